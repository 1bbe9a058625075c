import { z } from 'zod';
import { parseReportId, type ReportId } from '../core/model/identifiers.ts';
import { REPORT_STATES } from '../core/model/report.ts';
import { WITHDRAWAL_KINDS } from '../core/model/withdrawal.ts';
import { WORKING_STATUSES } from '../core/model/working.ts';
import { actorId, day, edtf, languageTag, strictTable, text, webAddress } from './fields.ts';

const originalFile = z
  .string()
  .regex(/^original(?:\.[a-z0-9]{1,8})?$/, 'the name of the original in its folder, such as "original.txt"');

const reportId = z.custom<ReportId>(
  (value) => typeof value === 'string' && parseReportId(value) !== undefined,
  'the id of a report: the name of its folder in reports/',
);

const revision = strictTable({ version: z.int().min(2), date: day, reason: text, by: text });

/** The form of a report's `report.yaml`, whatever its state. */
const recordForm = strictTable({
  state: z.enum(REPORT_STATES),
  original: strictTable({
    file: originalFile,
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits 0-9 a-f'),
    bytes: z.int().nonnegative(),
    encoding: text,
  }),
  language: languageTag,
  publisher: actorId.optional(),
  published: strictTable({ value: edtf.nullable(), status: z.enum(WORKING_STATUSES), working: text }).optional(),
  title: strictTable({ text, source: text }).optional(),
  url: webAddress.optional(),
  rights: text.optional(),
  imported: day,
  version: z.int().positive().optional(),
  revisions: z.array(revision).optional(),
  embargo: day.optional(),
  withdrawn: strictTable({
    kind: z.enum(WITHDRAWAL_KINDS),
    date: day,
    role: text,
    of: reportId.optional(),
    note: text.optional(),
  }).optional(),
});

/** The form of a report's `report.yaml`: what its state needs is there, and each version but the first has its revision. */
export const reportSchema = recordForm
  .refine(({ state }) => state !== 'redacted', {
    path: ['state'],
    message: 'a state that this version of Attest can show: it cannot black out parts of a report yet',
  })
  .refine(({ state, embargo }) => state !== 'embargoed' || embargo !== undefined, {
    path: ['embargo'],
    message: 'the day before which it may not be published, such as "2026-11-22"',
  })
  .refine(({ state, withdrawn }) => state !== 'withdrawn' || withdrawn !== undefined, {
    path: ['withdrawn'],
    message: 'why, when and in which role it was withdrawn: kind, date, role',
  })
  .refine(isNumbered, {
    path: ['revisions'],
    message: 'one entry for each version from the second on, in order, and "version" that of the last',
  })
  .refine(({ state, version }) => state !== 'corrected' || (version ?? 1) > 1, {
    path: ['version'],
    message: 'a version above 1: `attest revise` makes them',
  });

/** A report's record as written in `report.yaml`. */
export type ReportRecord = z.output<typeof reportSchema>;

function isNumbered({
  version = 1,
  revisions = [],
}: Pick<z.output<typeof recordForm>, 'version' | 'revisions'>): boolean {
  return revisions.length === version - 1 && revisions.every((it, index) => it.version === index + 2);
}
