import type { QuoteAddress } from '../model/correction.ts';
import type { Fitting, FoundQuote, Misfit } from '../model/misfit.ts';
import type { Reading, Sentence } from '../model/reading.ts';
import { isKept, type Segment, segmentText } from '../model/segment.ts';
import { contains, type Span } from '../model/span.ts';
import { onOneLine } from './on-one-line.ts';
import { quoteSpans } from './quote-spans.ts';

/** A report as far as words are looked for in it. */
export type QuotedText = Pick<Reading, 'text' | 'segments' | 'sentences'>;

/** Finds the words an editor points at, which lie in one sentence; else says why they are not found and what might be meant. */
export function findQuote(report: QuotedText, address: QuoteAddress): Fitting<FoundQuote> {
  const { text, segments, sentences } = report;
  const index = segments.findIndex(({ id }) => id === address.paragraph);
  const segment = segments[index];
  const unfit = (fault: QuoteFault, own: readonly Sentence[]): Fitting<FoundQuote> => ({
    misfit: misfitOf(report, address, { fault, own }),
  });
  if (!segment) return unfit('no-paragraph', []);
  if (!isKept(segment)) return unfit('cut-paragraph', []);
  const own = sentences.flatMap((sentence, at) => (sentence.segment === index ? [{ ...sentence, at }] : []));
  const one = findOnce(text, segment, address);
  if ('fault' in one) return unfit(one.fault, own);
  const sentence = own.find((it) => contains(it, one));
  return sentence ? { value: { ...one, segment: index, sentence: sentence.at } } : unfit('over-sentences', own);
}

/** The one place where words stand in a run of a text, the given occurrence of them, or why there is none. */
export function findOnce(
  text: string,
  within: Span,
  { quote, occurrence }: Pick<QuoteAddress, 'quote' | 'occurrence'>,
): Span | { readonly fault: 'no-words' | 'words-repeat' | 'no-occurrence' } {
  const spans = quoteSpans(text, within, quote);
  const [first] = spans;
  if (!first) return { fault: 'no-words' };
  if (occurrence === undefined) return spans.length === 1 ? first : { fault: 'words-repeat' };
  return spans[occurrence - 1] ?? { fault: 'no-occurrence' };
}

type QuoteFault = 'no-paragraph' | 'cut-paragraph' | 'no-words' | 'words-repeat' | 'no-occurrence' | 'over-sentences';

function misfitOf(
  report: QuotedText,
  { paragraph, quote }: QuoteAddress,
  { fault, own }: { readonly fault: QuoteFault; readonly own: readonly Sentence[] },
): Omit<Misfit, 'index'> {
  const candidates = own.map(({ start, end }) => onOneLine(report.text.slice(start, end)));
  if (fault === 'no-paragraph' || fault === 'cut-paragraph') {
    return { path: ['paragraph'], fault, value: paragraph, candidates, elsewhere: paragraphsWith(report, quote) };
  }
  if (fault !== 'no-words')
    return { path: [fault === 'no-occurrence' ? 'occurrence' : 'quote'], fault, value: quote, candidates };
  return { path: ['quote'], fault, value: quote, candidates, elsewhere: paragraphsWith(report, quote) };
}

/** The paragraphs in which the words do stand: `p0r2me: “…”`. */
function paragraphsWith({ text, segments }: QuotedText, quote: string): string[] {
  return segments
    .filter((segment) => isKept(segment) && quoteSpans(text, segment, quote).length > 0)
    .map((segment) => named(text, segment));
}

const SHOWN = 60;

function named(text: string, segment: Segment): string {
  const words = onOneLine(segmentText(text, segment));
  const end = words.length > SHOWN ? words.lastIndexOf(' ', SHOWN) : words.length;
  return `${segment.id} (“${words.slice(0, end > 0 ? end : SHOWN)}${end < words.length ? '…' : ''}”)`;
}
