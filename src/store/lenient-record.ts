import { z } from 'zod';
import { ACTOR_KINDS } from '../core/model/authority.ts';

const looseText = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());

const looseTexts = z
  .union([z.array(looseText.catch('')), looseText.transform((value) => [value])])
  .transform((list) => list.filter((value) => value !== ''))
  .catch([]);

const looseFlag = z.union([z.boolean(), z.string().transform((value) => value.toLowerCase() === 'true')]).catch(false);

const looseNative = z
  .record(z.string(), looseTexts)
  .transform((table) => Object.entries(table).flatMap(([lang, names]) => names.map((text) => ({ lang, text }))))
  .catch([]);

/** The kind of actor for which reading has no rule of its own: any kind not known here is read as it. */
const PLAIN_KIND = 'international-body';

/**
 * What reading needs of a stranger's authority record, taken from whatever is there; only a name must be. Unknown
 * keys and kinds are passed over; what cannot be used counts as left out.
 */
export const lenientRecord = z
  .object({
    name: looseText.refine((value) => value !== '', 'a name'),
    kind: looseText.catch(''),
    parent: looseText.optional().catch(undefined),
    metonym: looseText.optional().catch(undefined),
    names: looseTexts,
    bare: looseFlag,
    cues: looseTexts,
    nominal: looseTexts,
    labels: looseTexts,
    native: looseNative,
  })
  .transform((record) => ({ ...record, actorKind: ACTOR_KINDS.find((kind) => kind === record.kind) ?? PLAIN_KIND }));

export type LenientRecord = z.output<typeof lenientRecord>;
