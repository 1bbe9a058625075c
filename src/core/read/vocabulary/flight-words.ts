import { wordSet } from './word-set.ts';

/** English words by which people are told to have left where they lived, and to have come where they found refuge. Folded. */

/** People called by their flight. */
export const DISPLACED: ReadonlySet<string> = wordSet(`
  refugees refugee idps evacuees returnees displaced migrants asylum-seekers seekers arrivals escapees`);

/** Before what people live in, a verb of leaving it: "abandoned their village". */
export const LEAVING_VERBS: ReadonlySet<string> = wordSet(`
  left leave leaves leaving abandoned abandon abandoning vacated vacate vacating deserted escaped escape escaping quit
  quitting departed`);

/** Before a preposition and a place, a verb of going there: "crossed into Chad", "arrived in the camp". */
export const GOING_VERBS: ReadonlySet<string> = wordSet(`
  crossed cross crossing poured pouring streamed streaming trekked trekking flocked arrived arriving escaped escaping
  walked travelled traveled moved moving relocated spilled`);

/** What leads a verb of going to where it goes. */
export const GOING_LINKS: ReadonlySet<string> = wordSet('into to in across over towards toward for at the');

/** Verbs of taking people away: "buses carried 312 residents out of the town". */
export const CARRYING_VERBS: ReadonlySet<string> = wordSet(`
  carried carry carrying took taken taking bused bussed brought bringing moved moving transported transporting ferried
  transferred shipped led`);

/** What tells where those carried are taken: "out of the town", "to safety". */
export const AWAY_PHRASES: ReadonlySet<string> = new Set(['out of', 'to safety', 'away from', 'to safer']);

/** Verbs of giving shelter to those who fled: "took in 9,400 refugees". */
export const SHELTERING_VERBS: ReadonlySet<string> = wordSet(`
  took takes taken taking received receives receiving registered registers registering sheltered shelters sheltering hosted
  hosts hosting housed houses housing welcomed recorded admitted`);
