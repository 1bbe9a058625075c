import { DIRECTIONS, KIND_NOUNS } from '../vocabulary/place-words.ts';
import type { Candidate, Passage } from './candidate.ts';
import { type ListGroup, wordsAfter, wordsBefore } from './surroundings.ts';

/**
 * The kinds of place that the words beside a name say it is, most fitting first: "city of X", "X province", "rural X", "X's
 * southern countryside"; of a list, its "cities of" or "provinces" is every member's. Empty where nothing is said.
 */
export function kindsBeside(passage: Passage, candidate: Candidate, group: ListGroup | undefined): readonly string[] {
  const own = kindNounAfter(passage, candidate.last) ?? kindNounBefore(passage, candidate.first);
  if (own && (isSingular(own) || /^(?:cities|provinces|governorates)$/u.test(own))) return KIND_NOUNS.get(own) ?? [];
  if (!group || group.first === group.last) return [];
  const shared = [kindNounAfter(passage, group.last.last), kindNounBefore(passage, group.first.first)];
  const noun = shared.find((it) => it !== undefined && (!isSingular(it) || it === 'countryside'));
  return noun ? (KIND_NOUNS.get(noun) ?? []) : [];
}

function isSingular(noun: string): boolean {
  return !/(?:s|ies)$/u.test(noun) || noun === 'suburbs';
}

/** "X province", "X's southern countryside". */
function kindNounAfter(passage: Passage, last: number): string | undefined {
  const after = wordsAfter(passage, last, 4).map(({ word }) => word.stem);
  const noun = after.find((key) => !DIRECTIONS.has(key) && key !== 'and');
  return noun !== undefined && KIND_NOUNS.has(noun) && noun !== 'capital' ? noun : undefined;
}

/** "city of X", "rural X". */
function kindNounBefore(passage: Passage, first: number): string | undefined {
  const [before, further] = wordsBefore(passage, first, 2).map(({ word }) => word.stem);
  const noun = before === 'of' ? further : before;
  return noun !== undefined && KIND_NOUNS.has(noun) && noun !== 'capital' ? noun : undefined;
}
