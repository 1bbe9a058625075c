import { BE_FORMS, JOINERS } from '../vocabulary/counting-clauses.ts';
import type { Count } from './amount.ts';
import { isSharedHead } from './count-phrase.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import { beforeJoiner } from './joiners.ts';
import { backOverAuxiliaries, breaksClause, opensClause, opensPhrase, type Telling } from './telling.ts';

/** The counts that are the subject of a harm: those before "were killed", "died", "dead", read from right to left. */
export function subjectCounts(telling: Telling, harm: HarmPhrase): readonly Count[] {
  const end = backOverAuxiliaries(telling, harm.first - 1);
  const nearest = countBefore(telling, end, harm);
  return nearest ? joinedBefore(telling, nearest) : [];
}

/** A count with those joined before it: "23 soldiers and 20 gunmen". */
export function joinedBefore(telling: Telling, count: Count): readonly Count[] {
  const found = [count];
  for (let earlier = earlierJoined(telling, count); earlier; earlier = earlierJoined(telling, earlier))
    found.push(earlier);
  return found.reverse();
}

/** How far a subject's own phrases may part it from its verb, in words. */
const FARTHEST = 24;

/** The count that ends at a word, or that the words up to it hang on: "12 people from the same family". */
function countBefore(telling: Telling, end: number, harm: HarmPhrase): Count | undefined {
  const { it, endsAt } = telling;
  const before = beforeAside(it, end);
  const adjacent = before !== undefined || isTied(it, end + 1) ? endsAt.get(before ?? end) : undefined;
  const whole = adjacent?.partOf ? endsAt.get(adjacent.first - 1) : undefined;
  if (whole?.sort === 'people') return whole;
  if (adjacent && (!isWithin(telling, adjacent.end) || isReduced(harm, end)) && !isByTheWay(telling, adjacent, THINGS))
    return adjacent.sort === 'thing' ? undefined : adjacent;
  if (harm.forms.has('noun')) return undefined;
  for (let at = before ?? end; at >= 0 && at > end - FARTHEST; at--) {
    const run = telling.runAt.get(at);
    if (run && run.last < harm.first) {
      at = run.first;
      continue;
    }
    const count = endsAt.get(at);
    if (count && isByTheWay(telling, count, UNPEOPLED)) at = count.first;
    else if (count) return count.sort === 'people' || count.sort === 'unsaid' ? hangsOn(telling, count) : undefined;
    if (telling.harmEndsAt.has(at) || (opensClause(it, at) && !(at < end && isRelative(it, at)))) return undefined;
  }
  return undefined;
}

/** "a helicopter that was shot down": a clause with a verb of its own, which says no more than which helicopter. */
function isRelative(it: CountingText, at: number): boolean {
  return /^(?:that|which)$/u.test(keyAt(it, at)) && BE_FORMS.has(keyAt(it, at + 1));
}

/** How long an aside between dashes or in brackets may be, in words. */
const LONGEST_ASIDE = 14;

/** The word before an aside that ends after a word: "150 people – most of them children – were killed". */
function beforeAside(it: CountingText, end: number): number | undefined {
  if (!ASIDE_END.test(gapBefore(it, end + 1))) return undefined;
  for (let at = end; at > 0 && at > end - LONGEST_ASIDE; at--) if (ASIDE_START.test(gapBefore(it, at))) return at - 1;
  return undefined;
}

const ASIDE_END = /^(?:\s?\)\s|\s?\p{Pd}{1,2}\s|—)$/u;
const ASIDE_START = /^(?:\s\(|\s\p{Pd}{1,2}\s?|—)$/u;

/** Whether a count only says where or whence another is: "five people in two villages", "12 members of three families". */
function isByTheWay(telling: Telling, { first, sort }: Count, sorts: ReadonlySet<Count['sort']>): boolean {
  const { it } = telling;
  if (!WHEREABOUTS.has(keyAt(it, first - 1))) return false;
  const earlier = telling.endsAt.get(first - 2);
  if (earlier && !earlier.partOf) return earlier.sort === 'people';
  return sorts.has(sort);
}

const THINGS: ReadonlySet<Count['sort']> = new Set(['thing']);
const UNPEOPLED: ReadonlySet<Count['sort']> = new Set(['thing', 'unsaid', 'unknown']);
const WHEREABOUTS: ReadonlySet<string> = new Set([
  'in',
  'from',
  'at',
  'of',
  'near',
  'across',
  'inside',
  'on',
  'aboard',
]);

/** Whether a participle or state follows at once: "including hundreds displaced by war". */
function isReduced({ first, forms }: HarmPhrase, end: number): boolean {
  return end === first - 1 && (forms.has('participle') || forms.has('state'));
}

/** Whether a word lies in a run like "including three children", whose counts are no subject by themselves. */
function isWithin({ runAt }: Telling, at: number): boolean {
  const run = runAt.get(at);
  return run !== undefined && run.counts[0]?.first !== run.first;
}

/** Whether what follows a count is a phrase of its own: a preposition, or a bracket of commas. */
function hangsOn(telling: Telling, count: Count): Count | undefined {
  const { it, runAt } = telling;
  const next = count.end + 1;
  if (runAt.get(next)?.first === next) return count;
  if (breaksClause(it, next)) return undefined;
  if (JOINERS.has(keyAt(it, next))) return isSharedHead(it, next, 1) || it.words[next + 1]?.capital ? count : undefined;
  const tied = isTied(it, next) || /^,\s?$/u.test(gapBefore(it, next));
  return tied && (opensPhrase(it, next) || QUANTIFIERS.has(keyAt(it, next))) ? count : undefined;
}

const QUANTIFIERS: ReadonlySet<string> = new Set([
  ...['mostly', 'most', 'all', 'mainly', 'some', 'half', 'many'],
  ...['named', 'called', 'identified', 'known'],
]);

/** The count joined right before another, if one is. */
function earlierJoined(telling: Telling, count: Count): Count | undefined {
  const { it, runAt, endsAt } = telling;
  const joined = beforeJoiner(it, count.first);
  if (joined === undefined || breaksClause(it, count.first) || isWithin(telling, count.first)) return undefined;
  const run = runAt.get(joined);
  const end = run ? run.first - 1 : joined;
  const earlier = endsAt.get(end) ?? hanging(telling, end);
  return earlier?.sort === 'thing' || earlier?.sort === 'unsaid' ? undefined : earlier;
}

/** "three members of the army and two civilians": a count whose short phrase ends at a word. */
function hanging(telling: Telling, end: number): Count | undefined {
  for (let at = end; at > end - 7 && at >= 0; at--) {
    if (telling.harmEndsAt.has(at) || opensClause(telling.it, at) || JOINERS.has(keyAt(telling.it, at)))
      return undefined;
    const count = telling.endsAt.get(at);
    if (count) return count.sort === 'people' ? hangsOn(telling, count) : undefined;
  }
  return undefined;
}
