import { contains } from '../../model/span.ts';
import { PERSON, PERSONS } from '../vocabulary/counted-words.ts';
import { PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';

/** People go on over "of" and the actor or group after it: "members of the regime forces", "fighters from the YPG". */
export function extendPhrase(it: CountingText, headAt: number): number {
  if (!PERSONS.has(keyAt(it, headAt)) && !PERSON.has(keyAt(it, headAt))) return headAt;
  const link = keyAt(it, headAt + 1);
  if (!isTied(it, headAt + 1) || !LINKS.has(link)) return headAt;
  const first = /^(?:the|its|their)$/u.test(keyAt(it, headAt + 2)) ? headAt + 3 : headAt + 2;
  const mark = it.named[first] ?? (link === 'of' ? it.named[first + 1] : undefined);
  if (mark?.type === 'actor') return lastOf(it, first, mark);
  return link === 'of' ? nounEnd(it, first) : headAt;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'from']);

function lastOf(it: CountingText, first: number, mark: { readonly start: number; readonly end: number }): number {
  let last = first;
  while (
    last < first + 10 &&
    it.words[last + 1] &&
    contains(mark, it.words[last + 1] ?? mark) &&
    it.named[last + 1] === mark
  )
    last++;
  return last;
}

/** The end of an unnamed "of" phrase: "people of the same family". */
function nounEnd(it: CountingText, first: number): number {
  let last = first - 1;
  while (
    last < first + 4 &&
    isTied(it, last + 1) &&
    !PHRASE_ENDS.has(keyAt(it, last + 1)) &&
    !HARM_WORDS.has(keyAt(it, last + 1))
  ) {
    if (it.dated[last + 1]) break;
    last++;
  }
  return last;
}
