/** The passages that have something, by number, rising, and how many times each has it. */
export interface PassageHits {
  readonly passages: Uint32Array;
  readonly times: Uint32Array;
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

const NONE = Number.POSITIVE_INFINITY;
