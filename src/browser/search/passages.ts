import { keyWords } from '../../core/search/name-key.ts';
import { nameToken } from '../../core/search/name-token.ts';
import type { PassageHits } from '../../core/search/passage-hits.ts';
import { type IndexedText, readFacts, readIndexed } from '../../core/search/passage-text.ts';
import type { QueryPlan } from '../../core/search/plan-query.ts';
import type { ReportFacts } from '../../core/search/search-document.ts';
import { type ExcerptRun, excerptOf, foundSpans } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

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
  /** Title and address of the events it tells of. */
  readonly events: readonly (readonly [title: string, address: string])[];
}

/** What was looked for, and where the index has it. */
export interface LookedFor {
  readonly plan: QueryPlan;
  readonly groups: readonly PassageHits[];
}

/** How many words of a passage are shown. */
const WORDS = 32;

/** What the index knows of a report; throws where its page is none of ours. */
export function factsOf(page: Pick<PagefindPage, 'meta'>): ReportFacts {
  const facts = readFacts(page.meta.facts);
  if (!facts) throw new Error('expected the facts of a report in the index, got none');
  return facts;
}

/**
 * A passage of a report's page, by its place there and by its number among all. Marked in it are the words that the index
 * found, the names of records that were asked for in the report's own spelling, and words that differ in their letters.
 */
export function passageOf(page: PagefindPage, at: number, passage: number, looked: LookedFor): Passage {
  const facts = factsOf(page);
  const anchor = page.anchors[at];
  const indexed = readIndexed(anchor?.text ?? '');
  const found = { text: indexed.text, found: foundWords(indexed, passage, looked) };
  const spans = foundSpans(found).map(({ start, end }) => indexed.text.slice(start, end).toLowerCase());
  return {
    label: facts.numbers[at] ? `¶ ${facts.numbers[at]}` : '#',
    address: `${facts.address}#${anchor?.id ?? ''}`,
    text: indexed.text,
    excerpt: excerptOf(found, WORDS),
    words: [...new Set(spans)],
    places: [...found.found].sort((a, b) => a - b),
    events: facts.events.flatMap(([where, title, address]) => (where === at ? [[title, address] as const] : [])),
  };
}

function foundWords(indexed: IndexedText, passage: number, { plan, groups }: LookedFor): Set<number> {
  const found = new Set(groups.flatMap((hits) => hits.get(passage) ?? []));
  const edges = plan.groups.flat().flatMap((term) => ('record' in term ? edgesOf(indexed, term.record) : []));
  const keys = new Set(
    plan.groups.flat().flatMap((term) => ('words' in term && !term.exact ? keysOf(term.words) : [])),
  );
  for (const [position, { 0: word, index }] of [...indexed.text.matchAll(/\S+/gu)].entries()) {
    const end = index + word.length;
    if (edges.some(([from, to]) => index < to && from < end) || keysOf([word]).some((key) => keys.has(key))) {
      found.add(position);
    }
  }
  return found;
}

function edgesOf({ names }: IndexedText, record: number): [start: number, end: number][] {
  const ends = names.get(nameToken(record)) ?? [];
  return ends.flatMap((start, index) => (index % 2 === 0 ? [[start, ends[index + 1] ?? start]] : []));
}

function keysOf(words: readonly string[]): string[] {
  return words.flatMap((word) => keyWords(word).map(({ key }) => key));
}
