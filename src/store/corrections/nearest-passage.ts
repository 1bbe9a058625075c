import { distance } from 'fastest-levenshtein';

/**
 * The run of words in some sentences that is nearest to words not found in them, as many words long; `undefined` where more
 * than half of its letters would have to change. Ties go to the first. Time grows with the product of the two lengths.
 */
export function nearestPassage(words: string, sentences: readonly string[]): string | undefined {
  const count = partsOf(words).length;
  let nearest: string | undefined;
  let least = Math.floor(words.length / 2) + 1;
  for (const passage of sentences.flatMap((sentence) => passagesOf(sentence, count))) {
    const away = distance(words.toLowerCase(), passage.toLowerCase());
    if (away < least) [nearest, least] = [passage, away];
  }
  return nearest;
}

function passagesOf(sentence: string, count: number): string[] {
  const parts = partsOf(sentence);
  const last = Math.max(0, parts.length - count);
  return Array.from({ length: last + 1 }, (_, at) => parts.slice(at, at + count).join(' '));
}

function partsOf(words: string): string[] {
  return words.split(/\s+/u).filter((part) => part !== '');
}
