import { readSpeech } from '../read-speech.ts';
import { type Piece, toldIn } from './told-in.fixture.ts';

/** Who says a phrase of a report, inner first, and how: `peskov < reuters, quoted`; `-` is the report's own voice. */
export function voiceOf(phrase: string, ...pieces: readonly Piece[]): string {
  const told = toldIn(...pieces);
  const at = told.text.indexOf(phrase);
  if (at < 0) throw new Error(`expected “${phrase}” in the report`);
  const runs = readSpeech(told).flat();
  const over = runs.filter((run) => run.start < at + phrase.length && at < run.end);
  const voices = over.map(
    ({ speakers, mode }) => `${speakers.map(({ entity, text }) => entity ?? text).join(' < ')}, ${mode}`,
  );
  return [...new Set(voices)].join(' | ');
}

/** The cuts of a report in which the runs of some sentence leave a gap, overlap or are empty: there should be none. */
export function untiledCuts(report: string): string[] {
  const cuts: string[] = [];
  for (let cut = 0; cut < report.length; cut += 7) cuts.push(report.slice(cut));
  for (let cut = 3; cut < report.length; cut += 11) cuts.push(report.slice(0, cut));
  return cuts.filter((cut) => !isTiled(cut));
}

function isTiled(report: string): boolean {
  const told = toldIn(report.replaceAll(/[{}]/gu, ''));
  return readSpeech(told).every((runs, index) => {
    const { start, end } = told.sentences[index] ?? {};
    const follow = runs.every((run, at) => run.start === (at === 0 ? start : runs[at - 1]?.end) && run.start < run.end);
    return follow && runs.at(-1)?.end === end;
  });
}
