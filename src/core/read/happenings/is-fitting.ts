import type { EventKind } from '../../model/event-kind.ts';
import { AUXILIARY_VERBS } from '../vocabulary/clause-openers.ts';
import { INHABITANTS as DWELLERS } from '../vocabulary/movement-words.ts';
import { TAKEN_PLACES } from '../vocabulary/taken-places.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { SentenceToTell } from './candidate.ts';
import type { Trigger } from './find-triggers.ts';
import { isUnknownName } from './is-unknown-name.ts';
import type { ToldWord } from './told-word.ts';

/** Whether the words around a trigger fit its kind: an agreement is made, people meet, somebody holds a place. */
export function isFitting(kind: EventKind, trigger: Trigger, telling: SentenceToTell): boolean {
  const { words } = telling;
  if (kind === 'treaty/agreement') return isMade(trigger, words);
  if (kind === 'meeting') return trigger.form && trigger.to - trigger.from === 1 ? hasPeople(trigger, words) : true;
  if (kind === 'clash')
    return trigger.form === undefined || !FIGHTING.has(words[trigger.from]?.stem ?? '') || isArmed(trigger, words);
  if (kind === 'control') return [isNoun, isHoldingOut, holdsPlace, holdsShare].some((fits) => fits(trigger, words));
  if (kind === 'capture')
    return trigger.form === undefined || [holdsPlace, isPassive, takesNamed].some((fits) => fits(trigger, words));
  if (kind === 'deployment') return trigger.form ? !isPosted(trigger, words) : near(trigger, words, MOVED);
  if (kind === 'encirclement') return trigger.form ? true : near(trigger, words, LAID);
  if (kind === 'displacement' && (isWhere(trigger, telling) || isOfThose(trigger, words))) return false;
  if (kind === 'displacement')
    return !EMPTYING.has(words[trigger.from]?.key ?? '') || near(trigger, words, INHABITANTS);
  if (kind === 'withdrawal') return !isRescue(trigger, words);
  if (kind === 'offensive')
    return words[trigger.from]?.key !== 'push' || trigger.form !== undefined || isPush(trigger, words);
  return true;
}

const FIGHTING = wordSet(
  'inflict inflicts inflicted inflicting fight fights fought fighting battle battles battled battling',
);

/** "fought the rebels", not "fights corruption": somebody under arms, or named, stands near. */
function isArmed(trigger: Trigger, words: readonly ToldWord[]): boolean {
  const around = words.slice(Math.max(0, trigger.from - REACH), trigger.to + REACH);
  if (!around.some((word) => word.armed || word.mark?.type === 'actor')) return false;
  return !isStruggle(trigger, words);
}

/** "we are fighting for every person": no battle is told by it. */
function isStruggle({ from, to }: Trigger, words: readonly ToldWord[]): boolean {
  const first = words.slice(Math.max(0, from - 3), from).some((word) => word.key === 'we' || word.key === 'i');
  return first && (words[to]?.key === 'for' || words[to]?.key === 'to');
}

/** "a monastery where people had sought shelter": says what place it is. */
function isWhere({ from }: Trigger, { words, clauses }: SentenceToTell): boolean {
  const clause = clauses.find((it) => it.from <= from && from < it.to);
  return clause !== undefined && words[clause.from]?.key === 'where' && words[from - 1]?.key === 'had';
}

/** "shot at people fleeing the town": which people. */
function isOfThose({ from, form }: Trigger, words: readonly ToldWord[]): boolean {
  const [who, ruler] = [words[from - 1]?.key ?? '', words[from - 2]?.key ?? ''];
  return form === 'ing' && DWELLERS.has(who) && HIT.has(ruler);
}

const HIT = wordSet('at on among against of for killed shot hit wounded killing');

const EMPTYING = wordSet('empty empties emptied emptying');
const INHABITANTS = wordSet('population inhabitants residents civilians people');

/** "pulling out the wounded". */
function isRescue(trigger: Trigger, words: readonly ToldWord[]): boolean {
  return words.slice(trigger.to, trigger.to + 4).some((word) => RESCUED.has(word.key));
}

const RESCUED = wordSet('wounded bodies body dead injured survivors victims people children');

/** "units stationed in the south": where they are is only said by the way. */
function isPosted(trigger: Trigger, words: readonly ToldWord[]): boolean {
  const [before, earlier] = [words[trigger.from - 1]?.key ?? '', words[trigger.from - 2]?.key ?? ''];
  if (!WHERE.has(words[trigger.to]?.key ?? '')) return false;
  return words[trigger.from]?.key === 'stationed' && !AUXILIARY_VERBS.has(before) && !AUXILIARY_VERBS.has(earlier);
}

const WHERE = wordSet('in at on near along around inside across throughout outside there between');

const REACH = 6;

function near(trigger: Trigger, words: readonly ToldWord[], wanted: ReadonlySet<string>): boolean {
  return words
    .slice(Math.max(0, trigger.from - REACH), trigger.to + REACH)
    .some((word, index) => wanted.has(word.key) && index !== Math.min(REACH, trigger.from));
}

function isMade(trigger: Trigger, words: readonly ToldWord[]): boolean {
  return trigger.form !== undefined || near(trigger, words, MAKING);
}

const MAKING = wordSet(`reached reach signed sign signing announced announce brokered concluded agreed between entered
  enter effect force took under mediated struck declared accepted came holds violated per accordance holding hold
  proclaimed proclaim declaring proclaiming quit abandoned struck extended extend`);

const MOVED = wordSet(`arrived sent brought entered deployed of arriving dispatched reached sending increased stepped
  began begin begun started held holding hold conducted conducting staged launched carried`);

const LAID = wordSet(
  'under subjected tight of laid imposed on lifted broke break tightened since against impose imposing',
);

function hasPeople(trigger: Trigger, words: readonly ToldWord[]): boolean {
  const around = words.slice(Math.max(0, trigger.from - REACH), trigger.to + REACH);
  return around.some((word) => word.mark?.type === 'actor' || MEETING_WORDS.has(word.key));
}

const MEETING_WORDS = wordSet(
  'president presidents ministers sides minister leaders leader officials official delegation envoy counterpart ambassador parties delegations negotiators mediators envoys commanders generals chiefs',
);

function holdsPlace(trigger: Trigger, words: readonly ToldWord[]): boolean {
  const around = [
    ...words.slice(Math.max(0, trigger.from - 8), trigger.from),
    ...words.slice(trigger.to, trigger.to + 9),
  ];
  return around.some((word) => word.mark?.type === 'place' || TAKEN_PLACES.has(word.stem) || word.key === 'it');
}

function isNoun({ form }: Trigger): boolean {
  return form === undefined;
}

/** "occupies about a fifth of the land". */
function holdsShare({ to }: Trigger, words: readonly ToldWord[]): boolean {
  return words.slice(to, to + 5).some((word, at, after) => SHARES.has(word.key) && after[at + 1]?.key === 'of');
}

const SHARES = wordSet('half third quarter fifth percent thirds quarters most much');

/** "still holding out": the place is named before, or known. */
function isHoldingOut({ to }: Trigger, words: readonly ToldWord[]): boolean {
  return words[to - 1]?.key === 'out';
}

function isPassive(trigger: Trigger, words: readonly ToldWord[]): boolean {
  return trigger.form === 'past' && AUXILIARY_VERBS.has(words[trigger.from - 1]?.key ?? '');
}

/** "The rebels seized Goma": armed men take what bears a name, though no record knows it. */
function takesNamed({ from, to }: Trigger, words: readonly ToldWord[]): boolean {
  const armed = words
    .slice(Math.max(0, from - 8), from)
    .some((word) => word.armed || word.acronym || word.mark?.type === 'actor');
  return armed && isUnknownName(words, to);
}

/** "a renewed push to take the area", not "a push for reform". */
function isPush(trigger: Trigger, words: readonly ToldWord[]): boolean {
  if (words[trigger.to]?.key === 'for' && words[trigger.to + 1]?.mark?.type === 'place') return true;
  return words.slice(trigger.to, trigger.to + 12).some((word) => PUSHED_FOR.has(word.key));
}

const PUSHED_FOR = wordSet('take retake capture into towards toward recapture seize north south east west regain');
