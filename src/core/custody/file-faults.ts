import { type Problem, problem } from '../model/problem.ts';
import type { ProblemRule } from '../model/problem-kinds.ts';
import { isKept, MANIFEST, reportIn } from './archive-path.ts';
import type { Custody } from './custody.ts';
import type { Testimony } from './testimony.ts';

/**
 * Every file that is not as the manifest and the journal say, and every file of which they say nothing. Without one of
 * them only what the other says is held against the files.
 */
export function fileFaults(custody: Custody, testimony: Testimony | undefined): readonly Problem[] {
  const expected = expectedFiles(custody, testimony);
  const lost = lostReports(custody, expected, testimony);
  return [
    ...conflicts(custody, testimony),
    ...[...lost].sort().map((id) => fault('report-lost', `reports/${id}`, 'the journal tells of it, and it is gone')),
    ...[...expected].flatMap((it) => (lost.has(reportIn(it[0]) ?? '') ? [] : alteration(it, custody, testimony))),
    ...unexpected(custody, expected, testimony),
  ];
}

type Expected = ReadonlyMap<string, string>;

/**
 * What the journal says of a file goes before what the manifest says. Of two lines of a merged manifest the one that fits
 * stands. Of the register its own rules tell where it is damaged.
 */
function expectedFiles({ manifest, files, releases }: Custody, testimony: Testimony | undefined): Expected {
  const expected = new Map<string, string>();
  for (const { path, sha256 } of manifest?.lines ?? []) {
    if (releases === undefined && path.startsWith('register/')) continue;
    if (files.get(path) === sha256 || !expected.has(path)) expected.set(path, sha256);
  }
  for (const [path, sha256] of testimony?.files ?? []) expected.set(path, sha256);
  return new Map([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reports of whose folders nothing is left, and that no editor withdrew. */
function lostReports({ files }: Custody, expected: Expected, testimony: Testimony | undefined): ReadonlySet<string> {
  const due = [...[...expected.keys()].flatMap((path) => reportIn(path) ?? []), ...(testimony?.reports.keys() ?? [])];
  const there = new Set([...files.keys()].map(reportIn));
  return new Set(due.filter((id) => !there.has(id) && !testimony?.closed.has(id)));
}

/** Files for which the manifest names other bytes than were received. */
function conflicts({ manifest }: Custody, testimony: Testimony | undefined): readonly Problem[] {
  return (manifest?.lines ?? []).flatMap(({ path, sha256 }) => {
    const received = testimony?.files.get(path);
    if (received === undefined || received === sha256) return [];
    const names = `the manifest names ${sha256.slice(0, 16)}…, the journal ${received.slice(0, 16)}…`;
    return [fault('original-replaced', path, names)];
  });
}

function alteration(
  [path, sha256]: readonly [string, string],
  { files }: Custody,
  testimony: Testimony | undefined,
): readonly Problem[] {
  const now = files.get(path);
  if (now === sha256) return [];
  if (now === undefined) {
    const mayLack = testimony?.closed.has(reportIn(path) ?? '');
    return mayLack ? [] : [fault('file-missing', path, 'it is listed, and it is gone')];
  }
  if (now === null) return [fault('file-altered', path, 'it is no regular file')];
  const found = `its SHA-256 is ${now.slice(0, 16)}…, recorded is ${sha256.slice(0, 16)}…`;
  return [fault(isKept(path) ? 'file-altered' : 'record-altered', path, found)];
}

function unexpected(custody: Custody, expected: Expected, testimony: Testimony | undefined): readonly Problem[] {
  const unlisted = [...custody.files.keys()].filter((path) => !expected.has(path) && !path.startsWith('register/'));
  const strangers = testimony ? unlisted.flatMap((path) => unknownReport(path, testimony) ?? []) : [];
  return [
    ...[...new Set(strangers)].map((id) =>
      fault('report-unrecorded', `reports/${id}`, 'the journal does not tell of this report'),
    ),
    ...unlisted
      .filter((path) => isUnlisted(path, custody, testimony))
      .map((path) => fault('file-unlisted', path, `${MANIFEST} does not list it`)),
  ];
}

function unknownReport(path: string, testimony: Testimony): string | undefined {
  const id = reportIn(path);
  return id === undefined || testimony.reports.has(id) ? undefined : id;
}

/** Whether a file that is not expected should be: a record of a report that is not public need not, an earlier one neither. */
function isUnlisted(path: string, { manifest, shown }: Custody, testimony: Testimony | undefined): boolean {
  const id = reportIn(path);
  if (id === undefined) return manifest !== undefined;
  if (testimony && !testimony.reports.has(id)) return false;
  if (shown.has(id) && !testimony?.closed.has(id)) return manifest !== undefined;
  return testimony !== undefined && isKept(path) && !path.endsWith('/report.yaml');
}

const EXPECTED = {
  'report-lost': [
    'its folder',
    'restore the folder from version control; a draft that was taken away on purpose is recorded by `attest publish`',
  ],
  'original-replaced': [
    'the bytes that were received',
    'restore MANIFEST, the journal and the file from version control',
  ],
  'file-missing': ['every file that was recorded', 'restore it from version control'],
  'file-altered': [
    'the bytes as they were recorded, never altered',
    'restore it from version control, and check that nothing converts line ends',
  ],
  'record-altered': [
    'the record as it was when last recorded',
    'if you edited it, `attest publish` records the edit; else restore it from version control',
  ],
  'report-unrecorded': [
    'every report brought in by `attest import`, which records it',
    'import its original instead, or restore the journal from version control',
  ],
  'file-unlisted': [
    'no file that was never recorded',
    'if you added it, `attest publish` records it; else take it away',
  ],
} as const satisfies Partial<Record<ProblemRule, readonly [string, string]>>;

function fault(rule: keyof typeof EXPECTED, file: string, found: string): Problem {
  const [expected, wayOut] = EXPECTED[rule];
  return problem(rule, { at: { file }, found, expected, wayOut });
}
