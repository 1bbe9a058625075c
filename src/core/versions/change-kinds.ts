import { tokensOf, wordDifference } from '../text/word-difference.ts';

/**
 * What differs between two wordings of a passage: figures, names (any word with a capital, or of a script without
 * capitals), other words, controls that no one sees, or mere signs and spaces.
 */
export const CHANGE_KINDS = ['figures', 'names', 'words', 'controls', 'signs'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The kinds of change between two wordings, in the order of the list; none where they are the same. */
export function changeKinds(old: string, now: string): readonly ChangeKind[] {
  const changed = wordDifference(old, now).filter(({ kind }) => kind !== 'same');
  const tokens = changed.flatMap(({ text }) => tokensOf(text));
  const solid = tokens.filter((it) => it.trim() !== '');
  // Space is told only where nothing else differs: it always stands beside changed words.
  const kinds = new Set((solid.length > 0 ? solid : tokens).map(kindOf));
  return CHANGE_KINDS.filter((kind) => kinds.has(kind));
}

function kindOf(token: string): ChangeKind {
  if (/[\p{N}\p{Sc}%‰٪]/u.test(token)) return 'figures';
  if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(token)) return 'names';
  if (/\p{L}/u.test(token)) return 'words';
  return /[\p{Cf}\p{Co}]/u.test(token) ? 'controls' : 'signs';
}
