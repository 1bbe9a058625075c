import type { Actor } from '../core/model/authority.ts';
import { parseActorId } from '../core/model/identifiers.ts';
import { actorSchema } from './actor-schema.ts';
import { type AuthorityFile, readAuthorityFile } from './authority-file.ts';
import { failed, type Outcome } from './outcome.ts';

/** Reads an actor's record (`actors/<id>.md`) and the editor's note below it. */
export async function readActorFile(path: string): Promise<Outcome<AuthorityFile<Actor>>> {
  const read = await readAuthorityFile(path, 'actors', { schema: actorSchema, parseId: parseActorId });
  if (failed(read)) return read;
  const { value, ...rest } = read.value;
  const { possibly_same_as: possiblySame, ...record } = value.record;
  return { value: { ...rest, value: { type: 'actor', id: value.id, ...record, possiblySame } } };
}
