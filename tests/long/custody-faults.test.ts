import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsIn } from '../custody/fault-outcome.ts';
import { CHANGES, FAULTS, makeReady, meet } from '../custody/fault-runs.ts';

/** All but the kill, which every step meets as well. */
const ERRORS = FAULTS.filter((it) => it !== 'kill');

test.each(CHANGES)('$name: every step meets an error and a kill', { timeout: 900_000 }, async (change) => {
  const ready = await makeReady(change);
  const wrong: string[] = [];
  for (const [index, call] of ready.steps.entries()) {
    for (const fault of [ERRORS[index % ERRORS.length] ?? 'EIO', 'kill'] as const) {
      const faults = faultsIn(await meet(ready, index + 1, fault), fault);
      wrong.push(...faults.map((it) => `${fault} at step ${index + 1}, ${call}: ${it}`));
    }
  }
  rmSync(ready.folder, { recursive: true, force: true });
  console.log(`${change.name}: ${2 * ready.steps.length} faults`);
  expect(wrong).toEqual([]);
});
