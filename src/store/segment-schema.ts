import { z } from 'zod';
import { SEGMENT_KINDS } from '../core/model/segment.ts';
import { strictTable, text } from './fields.ts';

/** The form of one line of `segments.jsonl`. A cut names the rule that cut it. */
export const segmentSchema = strictTable({
  id: z.string().regex(/^p[0-9a-z]{5}$/, 'a segment id: p and five characters'),
  kind: z.enum(SEGMENT_KINDS),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  rule: text.optional(),
}).refine((segment) => segment.kind !== 'cut' || segment.rule !== undefined, {
  path: ['rule'],
  message: 'the rule that cut it',
});
