import type { Harm } from '../../model/figure.ts';
import { ADVERBS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS, LONGEST_HARM } from '../vocabulary/harm-words.ts';
import { type CountingText, keyAt, longestPhrase, phraseAt } from './counting-text.ts';
import { flightAt } from './flight-at.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import { injuriesAt } from './injuries-at.ts';

/** The words of harm of a sentence, in order; two joined by "and" or "or" with no amount between are told as one. */
export function findHarms(it: CountingText): readonly HarmPhrase[] {
  const harms: HarmPhrase[] = [];
  for (let at = 0; at < it.words.length; at++) {
    const harm = harmAt(it, at);
    if (!harm) continue;
    const before = harms.at(-1);
    if (before && isJoinedTo(it, before, harm)) harms[harms.length - 1] = together(before, harm);
    else harms.push(harm);
    at = harm.last;
  }
  return harms;
}

function harmAt(it: CountingText, at: number): HarmPhrase | undefined {
  const phrase = injuriesAt(it, at) ?? flightAt(it, at);
  if (phrase) return phrase;
  const length = longestPhrase(it, at, LONGEST_HARM, (phrase) => HARM_WORDS.has(phrase));
  const sense = length > 0 ? HARM_WORDS.get(phraseAt(it, at, at + length - 1)) : undefined;
  return sense && { ...sense, first: at, last: at + length - 1 };
}

/** "killed and wounded", "killing or injuring", "dead and wounded", "killed and at least wounded" never. */
function isJoinedTo(it: CountingText, before: HarmPhrase, harm: HarmPhrase): boolean {
  const joiner = keyAt(it, before.last + 1);
  if (joiner !== 'and' && joiner !== 'or') return false;
  const apart = harm.first - before.last - 2;
  if (apart > 1 || (apart === 1 && !ADVERBS.has(keyAt(it, before.last + 2)) && keyAt(it, before.last + 2) !== 'the'))
    return false;
  if (!BODILY.has(before.what) || !BODILY.has(harm.what)) return false;
  return [...before.forms].some((form) => harm.forms.has(form));
}

/** Harms that are told together as casualties. */
const BODILY: ReadonlySet<Harm> = new Set(['killed', 'wounded', 'casualties']);

function together(before: HarmPhrase, harm: HarmPhrase): HarmPhrase {
  const what = before.what === harm.what ? harm.what : 'casualties';
  return {
    first: before.first,
    last: harm.last,
    what,
    forms: new Set([...before.forms].filter((form) => harm.forms.has(form))),
  };
}
