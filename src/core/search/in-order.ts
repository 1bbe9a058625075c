/**
 * Puts passages in the order of their ranks, whole numbers of which each has one; equals stay as they stand. They are put
 * into places counted before, in two passes: comparing them would take ten times as long.
 */
export function inOrder(passages: Uint32Array, ranks: Uint32Array): Uint32Array {
  const places = new Uint32Array(ranks.reduce((a, b) => Math.max(a, b), 0) + 2);
  for (const rank of ranks) places[rank + 1] = (places[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < places.length; rank += 1) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  const ordered = new Uint32Array(passages.length);
  passages.forEach((passage, index) => {
    const rank = ranks[index] ?? 0;
    const place = places[rank] ?? 0;
    ordered[place] = passage;
    places[rank] = place + 1;
  });
  return ordered;
}
