import { wordSet } from './word-set.ts';

/** English nouns for what armed men take, hold and lose that is a place. Folded. */
export const TAKEN_PLACES: ReadonlySet<string> = wordSet(`
  town towns city cities village villages area areas territory territories position positions hill hills district districts
  neighborhood neighborhoods neighbourhood neighbourhoods base bases airport airbase airfield checkpoint checkpoints point
  points settlement settlements crossing crossings ground land lands port border road highway region regions province capital
  parts stronghold strongholds bridge island islands locations sites farms dam square kilometers kilometres miles front suburb suburbs
  country enclave half swathes tracts quarter countryside districts outskirts reservoir field fields facility garrison barracks post posts outpost outposts
  compound prison station stations refinery oilfield oilfields headquarters palace camp camps crossroads junction depot hospital`);
