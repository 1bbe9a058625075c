import { indexedForm } from './indexed-forms.ts';

/**
 * The list of an archive's words as a page for Pagefind to index: each stands so often, one behind the other, that the
 * place of a word tells its number in the list, and that Pagefind, which cuts its index by how much there is to find,
 * cuts it into files small enough to fetch for one query. A word with a further form stands there in both.
 */
export function dictionaryPage(words: readonly string[], language: string): string {
  const body = words.map((word) => slotOf(word).map(escaped).join(' ')).join('\n');
  return `<!doctype html><html lang="${escaped(language)}"><body data-pagefind-body><p>${body}</p></body></html>`;
}

/** The numbers of the words at these places of the page, each once, rising. */
export function numbersAt(places: readonly number[]): number[] {
  return [...new Set(places.map((place) => Math.floor(place / TIMES)))].sort((a, b) => a - b);
}

/** How many words a page of so many has, as Pagefind counts them. */
export function placesOf(words: number): number {
  return words * TIMES;
}

/** How often a word stands there: an even number. */
const TIMES = 32;

function slotOf(word: string): string[] {
  const further = indexedForm(word);
  if (further === undefined) return Array.from({ length: TIMES }, () => word);
  return Array.from({ length: TIMES / 2 }, () => [word, further]).flat();
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES.get(character) ?? character);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
