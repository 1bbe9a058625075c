import type { ReportFile } from '../../core/search/report-file.ts';
import type { SearchAnswer } from './ask.ts';
import { keepAnswers } from './keep-answers.ts';
import { type Passage, passageOf } from './passages.ts';
import { reportOf } from './report-of.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import { showFlat, showRecord, showReport } from './show-results.ts';
import { takeTurns } from './take-turns.ts';
import { type ToldTimes, toldTimes } from './told-times.ts';

/** One result of an answer: drawn, with what it shows, once its text is fetched. */
export interface ListedResult {
  readonly draw: () => Promise<DrawnResult>;
}

export interface DrawnResult {
  readonly item: HTMLLIElement;
  readonly passages: readonly Passage[];
}

/** How many of those that are called much like the query stand before its passages. */
const NAMES_FIRST = 2;

/**
 * The results of an answer in the order they are shown: whom or what the query names, a few whose names hold its words,
 * its passages, then the other names.
 */
export function listResults(index: SearchIndex, state: SearchState, answer: SearchAnswer): ListedResult[] {
  const { exact, others } = answer.records;
  const first = exact.length > 0 || answer.passages.length === 0 ? 0 : NAMES_FIRST;
  const times = keepAnswers(() => toldTimes(index, state.sort));
  const name = (asCard: boolean) => (record: number) => nameResult(index, record, asCard);
  return [
    ...exact.map(name(true)),
    ...others.slice(0, first).map(name(false)),
    ...(state.flat ? flatResults(index, answer, times) : groupedResults(index, answer, times)),
    ...others.slice(first).map(name(false)),
  ];
}

function nameResult({ records }: SearchIndex, record: number, asCard: boolean): ListedResult {
  return {
    draw: async () => {
      const it = records[record];
      if (!it) throw new RangeError(`expected a record below ${records.length}, got ${record}`);
      return { item: showRecord(it, asCard), passages: [] };
    },
  };
}

/** The times by which passages have their places, where they are ordered by these. */
type Times = (key: undefined) => Promise<ToldTimes | undefined>;

function flatResults(index: SearchIndex, { passages, found }: SearchAnswer, times: Times): ListedResult[] {
  const groups = Map.groupBy(passages, (passage) => reportOf(index.table, passage));
  return Array.from(passages, (passage) => ({
    draw: async () => {
      const report = reportOf(index.table, passage);
      const file = await index.report(report);
      const told = await times(undefined);
      await takeTurns();
      const first = index.table.reports[report]?.first ?? 0;
      const drawn = (it: number) => ({ ...passageOf(file, it - first, found), told: told?.(it) });
      const shown = drawn(passage);
      const all = () => (groups.get(report) ?? []).map(drawn);
      return { item: showFlat(file, shown, all), passages: [shown] };
    },
  }));
}

/**
 * Reports in the order of their first passages; where nothing was looked for in them, each by its
 * opening or, in an order by date told, by the passage that gave it its place.
 */
function groupedResults(index: SearchIndex, { passages, found }: SearchAnswer, times: Times): ListedResult[] {
  const groups = Map.groupBy(passages, (passage) => reportOf(index.table, passage));
  return [...groups].map(([report, own]) => ({
    draw: async () => {
      const file = await index.report(report);
      const told = await times(undefined);
      await takeTurns();
      const { first, count } = index.table.reports[report] ?? { first: 0, count: 0 };
      const whole = found.groups.length === 0 && own.length === count;
      const shown = whole ? own.slice(0, 1).map((it) => (told ? it : first + opening(file))) : own;
      const passagesShown = shown.map((it) => ({ ...passageOf(file, it - first, found), told: told?.(it) }));
      const item = showReport(file, passagesShown, whole ? [] : passagesShown);
      return { item, passages: passagesShown };
    },
  }));
}

/** The place of the first numbered passage; of a report that has none, the first. */
function opening({ passages }: ReportFile): number {
  return Math.max(
    0,
    passages.findIndex(({ number = 0 }) => number > 0),
  );
}
