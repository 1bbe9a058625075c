import { type Report, versionOf } from '../../core/model/report.ts';
import type { OpenJournal } from '../journal/open-journal.ts';
import { recordAct } from '../journal/record-act.ts';
import { sha256 } from '../register/sha256.ts';
import { segmentsText } from '../write-report.ts';
import { dropRetired } from './finish-revisions.ts';

/** A report whose newest version lies in its place, and the software that made it. */
export interface MadeRevision {
  readonly report: Report;
  readonly software: string;
}

/** Records a revision in the journal, once, and lets go of what it replaced. Call it with the archive locked. */
export async function recordRevision(dir: string, journal: OpenJournal, made: MadeRevision): Promise<OpenJournal> {
  const { report, software } = made;
  const told = journal.entries.some(({ entry }) => {
    return entry.act === 'revise' && entry.report === report.id && entry.version === versionOf(report);
  });
  const after = told ? journal : await recordAct(dir, journal, { date: report.imported, software }, actOf(report));
  await dropRetired(dir, report.id);
  return after;
}

function actOf(report: Report) {
  const { file, name, bytes, sha256: hash, encoding } = report.original;
  const received = { file, name, bytes, sha256: hash, encoding, segments: sha256(segmentsText(report)) };
  const { by = '', reason = '' } = report.revisions?.at(-1) ?? {};
  return { act: 'revise', report: report.id, version: versionOf(report), by, reason, received } as const;
}
