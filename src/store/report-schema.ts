import { z } from 'zod';
import { REPORT_STATES } from '../core/model/report.ts';
import { WORKING_STATUSES } from '../core/model/working.ts';
import { actorId, day, edtf, languageTag, strictTable, text, webAddress } from './fields.ts';

const originalFile = z
  .string()
  .regex(/^original(?:\.[a-z0-9]{1,8})?$/, 'the name of the original in its folder, such as "original.txt"');

/** The form of a report's `report.yaml`. */
export const reportSchema = strictTable({
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
});

/** A report's record as written in `report.yaml`. */
export type ReportRecord = z.output<typeof reportSchema>;
