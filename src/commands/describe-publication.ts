import type { ArchiveInput } from '../core/model/archive-input.ts';
import type { Reading } from '../core/model/reading.ts';
import type { Report } from '../core/model/report.ts';
import { isKept, type Segment, segmentText } from '../core/model/segment.ts';
import { bracketed, titleOf } from '../core/model/title.ts';
import type { Lexicon } from '../core/read/lexicon/lexicon.ts';
import { readReport } from '../core/read/read-report.ts';
import { counted } from './counted.ts';
import { dayWords, opening } from './describe-reading.ts';

/**
 * What becomes public with a report, for the person who decides: title, publisher, day and how it is known, how much
 * is kept and each cut with its first words, and the persons named whom the archive knows.
 */
export function describePublication(report: Report, input: ArchiveInput, lexicon: Lexicon): string {
  const reading = readReport(report, lexicon);
  const kept = report.segments.filter(isKept);
  const cuts = report.segments.filter((segment) => !isKept(segment));
  const persons = personsIn(reading, input);
  return [
    `${report.id}  ${bracketed(titleOf(report.text, report.segments, report.suppliedTitle?.text))}`,
    `  publisher: ${publisherName(report, input)}`,
    `  published: ${dayWords(reading.published)}`,
    `  original:  ${report.original.name}, ${report.original.bytes} bytes, SHA-256 ${report.original.sha256.slice(0, 16)}…`,
    `  kept:      ${characters(kept)} characters in ${counted(kept.length, 'segment', 'segments')}`,
    `  cut:       ${cuts.length === 0 ? 'nothing' : `${characters(cuts)} characters, shown on demand:`}`,
    ...cuts.map((segment) => `    ${segment.rule}: ${opening(segmentText(report.text, segment))}`),
    `  persons:   ${persons.length === 0 ? 'none that the archive knows' : persons.join(', ')}`,
    '',
  ].join('\n');
}

function publisherName({ publisher }: Report, { actors }: ArchiveInput): string {
  return actors.find((actor) => actor.id === publisher)?.name ?? 'not known';
}

function characters(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}

function personsIn({ marks }: Reading, { actors }: ArchiveInput): readonly string[] {
  const persons = new Map<string, string>(actors.filter((it) => it.kind === 'person').map((it) => [it.id, it.name]));
  const named = marks.flatMap((mark) => (mark.type === 'actor' ? (persons.get(mark.entity ?? '') ?? []) : []));
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'en'));
}
