import { z } from 'zod';
import { ACTOR_KINDS } from '../core/model/authority.ts';
import { authorityFields } from './authority-fields.ts';
import { actorId, strictTable, text, texts } from './fields.ts';
import { movedFields } from './moved-fields.ts';

/** The form of an actor's front matter. */
export const actorSchema = strictTable({
  ...authorityFields,
  kind: z.enum(ACTOR_KINDS),
  parent: actorId.optional(),
  ...movedFields(actorId),
  possibly_same_as: z.array(strictTable({ id: actorId, reason: text })).default([]),
  labels: texts,
  description: text.optional(),
  affiliations: z.array(strictTable({ to: actorId.optional(), words: text, source: text })).default([]),
});
