import type { Decision } from '../../model/claim.ts';
import type { DateMark, Mark, NameMark } from '../../model/mark.ts';
import type { Misfit } from '../../model/misfit.ts';
import { byPosition, overlaps, type Span } from '../../model/span.ts';
import { onOneLine } from '../../text/on-one-line.ts';
import { type Corrected, isOfMark, type Located, type MarkCorrection } from './located.ts';

/** What was read of a report before an editor's corrections. */
export interface MarkedWords {
  readonly text: string;
  /** In order, never overlapping. */
  readonly marks: readonly Mark[];
}

/**
 * Marks as an editor corrected them, in order, never overlapping. Words said to name something take the place of every mark
 * they touch; a mark is rejected by exactly its words. Two corrections of the same words are a misfit.
 */
export function correctMarks(report: MarkedWords, located: readonly Located[]): Corrected<readonly Mark[]> {
  const { fitting, misfits } = sift(report, located.filter(isOfMark));
  if (fitting.length === 0) return { value: report.marks, misfits };
  const kept = report.marks.filter((mark) => !fitting.some(({ at }) => overlaps(at, mark)));
  const made = fitting.flatMap((it) => markOf(report, it) ?? []);
  return { value: [...kept, ...made].sort(byPosition), misfits };
}

type Mine = Located<MarkCorrection>;

function sift(report: MarkedWords, located: readonly Mine[]): { fitting: Mine[]; misfits: Misfit[] } {
  const fitting: Mine[] = [];
  const misfits: Misfit[] = [];
  for (const it of located) {
    const misfit = repeated(it, fitting) ?? unmarked(report, it);
    if (misfit) misfits.push(misfit);
    else fitting.push(it);
  }
  return { fitting, misfits };
}

function repeated({ index, correction, at }: Mine, before: readonly Mine[]): Misfit | undefined {
  const other = before.find((it) => overlaps(it.at, at));
  if (!other) return undefined;
  return {
    index,
    path: ['quote'],
    fault: 'decided-twice',
    value: correction.quote,
    candidates: [],
    other: other.index,
  };
}

/** A rejected mark must be there, of its type, at exactly the words. */
function unmarked({ text, marks }: MarkedWords, { index, correction, at }: Mine): Misfit | undefined {
  if (correction.change !== 'reject-mark' || markAt(marks, at, correction.type)) return undefined;
  const near = marks.filter((mark) => mark.type === correction.type && overlaps(mark, at));
  const candidates = near.map(({ start, end }) => onOneLine(text.slice(start, end)));
  return { index, path: ['quote'], fault: 'no-mark', value: correction.quote, candidates };
}

function markAt<Type extends Mark['type']>(marks: readonly Mark[], at: Span, type: Type) {
  return marks.find(
    (mark): mark is Extract<Mark, { type: Type }> & Mark =>
      mark.type === type && mark.start === at.start && mark.end === at.end,
  );
}

function markOf({ text, marks }: MarkedWords, { correction, at }: Mine): Mark | undefined {
  const { start, end } = at;
  const words = { start, end, text: text.slice(start, end) };
  const { change, decided } = correction;
  if (change === 'reject-mark') return undefined;
  if (change === 'date') return dateOf(words, correction.edtf, decided);
  const read = markAt(marks, at, correction.type);
  return nameOf({ ...words, type: correction.type }, correction.entity, { decided, read });
}

type Words = Span & { readonly text: string };

/** The rule that a page shows of an editor's mark. */
const RULE = 'by the editor';

function dateOf(words: Words, edtf: string | null, decided: Decision): DateMark {
  return {
    type: 'date',
    ...words,
    edtf,
    status: edtf === null ? 'unresolved' : 'inferred',
    rule: RULE,
    anchor: null,
    decided,
  };
}

/** A name keeps its manner (a description, an opponent's word) where the reader had seen it. */
function nameOf(
  words: Words & Pick<NameMark, 'type'>,
  entity: string,
  { decided, read }: { readonly decided: Decision; readonly read?: Mark },
): NameMark {
  const { nominal, label } = read && read.type !== 'date' ? read : { nominal: false, label: false };
  return { ...words, entity, nominal, label, rule: RULE, decided };
}
