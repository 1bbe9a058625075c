import type { Neighbours } from './join-phrases.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { precisionOf } from './precision.ts';

/** A part of a day and its day become one phrase: "late Sunday", "dawn on Saturday", "yesterday evening". */
export function joinPartOfDay({ left, right, between }: Neighbours): Phrase | undefined {
  const part = left.meaning.form === 'part-of-day' ? left : right;
  const day = part === left ? right : left;
  const gap = part === left ? BEFORE_DAY : AFTER_DAY;
  if (part.meaning.form !== 'part-of-day' || !gap.test(between)) return undefined;
  const meaning = isDay(day.meaning) ? day.meaning : joinParts(left.meaning, right.meaning, between);
  if (!meaning) return undefined;
  return { start: left.start, end: right.end, meaning: part.meaning.night ? overnight(meaning) : meaning };
}

const BEFORE_DAY = /^\s{1,2}(?:(?:on|of|in)\s{1,2})?(?:the\s{1,2})?$/i;
const AFTER_DAY = /^(?:[’']s)?\s{1,2}(?:(?:at|in\s{1,2}the)\s{1,2})?$/i;

function isDay(meaning: Meaning): boolean {
  if (meaning.form === 'range') return precisionOf(meaning.to) === 'day';
  return meaning.form === 'previous' || precisionOf(meaning) === 'day';
}

/** "late overnight": two parts are one when both stand together and one of them can stand alone. */
function joinParts(left: Meaning, right: Meaning, between: string): Meaning | undefined {
  if (left.form !== 'part-of-day' || right.form !== 'part-of-day' || between.trim() !== '') return undefined;
  return left.loose ? right : left;
}

function overnight(meaning: Meaning): Meaning {
  return meaning.form === 'parts' ? { form: 'parts', parts: { ...meaning.parts, overnight: true } } : meaning;
}
