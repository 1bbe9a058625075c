/** The passages that have something, by number, rising, and how many times each has it. */
export interface PassageHits {
  readonly passages: Uint32Array;
  readonly times: Uint32Array;
}

/** Hits together with the places in their passages: as many for each as the times say, rising. */
export interface PlacedHits extends PassageHits {
  readonly places: Uint32Array;
}

export const NO_HITS: PassageHits = { passages: new Uint32Array(), times: new Uint32Array() };

/** What is found in any of these: the times together. */
export function unitedHits(all: readonly PassageHits[]): PassageHits {
  const [first = NO_HITS, ...others] = all.toSorted((a, b) => a.passages.length - b.passages.length);
  return others.reduce(unitedPair, first);
}

function unitedPair(a: PassageHits, b: PassageHits): PassageHits {
  const most = a.passages.length + b.passages.length;
  const [passages, times] = [new Uint32Array(most), new Uint32Array(most)];
  let [ofA, ofB, end] = [0, 0, 0];
  while (ofA < a.passages.length || ofB < b.passages.length) {
    const [next, other] = [a.passages[ofA] ?? NONE, b.passages[ofB] ?? NONE];
    const passage = Math.min(next, other);
    passages[end] = passage;
    times[end] = (next === passage ? (a.times[ofA++] ?? 0) : 0) + (other === passage ? (b.times[ofB++] ?? 0) : 0);
    end += 1;
  }
  return { passages: passages.slice(0, end), times: times.slice(0, end) };
}

/** The passages that are in all of these, rising; none where there are none. */
export function commonPassages(all: readonly Pick<PassageHits, 'passages'>[]): Uint32Array {
  const [rarest, ...others] = all.map((it) => it.passages).toSorted((a, b) => a.length - b.length);
  return others.reduce(commonPair, rarest ?? new Uint32Array());
}

function commonPair(a: Uint32Array, b: Uint32Array): Uint32Array {
  let at = 0;
  return a.filter((passage) => {
    while ((b[at] ?? NONE) < passage) at += 1;
    return b[at] === passage;
  });
}

/**
 * Where words stand one behind the other: `forms[n]` are the forms that the word `n` may have. How many times is how
 * often the whole run stands there.
 */
export function adjacentHits(forms: readonly (readonly PlacedHits[])[]): PassageHits {
  const [first, ...others] = forms.map((all, index) => spotsOf(all, index));
  const runs = others.reduce((before, spots) => commonSpots(before, spots), first ?? new Float64Array());
  const found: { passages: number[]; times: number[] } = { passages: [], times: [] };
  for (const spot of runs) {
    const passage = Math.floor(spot / ROOM);
    if (found.passages.at(-1) === passage) found.times.push((found.times.pop() ?? 0) + 1);
    else {
      found.passages.push(passage);
      found.times.push(1);
    }
  }
  return { passages: Uint32Array.from(found.passages), times: Uint32Array.from(found.times) };
}

/** Every place of some forms of a word, moved so that the whole run begins there, as one rising list of numbers. */
function spotsOf(forms: readonly PlacedHits[], index: number): Float64Array {
  const spots = new Float64Array(forms.reduce((sum, { places }) => sum + places.length, 0));
  let end = 0;
  for (const { passages, times, places } of forms) {
    let at = 0;
    passages.forEach((passage, hit) => {
      for (let left = times[hit] ?? 0; left > 0; left -= 1) spots[end++] = passage * ROOM + (places[at++] ?? 0) - index;
    });
  }
  return forms.length > 1 ? spots.sort() : spots;
}

function commonSpots(a: Float64Array, b: Float64Array): Float64Array {
  let at = 0;
  return a.filter((spot) => {
    while ((b[at] ?? NONE) < spot) at += 1;
    return b[at] === spot;
  });
}

/** More words than a passage has; still exact with every number of a passage. */
const ROOM = 2 ** 20;
const NONE = Number.POSITIVE_INFINITY;
