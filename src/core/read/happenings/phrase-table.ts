import { isJoined, type Word } from '../../text/words.ts';

/** Words and phrases and what each means, looked up by their first word; of several that fit, the longest comes first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** A phrase found: how many words it has, and what it means. */
export interface FoundPhrase<T> {
  readonly length: number;
  readonly meaning: T;
}

/** Compiles pairs of a phrase, its words joined by `_` (`air_strike`), and its meaning. Of equal phrases the first counts. */
export function phraseTable<T>(pairs: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, meaning] of pairs) {
    const words = phrase.split('_');
    const [first = ''] = words;
    const same = table.get(first) ?? [];
    if (!same.some((it) => it.words.join('_') === phrase)) table.set(first, [...same, { words, meaning }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the table that begins with a word of the sentence and runs on without punctuation. */
export function phraseAt<T>(table: PhraseTable<T>, words: readonly Word[], at: number): FoundPhrase<T> | undefined {
  const first = words[at];
  const fitting = first && (table.get(first.stem) ?? table.get(first.key));
  const found = fitting?.find((phrase) => phrase.words.every((word, step) => isWord(words[at + step], word, step)));
  return found && { length: found.words.length, meaning: found.meaning };
}

/**
 * The phrase of two words whose first stands here and whose second, a particle, a few words on: "cut the town off", "shot most
 * of them down"; a verb between takes the particle for itself ("forces carried out"). Its length is that of the first alone.
 */
export function partedPhraseAt<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  at: number,
): FoundPhrase<T> | undefined {
  const first = words[at];
  const fitting = first && (table.get(first.stem) ?? table.get(first.key));
  const parted = fitting?.filter((phrase) => phrase.words.length === 2 && PARTICLES.has(phrase.words[1] ?? ''));
  if (!parted || parted.length === 0) return undefined;
  for (let next = at + 2; next <= at + FARTHEST; next++) {
    const [between, particle] = [words[next - 1], words[next]];
    if (between?.key.endsWith('ed')) return undefined;
    if (!between || !particle || !isJoined(between) || !isJoined(particle)) return undefined;
    const found = parted.find((phrase) => phrase.words[1] === particle.key);
    if (found) return { length: 1, meaning: found.meaning };
  }
  return undefined;
}

/** How far on a particle may stand. */
const FARTHEST = 5;
const PARTICLES: ReadonlySet<string> = new Set(['off', 'down', 'up', 'out', 'away', 'over', 'back']);

function isWord(word: Word | undefined, expected: string, step: number): boolean {
  if (!word || (step > 0 && !isJoined(word))) return false;
  return word.stem === expected || word.key === expected;
}
