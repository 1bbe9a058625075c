import type { NameMark } from '../../model/mark.ts';
import { PERSON, PERSONS } from '../vocabulary/counted-words.ts';
import { PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';

/** People go on over "of" and the actor or group after it: "members of the regime forces", "fighters from the YPG". */
export function extendPhrase(it: CountingText, headAt: number): number {
  if (!PERSONS.has(keyAt(it, headAt)) && !PERSON.has(keyAt(it, headAt))) return headAt;
  const link = keyAt(it, headAt + 1);
  if (!isTied(it, headAt + 1) || !LINKS.has(link)) return headAt;
  const first = /^(?:the|its|their|an?)$/u.test(keyAt(it, headAt + 2)) ? headAt + 3 : headAt + 2;
  const mark = it.named[first] ?? (link === 'of' ? it.named[first + 1] : undefined);
  if (mark?.type === 'actor') return lastOf(it, first, mark);
  return link === 'of' ? nounEnd(it, first) : headAt;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'from']);

/** The end of a mark, and of the capitals right after it where it covers a name only in part. */
function lastOf(it: CountingText, first: number, mark: NameMark): number {
  let last = first;
  while (it.named[last + 1] === mark) last++;
  return runOn(it, last, (at) => it.words[at]?.capital === true);
}

/** The end of an unnamed "of" phrase: "people of the same family". */
function nounEnd(it: CountingText, first: number): number {
  return runOn(it, first - 1, () => true);
}

/** How many words a phrase may go on. */
const LONGEST = 5;

/** The last of the words after one that are tied to it, end no phrase, and fit. */
function runOn(it: CountingText, from: number, fits: (at: number) => boolean): number {
  let last = from;
  while (last < from + LONGEST && !isEnd(it, last + 1) && fits(last + 1)) last++;
  return last;
}

function isEnd(it: CountingText, at: number): boolean {
  const word = keyAt(it, at);
  return !isTied(it, at) || it.dated[at] === true || PHRASE_ENDS.has(word) || HARM_WORDS.has(word) || NAMING.has(word);
}

/** What opens a name after those counted: "members of the group known as …". */
const NAMING: ReadonlySet<string> = new Set(['known', 'called', 'named', 'dubbed', 'identified']);
