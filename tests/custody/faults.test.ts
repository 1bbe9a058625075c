import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from './fault-outcome.ts';
import { CHANGES, FAULTS, makeReady, meet, type Ready } from './fault-runs.ts';

/** How many steps of each command meet a fault here; in `tests/long` all do. */
const TRIALS = Number(process.env.ATTEST_TRIALS ?? 2);

describe.each(CHANGES)('$name', (change) => {
  let ready: Ready;

  beforeAll(async () => {
    ready = await makeReady(change);
  });
  afterAll(() => rmSync(ready.folder, { recursive: true, force: true }));

  test('a step that fails leaves the old state or the new; run again, the change is whole and recorded once', {
    timeout: TRIALS * 30_000,
  }, async () => {
    expect(ready.steps.length).toBeGreaterThan(10);
    for (let trial = 0; trial < TRIALS; trial++) {
      const step = 1 + Math.floor(Math.random() * ready.steps.length);
      const fault = FAULTS[Math.floor(Math.random() * FAULTS.length)] ?? 'kill';
      const said = `${fault} at step ${step}, ${ready.steps[step - 1]}`;
      expect([said, faultsIn(await meet(ready, step, fault), fault)]).toEqual([said, []]);
    }
  });
});

test('a release that is killed half-way leaves something to complete: the faults are real', async () => {
  const change = CHANGES.find(({ act }) => act === 'publish');
  if (!change) throw new Error('expected a change that publishes');
  const ready = await makeReady(change);
  const named = ready.steps.lastIndexOf('link');
  const { leftAtOnce, code } = await meet(ready, named + 2, 'kill');
  rmSync(ready.folder, { recursive: true, force: true });
  expect(code).toBeNull();
  expect(leftAtOnce.join()).toMatch(/\.MANIFEST-[0-9a-f]{64},.*register\/\.publishing-1-/);
});
