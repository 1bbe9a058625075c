import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { byteTrip } from '../custody/byte-trip.ts';

const COUNT = 200;

test(`${COUNT} random files come out as they went in, to the byte: import, git, publishing, build`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`seed ${seed}`);
  const { received, downloaded } = await byteTrip(folder, COUNT, seed);
  expect(received).toHaveLength(COUNT);
  expect(downloaded).toEqual(received);
});
