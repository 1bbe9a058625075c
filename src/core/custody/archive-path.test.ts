import { expect, test } from 'vitest';
import { isKept, reportIn } from './archive-path.ts';

test.each([
  'reports/0f3k9x2v/original.txt',
  'reports/0f3k9x2v/original',
  'reports/0f3k9x2v/text.txt',
  'reports/0f3k9x2v/segments.jsonl',
  'reports/0f3k9x2v/versions/1/original.html',
  'reports/0f3k9x2v/versions/1/report.yaml',
  'register/1-0123456789abcdef.jsonl',
])('%s is kept as it was first written', (path) => expect(isKept(path)).toBe(true));

test.each([
  'reports/0f3k9x2v/report.yaml',
  'reports/0f3k9x2v/corrections.yaml',
  'reports/0f3k9x2v/gone.jsonl',
  'reports/0f3k9x2v/originals.md',
  'reports/0f3k9x2v/notes/original.txt',
  'reports/original.txt',
  'places/original.txt',
  'pages/versions/1/original.txt',
  'archive.yaml',
])('%s is a record', (path) => expect(isKept(path)).toBe(false));

test.each([
  ['reports/0f3k9x2v/report.yaml', '0f3k9x2v'],
  ['reports/0f3k9x2v/versions/1/report.yaml', '0f3k9x2v'],
  ['reports/notes.txt', undefined],
  ['places/aden.md', undefined],
])('%s lies in the folder of report %s', (path, id) => expect(reportIn(path)).toBe(id));
