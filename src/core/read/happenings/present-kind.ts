import type { EventKind } from '../../model/event-kind.ts';
import { AUXILIARY_VERBS, MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import { INHABITANTS, TROOPS } from '../vocabulary/movement-words.ts';
import { TAKEN_PLACES } from '../vocabulary/taken-places.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isUnknownName } from './is-unknown-name.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** "has about 900 troops in Marib", "peacekeepers are based near the port": troops, and where they are. */
export function presentKind(trigger: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  const { from, to } = trigger;
  if (PLACED.has(words[from]?.key ?? '')) {
    const verb = MID_ADVERBS.has(words[from - 1]?.key ?? '') ? from - 2 : from - 1;
    const subject = words.slice(Math.max(clause.from, verb - SUBJECT), verb);
    const told = STANDING.has(words[verb]?.key ?? '') && subject.some((word) => TROOPS.has(word.stem));
    return told && isAt(words, to) ? 'deployment' : undefined;
  }
  let at = to;
  while (at < clause.to && isAmount(words[at])) at++;
  if (at === to || !TROOPS.has(words[at]?.stem ?? '')) return undefined;
  return isAt(words, at + 1) ? 'deployment' : undefined;
}

/** Armed men who arrive are placed there; those who fled arrive somewhere too. */
export function arrivedKind({ from, to }: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  const subject = words.slice(Math.max(clause.from, from - SUBJECT), from);
  if (!isAt(words, to) || subject.some((word) => AID.has(word.key))) return undefined;
  if (subject.some((word) => REFUGEES.has(word.key))) return 'displacement';
  if (subject.some((word) => INHABITANTS.has(word.key))) return undefined;
  return subject.some((word) => TROOPS.has(word.stem)) ? 'deployment' : undefined;
}

/** "in Marib", "near the port", "at Tanf". */
function isAt(words: readonly ToldWord[], at: number): boolean {
  if (!LOCATIVES.has(words[at]?.key ?? '')) return false;
  if (isUnknownName(words, at + 1)) return true;
  return words.slice(at + 1, at + 5).some((word) => word.mark?.type === 'place' || TAKEN_PLACES.has(word.stem));
}

function isAmount(word: ToldWord | undefined): boolean {
  if (!word || word.mark) return false;
  return AMOUNTS.has(word.key) || word.state || /^\p{N}/u.test(word.key);
}

const SUBJECT = 7;
const PLACED = wordSet('based positioned stopped garrisoned stuck');
const STANDING = new Set([...AUXILIARY_VERBS, ...wordSet('remain remained remains')]);
const LOCATIVES = wordSet('in at near on inside across around outside along');
const AID = wordSet('aid humanitarian relief food medical supplies peace');
const REFUGEES = wordSet('returnees refugees displaced evacuees asylum-seekers');
const AMOUNTS = wordSet(`
  about around some several roughly nearly approximately more fewer less than at least up to a an few dozen dozens hundred
  hundreds thousand thousands of its their own two three four five six seven eight nine ten twelve fifteen twenty thirty
  military ground combat armed peace foreign many`);
