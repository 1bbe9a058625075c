import type { Actor, Authority, Place } from '../core/model/authority.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import type { AuthorityFile } from './authority-file.ts';
import { checkHomographs } from './check-homographs.ts';
import { checkMoves } from './check-moves.ts';
import { checkParents } from './check-parents.ts';
import { MOVE_KEYS } from './moved-fields.ts';
import { didYouMean } from './nearest-word.ts';
import { quoted } from './quoted.ts';
import type { AuthorityFolder } from './read-authority-folder.ts';

/** The parts of an archive that refer to one another. */
export interface ReferringParts {
  readonly reports: readonly Report[];
  readonly places: Pick<AuthorityFolder<Place>, 'files' | 'ids'>;
  readonly actors: Pick<AuthorityFolder<Actor>, 'files' | 'ids'>;
}

/**
 * Everything wrong between records: references to no record, one id of a place and an actor, parents in a circle,
 * and names that several records share with nothing to decide between them.
 */
export function checkReferences({ reports, places, actors }: ReferringParts): readonly Problem[] {
  const known = { places: places.ids, actors: actors.ids };
  const gone = movedRecords(places.files, actors.files);
  const links = [
    ...places.files.flatMap(placeLinks),
    ...actors.files.flatMap(actorLinks),
    ...reports.flatMap(reportLinks),
  ];
  return [
    ...links.filter((link) => !known[link.to].has(link.id)).map((link) => unknown(link, known[link.to])),
    ...actors.files.filter((it) => places.ids.has(it.value.id)).map(twice),
    ...[places.files, actors.files].flatMap(checkParents),
    ...[places.files, actors.files].flatMap((files) => checkHomographs(files.filter(({ value }) => !value.moved))),
    ...[places.files, actors.files].flatMap(checkMoves),
    ...links.flatMap((it) => splitReference(it, gone)),
  ];
}

function placeLinks({ value, ...at }: AuthorityFile<Place>): readonly Link[] {
  return [
    ...link(at, 'places', value.parent, ['parent']),
    ...link(at, 'actors', value.metonym, ['metonym']),
    ...moveLinks(at, 'places', value),
    ...value.possiblySame.flatMap(({ id }, index) => link(at, 'places', id, ['possibly_same_as', index, 'id'])),
  ];
}

function actorLinks({ value, ...at }: AuthorityFile<Actor>): readonly Link[] {
  return [
    ...link(at, 'actors', value.parent, ['parent']),
    ...moveLinks(at, 'actors', value),
    ...value.possiblySame.flatMap(({ id }, index) => link(at, 'actors', id, ['possibly_same_as', index, 'id'])),
    ...value.affiliations.flatMap(({ to }, index) => link(at, 'actors', to, ['affiliations', index, 'to'])),
  ];
}

/** Where a record that is no longer kept up says it went. */
function moveLinks(
  at: Parameters<typeof link>[0],
  to: Link['to'],
  { moved }: Pick<Authority, 'moved'>,
): readonly Link[] {
  return moved ? moved.to.flatMap((id) => link(at, to, id, [MOVE_KEYS[moved.how]])) : [];
}

function reportLinks({ id, publisher }: Report): readonly Link[] {
  return link({ file: `reports/${id}/report.yaml` }, 'actors', publisher, ['publisher']);
}

function link(
  { file, locate }: Pick<AuthorityFile<Authority>, 'file'> & Partial<AuthorityFile<Authority>>,
  to: Link['to'],
  id: string | undefined,
  path: readonly PropertyKey[],
): readonly Link[] {
  return id === undefined ? [] : [{ to, id, key: String(path[0]), at: { file, ...locate?.(path) } }];
}

function movedRecords(...folders: readonly (readonly AuthorityFile<Authority>[])[]): ReadonlyMap<string, Authority> {
  const values = folders.flatMap((files) => files.map(({ value }) => value));
  return new Map(values.filter(({ moved }) => moved).map((value) => [`${value.type}s/${value.id}`, value]));
}

/** A record that was merged or renamed can be followed; of one that was split nothing says which part is meant. */
function splitReference({ to, id, key, at }: Link, gone: ReadonlyMap<string, Authority>): readonly Problem[] {
  const { moved } = gone.get(`${to}/${id}`) ?? {};
  if (moved?.how !== 'split') return [];
  return [
    problem('record-moved', {
      at,
      found: `"${key}" names ${quoted(id)}, which was split`,
      expected: 'a record that is kept up, or one that leads to a single other',
      wayOut: `say which is meant: ${moved.to.join(' or ')}`,
    }),
  ];
}

function unknown({ to, id, key, at }: Link, known: ReadonlySet<string>): Problem {
  return problem('unknown-reference', {
    at,
    found: `"${key}" names ${quoted(id)}, which has no record`,
    expected: `the id of a record in ${to}/`,
    wayOut: didYouMean(id, known, `make ${to}/${id}.md, or take the reference away`),
  });
}

function twice({ value, file }: AuthorityFile<Actor>): Problem {
  return problem('duplicate-id', {
    at: { file },
    found: `a place has the id ${quoted(value.id)} too`,
    expected: 'an id of its own for each record',
    wayOut: 'rename one of the two files, and what refers to it',
  });
}

interface Link {
  readonly to: 'places' | 'actors';
  readonly id: string;
  readonly key: string;
  readonly at: Problem['at'];
}
