import type { Span } from '../core/model/span.ts';

/** Where the words of a text stand: runs without white space, less the punctuation at both ends; bare punctuation is none. */
export function bareWords(text: string): Span[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) => {
    const first = run.search(/[\p{L}\p{N}]/u);
    if (first < 0) return [];
    return [{ start: index + first, end: index + run.length - trailing(run) }];
  });
}

/** Length of the punctuation at the end. */
function trailing(run: string): number {
  let end = run.length;
  for (const character of [...run].reverse()) {
    if (/[\p{L}\p{M}\p{N}]/u.test(character)) break;
    end -= character.length;
  }
  return run.length - end;
}
