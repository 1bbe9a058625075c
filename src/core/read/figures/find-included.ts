import { PERSONS } from '../vocabulary/counted-words.ts';
import { JOINERS } from '../vocabulary/counting-clauses.ts';
import type { Count } from './amount.ts';
import { type CountingText, gapBefore, keyAt } from './counting-text.ts';
import type { Included } from './included.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { breaksClause, type Telling } from './telling.ts';

/** The runs of a sentence that tell whom a larger count holds, in order; runs without a count are kept, since what is around them reads on over them. */
export function findIncluded(telling: Telling): readonly Included[] {
  const runs: Included[] = [];
  const { it } = telling;
  for (let at = 0; at < it.words.length; at++) {
    const run = apposedAt(telling, at) ?? openedRun(telling, at);
    if (!run) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

function openedRun(telling: Telling, at: number): Included | undefined {
  const opened = openedAt(telling, at);
  return opened === undefined ? undefined : listFrom(telling, at, opened);
}

/** "the youngest of them a boy of 11": says more of one of those counted, and counts nobody. */
function apposedAt({ it }: Telling, first: number): Included | undefined {
  const opened = keyAt(it, first) === 'the' && keyAt(it, first + 1).endsWith('est') && keyAt(it, first + 2) === 'of';
  if (!opened || !PARTS.has(keyAt(it, first + 3))) return undefined;
  let last = first + 3;
  while (last < first + FARTHEST && gapBefore(it, last + 1) === ' ') last++;
  return { first, last, counts: [] };
}

/** Where the list begins after "including", "among them", "most of them", or with "three of them". */
function openedAt(telling: Telling, at: number): number | undefined {
  const { it } = telling;
  const word = keyAt(it, at);
  if (word === 'including' || word === 'inclusive') return at + 1;
  if (word === 'among' && PARTS.has(keyAt(it, at + 1)))
    return /^(?:are|were|was|is)$/u.test(keyAt(it, at + 2)) ? at + 3 : at + 2;
  return telling.startsAt.get(at)?.partOf || isSetApart(telling, at) ? at : undefined;
}

const PARTS: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those']);

/** How many words may stand between the counts of a list: "three in the village of X and two in Y". */
const FARTHEST = 9;

function listFrom(telling: Telling, first: number, from: number): Included {
  const { it, startsAt } = telling;
  const counts: Count[] = [];
  let last = from - 1;
  let at = from;
  while (at < it.words.length && at - last <= FARTHEST) {
    if (at > from && isOver(telling, at)) break;
    const count = startsAt.get(at);
    if (!count) {
      at++;
      continue;
    }
    if (
      counts.length > 0 &&
      (isHarmedItself(telling, count) || !isListed(telling, at) || keyAt(it, count.end + 1) === 'including')
    )
      break;
    counts.push(count);
    last = count.end;
    at = count.end + 1;
  }
  const plain = counts.length === 0 && from > first ? plainPeople(it, from) : undefined;
  return plain ? { first, last: plain.end, counts: [plain] } : { first, last: Math.max(last, from), counts };
}

/** Right after "and" or a comma: another of the list. */
function isListed({ it }: Telling, at: number): boolean {
  return JOINERS.has(keyAt(it, at - 1)) || /^,\s?$/u.test(gapBefore(it, at));
}

function isOver({ it, harmStartsAt }: Telling, at: number): boolean {
  return (
    harmStartsAt.has(at) ||
    breaksClause(it, at) ||
    /^(?:was|were|are|is|have|has|said|says|when|after|while|as)$/u.test(keyAt(it, at))
  );
}

/** People without an amount: "including officers", "including women and children". */
function plainPeople(it: CountingText, from: number): Count | undefined {
  const head = keyAt(it, from);
  if (!PERSONS.has(head)) return undefined;
  const joined = JOINERS.has(keyAt(it, from + 1)) && PERSONS.has(keyAt(it, from + 2));
  const end = joined ? from + 2 : from;
  const phrase = { first: from, last: end };
  const amount = { first: from, last: end, value: null, qualifier: 'unspecified', form: 'rest' } as const;
  return { ...amount, end, phrase, head, headAt: from, sort: 'people', partOf: false };
}

/** How far before a dash or bracket the count stands that it tells the parts of, in words. */
const NEAR = 8;

/** "five people from one family – a woman and four children –": people after a dash, colon or bracket, not harmed by themselves. */
function isSetApart(telling: Telling, at: number): boolean {
  const { it, startsAt, endsAt, harmStartsAt } = telling;
  const count = startsAt.get(at);
  if (
    !/^(?:\s?\(|\s[–—-]\s?|:\s)$/u.test(gapBefore(it, at)) ||
    count?.sort !== 'people' ||
    isHarmedItself(telling, count)
  )
    return false;
  for (let back = at - 1; back >= 0 && back > at - NEAR; back--) {
    const before = endsAt.get(back);
    if (before) return before.sort === 'people' || before.sort === 'unsaid';
    if (back < at - 1 && (harmStartsAt.has(back) || breaksClause(it, back + 1))) return false;
  }
  return false;
}
