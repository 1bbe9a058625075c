import type { Place } from '../core/model/authority.ts';
import { parsePlaceId } from '../core/model/identifiers.ts';
import { type AuthorityFile, readAuthorityFile } from './authority-file.ts';
import { failed, type Outcome } from './outcome.ts';
import { placeSchema } from './place-schema.ts';

/** Reads a place's record (`places/<id>.md`) and the editor's note below it. */
export async function readPlaceFile(path: string): Promise<Outcome<AuthorityFile<Place>>> {
  const read = await readAuthorityFile(path, 'places', { schema: placeSchema, parseId: parsePlaceId });
  if (failed(read)) return read;
  const { value, ...rest } = read.value;
  const { possibly_same_as: possiblySame, ...record } = value.record;
  return { value: { ...rest, value: { type: 'place', id: value.id, ...record, possiblySame } } };
}
