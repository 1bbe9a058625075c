import { listedWords } from '../../core/search/listed-word.ts';
import { keyWords } from '../../core/search/name-key.ts';
import type { ReportFile, ReportPassage } from '../../core/search/report-file.ts';
import type { SearchEvent } from '../../core/views/search-source.ts';
import { type ExcerptRun, excerptOf, foundSpans } from './excerpt.ts';
import type { FoundPassages } from './find-passages.ts';

/** A passage of a report in which something was found. */
export interface Passage {
  /** “¶ 7”, or “#” for a passage without a number. */
  readonly label: string;
  readonly address: string;
  /** All of its words. */
  readonly text: string;
  readonly excerpt: readonly ExcerptRun[];
  /** The words found in it, each once, in lower case. */
  readonly words: readonly string[];
  /** Where they stand, counted between white space from 0, rising. */
  readonly places: readonly number[];
  readonly events: readonly SearchEvent[];
  /** Of what time it tells, in words; absent where its place does not hang on that. */
  readonly told?: string;
}

/** What was looked for, and the words of the archive that it means. */
export type LookedFor = Pick<FoundPassages, 'plan' | 'runs'>;

/** How many words of a passage are shown. */
const WORDS = 32;

/**
 * A passage of a report, by its place there. Marked in it are the words that the index found, the names of records that
 * were asked for in the report's own spelling, and words that differ in their letters.
 */
export function passageOf({ address, passages }: ReportFile, at: number, looked: LookedFor): Passage {
  const { id = '', number, text = '', events = [], names = new Map() } = passages[at] ?? {};
  const found = { text, found: foundWords({ text, names }, looked) };
  const spans = foundSpans(found).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return {
    label: number ? `¶ ${number}` : '#',
    address: `${address}#${id}`,
    text,
    excerpt: excerptOf(found, WORDS),
    words: [...new Set(spans)],
    places: [...found.found].sort((a, b) => a - b),
    events,
  };
}

type NamedText = Pick<ReportPassage, 'text' | 'names'>;

function foundWords({ text, names }: NamedText, { plan, runs }: LookedFor): Set<number> {
  const found = new Set(runPlaces(listedWords(text), runs));
  const terms = plan.groups.flat();
  const edges = terms.flatMap((term) => ('record' in term ? edgesOf(names, term.record) : []));
  const keys = terms.flatMap((term) => ('words' in term && isLooseWord(term) ? term.words.map(keyOf) : []));
  for (const [position, { 0: word, index }] of [...text.matchAll(/\S+/gu)].entries()) {
    const key = keyOf(word);
    const isNamed = edges.some(([from, to]) => index < to && from < index + word.length);
    if (isNamed || keys.some((it) => key.includes(it))) found.add(position);
  }
  return found;
}

/** Words of a name or phrase are marked where all of it stands, and nowhere else. */
function isLooseWord({ words, exact }: { readonly words: readonly string[]; readonly exact: boolean }): boolean {
  return !exact && words.length === 1;
}

/** The places of all words that belong to one of the runs, as it stands somewhere in full. */
function runPlaces(words: readonly string[], runs: LookedFor['runs']): number[] {
  return runs.flatMap((run) =>
    words.flatMap((_, start) => {
      const stands = run.every((forms, index) => forms.has(words[start + index] ?? ''));
      return stands ? run.map((_forms, index) => start + index) : [];
    }),
  );
}

function edgesOf(names: NamedText['names'], record: number): [start: number, end: number][] {
  const ends = names.get(record) ?? [];
  return ends.flatMap((start, index) => (index % 2 === 0 ? [[start, ends[index + 1] ?? start]] : []));
}

/** A word as it is compared: its parts folded, a space around each. */
function keyOf(word: string): string {
  return PLAIN.test(word)
    ? ` ${word.toLowerCase()} `
    : ` ${keyWords(word)
        .map(({ key }) => key)
        .join(' ')} `;
}

/** Letters and digits that folding only makes small: most words, and folding takes its time. */
const PLAIN = /^[A-Za-z0-9]+$/;
