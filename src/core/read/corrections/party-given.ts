import type { Party, Speaker } from '../../model/claim.ts';
import type { PartyWords } from '../../model/correction.ts';
import { isName, type NameMark } from '../../model/mark.ts';
import { contains } from '../../model/span.ts';
import { quoteSpans } from '../../text/quote-spans.ts';
import type { ClaimSetting } from './claim-setting.ts';

/**
 * A place or actor as an editor gives it: with the words by which its sentence, else its report names it; one that the report
 * never names has its record's name, from context.
 */
export function partyGiven(given: PartyWords, setting: ClaimSetting): Party {
  return 'text' in given ? inWords(given.text, setting) : recorded(given.entity, setting);
}

/** As `partyGiven`, for one who says it. */
export function speakerGiven(given: PartyWords, setting: ClaimSetting): Speaker {
  const { entity, text, span } = partyGiven(given, setting);
  return { entity, text, ...(span ? { span } : {}) };
}

function inWords(words: string, { text, sentence, segment }: ClaimSetting): Party {
  const [own] = quoteSpans(text, sentence, words);
  const [span] = own ? [own] : quoteSpans(text, segment, words);
  return { entity: null, text: words, ...(span ? { span } : {}), basis: own ? 'sentence' : 'context' };
}

function recorded(entity: string, { marks, records, sentence, segment }: ClaimSetting): Party {
  const named = marks.filter((mark): mark is NameMark => isName(mark) && mark.entity === entity);
  const own = named.find((mark) => contains(sentence, mark));
  const mark = own ?? named.find((it) => contains(segment, it)) ?? named[0];
  if (!mark) return { entity, text: records.get(entity)?.name ?? entity, basis: 'context' };
  const { start, end, text } = mark;
  return { entity, text, span: { start, end }, basis: own ? 'sentence' : 'context' };
}
