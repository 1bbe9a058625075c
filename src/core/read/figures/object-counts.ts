import { ADVERBS, JOINERS, PREPOSITIONS } from '../vocabulary/counting-clauses.ts';
import { SPEECH_VERBS } from '../vocabulary/deed-words.ts';
import type { Count } from './amount.ts';
import { isTied, keyAt } from './counting-text.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { beforeJoiner } from './joiners.ts';
import { opensClause, type Telling } from './telling.ts';

/** The counts that a harm's words take as object, from a word on: "killed nine and, in Hama, two". */
export function objectCounts(telling: Telling, from: number): readonly Count[] {
  const at = pastAdverbs(telling, from);
  const first = telling.startsAt.get(at) ?? afterDefinite(telling, from);
  return first && isTied(telling.it, at) && first.sort !== 'thing' ? listedFrom(telling, first) : [];
}

/** A count with those joined to it: "nine soldiers, two guards and a child". */
export function listedFrom(telling: Telling, first: Count): readonly Count[] {
  const found = [first];
  for (let next = nextJoined(telling, first); next; next = nextJoined(telling, next)) found.push(next);
  return found;
}

/** How long an object without a number may be, in words: "killed the head of the council and four guards". */
const LONGEST_DEFINITE = 10;

/** The count joined to an object that has no number itself: "its driver and two passengers", "Ahmed, 12, and his sister". */
function afterDefinite(telling: Telling, from: number): Count | undefined {
  const { it, startsAt, harmStartsAt } = telling;
  if (it.dated[from] || !isDefinite(telling, from)) return undefined;
  for (let at = from + 1; at <= from + LONGEST_DEFINITE; at++) {
    if (harmStartsAt.has(at) || opensClause(it, at)) return undefined;
    const count = startsAt.get(at);
    if (count) return beforeJoiner(it, at) !== undefined && isSurelyHarmed(telling, count) ? count : undefined;
  }
  return undefined;
}

/** A person told by name or by "the", "its". */
function isDefinite({ it }: Telling, at: number): boolean {
  return /^(?:the|its|their|his|her)$/u.test(keyAt(it, at)) || it.words[at]?.capital === true;
}

/** People, and nothing after them that could be a verb of theirs: "killed the mayor and two men ran" is none. */
function isSurelyHarmed(telling: Telling, count: Count): boolean {
  const { it } = telling;
  if (count.sort !== 'people' || isHarmedItself(telling, count)) return false;
  const next = count.end + 1;
  return (
    !isTied(it, next) || PREPOSITIONS.has(keyAt(it, next)) || JOINERS.has(keyAt(it, next)) || it.dated[next] === true
  );
}

function pastAdverbs({ it, startsAt }: Telling, from: number): number {
  let at = from;
  while (at < from + 3 && isTied(it, at) && !startsAt.has(at) && isPassedOver(keyAt(it, at))) at++;
  return at;
}

function isPassedOver(word: string): boolean {
  return ADVERBS.has(word) || word === 'the';
}

/** How far apart joined objects may stand: "three people in the town and two in its outskirts". */
const FARTHEST = 8;

/** The next count joined, unless it is of things, is harmed by itself, or no more than resembles people. */
function nextJoined(telling: Telling, count: Count): Count | undefined {
  const next = nextCount(telling, count.end + 1);
  if (!next || next.sort === 'thing' || isHarmedItself(telling, next) || isSpeaking(telling, next)) return undefined;
  return next.sort === 'unknown' && next.form !== 'number' ? undefined : next;
}

/** "killed three, and a war monitor reported": who speaks is not harmed. */
function isSpeaking({ it }: Telling, { end, form }: Count): boolean {
  return form === 'single' && isTied(it, end + 1) && SPEECH_VERBS.has(keyAt(it, end + 1));
}

function nextCount(telling: Telling, from: number): Count | undefined {
  const { it, startsAt, runAt, harmStartsAt } = telling;
  let start = from;
  const run = runAt.get(from);
  if (run?.first === from && run.last < from + LONGEST_RUN) start = run.last + 1;
  for (let at = start; at < start + FARTHEST; at++) {
    if (runAt.get(at)?.first === at || harmStartsAt.has(at) || opensClause(it, at)) return undefined;
    const count = startsAt.get(at);
    if (count) return isJoinedHere(telling, at) ? count : undefined;
  }
  return undefined;
}

/** How long a run like "including three children" may be that a list goes on after, in words. */
const LONGEST_RUN = 12;

/** After a joiner or, in a list, right after a comma. */
function isJoinedHere({ it, endsAt }: Telling, at: number): boolean {
  const before = beforeJoiner(it, at);
  return before !== undefined && (before < at - 1 || endsAt.has(before));
}
