import {
  AREA_UNITS,
  EQUIPMENT,
  EQUIPMENT_DEEDS,
  PERSONS,
  PLAIN_ADJECTIVES,
  pluralOf,
  UNCOUNTED,
} from '../vocabulary/counted-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Count } from './amount.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import { opensClause, type Telling } from './telling.ts';

/** A count of something not harmed, and what it is of. */
export interface Thing {
  readonly count: Count;
  readonly what: string;
}

/** The counts left over that are figures: numbers and vague amounts of people and things, single pieces of equipment lost or taken. */
export function findThings(telling: Telling, rest: readonly Count[]): readonly Thing[] {
  return rest.flatMap((count): Thing[] => {
    if (count.head === '' || count.form === 'rest') return areaOf(telling.it, count);
    if (count.form === 'single' || count.value === 1) return isPiece(telling, count) ? [thing(telling.it, count)] : [];
    if (isAnaphoric(telling.it, count)) return [];
    return UNCOUNTED.has(count.head) || PLAIN_ADJECTIVES.has(count.head) || count.head === 'others'
      ? areaOf(telling.it, count)
      : [thing(telling.it, count)];
  });
}

/** "320 square kilometres". */
function areaOf(it: CountingText, count: Count): Thing[] {
  const square = keyAt(it, count.last + 1) === 'square' || keyAt(it, count.last + 1) === 'sq';
  if (!square || !AREA_UNITS.has(keyAt(it, count.last + 2))) return [];
  const phrase = { first: count.last + 1, last: count.last + 2 };
  return [
    {
      count: { ...count, end: count.last + 2, phrase },
      what: `square-${keyAt(it, count.last + 2).replace(/metres$/u, 'meters')}`,
    },
  ];
}

/** How near the deed must stand to the one piece it befell, in words. */
const NEAR = 14;

/** One piece of equipment is a figure where it is taken, destroyed or surrounded in the same clause. */
function isPiece({ it }: Telling, count: Count): boolean {
  if (!EQUIPMENT.has(count.head)) return false;
  for (let at = count.first - 1; at >= 0 && at > count.first - NEAR && !opensClause(it, at + 1); at--) {
    if (EQUIPMENT_DEEDS.has(keyAt(it, at))) return true;
  }
  for (let at = count.end + 1; at < count.end + 4 && isTied(it, at); at++)
    if (/^(?:destroyed|seized|captured|downed|damaged|burned|burnt)$/u.test(keyAt(it, at))) return true;
  return false;
}

function thing(it: CountingText, count: Count): Thing {
  return { count, what: nameOf(it, count) };
}

/** The thing counted as a figure names it: its noun and, of things, the word that says of what sort. */
function nameOf(it: CountingText, { headAt, head, phrase, value, form }: Count): string {
  const plural = form === 'single' || value === 1 ? pluralOf(head) : head;
  const before = keyAt(it, headAt - 1);
  const sorted = phrase !== undefined && headAt > phrase.first && isSort(it, headAt - 1) && !PERSONS.has(plural);
  if (!sorted) return plural;
  if (before === 'air' && plural.startsWith('strike')) return 'airstrikes';
  const hyphenated =
    HYPHEN.test(gapBefore(it, headAt - 1)) && headAt - 1 > phrase.first ? `${keyAt(it, headAt - 2)}-` : '';
  return `${hyphenated}${before}-${plural}`;
}

const HYPHEN = /^\p{Pd}$/u;

/** Whether a word says of what sort a thing is: no name of a place or actor, no plain adjective, no number. */
function isSort(it: CountingText, at: number): boolean {
  const word = keyAt(it, at);
  if (PLAIN_ADJECTIVES.has(word) || /^\p{Nd}/u.test(word)) return false;
  return it.words[at]?.capital !== true || it.words[at]?.acronym === true;
}

/** "the two groups", "the three men": told of before, not counted here. */
function isAnaphoric(it: CountingText, { first, last, headAt, head }: Count): boolean {
  return keyAt(it, first - 1) === 'the' && headAt === last + 1 && (PERSONS.has(head) || POINTED_AT.has(head));
}

const POINTED_AT: ReadonlySet<string> = wordSet(
  'groups forces leaders presidents ministers factions allies neighbors neighbours',
);
