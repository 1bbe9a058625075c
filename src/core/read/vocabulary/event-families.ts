import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from './word-set.ts';

/** Which kinds of happening one report may tell under several names, and the words that point back to one. */

/** Kinds that tell one another's happenings: what one sentence calls bombing another calls shelling. */
export const FAMILIES: ReadonlyMap<EventKind, string> = new Map<EventKind, string>([
  ...family('fire', ['airstrike', 'shelling', 'bombardment', 'missile-strike', 'chemical-attack']),
  ...family('attack', ['attack']),
  ...family('ground', ['ground-attack', 'offensive', 'clash', 'capture', 'withdrawal', 'encirclement', 'control']),
  ...family('ground', ['seizure-of-equipment', 'deployment']),
  ...family('harm', ['casualties', 'damage', 'displacement']),
  ...family('talk', ['meeting', 'treaty/agreement', 'statement']),
]);

/** With "the", "this" or "these" before them, words that point back to a happening: "the strikes". */
export const EVENT_ANAPHORS: ReadonlySet<string> = wordSet(`
  attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombings bombardment explosion explosions
  blast blasts incident incidents clashes clash fighting battle battles assault massacre shooting ambush offensive
  violence onslaught operation victims dead wounded injured toll fourth fifth others bodies survivors casualties deaths
  meeting talks deal agreement barrage crash missile rocket shells rockets drone bomb`);

/** Words that open a sentence on something else than the one before. */
export const TURNS: ReadonlySet<string> = wordSet('elsewhere separately meanwhile another separate other');

function family(name: string, kinds: readonly EventKind[]): (readonly [EventKind, string])[] {
  return kinds.map((kind) => [kind, name] as const);
}
