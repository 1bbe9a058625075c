import { EQUIPMENT, PERSON, PERSONS } from '../vocabulary/counted-words.ts';
import { PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { ORDINALS } from '../vocabulary/number-words.ts';
import type { Amount } from './amount.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';

/**
 * One person or piece of equipment told by an article or owner ("a child", "her child", "another soldier", "a third
 * person", "a Turkish checkpoint"), or "others" by itself. Whether it is a figure is decided by what befalls it.
 */
export function readSingle(it: CountingText, at: number): Amount | undefined {
  const word = keyAt(it, at);
  if (word === 'others' || (word === 'another' && !nounAfter(it, at))) return rest(it, at, word);
  if (isOrdinalOfHarmed(it, at)) return { ...single(at), last: at + 1 };
  if (!OWNERS.has(word) || !nounAfter(it, at)) return undefined;
  return single(at);
}

const OWNERS: ReadonlySet<string> = new Set(['a', 'an', 'another', 'his', 'her', 'their']);

function single(at: number): Amount {
  return { first: at, last: at, value: 1, qualifier: 'exact', form: 'single' };
}

/** "others were hurt", "the injury of others"; "another was hurt" is one. */
function rest(it: CountingText, at: number, word: string): Amount | undefined {
  if (word === 'another') return isHarmedNext(it, at) ? single(at) : undefined;
  return { first: at, last: at, value: null, qualifier: 'unspecified', form: 'rest' };
}

/** "two died and a third was wounded". */
function isOrdinalOfHarmed(it: CountingText, at: number): boolean {
  if (keyAt(it, at) !== 'a' || (ORDINALS.get(keyAt(it, at + 1)) ?? 0) < 2) return false;
  const next = /^(?:was|has|had|is|also|later)$/u.test(keyAt(it, at + 2)) ? at + 2 : at + 1;
  return (
    isTied(it, next + 1) && (HARM_WORDS.has(keyAt(it, next + 1)) || /^(?:lost|needed)$/u.test(keyAt(it, next + 1)))
  );
}

function isHarmedNext(it: CountingText, at: number): boolean {
  return [-1, 1, 2, 3].some((ahead) => HARM_WORDS.has(keyAt(it, at + ahead)));
}

/** "his family": how many they are is not told. */
function isKin(owner: string, noun: string): boolean {
  return (noun === 'family' || noun === 'household') && /^(?:his|her|their)$/u.test(owner);
}

/** Whether one person or thing is named within five words, before anything that ends the phrase. */
function nounAfter(it: CountingText, at: number): boolean {
  for (let next = at + 1; next < at + 7 && isTied(it, next); next++) {
    const word = keyAt(it, next);
    if (PERSON.has(word) || EQUIPMENT.has(word)) return !isKin(keyAt(it, at), word);
    if (next === at + 1 && ORDINALS.has(word)) continue;
    if (PHRASE_ENDS.has(word) || PERSONS.has(word)) return false;
  }
  return false;
}
