import { z } from 'zod';
import { MODALITIES, MODES } from '../../core/model/claim.ts';
import type { ClaimValues, FigureWords, PartyWords } from '../../core/model/correction.ts';
import { QUALIFIERS } from '../../core/model/figure.ts';
import { actorId, strictTable, text } from '../fields.ts';
import { dateOrUnresolved, eventKind, occurrence } from './decided-fields.ts';

const party = z
  .union([actorId, strictTable({ text })], 'the id of a record, or { text: "words as they stand in the paragraph" }')
  .transform((given): PartyWords => (typeof given === 'string' ? { entity: given } : given));

const parties = z.array(party).optional();

const number = z.number('a number');

const amountValue = z
  .union(
    [number, z.tuple([number, number]), z.null()],
    'a number, [lowest, highest], or null where only words are given',
  )
  .default(null);

const figure = strictTable({
  quote: text,
  occurrence,
  amount: text.optional(),
  value: amountValue,
  qualifier: z.enum(QUALIFIERS).optional(),
  what: text,
  who: z.string().default(''),
  of: actorId.optional(),
  included: z.boolean().default(false),
}).transform((given): FigureWords => {
  return { ...given, qualifier: given.qualifier ?? (given.value === null ? 'vague' : 'exact') };
});

/** The values of a claim that an editor gives below `set` or `add`; an empty text takes a verb or an outcome away. */
export const claimValues = strictTable({
  kind: eventKind.optional(),
  speakers: parties,
  verb: z.string().optional(),
  mode: z.enum(MODES).optional(),
  modality: z.enum(MODALITIES).optional(),
  when: dateOrUnresolved.optional(),
  places: parties,
  perpetrators: parties,
  targets: parties,
  participants: parties,
  backers: parties,
  figures: z.array(figure).optional(),
  weapons: z.array(text).optional(),
  outcome: z.string().optional(),
  background: z.boolean().optional(),
}).transform(({ verb, outcome, ...given }): ClaimValues => {
  return { ...given, verb: emptyAsNull(verb), outcome: emptyAsNull(outcome) };
});

function emptyAsNull(words: string | undefined): string | null | undefined {
  return words === '' ? null : words;
}
