import type { Neighbours } from './join-phrases.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { isYearless, precisionOf } from './precision.ts';

/** Two dates that bound a time: "3 April–5 April 2017", "from July to December 2016", "between Monday and Friday". */
export function joinRange({ text, left, right, between }: Neighbours): Phrase | undefined {
  if (!canBound(left.meaning) || !canBound(right.meaning)) return undefined;
  const alike = precisionOf(left.meaning) === precisionOf(right.meaning);
  const joined =
    (alike && /^\s?[-–—]\s?$/.test(between)) ||
    /^\s{1,2}(?:to|until|till|through|up\s{1,2}to)\s{1,2}(?:the\s{1,2})?$/i.test(between) ||
    (/^\s{1,2}and\s{1,2}(?:the\s{1,2})?$/i.test(between) &&
      /\bbetween\s{1,2}(?:the\s{1,2})?$/i.test(text.slice(Math.max(0, left.start - 14), left.start)));
  return joined
    ? { start: left.start, end: right.end, meaning: { form: 'range', from: left.meaning, to: right.meaning } }
    : undefined;
}

/** "In July and August 2016": the first takes the year of the second, one earlier where it would come after it. */
export function shareYears(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1];
    if (!next || !/^(?:,|,?\s{1,2}(?:and|or|&))\s{1,2}$/.test(text.slice(phrase.end, next.start))) return phrase;
    return withYearOf(phrase, next.meaning);
  });
}

function withYearOf(phrase: Phrase, next: Meaning): Phrase {
  if (next.form !== 'parts' || phrase.meaning.form !== 'parts' || !isYearless(phrase.meaning)) return phrase;
  const { year, month } = next.parts;
  if (year === undefined || month === undefined || precisionOf(phrase.meaning) !== precisionOf(next)) return phrase;
  const earlier = (phrase.meaning.parts.month ?? 0) > month ? 1 : 0;
  return { ...phrase, meaning: { form: 'parts', parts: { ...phrase.meaning.parts, year: year - earlier } } };
}

function canBound(meaning: Meaning): boolean {
  return precisionOf(meaning) !== undefined || meaning.form === 'unit';
}
