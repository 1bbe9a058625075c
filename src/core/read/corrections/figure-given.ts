import type { FigureWords } from '../../model/correction.ts';
import type { Figure } from '../../model/figure.ts';
import { findOnce } from '../../text/find-quote.ts';
import { quoteSpans } from '../../text/quote-spans.ts';
import type { ClaimSetting } from './claim-setting.ts';

/** A figure as an editor gives it; none where its words are not found, which is told elsewhere (`missingWords`). */
export function figureGiven(given: FigureWords, { text, sentence }: ClaimSetting): readonly Figure[] {
  const span = findOnce(text, sentence, given);
  if ('fault' in span) return [];
  const { value, qualifier, what, who, of, included, amount } = given;
  const [words] = amount === undefined ? [] : quoteSpans(text, span, amount);
  return [
    {
      ...span,
      text: text.slice(span.start, span.end),
      ...(words ? { amount: words } : {}),
      value,
      qualifier,
      what,
      who,
      ...(of === undefined ? {} : { of }),
      included,
    },
  ];
}
