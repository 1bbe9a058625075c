import type { Authority } from '../../model/authority.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The ids of the records above one, nearest first; a circle of parents is followed once. */
export function ancestorsOf(record: Authority, lexicon: Lexicon): readonly string[] {
  const chain: string[] = [];
  let parent: string | undefined = record.parent;
  while (parent !== undefined && !chain.includes(parent)) {
    chain.push(parent);
    parent = lexicon.records.get(parent)?.parent;
  }
  return chain;
}
