import type { Actor } from '../../model/authority.ts';
import { stateFamilies } from '../lexicon/state-families.ts';
import type { ToldText } from '../told-text.ts';

/**
 * Who is meant by the adjective of a state before a deed ("Russian airstrikes"): its forces where there is one record of
 * them all, else its government. By folded adjective; one that two states share means neither.
 */
export function stateAdjectives({ records }: ToldText): ReadonlyMap<string, string> {
  const all = [...records.values()];
  const places = all.filter((record) => record.type === 'place');
  const actors = all.filter((record): record is Actor => record.type === 'actor');
  const meant = new Map<string, string>();
  const shared = new Set<string>();
  for (const { family, adjectives } of stateFamilies(places, actors)) {
    const record = family.forces[0] ?? family.state;
    for (const adjective of record ? adjectives : []) {
      if (meant.has(adjective)) shared.add(adjective);
      meant.set(adjective, record?.id ?? '');
    }
  }
  for (const adjective of shared) meant.delete(adjective);
  return meant;
}
