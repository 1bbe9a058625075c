import { z } from 'zod';
import type { ClaimAddress, EventDecision } from '../../core/model/event-decision.ts';
import { parseReportId, type ReportId } from '../../core/model/identifiers.ts';
import { strictTable, text } from '../fields.ts';
import { decision, decisionKeys, eventKind, quoteAddress, quoteKeys } from './decided-fields.ts';

const reportId = z.custom<ReportId>(
  (value) => typeof value === 'string' && parseReportId(value) !== undefined,
  'the id of a report: the name of its folder in reports/',
);

const claim = strictTable({ report: reportId, ...quoteKeys, claim: eventKind }).transform(
  ({ report, claim: kind, ...words }): ClaimAddress => ({ report, ...quoteAddress(words), claim: kind }),
);

const entry = strictTable({
  join: z.array(claim).min(2, 'two claims or more').optional(),
  split: z.array(claim).min(1, 'a claim or more').optional(),
  title: text.optional(),
  of: claim.optional(),
  ...decisionKeys,
});

const eventDecision = entry.transform((given, context): EventDecision => {
  const { join, split, title, of } = given;
  const decided = decision(given);
  const acts = [join, split, title].filter((it) => it !== undefined).length;
  if (acts === 1 && (title === undefined) === (of === undefined)) {
    if (title !== undefined && of) return { act: 'title', title, claims: [of], decided };
    return { act: join ? 'join' : 'split', claims: join ?? split ?? [], decided };
  }
  context.addIssue({
    code: 'custom',
    message: 'one of "join: [claims]", "split: [claims]", or "title: …" with "of: claim"',
  });
  return z.NEVER;
});

/** The form of `chronology.yaml`: a list, which may be empty. */
export const chronologySchema = z
  .array(eventDecision)
  .nullable()
  .transform((list) => list ?? []);
