import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { mintReportId } from '../../src/core/model/identifiers.ts';

/** Writes files by their paths into a folder that is removed when the test ends, and gives the folder. */
export function folderOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const ARCHIVE_YAML = `title: Bridges
description: Reports of bridges
address: https://example.org/
language: en
editor: The editors
rights: Free
`;

/** An id made of one repeated byte: the same for the same number. */
export function reportId(number: number): string {
  return mintReportId((count) => new Uint8Array(count).fill(number));
}

/** The files of a report of one paragraph, as an import would have written them. */
export function reportFiles(id: string, state: 'draft' | 'published', text = 'The bridge fell.\n'): [string, string][] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const original = `  file: original.txt\n  name: a.txt\n  sha256: ${sha256}\n  bytes: ${Buffer.byteLength(text)}\n  encoding: utf-8\n`;
  return [
    [`reports/${id}/report.yaml`, `state: ${state}\nlanguage: en\nimported: "2026-11-22"\noriginal:\n${original}`],
    [`reports/${id}/original.txt`, text],
    [`reports/${id}/segments.jsonl`, `{"id":"p00000","kind":"paragraph","start":0,"end":${text.length}}\n`],
  ];
}
