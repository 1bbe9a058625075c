import type { Modality } from '../../model/claim.ts';
import { isHyphen, isJoined } from '../../text/words.ts';
import {
  DESCRIBED_HEADS,
  DONE_BEFORE_TO,
  EXPECTATIONS,
  FUTURE_AUXILIARIES,
  LINKING_VERBS,
  NEGATIONS,
  NOUN_LEADERS,
  THREATS,
  THWARTING,
  TRIED_BEFORE_TO,
  UNTOLD_RULERS,
} from '../vocabulary/assertion-words.ts';
import { AUXILIARY_VERBS, MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import type { Sense } from '../vocabulary/happening-nouns.ts';
import type { Trigger } from './find-triggers.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';

/** How a happening is told. */
export interface Assertion {
  readonly modality: Modality;
  readonly outcome?: string;
}

/** How the words of a trigger tell their happening; `undefined` where they only speak of one (wish, purpose, opposition). */
export function assertionOf(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  if (isHyphen(words[trigger.from]?.gap) || isHyphen(words[trigger.to]?.gap)) return undefined;
  if (isConditional(words, clause)) return undefined;
  return trigger.form ? verbAssertion(trigger, words, clause) : nounAssertion(trigger, words, clause);
}

const ASSERTED: Assertion = { modality: 'asserted' };

function isConditional(words: readonly ToldWord[], clause: Clause): boolean {
  const first = words[clause.from]?.key ?? '';
  return first === 'if' || first === 'unless' || (first === 'in' && words[clause.from + 1]?.key === 'case');
}

function verbAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  const before = wordsBefore(words, trigger.from, clause.from);
  if (before[0] === 'to' && trigger.form === 'base')
    return infinitiveAssertion(trigger, wordsBefore(words, trigger.from - 1, 0));
  if (before.slice(0, 3).some((word) => NEGATIONS.has(word)) || isDenied(words, trigger.from))
    return { modality: 'denied' };
  if (isAttributive(trigger, words)) return undefined;
  const auxiliary = before.slice(0, 4).find((word) => FUTURE_AUXILIARIES.has(word));
  if (auxiliary && trigger.form !== 'third') return futureAssertion(trigger, auxiliary, before);
  if (trigger.form === 'ing' && GERUND_RULERS.has(before[0] ?? '')) return ruledAssertion(before.slice(1));
  return ASSERTED;
}

const GERUND_RULERS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'against', 'about', 'on', 'to', 'and']);

/** "denied that its planes had struck": the verb of denial stands further off. */
function isDenied(words: readonly ToldWord[], at: number): boolean {
  return words.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => DENIALS.has(word.key));
}

const DENIAL_REACH = 9;
const DENIALS: ReadonlySet<string> = new Set('denied denies denying'.split(' '));

/** The words before one, nearest first, adverbs left out. */
function wordsBefore(words: readonly ToldWord[], at: number, from: number): string[] {
  const before: string[] = [];
  for (let index = at - 1; index >= from && before.length < 9; index--) {
    const key = words[index]?.key ?? '';
    if (NEGATIONS.has(key) || !MID_ADVERBS.has(key)) before.push(key);
  }
  return before;
}

function infinitiveAssertion({ sense }: Trigger, before: readonly string[]): Assertion | undefined {
  const near = before.slice(0, 4);
  if (near.some((word) => TRIED_BEFORE_TO.has(word))) return TRIED.has(sense) ? ATTEMPTED : undefined;
  if (sense === 'meeting' && near.some((word) => APPOINTED.has(word))) return { modality: 'planned' };
  if (near.some((word) => THREATS.has(word))) return { modality: 'threatened' };
  if (near.slice(0, 2).some((word) => EXPECTATIONS.has(word))) return { modality: 'predicted' };
  return near.some((word) => DONE_BEFORE_TO.has(word)) ? ASSERTED : undefined;
}

const ATTEMPTED: Assertion = { modality: 'asserted', outcome: 'attempted' };
/** What is told though it was only tried: an attack that came to nothing was made. */
const TRIED: ReadonlySet<Sense> = new Set<Sense>(['ground-attack', 'offensive', 'capture', 'assault', 'taking']);
const APPOINTED: ReadonlySet<string> = new Set('due set scheduled expected plans planned planning'.split(' '));

function futureAssertion({ sense }: Trigger, auxiliary: string, before: readonly string[]): Assertion | undefined {
  if (sense === 'displacement' && auxiliary !== 'should') return { modality: 'predicted' };
  if (before.some((word) => EXPECTATIONS.has(word))) return { modality: 'predicted' };
  return auxiliary === 'will' ? { modality: 'planned' } : undefined;
}

function ruledAssertion(before: readonly string[]): Assertion | undefined {
  return before.some((word) => UNTOLD_RULERS.has(word)) ? undefined : ASSERTED;
}

/** "the besieged city", "newly recovered areas": a participle that only describes. */
function isAttributive(trigger: Trigger, words: readonly ToldWord[]): boolean {
  if (trigger.form !== 'past' && trigger.form !== 'ing') return false;
  const before = words[trigger.from - 1];
  const after = words[trigger.to];
  if (!before || !after || !isJoined(after)) return false;
  if (after.mark && words[trigger.from]?.gap.includes(',')) return true;
  if (before.mark || !ARTICLES.has(before.key)) return false;
  return !AFTER_VERB.has(after.key);
}

const ARTICLES: ReadonlySet<string> = new Set('the a an its their his her of in into these those on'.split(' '));
const AFTER_VERB: ReadonlySet<string> = new Set('the a an by in on at with and for from'.split(' '));

function nounAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  const after = words[trigger.to];
  if (after && isJoined(after) && !after.mark && DESCRIBED_HEADS.has(after.stem)) return undefined;
  if (isLinked(trigger, words)) return undefined;
  if (after && FUTURE_AUXILIARIES.has(after.key) && !isPerceived(words, trigger.to)) return undefined;
  return ruledNounAssertion(trigger, words, clause);
}

/** "gunfire could still be heard": it was there to be heard. */
function isPerceived(words: readonly ToldWord[], at: number): boolean {
  return words.slice(at, at + 5).some((word) => word.key === 'heard' || word.key === 'seen');
}

/** "The attacks came as": a happening told before, of which something else is told. */
function isLinked(trigger: Trigger, words: readonly ToldWord[]): boolean {
  if (!isDefinite(trigger, words)) return false;
  const verb = words.findIndex(
    (word, at) => at >= trigger.to && (AUXILIARY_VERBS.has(word.key) || LINKING_VERBS.has(word.key)),
  );
  if (verb < 0 || verb - trigger.to > SUBJECT_TAIL || !words.slice(trigger.to, verb + 1).every(isJoined)) return false;
  const main = words.slice(verb, verb + 4).find((word) => !AUXILIARY_VERBS.has(word.key) && !MID_ADVERBS.has(word.key));
  if (!main || !isJoined(main)) return false;
  if (LINKING_VERBS.has(main.key)) return true;
  return COPULAS.has(words[verb]?.key ?? '') && !/(?:ed|ing|en)$/u.test(main.key) && !IRREGULAR.has(main.key);
}

/** Whether an article that points stands before the noun, adjectives and names between: "the Russia-backed army offensive". */
function isDefinite(trigger: Trigger, words: readonly ToldWord[]): boolean {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - 7); at--) {
    const word = words[at];
    if (!word || DEFINITES.has(word.key)) return word !== undefined;
    if (
      !word.mark &&
      !isHyphen(words[at + 1]?.gap) &&
      !isHyphen(word.gap) &&
      !/(?:ed|al|ic|ous|ive|ern|ian)$/u.test(word.key)
    )
      return false;
  }
  return false;
}

/** Words that may stand between a subject's noun and its verb: "the offensive in the east did not …". */
const SUBJECT_TAIL = 5;
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are']);
const IRREGULAR: ReadonlySet<string> = new Set('led hit struck made felt heard under held on begun'.split(' '));

const DEFINITES: ReadonlySet<string> = new Set('the this these those'.split(' '));

/** Walks left over articles, adjectives and "of" to the word that rules the noun. */
function ruledNounAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  let steps = 0;
  for (let at = trigger.from - 1; at >= clause.from && steps < RULER_REACH; at--, steps++) {
    const word = words[at];
    if (!word || !isJoined(words[at + 1] ?? word)) break;
    if (THWARTING.has(word.key)) return thwartedAssertion(words, at);
    if (word.key === 'denied' || word.key === 'denies' || word.key === 'no') return { modality: 'denied' };
    if (UNTOLD_RULERS.has(word.key)) return undefined;
    if (!NOUN_LEADERS.has(word.key) && !word.mark && !/(?:ed|al|ic|ous|ive|ern|ing|ly|ish)$/u.test(word.key)) break;
  }
  return ASSERTED;
}

/** "repelled an assault"; "able to crush it" and "attempts to confront it", but not "to try to repel it". */
function thwartedAssertion(words: readonly ToldWord[], at: number): Assertion | undefined {
  const outcome = words[at]?.key ?? '';
  if (words[at - 1]?.key !== 'to') return { modality: 'asserted', outcome };
  const before = wordsBefore(words, at - 1, 0).slice(0, 3);
  const made = before.some((word) => DONE_BEFORE_TO.has(word) || word.startsWith('attempt'));
  return made ? { modality: 'asserted', outcome } : undefined;
}

const RULER_REACH = 8;
