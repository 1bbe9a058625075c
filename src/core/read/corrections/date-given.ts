import type { ClaimDate } from '../../model/claim.ts';
import type { DateMark } from '../../model/mark.ts';
import { contains } from '../../model/span.ts';
import type { ClaimSetting } from './claim-setting.ts';

/** A claim's date as an editor gives it, with the words of the sentence, else of the report, that have this value, if any do. */
export function dateGiven(edtf: string | null, { marks, sentence, segment }: ClaimSetting): ClaimDate {
  if (edtf === null) return { edtf, status: 'unresolved', basis: 'sentence', rule: RULE };
  const dated = marks.filter((mark): mark is DateMark => mark.type === 'date' && mark.edtf === edtf);
  const own = dated.find((mark) => contains(sentence, mark));
  const mark = own ?? dated.find((it) => contains(segment, it)) ?? dated[0];
  const at = mark ? { mark: { start: mark.start, end: mark.end } } : {};
  return { edtf, status: 'inferred', basis: own ? 'sentence' : 'context', ...at, rule: RULE };
}

/** The rule that a page shows of an editor's date. */
const RULE = 'by the editor';
