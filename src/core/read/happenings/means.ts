import type { EventKind } from '../../model/event-kind.ts';
import {
  AIR_MEANS,
  AIR_PAIRS,
  CHEMICAL_MEANS,
  CLOSE_MEANS,
  GROUND_MEANS,
  MISSILE_MEANS,
} from '../vocabulary/means-words.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';

/** What violence was done with: from the air, with poison, with guided missiles, from guns on the ground, or close by. */
export type Means = 'air' | 'poison' | 'missile' | 'gun' | 'close';

/** The means a run of words names, each once. */
export function meansIn(words: readonly ToldWord[], clause: Clause): ReadonlySet<Means> {
  const found = new Set<Means>();
  for (let at = clause.from; at < clause.to; at++) {
    const means = meansAt(words, at);
    if (means) found.add(means);
  }
  return found;
}

function meansAt(words: readonly ToldWord[], at: number): Means | undefined {
  const key = words[at]?.stem ?? '';
  if (isPlaceName(words[at]) || isStorageTank(words, at)) return undefined;
  if (AIR_PAIRS.has(`${key}_${words[at + 1]?.key ?? ''}`)) return 'air';
  if (AIR_MEANS.has(key)) return NO_AIR_MEANS.has(words[at + 1]?.key ?? '') ? undefined : 'air';
  if (CHEMICAL_MEANS.has(key)) return isHarmless(words, at) ? undefined : 'poison';
  if (MISSILE_MEANS.has(key)) return ROCKET_LAUNCHERS.has(words[at + 1]?.key ?? '') ? undefined : 'missile';
  if (GROUND_MEANS.has(key)) return 'gun';
  return CLOSE_MEANS.has(key) ? 'close' : undefined;
}

/** After "air", what flies nowhere. */
const NO_AIR_MEANS: ReadonlySet<string> = new Set(
  'base bases defense defenses defences defence traffic quality'.split(' '),
);

/** What a missile's carrier is, not a missile that was fired. */
const ROCKET_LAUNCHERS: ReadonlySet<string> = new Set(['base', 'bases', 'launch', 'depot', 'depots', 'systems']);

function isPlaceName(word: ToldWord | undefined): boolean {
  return word?.mark?.type === 'place';
}

/** "tear gas", "a gas pipeline": no poison of war. */
function isHarmless(words: readonly ToldWord[], at: number): boolean {
  return FUELS.has(words[at - 1]?.key ?? '') || WORKS.has(words[at + 1]?.key ?? '');
}

const FUELS: ReadonlySet<string> = new Set('tear natural cooking petro liquefied oil'.split(' '));
const WORKS: ReadonlySet<string> = new Set(
  'station stations plant plants field fields factory factories pipeline pipelines company facility cylinder cylinders supplies'.split(
    ' ',
  ),
);

/** "a fuel tank". */
function isStorageTank(words: readonly ToldWord[], at: number): boolean {
  return /^tanks?$/u.test(words[at]?.stem ?? '') && STORED.has(words[at - 1]?.key ?? '');
}

const STORED: ReadonlySet<string> = new Set('fuel water oil gas petrol storage septic think diesel'.split(' '));

/** Violence from a distance by what it was done with; `undefined` where that says nothing. */
export function distantKind(means: ReadonlySet<Means>): EventKind | undefined {
  if (means.has('poison')) return 'chemical-attack';
  if (means.has('air')) return 'airstrike';
  if (means.has('missile')) return means.has('gun') ? 'shelling' : 'missile-strike';
  return means.has('gun') ? 'shelling' : undefined;
}
