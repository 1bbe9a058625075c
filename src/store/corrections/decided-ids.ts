import type { ClaimValues, Correction, PartyWords } from '../../core/model/correction.ts';

/** An id of a record that an editor's correction names, what it may be of, and the way to it in the correction's entry. */
export interface DecidedId {
  readonly id: string;
  readonly of: 'places' | 'actors' | 'both';
  readonly path: readonly (string | number)[];
}

/** Every id of a record that a correction names. */
export function decidedIds(correction: Correction): readonly DecidedId[] {
  if (correction.change === 'name') {
    return [{ id: correction.entity, of: correction.type === 'place' ? 'places' : 'actors', path: ['as'] }];
  }
  if (correction.change === 'set-claim') return idsIn(correction.values, 'set');
  return correction.change === 'add-claim' ? idsIn(correction.values, 'add') : [];
}

const LISTS = [
  ['speakers', 'actors'],
  ['places', 'places'],
  ['perpetrators', 'actors'],
  ['targets', 'both'],
  ['participants', 'actors'],
  ['backers', 'actors'],
] as const;

function idsIn(values: ClaimValues, key: 'set' | 'add'): DecidedId[] {
  const parties = LISTS.flatMap(([list, of]) =>
    (values[list] ?? []).flatMap((it, at) => idOf(it, of, [key, list, at])),
  );
  const counted = (values.figures ?? []).flatMap(({ of: id }, at): DecidedId[] => {
    return id === undefined ? [] : [{ id, of: 'actors', path: [key, 'figures', at, 'of'] }];
  });
  return [...parties, ...counted];
}

function idOf(party: PartyWords, of: DecidedId['of'], path: DecidedId['path']): DecidedId[] {
  return 'entity' in party ? [{ id: party.entity, of, path }] : [];
}
