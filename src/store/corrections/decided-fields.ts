import { z } from 'zod';
import type { Decision } from '../../core/model/claim.ts';
import type { QuoteAddress } from '../../core/model/correction.ts';
import { EVENT_KINDS, parseEventKind } from '../../core/model/event-kind.ts';
import { parseSegmentId, type SegmentId } from '../../core/model/identifiers.ts';
import { isDate, text } from '../fields.ts';

/** The id of a paragraph, or of any other segment of a report. */
const segmentId = z.custom<SegmentId>(
  (value) => typeof value === 'string' && parseSegmentId(value) !== undefined,
  'the id of a paragraph, as its address on the page ends: "p7nkjs"',
);

/** Which of several places where words stand, from 1. */
export const occurrence = z.int('a whole number').min(1, 'a whole number from 1').optional();

/** A kind of event, of the closed vocabulary. */
export const eventKind = z.enum(Object.keys(EVENT_KINDS)).transform((kind) => parseEventKind(kind) ?? z.NEVER);

/** An EDTF value; null for `unresolved`. */
export const dateOrUnresolved = z
  .string()
  .refine((value) => value === 'unresolved' || isDate(value), 'an EDTF date such as "2019-08-25", or "unresolved"')
  .transform((value) => (value === 'unresolved' ? null : value));

/** The keys by which an editor points at words of a report. */
export const quoteKeys = { paragraph: segmentId, quote: text, occurrence };

/** The keys by which an editor answers for a decision: why, and initials. */
export const decisionKeys = { reason: text, by: text };

/** The address without keys that were left out. */
export function quoteAddress({
  paragraph,
  quote,
  occurrence: which,
}: z.output<z.ZodObject<typeof quoteKeys>>): QuoteAddress {
  return { paragraph, quote, ...(which === undefined ? {} : { occurrence: which }) };
}

/** Who decided, and why. */
export function decision({ reason, by }: Decision): Decision {
  return { reason, by };
}
