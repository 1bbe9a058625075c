import { EQUIPMENT, isPlural, PERSON, PERSONS, THINGS, UNCOUNTED } from '../vocabulary/counted-words.ts';
import { AUXILIARY_FORMS, BE_FORMS, PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { VAGUE_PLURALS } from '../vocabulary/number-words.ts';
import type { Amount, Count } from './amount.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import { extendPhrase } from './extend-phrase.ts';

/** An amount with what it counts: the noun phrase after it, "of" phrases of people included. */
export function countPhrase(it: CountingText, amount: Amount): Count {
  const opened = openPhrase(it, amount);
  const bare = {
    ...amount,
    end: amount.last,
    phrase: undefined,
    head: '',
    headAt: -1,
    sort: 'unsaid',
    partOf: opened.partOf,
  } as const;
  if (amount.form === 'rest') return bare;
  const headAt = isLoose(it, amount) ? undefined : findHead(it, opened.at, amount);
  if (headAt === undefined) return opened.partOf ? { ...bare, end: opened.at - 1 } : bare;
  const end = extendPhrase(it, headAt);
  const head = keyAt(it, headAt);
  return { ...bare, end, phrase: { first: opened.at, last: end }, head, headAt, sort: sortOf(head) };
}

/** "kills hundreds Security Council meets": without "of" a vague plural describes only people. */
function isLoose(it: CountingText, { last, form }: Amount): boolean {
  const of = keyAt(it, last + 1) === 'of' || !VAGUE_PLURALS.has(keyAt(it, last));
  return (
    form === 'vague' &&
    !of &&
    ![1, 2, 3].some((ahead) => PERSONS.has(keyAt(it, last + ahead)) || keyAt(it, last + ahead) === 'more')
  );
}

/** Where the phrase may begin: past "of", "of the", "of them". */
function openPhrase(it: CountingText, { last, form }: Amount): { readonly at: number; readonly partOf: boolean } {
  let at = last + 1;
  const being = pastBeing(it, at);
  if (being > at && BE_FORMS.has(keyAt(it, at)) && !it.words[at]?.acronym) return { at: being, partOf: true };
  if (!isTied(it, at) || keyAt(it, at) !== 'of') return { at, partOf: false };
  if (PARTS.has(keyAt(it, at + 1))) return { at: pastBeing(it, at + 2), partOf: true };
  if (keyAt(it, at + 1) === 'the' && HARM_WORDS.has(keyAt(it, at + 2))) return { at: at + 3, partOf: true };
  at++;
  const passes = form === 'vague' || form === 'number';
  return { at: passes && DETERMINERS.has(keyAt(it, at)) ? at + 1 : at, partOf: false };
}

/** "one of them a woman", "234 of them were children". */
function pastBeing(it: CountingText, from: number): number {
  const at = BE_FORMS.has(keyAt(it, from)) ? from + 1 : from;
  const noun = /^an?$/u.test(keyAt(it, at)) ? at + 1 : at;
  return isTied(it, noun) &&
    !HARM_WORDS.has(keyAt(it, noun)) &&
    (PERSON.has(keyAt(it, noun)) || PERSONS.has(keyAt(it, noun)))
    ? noun
    : from;
}

const PARTS: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'which', 'those']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'these', 'our']);

/** How many words a description may have before the noun it describes. */
const LONGEST_DESCRIPTION = 7;

/** The noun counted: the first plural and those right after it, or for one the first noun for a person or thing. */
function findHead(it: CountingText, at: number, amount: Amount): number | undefined {
  const one = amount.value === 1;
  let last: number | undefined;
  for (let next = at; next < at + LONGEST_DESCRIPTION; next++) {
    if (!isTied(it, next) || endsPhrase(it, next, at)) break;
    const word = keyAt(it, next);
    if (last !== undefined && keyAt(it, last) === 'more' && word.endsWith('ed')) break;
    if (one ? PERSON.has(word) || EQUIPMENT.has(word) : isCountable(it, next)) return lastNoun(it, next, one);
    last = next;
  }
  return last !== undefined && isHeadByPlace(it, at, last, one) ? last : undefined;
}

function endsPhrase(it: CountingText, next: number, at: number): boolean {
  const word = keyAt(it, next);
  if (next > at && /\p{Pd}/u.test(gapBefore(it, next))) return false;
  if (it.words[next]?.acronym && CAPITAL_NAMES.has(word)) return false;
  if (word === 'and' && next > at && isSharedHead(it, next)) return false;
  if (PHRASE_ENDS.has(word) || it.dated[next] === true) return true;
  return HARM_WORDS.has(word) && !(next === at && isDescribing(it, next));
}

/** Names that look like words of a clause: "31 IS militants", "two US soldiers". */
const CAPITAL_NAMES: ReadonlySet<string> = new Set(['is', 'us', 'it', 'who', 'as']);

/** Whether "and" leads to people a few words on: "70 regime and rebel fighters", "40 soldiers and allied fighters". */
export function isSharedHead(it: CountingText, joiner: number, nearest = 2): boolean {
  for (let at = joiner + 1; at < joiner + 4 && isTied(it, at); at++) {
    if (at >= joiner + nearest && PERSONS.has(keyAt(it, at))) return true;
    if (PHRASE_ENDS.has(keyAt(it, at)) || HARM_WORDS.has(keyAt(it, at))) return false;
  }
  return false;
}

/** "12 wounded soldiers", "500 displaced families": a state of those counted. */
function isDescribing(it: CountingText, next: number): boolean {
  const sense = HARM_WORDS.get(keyAt(it, next));
  if (!sense?.forms.has('state') || !isTied(it, next + 1)) return false;
  return (
    PERSONS.has(keyAt(it, next + 1)) || (PERSONS.has(keyAt(it, next + 2)) && !PHRASE_ENDS.has(keyAt(it, next + 1)))
  );
}

function isCountable(it: CountingText, at: number): boolean {
  const word = keyAt(it, at);
  if (PERSONS.has(word)) return true;
  if (it.words[at]?.acronym === true) return false;
  return isPlural(word) && !it.words[at]?.possessive;
}

/** Of plurals in a row the last is counted: "20 regime forces members", "12 Hamas fighters". */
function lastNoun(it: CountingText, at: number, one: boolean): number {
  let last = at;
  while (
    last < at + 3 &&
    isTied(it, last + 1) &&
    !PHRASE_ENDS.has(keyAt(it, last + 1)) &&
    !HARM_WORDS.has(keyAt(it, last + 1))
  ) {
    const word = keyAt(it, last + 1);
    const noun = one
      ? PERSON.has(word) || EQUIPMENT.has(word)
      : PERSONS.has(word) || (isPlural(word) && it.words[last]?.capital === true);
    if (!noun) break;
    last++;
  }
  return last;
}

/** No known noun: "one Palestinian was killed", "50 ISIL" – the words are taken where a name or a capital carries them. */
function isHeadByPlace(it: CountingText, at: number, last: number, one: boolean): boolean {
  if (last === at && (keyAt(it, at) === 'more' || keyAt(it, at) === 'other')) return true;
  if (PERSON.has(keyAt(it, last)) && HARM_WORDS.has(keyAt(it, last + 1))) return true;
  const mark = it.named[last];
  if (mark?.type === 'actor' && it.named[at] === mark) return true;
  if (last !== at || mark?.type === 'place') return false;
  if (one) return !/(?:ly|ed|ing)$/u.test(keyAt(it, at));
  return (
    it.words[at]?.capital === true && (AUXILIARY_FORMS.has(keyAt(it, at + 1)) || HARM_WORDS.has(keyAt(it, at + 1)))
  );
}

function sortOf(head: string): Count['sort'] {
  if (PERSONS.has(head) || PERSON.has(head) || head === 'more' || head === 'other') return 'people';
  return isThing(head) || isThing(singularOf(head)) ? 'thing' : 'unknown';
}

function isThing(head: string): boolean {
  return UNCOUNTED.has(head) || EQUIPMENT.has(head) || THINGS.has(head);
}

function singularOf(head: string): string {
  return head.endsWith('s') ? head.slice(0, -1) : head;
}
