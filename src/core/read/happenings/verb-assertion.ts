import { isJoined } from '../../text/words.ts';
import {
  DONE_BEFORE_TO,
  EXPECTATIONS,
  FUTURE_AUXILIARIES,
  NEGATIONS,
  THREATS,
  TRIED_BEFORE_TO,
  UNTOLD_RULERS,
} from '../vocabulary/assertion-words.ts';
import { AUXILIARY_VERBS } from '../vocabulary/clause-openers.ts';
import type { Sense } from '../vocabulary/happening-nouns.ts';
import { INHABITANTS } from '../vocabulary/movement-words.ts';
import { ASSERTED, type Assertion } from './assertion.ts';
import type { Trigger } from './find-triggers.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';
import { wordsBefore } from './words-before.ts';

/** How a verb tells its happening: done, denied, tried, planned or feared; `undefined` where it is only a wish or a purpose. */
export function verbAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  const before = wordsBefore(words, trigger.from, clause.from);
  const to = trigger.form === 'base' ? infinitiveMark(before) : -1;
  if (to >= 0) return infinitiveAssertion(trigger, wordsBefore(words, trigger.from - 1, 0).slice(to));
  if (isHabit(trigger, before) || isFeared(before)) return undefined;
  if (before.slice(0, 3).some((word) => NEGATIONS.has(word)) || isDenied(words, trigger.from))
    return { modality: 'denied' };
  if (isSeldom(before) || isAlleged(words, trigger.from)) return undefined;
  if (isAttributive(trigger, words)) return undefined;
  const auxiliary = before.slice(0, 4).find((word) => FUTURE_AUXILIARIES.has(word));
  if (auxiliary && trigger.form !== 'third') return futureAssertion(trigger, auxiliary, before);
  if (trigger.form === 'ing' && GERUND_RULERS.has(before[0] ?? '')) return ruledAssertion(before.slice(1));
  return ASSERTED;
}

/** How far before a verb its "to" stands: right before it, or before one it is joined to by "and" ("to plot and carry out"). */
function infinitiveMark(before: readonly string[]): number {
  if (before[0] === 'to') return 0;
  return before[0] === 'and' ? before.slice(0, 4).indexOf('to') : -1;
}

const GERUND_RULERS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'against', 'about', 'on', 'to', 'and']);

/** "do not strike homes": what somebody is not in the habit of. */
function isHabit({ form }: Trigger, before: readonly string[]): boolean {
  if (form !== 'base' || !before.slice(0, 3).some((word) => NEGATIONS.has(word))) return false;
  return before.slice(0, 3).some((word) => word === 'do' || word === 'does' || word === 'dont' || word === 'doesnt');
}

/** "out of fear of being targeted". */
function isFeared(before: readonly string[]): boolean {
  return before[0] === 'of' && (FEARS.has(before[1] ?? '') || before[1] === 'risk' || before[1] === 'danger');
}

/** "rarely carries out". */
function isSeldom(before: readonly string[]): boolean {
  return before.slice(0, 3).some((word) => word === 'rarely' || word === 'seldom' || word === 'hardly');
}

/** "accusations that its troops are fighting": somebody else says so, whom nobody names. */
function isAlleged(words: readonly ToldWord[], at: number): boolean {
  const that = words.slice(Math.max(0, at - DENIAL_REACH), at).findLastIndex((word) => word.key === 'that');
  return that >= 0 && ALLEGATIONS.has(words[Math.max(0, at - DENIAL_REACH) + that - 1]?.key ?? '');
}

const ALLEGATIONS: ReadonlySet<string> = new Set(
  'accusations accusation allegations allegation rumours rumors suggestions'.split(' '),
);

/** "denied that its planes had struck": the verb of denial stands further off. */
function isDenied(words: readonly ToldWord[], at: number): boolean {
  return words.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => DENIALS.has(word.key));
}

const DENIAL_REACH = 9;
const DENIALS: ReadonlySet<string> = new Set('denied denies denying'.split(' '));

function infinitiveAssertion({ sense }: Trigger, before: readonly string[]): Assertion | undefined {
  const near = before.slice(0, 4);
  if (near.some((word) => TRIED_BEFORE_TO.has(word))) return TRIED.has(sense) ? ATTEMPTED : undefined;
  if (sense === 'meeting' && near.some((word) => APPOINTED.has(word))) return { modality: 'planned' };
  if (near.some((word) => THREATS.has(word))) return undefined;
  if (near.slice(0, 2).some((word) => EXPECTATIONS.has(word))) return { modality: 'predicted' };
  if (near.some((word) => DONE_BEFORE_TO.has(word))) return ASSERTED;
  return ORDERED.has(sense) && before.some((word) => ORDERING.has(word)) ? { modality: 'planned' } : undefined;
}

/** "ordered residents of the town to leave": what they will have to do. */
const ORDERED: ReadonlySet<Sense> = new Set<Sense>(['displacement', 'leaving', 'sending']);
const ORDERING: ReadonlySet<string> = new Set(
  'ordered orders ordering order told instructed instructs instructing'.split(' '),
);

const ATTEMPTED: Assertion = { modality: 'asserted', outcome: 'attempted' };
/** What is told though it was only tried: an attack that came to nothing was made. */
const TRIED: ReadonlySet<Sense> = new Set<Sense>(['ground-attack', 'offensive', 'capture', 'assault', 'taking']);
const APPOINTED: ReadonlySet<string> = new Set('due set scheduled expected plans planned planning'.split(' '));

function futureAssertion({ sense }: Trigger, auxiliary: string, before: readonly string[]): Assertion | undefined {
  if (before.includes('no')) return undefined;
  if (sense === 'displacement' && auxiliary !== 'should') return { modality: 'predicted' };
  if (before.some((word) => EXPECTATIONS.has(word) || FEARS.has(word))) return { modality: 'predicted' };
  if (sense === 'offensive' && POSSIBLE.has(auxiliary) && before[0] === auxiliary) return { modality: 'predicted' };
  return auxiliary === 'will' && sense !== 'wreck' && sense !== 'harm' ? { modality: 'planned' } : undefined;
}

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could']);
const FEARS: ReadonlySet<string> = new Set(
  'fear fears feared worry worries worried concern concerns concerned'.split(' '),
);

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
  if (isOfPeople(trigger, words) || isControlled(trigger, words)) return true;
  if (before.mark || !ARTICLES.has(before.key)) return false;
  return !AFTER_VERB.has(after.key);
}

/** "sheltering displaced people", "three displaced women", "wounded soldiers": who they are, unless "have displaced people". */
function isOfPeople(trigger: Trigger, words: readonly ToldWord[]): boolean {
  if (!STATES.has(words[trigger.from]?.key ?? '') || !INHABITANTS.has(words[trigger.to]?.key ?? '')) return false;
  const before = words[trigger.from - 1]?.key ?? '';
  return /ing$/u.test(before) || AMONG.has(before) || /\p{N}/u.test(before) || COUNTING.has(before);
}

/** "areas controlled by the militia": which areas; told only by "are controlled". */
function isControlled({ from, sense, form }: Trigger, words: readonly ToldWord[]): boolean {
  if (sense !== 'control' || form !== 'past' || words[from + 1]?.key !== 'by') return false;
  return !words.slice(Math.max(0, from - 3), from).some((word) => AUXILIARY_VERBS.has(word.key) || word.key === 'been');
}

const STATES: ReadonlySet<string> = new Set(['displaced', 'evacuated', 'uprooted']);
const AMONG: ReadonlySet<string> = new Set(
  'of for among to by with internally newly recently from many some most'.split(' '),
);
const COUNTING: ReadonlySet<string> = new Set('two three four five six seven eight nine ten several dozens'.split(' '));

const ARTICLES: ReadonlySet<string> = new Set('the a an its their his her of in into these those on'.split(' '));
const AFTER_VERB: ReadonlySet<string> = new Set('the a an by in on at with and for from'.split(' '));
