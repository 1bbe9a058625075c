import { z } from 'zod';
import type { Change, Correction } from '../../core/model/correction.ts';
import { actorId, strictTable } from '../fields.ts';
import { claimValues } from './claim-values-schema.ts';
import { dateOrUnresolved, decision, decisionKeys, eventKind, quoteAddress, quoteKeys } from './decided-fields.ts';

const entry = strictTable({
  ...quoteKeys,
  mark: z.enum(['place', 'actor', 'date']).optional(),
  date: dateOrUnresolved.optional(),
  claim: eventKind.optional(),
  as: actorId.optional(),
  set: claimValues.optional(),
  add: claimValues.optional(),
  reject: z.literal(true, 'true, or no such key').optional(),
  ...decisionKeys,
});

type Entry = z.output<typeof entry>;

const correction = entry.transform((given, context): Correction => {
  const change = changeOf(given);
  if (!('fault' in change)) return { ...quoteAddress(given), decided: decision(given), ...change };
  context.addIssue({ code: 'custom', message: change.fault, path: change.key === undefined ? [] : [change.key] });
  return z.NEVER;
});

/** The form of a report's `corrections.yaml`: a list, which may be empty. */
export const correctionsSchema = z
  .array(correction)
  .nullable()
  .transform((list) => list ?? []);

/** What an entry asks for, or the key at which it asks for nothing or for two things. */
type Asked = Change | { readonly fault: string; readonly key?: keyof Entry };

/** Which keys go with which: a correction is of one thing and does one thing to it. */
function changeOf(given: Entry): Asked {
  const subjects = SUBJECTS.filter((key) => given[key] !== undefined);
  const [subject, second] = subjects;
  if (!subject) return { fault: 'one of "mark", "date" or "claim"' };
  if (second) return { fault: `no "${second}" beside "${subject}": one correction is of one thing`, key: second };
  const deeds = DEEDS.filter((key) => given[key] !== undefined);
  const stray = deeds.find((key) => !FITTING[subject].includes(key)) ?? deeds[1];
  if (given.add?.kind !== undefined) return { fault: 'no "kind" below "add": "claim" says it', key: 'add' };
  if (stray) return { fault: `${FORMS[subject]}, not "${stray}" besides`, key: stray };
  return oneChange(given) ?? { fault: FORMS[subject], key: subject };
}

const SUBJECTS = ['mark', 'date', 'claim'] as const;

const DEEDS = ['as', 'set', 'add', 'reject'] as const;

const FITTING: Readonly<Record<(typeof SUBJECTS)[number], readonly string[]>> = {
  mark: ['as', 'reject'],
  date: [],
  claim: ['set', 'add', 'reject'],
};

const FORMS: Readonly<Record<(typeof SUBJECTS)[number], string>> = {
  mark: 'beside "mark" either "as: ID" (of a place or actor) or "reject: true"',
  date: '"date" with its value alone; words that are no date take "mark: date" and "reject: true"',
  claim: 'beside "claim" one of "set: {…}", "add: {…}" or "reject: true"',
};

function oneChange({ mark, date, claim: kind, as, set, add, reject }: Entry): Change | undefined {
  if (date !== undefined) return { change: 'date', edtf: date };
  if (mark !== undefined && reject) return { change: 'reject-mark', type: mark };
  if (mark !== undefined && mark !== 'date' && as !== undefined) return { change: 'name', type: mark, entity: as };
  if (kind !== undefined && reject) return { change: 'reject-claim', kind };
  if (kind !== undefined && set) return { change: 'set-claim', kind, values: set };
  if (kind !== undefined && add) return { change: 'add-claim', kind, values: add };
  return undefined;
}
