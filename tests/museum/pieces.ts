import { readdirSync } from 'node:fs';

/** Where the frozen archives lie, each in a folder named by the release that froze it. */
export const PIECES = import.meta.dirname;

/** The names of the frozen archives, in order. */
export function pieceNames(): readonly string[] {
  const folders = readdirSync(PIECES, { withFileTypes: true }).filter((it) => it.isDirectory());
  return folders.map(({ name }) => name).sort();
}
