import { buildArchive } from '../../src/core/archive.ts';
import type { Actor, Place } from '../../src/core/model/authority.ts';
import type { Claim, Decision, Party, Speaker } from '../../src/core/model/claim.ts';
import type { HistoricEvent } from '../../src/core/model/event.ts';
import type { Figure } from '../../src/core/model/figure.ts';
import { type ActorId, mintReportId, mintSegmentId } from '../../src/core/model/identifiers.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import type { Report } from '../../src/core/model/report.ts';
import type { Segment, SegmentKind } from '../../src/core/model/segment.ts';
import type { Span } from '../../src/core/model/span.ts';
import type { Lexicon } from '../../src/core/read/lexicon/lexicon.ts';
import { readReport } from '../../src/core/read/read-report.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';

/** A claim as a test tells it: by phrases of its sentence; ids of records, or words in [brackets] where there is none. */
export interface ClaimSketch extends Partial<Pick<Claim, 'kind' | 'mode' | 'modality' | 'background' | 'decided'>> {
  /** Words that stand in one sentence of the report. */
  readonly in: string;
  readonly by?: readonly string[];
  /** The words that say who speaks. */
  readonly frame?: string;
  /** The phrase of its date, or an EDTF value that no words of the report give. */
  readonly when?: string;
  readonly places?: readonly string[];
  readonly perpetrators?: readonly string[];
  readonly targets?: readonly string[];
  readonly figures?: readonly FigureSketch[];
}

/** A figure by its words; its amount is its first word unless given. */
export interface FigureSketch extends Partial<Omit<Figure, 'text' | 'start' | 'end' | 'amount'>> {
  readonly text: string;
  readonly amount?: string;
}

/** A report of segments, with what a reader of claims would have made of it. */
export interface ReportSketch {
  readonly publisher?: string;
  readonly published?: string;
  readonly segments: readonly (readonly [SegmentKind, string])[];
  readonly claims: readonly ClaimSketch[];
  /** Words of which every mark is an editor's. */
  readonly decided?: { readonly words: string; readonly decision: Decision };
}

/** The archive of some reports, read as ever but for its claims and voices, which the test gives. */
export function toldArchive(
  { places = [], actors = [], events = [] }: Records,
  ...sketches: readonly ReportSketch[]
): Corpus {
  const reports = sketches.map(reportOf);
  const read = (report: Report, lexicon: Lexicon) => {
    const sketch = sketches[reports.findIndex((it) => it.id === report.id)];
    return withClaims(withDecision(readReport(report, lexicon), sketch?.decided), sketch?.claims ?? []);
  };
  return buildArchive({ info, reports, places, actors }, read, () => events);
}

/** The records of a test archive, and the events that are to be told from its claims. */
interface Records {
  readonly places?: readonly Place[];
  readonly actors?: readonly Actor[];
  readonly events?: readonly HistoricEvent[];
}

const info = {
  ...{ title: 'Test', description: '', address: 'https://example.org/archive/', language: 'en' },
  ...{ editor: '', rights: '', sources: [] },
};

function reportOf({ publisher, published, segments: parts }: ReportSketch, number: number): Report {
  let text = '';
  const segments = parts.map(([kind, words], index): Segment => {
    const start = text.length;
    text += `${words}\n\n`;
    return { id: mintSegmentId((count) => new Uint8Array(count).fill(index)), kind, start, end: text.length };
  });
  return {
    ...{ id: mintReportId((count) => new Uint8Array(count).fill(number)), state: 'published', text, segments },
    ...{ language: 'en', imported: '2026-01-01', publisher: publisher as ActorId | undefined },
    ...(published ? { published: { value: published, status: 'stated', working: '' } as const } : {}),
    original: { file: 'original.txt', name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, encoding: 'utf-8' },
  };
}

function withDecision(reading: Reading, decided: ReportSketch['decided']): Reading {
  if (!decided) return reading;
  const { words, decision } = decided;
  return { ...reading, marks: reading.marks.map((it) => (it.text === words ? { ...it, decided: decision } : it)) };
}

function withClaims(reading: Reading, sketches: readonly ClaimSketch[]): Reading {
  const told = sketches.map((sketch) => ({ sketch, claim: claimOf(reading, sketch) }));
  told.sort((a, b) => a.claim.sentence - b.claim.sentence);
  const claims = told.map(({ claim }) => claim);
  const voices = told.map(({ sketch, claim: { start, end, speakers, mode } }) => {
    return { start, end, speakers, mode, ...(sketch.frame ? { frame: spanOf(reading.text, sketch.frame) } : {}) };
  });
  return { ...reading, claims, voices };
}

function claimOf(reading: Reading, sketch: ClaimSketch): Claim {
  const at = spanOf(reading.text, sketch.in);
  const sentence = reading.sentences.findIndex((it) => it.start <= at.start && at.start < it.end);
  const within = reading.sentences[sentence];
  if (!within) throw new Error(`expected a sentence around ${JSON.stringify(sketch.in)}, got none`);
  const by = sketch.by ?? [];
  return {
    ...{ start: within.start, end: within.end, sentence, trigger: at, clause: at, verb: by.length > 0 ? 'said' : null },
    ...{ kind: sketch.kind ?? 'airstrike', mode: sketch.mode ?? (by.length > 0 ? 'attributed' : 'narrator') },
    ...{ modality: sketch.modality ?? 'asserted', background: sketch.background ?? false, decided: sketch.decided },
    ...{ speakers: by.map(speaker), when: dateOf(reading, sketch.when), places: parties(sketch.places) },
    ...{ perpetrators: parties(sketch.perpetrators), targets: parties(sketch.targets), participants: [], backers: [] },
    ...{ figures: (sketch.figures ?? []).map((it) => figureOf(reading.text, it)), weapons: [] },
  };
}

function dateOf({ text, marks }: Reading, when: string | undefined): Claim['when'] {
  if (when === undefined) return { edtf: null, status: 'unresolved', basis: 'sentence', rule: 'nothing says when' };
  if (!text.includes(when)) return { edtf: when, status: 'inferred', basis: 'publication', rule: 'day of publication' };
  const at = spanOf(text, when);
  const mark = marks.find((it) => it.start <= at.start && at.start < it.end);
  if (mark?.type !== 'date') throw new Error(`expected a date at ${JSON.stringify(when)}, got ${mark?.type}`);
  return { edtf: mark.edtf, status: mark.status, basis: 'sentence', rule: mark.rule, mark };
}

function figureOf(text: string, sketch: FigureSketch): Figure {
  const span = spanOf(text, sketch.text);
  const amount = sketch.amount ?? sketch.text.split(' ')[0] ?? '';
  return {
    ...{ value: null, qualifier: 'exact', what: 'killed', who: '', included: false },
    ...sketch,
    ...span,
    amount: { start: span.start, end: span.start + amount.length },
  };
}

function parties(names: readonly string[] = []): Party[] {
  return names.map((name) => ({ ...speaker(name), basis: 'sentence' }));
}

function speaker(name: string): Speaker {
  const words = /^\[(.*)\]$/.exec(name)?.[1];
  return words === undefined ? { entity: name, text: name } : { entity: null, text: words };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected ${JSON.stringify(words)} in the report, got none`);
  return { start, end: start + words.length };
}
