import type { WorkingStatus } from '../model/working.ts';
import type { SearchEvent, SearchReport } from '../views/search-source.ts';

/** What a result shows of a report beside its passages. */
export interface ReportFacts {
  readonly address: string;
  /** As it stands on its page. */
  readonly title: string;
  readonly publisher?: string;
  readonly published: string;
  readonly edtf: string | null;
  /** How that day is known. */
  readonly status?: WorkingStatus;
  /** BCP 47 tag of its text. */
  readonly language?: string;
}

/** A report as results show it. */
export interface ReportFile extends ReportFacts {
  readonly passages: readonly ReportPassage[];
}

export interface ReportPassage {
  readonly id: string;
  /** Its number on the page. */
  readonly number?: number;
  readonly text: string;
  /** Where it names records: of each, by its number, the edges of its mentions, start and end by turns. */
  readonly names: ReadonlyMap<number, readonly number[]>;
  readonly events: readonly SearchEvent[];
}

/** The same as it is sent. */
export interface PackedReport extends ReportFacts {
  readonly passages: readonly PackedPassage[];
}

type PackedPassage = readonly [
  id: string,
  number: number | null,
  text: string,
  names?: readonly (readonly number[])[],
  events?: readonly (readonly [title: string, address: string, when: string])[],
];

/** What is sent of a report. */
export function packReport({ passages, supplied: _, ...facts }: SearchReport): PackedReport {
  const packed = passages.map(({ id, number, text, names, events }): PackedPassage => {
    const edges = new Map<number, number[]>();
    for (const { record, start, end } of names) edges.set(record, [...(edges.get(record) ?? []), start, end]);
    const head = [id, number ?? null, text] as const;
    const named = Array.from(edges, ([record, all]) => [record, ...all]);
    if (events.length > 0) return [...head, named, events.map((it) => [it.title, it.address, it.when] as const)];
    return named.length > 0 ? [...head, named] : head;
  });
  return { ...facts, passages: packed };
}

/** What was sent of a report. */
export function unpackReport({ passages, ...facts }: PackedReport): ReportFile {
  return {
    ...facts,
    passages: passages.map(([id, number, text, names = [], events = []]) => ({
      ...{ id, number: number ?? undefined, text },
      names: new Map(names.map(([record = 0, ...edges]) => [record, edges])),
      events: events.map(([title, address, when]) => ({ title, address, when })),
    })),
  };
}
