import { isKept, segmentText } from '../model/segment.ts';
import type { Corpus } from './corpus.ts';

/** The words of a passage that are letters and nothing else, without capitals: no names, no signs. */
export interface PlainPassage {
  /** Those that are part of no record's name either. */
  readonly own: readonly string[];
  /** Every word, in lower case, without the punctuation before it. */
  readonly all: readonly string[];
  /** Two plain words with nothing but a space between them. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Of how many reports the words are read at most; of more, so many, evenly spread. */
const MOST_REPORTS = 300;

/** The passages of an archive, in their order, as their plain words. */
export function plainPassages(corpus: Corpus): PlainPassage[] {
  const names = nameWords(corpus);
  const step = Math.max(1, Math.ceil(corpus.reports.length / MOST_REPORTS));
  const reports = corpus.reports.filter((_, index) => index % step === 0);
  return reports.flatMap(({ report }) =>
    report.segments.filter(isKept).map((segment) => plainPassage(segmentText(report.text, segment), names)),
  );
}

function plainPassage(text: string, names: ReadonlySet<string>): PlainPassage {
  const runs = text.split(/\s+/u);
  const plain = runs.map((run) => bare(run)).filter((it) => PLAIN.test(it));
  return {
    own: [...new Set(plain.filter((it) => !names.has(it)))],
    all: runs.map((run) => bare(run).toLowerCase()),
    pairs: runs.flatMap((run, index) => {
      const next = bareEnd(runs[index + 1] ?? '');
      return PLAIN.test(run) && PLAIN.test(next) ? [[run, next] as const] : [];
    }),
  };
}

/** Letters that are no capitals; scripts without capitals have no others. */
const PLAIN = /^[\p{Ll}\p{Lo}]+$/u;

function bare(run: string): string {
  return bareEnd(run.slice(Math.max(0, run.search(/[\p{L}\p{N}]/u))));
}

/** A run without the punctuation behind it. */
function bareEnd(run: string): string {
  let end = run.length;
  while (end > 0 && /[\p{P}\p{S}]/u.test(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}

/** The words of every spelling of every record, in lower case: the search reads these as names. */
function nameWords({ places, actors }: Corpus): Set<string> {
  const spellings = [...places, ...actors].flatMap((it) => [
    ...[it.name, ...it.names, ...it.native.map(({ text }) => text)],
    ...(it.type === 'actor' ? it.labels : []),
  ]);
  return new Set(spellings.flatMap((it) => it.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
}
