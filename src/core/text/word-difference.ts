import { commonSubsequence } from './common-subsequence.ts';

/**
 * A run of text in two wordings of one passage. Those that are `same` or `removed` rejoin to the old wording, those that
 * are `same` or `added` to the new one.
 */
export interface DifferenceRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What differs between two wordings, word by word; of a change the words taken away stand before those put in. */
export function wordDifference(old: string, now: string): readonly DifferenceRun[] {
  const [a, b] = [tokensOf(old), tokensOf(now)];
  const runs: DifferenceRun[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...commonSubsequence(a, b), [a.length, b.length] as const]) {
    append(runs, 'removed', a.slice(x, nextX).join(''));
    append(runs, 'added', b.slice(y, nextY).join(''));
    append(runs, 'same', a[nextX] ?? '');
    [x, y] = [nextX + 1, nextY + 1];
  }
  return joinedOverSpaces(runs);
}

/**
 * A text in the pieces that a difference is made of, which rejoin to it: numbers with the signs inside them, words,
 * characters of scripts that put no space between words, spaces, single signs.
 */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const TOKEN = new RegExp(
  `\\p{Nd}+(?:[.,:٫٬’']\\p{Nd}+)*|[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+|\\s+|[^]`,
  'gu',
);

function append(runs: DifferenceRun[], kind: DifferenceRun['kind'], text: string): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

/** Changes with nothing but space between them are read as one. */
function joinedOverSpaces(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const joined: DifferenceRun[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    append(joined, 'removed', removed);
    append(joined, 'added', added);
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const between = kind === 'same' && text.trim() === '' && index > 0 && index < runs.length - 1;
    if (kind === 'same' && !between) {
      close();
      append(joined, 'same', text);
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return joined;
}
