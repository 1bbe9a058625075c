import { z } from 'zod';
import { text, texts } from './fields.ts';

const oneOrMore = z
  .union([text, z.array(text)], { error: 'a text or a list of texts' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** What places and actors share: what reading needs, then what the page shows (`LexiconEntry`, `AuthorityFacts`). */
export const authorityFields = {
  name: text,
  names: texts,
  bare: z.boolean().default(false),
  cues: texts,
  nominal: texts,
  native: z
    .record(z.string(), oneOrMore)
    .default({})
    .transform((table) =>
      Object.entries(table).flatMap(([lang, names]) => names.map((name) => ({ lang, text: name }))),
    ),
  identifiers: z
    .record(z.string(), text)
    .default({})
    .transform((table) => Object.entries(table).map(([scheme, value]) => ({ scheme, value }))),
  confidence: text.optional(),
  unresolved: z.boolean().default(false),
  sources: texts,
};
