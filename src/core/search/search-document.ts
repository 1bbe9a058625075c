import type { SearchPassage, SearchReport } from '../views/search-source.ts';
import { hiddenText } from './hidden-text.ts';
import { indexedForms } from './indexed-forms.ts';
import { nameToken } from './name-token.ts';

/** What a result shows of a report beside its passages, and is not found by. */
export interface ReportFacts {
  readonly address: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published: string;
  readonly edtf: string | null;
  /** By the place of a passage among the report's: its number on the page, 0 where it has none. */
  readonly numbers: readonly number[];
  /** Title and address of the events that a passage tells of. */
  readonly events: readonly (readonly [passage: number, title: string, address: string])[];
}

/**
 * A report as a page for Pagefind to index: nothing but its passages, each with its id, and behind each passage the tokens
 * of the places and actors named in it, so that every spelling of a name finds every other. All text is escaped.
 */
export function searchDocument(report: SearchReport, language: string): string {
  const facts = hiddenText(JSON.stringify(factsOf(report)));
  const supplied = report.supplied === undefined ? '' : `<p>${escaped(report.supplied)}</p>`;
  const passages = report.passages.map((it) => `<p id="${escaped(it.id)}">${escaped(indexed(it))}</p>`).join('\n');
  const about = `<i data-pagefind-meta="facts[data-value]" data-value="${facts}"></i>`;
  return `<!doctype html><html lang="${escaped(language)}"><body data-pagefind-body>${about}\n${supplied}${passages}</body></html>`;
}

function factsOf({ address, title, publisher, published, edtf, passages }: SearchReport): ReportFacts {
  const events = passages.flatMap((it, index) =>
    it.events.map((event) => [index, event.title, event.address] as const),
  );
  const numbers = passages.map(({ number }) => number ?? 0);
  return { address, title, publisher, published, edtf, numbers, events };
}

/** A passage with what stands behind it: always one pair of brackets, so that one pair can always be taken away again. */
function indexed({ text, names }: SearchPassage): string {
  const spans = new Map<number, number[]>();
  for (const { record, start, end } of names) spans.set(record, [...(spans.get(record) ?? []), start, end]);
  const words = [...spans].map(([record, ends]) => `${nameToken(record)}${hiddenText(ends.join(' '))}`);
  return `${text} ⟦${[...words, ...indexedForms(text)].join(' ')}⟧`;
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
