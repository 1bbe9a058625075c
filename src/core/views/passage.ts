import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { cutAtMarks } from '../text/pieces.ts';
import { type PassageLanguage, passageLanguage, type ScriptRun, scriptRuns } from '../text/scripts.ts';
import { periodPath } from './addresses.ts';
import { authorityKey, type Corpus, type ReadReport } from './corpus.ts';
import { periodOf } from './periods.ts';

/** A mark as a page shows it: what kind of line, and where it leads. */
export interface MarkView {
  readonly type: Mark['type'];
  /** The page of the place or actor, or the month of the chronology; absent where nothing is linked. */
  readonly address?: string;
  /** Id of the preview element on the same page. */
  readonly preview?: string;
  /** An opponent's word, not a name. */
  readonly label: boolean;
}

/** A run of text between two edges of marks, cut further into scripts. All pieces of a passage rejoin to its text. */
export interface PieceView {
  readonly runs: readonly ScriptRun[];
  readonly mark?: MarkView;
}

/** A run of a report's text as a page shows it, in the language and direction of most of its letters. */
export interface PassageView extends PassageLanguage {
  readonly pieces: readonly PieceView[];
}

/** Cuts a span of a report into pieces with their marks. */
export function passageOf(corpus: Corpus, from: ReadReport, span: Span, marks: readonly Mark[]): PassageView {
  const { text, language } = from.report;
  const own = passageLanguage(text.slice(span.start, span.end), language);
  const pieces = cutAtMarks(text, span, marks).map((piece) => ({
    runs: scriptRuns(piece.text, own.lang),
    mark: piece.mark && markView(corpus, piece.mark),
  }));
  return { ...own, pieces };
}

/** Id of the preview of a place or actor; a report's paragraph ids are six characters and can never be one. */
export function previewId(authority: { readonly type: 'place' | 'actor'; readonly id: string }): string {
  return `preview-${authority.type}-${authority.id}`;
}

function markView(corpus: Corpus, mark: Mark): MarkView {
  return mark.type === 'date' ? dateView(corpus, mark) : nameView(corpus, mark);
}

/** A date leads to its month, where the chronology has one: a signature or caption alone makes none. */
function dateView({ addresses, periodPaths }: Corpus, mark: DateMark): MarkView {
  const period = mark.edtf === null ? undefined : periodOf(mark.edtf);
  const filed = period && periodPaths.has(periodPath(period));
  return { type: 'date', label: false, address: filed ? addresses.period(period) : undefined };
}

function nameView({ addresses, authorities }: Corpus, mark: NameMark): MarkView {
  const key = authorityKey({ type: mark.type, id: mark.entity ?? '' });
  const authority = mark.entity === null ? undefined : authorities.get(key);
  if (!authority) return { type: mark.type, label: mark.label };
  const address = authority.type === 'place' ? addresses.place(authority.id) : addresses.actor(authority.id);
  return { type: mark.type, label: mark.label, address, preview: previewId(authority) };
}
