/** Lets what waits go first, such as what the reader has typed since: long work is cut by it into short pieces. */
export async function takeTurns(): Promise<void> {
  await new Promise<void>((resume) => setTimeout(resume, 0));
}
