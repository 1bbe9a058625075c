import type { Correction } from '../model/correction.ts';
import type { ActorId } from '../model/identifiers.ts';
import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import type { Misfit } from '../model/misfit.ts';
import type { Reading } from '../model/reading.ts';
import type { Segment } from '../model/segment.ts';
import { byPosition, overlaps } from '../model/span.ts';
import type { Published } from '../model/working.ts';
import { splitSentences } from '../text/sentences.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import { correctMarks } from './corrections/correct-marks.ts';
import { locateCorrections } from './corrections/locate-corrections.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readClaims } from './read-claims.ts';
import { readDates } from './read-dates.ts';
import { readNames } from './read-names.ts';
import { readPublished } from './read-published.ts';
import { readSpeech } from './read-speech.ts';
import { tellText } from './told-text.ts';

/** What reading one report needs beside the lexicon. */
export interface ReportText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** What the editor knows of the day of publication; absent, the text must tell. */
  readonly published?: Published;
  /** Who published it: never named among those who say what it says. */
  readonly publisher?: ActorId;
  /** What the editor decided of the reading. */
  readonly corrections?: readonly Correction[];
}

/** A reading as an editor corrected it, and the corrections that do not fit. */
export interface CorrectedReport {
  readonly reading: Reading;
  readonly misfits: readonly Misfit[];
}

/** The reading of a report as its editor corrected it; corrections that do not fit, of which `readCorrected` tells, are left out. */
export function readReport(report: ReportText, lexicon: Lexicon): Reading {
  return readCorrected(report, lexicon).reading;
}

/**
 * Reads a report: sentences, then the day of publication, then names and dates, then what is claimed; corrected marks are
 * what claims are read from. Linear in the length of the text. Where a date and a name claim the same words, the longer
 * keeps them ("May" in a person's name; "8 May" in a date).
 */
export function readCorrected(report: ReportText, lexicon: Lexicon): CorrectedReport {
  const { text, segments, published, publisher, corrections = [] } = report;
  const sentences = splitSentences(text, segments);
  const known = published ?? readPublished({ text, segments });
  const names = readNames({ text, segments, sentences }, lexicon);
  const dates = readDates({ text, segments, sentences, published: known });
  const located = locateCorrections({ text, segments, sentences }, corrections);
  const marks = correctMarks({ text, marks: settle(names, dates) }, located.value);
  const marked = { text, segments, sentences, marks: marks.value, published: known };
  const told = tellText({ ...marked, publisher }, lexicon.records);
  const speech = readSpeech(told);
  const reading = { ...marked, voices: speech.flat(), claims: readClaims(told, speech) };
  const claims = correctClaims({ reading, records: lexicon.records }, located.value);
  const misfits = [...located.misfits, ...marks.misfits, ...claims.misfits].toSorted((a, b) => a.index - b.index);
  return { reading: { ...reading, claims: claims.value }, misfits };
}

/** Merges two lists in order into one without overlaps; of two that overlap the longer stays, of equals the name. */
function settle(names: readonly NameMark[], dates: readonly DateMark[]): Mark[] {
  const settled: Mark[] = [];
  for (const mark of [...names, ...dates].sort(byPosition)) {
    const last = settled.at(-1);
    if (!last || !overlaps(last, mark)) settled.push(mark);
    else if (mark.end - mark.start > last.end - last.start) settled[settled.length - 1] = mark;
  }
  return settled;
}
