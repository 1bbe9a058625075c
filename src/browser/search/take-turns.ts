/** Lets what waits go first, such as what the reader has typed since: long work is cut by it into short pieces. */
export async function takeTurns(): Promise<void> {
  await new Promise<void>((resume) => setTimeout(resume, 0));
}

/** How long a piece of work may last, in ms: less than a reader notices, on a slow machine too. */
const PIECE = 8;

/** Does something with each of many things, and lets what waits go first as often as that has taken a while. */
export async function forEachInTurns<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - began < PIECE) continue;
    await takeTurns();
    began = performance.now();
  }
}
