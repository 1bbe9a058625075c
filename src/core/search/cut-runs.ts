/** Cuts a list into runs that weigh no more than `most` together; what alone weighs more is a run of its own. */
export function cutRuns<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
): (readonly Item[])[] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weigh(item);
    const last = runs.at(-1);
    if (last && weight <= room) last.push(item);
    else runs.push([item]);
    room = (last && weight <= room ? room : most) - weight;
  }
  return runs;
}
