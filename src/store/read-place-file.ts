import type { Place } from '../core/model/authority.ts';
import { parsePlaceId } from '../core/model/identifiers.ts';
import { type AuthorityFile, readAuthorityFile } from './authority-file.ts';
import { movedOf } from './moved-fields.ts';
import { failed, type Outcome } from './outcome.ts';
import { placeSchema } from './place-schema.ts';

/** Reads a place's record (`places/<id>.md`) and the editor's note below it. */
export async function readPlaceFile(path: string): Promise<Outcome<AuthorityFile<Place>>> {
  const read = await readAuthorityFile(path, 'places', { schema: placeSchema, parseId: parsePlaceId });
  if (failed(read)) return read;
  const { value, ...rest } = read.value;
  const { possibly_same_as: possiblySame, merged_into, renamed_to, split_into, ...record } = value.record;
  const moved = movedOf({ merged_into, renamed_to, split_into });
  return {
    value: { ...rest, value: { type: 'place', id: value.id, ...record, possiblySame, ...(moved && { moved }) } },
  };
}
