/** Of how many words every way of joining them is looked for; of more, that of two neighbours. */
const FEW = 4;

/**
 * The ways in which the words of a phrase may be written, as they are and with hyphens: `hit and run` stands in a text as
 * `hit-and-run` too. The first is as they are.
 */
export function joinedWays(words: readonly string[]): string[][] {
  if (words.length <= FEW) return allWays(words);
  const pairs = words
    .slice(1)
    .map((_, at) => [...words.slice(0, at), words.slice(at, at + 2).join('-'), ...words.slice(at + 2)]);
  return [[...words], ...pairs];
}

function allWays([first, ...others]: readonly string[]): string[][] {
  if (first === undefined) return [];
  if (others.length === 0) return [[first]];
  const ways = allWays(others);
  return [...ways.map((way) => [first, ...way]), ...ways.map(([next = '', ...rest]) => [`${first}-${next}`, ...rest])];
}
