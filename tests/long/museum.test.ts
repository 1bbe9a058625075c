import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freezePiece } from '../museum/freeze.ts';
import { mustRun } from '../site/run-attest.ts';

test('a piece that is frozen today holds one of everything that has an address, and is as it was recorded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const piece = join(folder, '9.9.9');
  await freezePiece(piece);
  expect(JSON.parse(readFileSync(join(piece, 'answers.json'), 'utf8'))).toMatchObject({ 'places/old-harsel': 'same' });
  const { out } = await mustRun(['verify', '--json', '--archive', join(piece, 'content')]);
  expect(JSON.parse(out).problems).toEqual([]);
});
