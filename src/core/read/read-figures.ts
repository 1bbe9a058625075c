import type { Figure } from '../model/figure.ts';
import { byPosition } from '../model/span.ts';
import { countingText } from './figures/counting-text.ts';
import { figureOfCount, figureOfFlight } from './figures/figure-of.ts';
import { findAmong } from './figures/find-among.ts';
import { findCarried } from './figures/find-carried.ts';
import { findCounts } from './figures/find-counts.ts';
import { findElsewhere } from './figures/find-elsewhere.ts';
import { findFlights } from './figures/find-flights.ts';
import { findHarmed } from './figures/find-harmed.ts';
import { findHarms } from './figures/find-harms.ts';
import { findIncluded } from './figures/find-included.ts';
import { findInverted } from './figures/find-inverted.ts';
import { findThings } from './figures/find-things.ts';
import { findTolls } from './figures/find-tolls.ts';
import type { Harmed } from './figures/harmed.ts';
import { findNextOne, shareHarm } from './figures/share-harm.ts';
import { type Telling, tellingOf } from './figures/telling.ts';
import type { ToldSentence, ToldText } from './told-text.ts';

/**
 * The figures of a report, in order of position, by sentence index; a sentence without any has none. Amounts are found
 * first, then what they count, then the harm done to those counted; what is left over counts things. Linear in the text.
 */
export function readFigures(told: ToldText): readonly (readonly Figure[])[] {
  return told.sentences.map((sentence) => figuresOf(told, sentence));
}

function figuresOf(told: ToldText, sentence: ToldSentence): readonly Figure[] {
  const it = countingText(told, sentence);
  const counts = findCounts(it);
  const bare = tellingOf(it, counts, findHarms(it));
  const telling = tellingOf(it, counts, bare.harms, findIncluded(bare));
  const harmed = allHarmed(telling);
  const taken = new Set(harmed.map(({ count }) => count));
  const things = findThings(
    telling,
    counts.filter((count) => !taken.has(count)),
  );
  const figures = [
    ...harmed.map((each) => figureOfCount(it, each)),
    ...things.map(({ count, what }) =>
      figureOfCount(it, { count, what, first: count.first, last: count.end, included: count.partOf }),
    ),
  ];
  const covered = new Set(
    harmed.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, word) => first + word)),
  );
  const flights = findFlights(it, covered);
  return [...figures, ...flights.map((span) => figureOfFlight(told.text, span))].sort(byPosition);
}

/** Who was harmed: those among others first, since their words look like others'; then parts take the harm of their whole. */
function allHarmed(telling: Telling): readonly Harmed[] {
  const among = findAmong(telling);
  const direct = [...findHarmed(telling), ...findTolls(telling), ...findInverted(telling), ...findCarried(telling)];
  const told = [...among, ...unlike(among, direct)];
  const found = [...told, ...unlike(told, findElsewhere(telling, told))];
  const shared = [...found, ...unlike(found, shareHarm(telling, found))];
  return [...shared, ...unlike(shared, findNextOne(telling, found))];
}

/** Those whose count is not told yet, each count once. */
function unlike(told: readonly Harmed[], more: readonly Harmed[]): readonly Harmed[] {
  const counts = new Set(told.map(({ count }) => count));
  return more.filter(({ count }) => {
    const fresh = !counts.has(count);
    counts.add(count);
    return fresh;
  });
}
