import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Count } from './amount.ts';
import { type CountingText, spanOf } from './counting-text.ts';

/** A count with what was found of it, by index of words. */
interface Told {
  readonly count: Count;
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly included: boolean;
}

/** The figure of a count. */
export function figureOfCount(it: CountingText, { count, what, first, last, included }: Told): Figure {
  const span = spanOf(it, first, last);
  const of = actorOf(it, count);
  return {
    ...span,
    text: it.text.slice(span.start, span.end),
    ...(count.form === 'rest' ? {} : { amount: spanOf(it, count.first, count.last) }),
    value: count.value,
    qualifier: count.qualifier,
    what,
    who: whoOf(it, count),
    ...(of === undefined ? {} : { of }),
    included,
  };
}

/** People said to flee in a noun, with no number. */
export function figureOfFlight(text: string, span: Span): Figure {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: null,
    qualifier: 'unspecified',
    what: 'displaced',
    who: '',
    included: false,
  };
}

function whoOf(it: CountingText, { form, phrase, first, last }: Count): string {
  const words = form === 'rest' ? { first, last } : phrase;
  if (!words) return '';
  const { start, end } = spanOf(it, words.first, words.last);
  return it.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The actor named in the phrase of those counted. */
function actorOf(it: CountingText, { phrase }: Count): string | undefined {
  if (!phrase) return undefined;
  const marks = it.named.slice(phrase.first, phrase.last + 1);
  return marks.find((mark) => mark?.type === 'actor')?.entity ?? undefined;
}
