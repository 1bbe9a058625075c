import { isHarm } from '../model/figure.ts';
import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import { byPosition, type Span } from '../model/span.ts';
import { isDeterminer } from '../text/determiners.ts';
import { cutAtMarks } from '../text/pieces.ts';
import { type PassageLanguage, passageLanguage, type ScriptRun, scriptRuns } from '../text/scripts.ts';
import { periodPath } from './addresses.ts';
import { authorityKey, type Corpus, type ReadReport, type ToldClaim } from './corpus.ts';
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
  /** Part of an amount that a figure gives, of harm to people or of anything else. */
  readonly figure?: 'harm' | 'other';
}

/** The words of an amount in a report's text. */
export interface Amount extends Span {
  readonly harm: boolean;
}

/** A run of a report's text as a page shows it, in the language and direction of most of its letters. */
export interface PassageView extends PassageLanguage {
  readonly pieces: readonly PieceView[];
}

/** A run of a report to be shown: the marks and the amounts to be set off in it, each in order. */
export interface Excerpt {
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly amounts?: readonly Amount[];
}

/** Cuts a span of a report into pieces at the edges of marks and of amounts, which may overlap them. */
export function passageOf(corpus: Corpus, from: ReadReport, { span, marks, amounts = [] }: Excerpt): PassageView {
  const { text, language } = from.report;
  const own = passageLanguage(text.slice(span.start, span.end), language);
  let at = span.start;
  const pieces = cutAtMarks(text, span, marks).flatMap((outer) => {
    const range = { start: at, end: at + outer.text.length };
    at = range.end;
    const mark = outer.mark && markView(corpus, outer.mark);
    return cutAtMarks(text, range, amounts).map((inner): PieceView => {
      const figure = inner.mark && (inner.mark.harm ? 'harm' : 'other');
      return { runs: scriptRuns(inner.text, own.lang), mark, figure };
    });
  });
  return { ...own, pieces };
}

/** The amounts that claims give, in order, each once; an article or possessive that counts one is left as it is. */
export function amountsOf(told: readonly ToldClaim[]): Amount[] {
  const amounts = new Map<number, Amount>();
  for (const { from, claim } of told)
    for (const { amount, what } of claim.figures)
      if (amount && !isDeterminer(from.report.text.slice(amount.start, amount.end)))
        amounts.set(amount.start, { ...amount, harm: isHarm({ what }) });
  return [...amounts.values()].sort(byPosition);
}

/** Id of the preview of a place or actor; a report's paragraph ids are six characters and can never be one. */
export function previewId(authority: { readonly type: 'place' | 'actor'; readonly id: string }): string {
  return `preview-${authority.type}-${authority.id}`;
}

function markView(corpus: Corpus, mark: Mark): MarkView {
  return mark.type === 'date' ? dateView(corpus, mark) : nameView(corpus, mark);
}

/** A date leads to its month, where the chronology has one. */
function dateView({ addresses, events: { periodPaths } }: Corpus, mark: DateMark): MarkView {
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
