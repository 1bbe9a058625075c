import type { ClaimValues, FigureWords, PartyWords } from '../../model/correction.ts';
import type { Misfit } from '../../model/misfit.ts';
import type { Span } from '../../model/span.ts';
import { findOnce } from '../../text/find-quote.ts';
import { onOneLine } from '../../text/on-one-line.ts';
import { quoteSpans } from '../../text/quote-spans.ts';
import type { ClaimSetting } from './claim-setting.ts';

type Missing = Omit<Misfit, 'index'>;

/**
 * The words of an editor's values that do not stand in the report: people without a record, weapons, an outcome and a verb
 * in the claim's paragraph, figures in its sentence. Paths begin at the values.
 */
export function missingWords(values: ClaimValues, setting: ClaimSetting): Missing[] {
  const worded = PARTIES.flatMap((key) =>
    (values[key] ?? []).flatMap((it, index) => wordsOf(it, [key, index, 'text'])),
  );
  const phrases = [
    ...worded,
    ...(values.weapons ?? []).map((words, index) => ({ path: ['weapons', index], words })),
    ...(values.outcome ? [{ path: ['outcome'], words: values.outcome }] : []),
    ...(values.verb ? [{ path: ['verb'], words: values.verb }] : []),
  ];
  const { text, segment } = setting;
  const missing = phrases.filter(({ words }) => quoteSpans(text, segment, words).length === 0);
  return [
    ...missing.map(({ path, words }) => misfit('no-words', words, { path, text, within: segment })),
    ...(values.figures ?? []).flatMap((figure, index) => missingFigure(figure, index, setting)),
  ];
}

const PARTIES = ['speakers', 'places', 'perpetrators', 'targets', 'participants', 'backers'] as const;

interface Phrase {
  readonly path: Missing['path'];
  readonly words: string;
}

function wordsOf(party: PartyWords, path: Missing['path']): Phrase[] {
  return 'text' in party ? [{ path, words: party.text }] : [];
}

function missingFigure(figure: FigureWords, index: number, { text, sentence }: ClaimSetting): Missing[] {
  const path = ['figures', index, 'quote'];
  const found = findOnce(text, sentence, figure);
  if ('fault' in found) return [misfit(found.fault, figure.quote, { path, text, within: sentence })];
  if (figure.amount === undefined || quoteSpans(text, found, figure.amount).length > 0) return [];
  return [misfit('no-words', figure.amount, { path: ['figures', index, 'amount'], text, within: found })];
}

interface LookedFor {
  readonly path: Missing['path'];
  readonly text: string;
  readonly within: Span;
}

function misfit(fault: Missing['fault'], value: string, { path, text, within }: LookedFor): Missing {
  return { path, fault, value, candidates: [onOneLine(text.slice(within.start, within.end))] };
}
