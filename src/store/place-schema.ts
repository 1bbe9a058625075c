import { z } from 'zod';
import { authorityFields } from './authority-fields.ts';
import { actorId, placeId, strictTable, text } from './fields.ts';
import { movedFields } from './moved-fields.ts';

/** The form of a place's front matter. */
export const placeSchema = strictTable({
  ...authorityFields,
  kind: text,
  parent: placeId.optional(),
  metonym: actorId.optional(),
  ...movedFields(placeId),
  possibly_same_as: z.array(strictTable({ id: placeId, reason: text })).default([]),
  coordinates: strictTable({
    lat: z.number().min(-90, 'a latitude from -90 to 90').max(90, 'a latitude from -90 to 90'),
    lon: z.number().min(-180, 'a longitude from -180 to 180').max(180, 'a longitude from -180 to 180'),
    precision: z.enum(['point', 'area']),
    source: text,
  }).optional(),
});
