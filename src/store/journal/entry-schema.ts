import { z } from 'zod';
import { day, strictTable, text } from '../fields.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits 0-9 a-f');

const received = strictTable({
  file: text,
  name: z.string(),
  bytes: z.int().nonnegative(),
  sha256: hash,
  encoding: text,
  encodingGiven: z.literal(true).optional(),
  segments: hash,
  url: text.optional(),
});

const edits = { edited: z.array(text), discarded: z.array(text) };

/** What every entry says last: the manifest after the act, and the lines it follows. */
const chained = { manifest: hash.optional(), prev: z.array(hash) };

const dated = { date: day, software: text };

/**
 * The form of a line of the journal, without the digits it ends with. The keys of a parsed entry stand in the order
 * given here, which is that of the file.
 */
export const entrySchema = z.discriminatedUnion('act', [
  strictTable({
    act: z.literal('begin'),
    ...dated,
    kept: z.array(strictTable({ path: text, sha256: hash })),
    releases: z.array(text),
    ...chained,
  }),
  strictTable({ act: z.literal('import'), ...dated, report: text, by: text.optional(), received, ...chained }),
  strictTable({
    act: z.literal('receive-again'),
    ...dated,
    report: text,
    by: text.optional(),
    name: z.string(),
    url: text.optional(),
    ...chained,
  }),
  strictTable({
    act: z.literal('publish'),
    ...dated,
    by: text.optional(),
    release: text,
    reports: z.array(text),
    ...edits,
    ...chained,
  }),
  strictTable({ act: z.literal('record'), ...dated, by: text.optional(), ...edits, ...chained }),
  strictTable({
    act: z.literal('revise'),
    ...dated,
    report: text,
    version: z.int().min(2),
    by: text,
    reason: text,
    received,
    ...chained,
  }),
  strictTable({
    act: z.literal('set-state'),
    ...dated,
    report: text,
    state: text,
    kind: text.optional(),
    by: text.optional(),
    note: text.optional(),
    ...chained,
  }),
]);
