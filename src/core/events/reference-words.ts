import type { Claim } from '../model/claim.ts';

/** How a claim's words tie it to what was told before: set apart from it, pointing back to it, or neither. */
export interface References {
  readonly fresh: boolean;
  readonly definite: boolean;
}

/**
 * Reads the words just before what asserts the happening, and those its sentence opens with: "another attack", "other
 * raids", "in a separate incident" begin something new; "the attack", "these clashes" go back. In "the other attack" the
 * new wins.
 */
export function referencesOf(text: string, { start, trigger }: Claim): References {
  const before = wordsIn(text.slice(Math.max(start, trigger.start - REACH), trigger.start)).slice(-WORDS_BEFORE);
  const opening = wordsIn(text.slice(start, Math.min(trigger.start, start + REACH))).slice(0, WORDS_OPENING);
  const fresh = before.some((word) => NEW.has(word)) || opening.some((word) => NEW_OPENING.has(word));
  return { fresh, definite: !fresh && before.some((word) => BACK.has(word)) };
}

/** Characters looked at, so that a long sentence costs no more than a short one. */
const REACH = 60;

const WORDS_BEFORE = 3;
const WORDS_OPENING = 3;

const NEW: ReadonlySet<string> = new Set([
  'another',
  'other',
  'separate',
  'different',
  'further',
  'fresh',
  'second',
  'third',
]);

const NEW_OPENING: ReadonlySet<string> = new Set(['another', 'separate', 'separately', 'elsewhere']);

const BACK: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'same', 'such']);

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
