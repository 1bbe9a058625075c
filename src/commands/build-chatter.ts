import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What a build has said so far, kept back unless it fails. */
export interface Chatter {
  /** What it says went wrong, without colours and the traces of its own code; else its last words. */
  readonly faults: () => string;
  /** How many pages it says it has written. */
  readonly pages: () => number;
}

const KEPT = 20_000;

/** Listens to a child's output; nothing is gathered where the output goes straight to the terminal. */
export function gatherChatter(child: ChildProcess): Chatter {
  let tail = '';
  let pages = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => {
      tail = (tail + words).slice(-KEPT);
      pages += words.split('/index.html').length - 1;
    });
  }
  return { faults: () => faultsIn(stripVTControlCharacters(tail)), pages: () => pages };
}

function faultsIn(said: string): string {
  const lines = said.trim().split('\n');
  const first = lines.findIndex((line) => line.includes('[ERROR]'));
  return lines
    .slice(Math.max(first, 0))
    .filter((line) => !/^\s+(?:at |Stack trace:|Location:|.*\.[cm]?[jt]s:\d+:\d+$)/.test(line))
    .join('\n');
}
