import type { Actor } from '../core/model/authority.ts';
import { parseActorId } from '../core/model/identifiers.ts';
import { actorSchema } from './actor-schema.ts';
import { type AuthorityFile, readAuthorityFile } from './authority-file.ts';
import { movedOf } from './moved-fields.ts';
import { failed, type Outcome } from './outcome.ts';

/** Reads an actor's record (`actors/<id>.md`) and the editor's note below it. */
export async function readActorFile(path: string): Promise<Outcome<AuthorityFile<Actor>>> {
  const read = await readAuthorityFile(path, 'actors', { schema: actorSchema, parseId: parseActorId });
  if (failed(read)) return read;
  const { value, ...rest } = read.value;
  const { possibly_same_as: possiblySame, merged_into, renamed_to, split_into, ...record } = value.record;
  const moved = movedOf({ merged_into, renamed_to, split_into });
  return {
    value: { ...rest, value: { type: 'actor', id: value.id, ...record, possiblySame, ...(moved && { moved }) } },
  };
}
