import type { Meaning, Phrase } from './meaning.ts';
import { precisionOf } from './precision.ts';

/**
 * "the week of 6 March", "the week beginning 6 March", "the week ending 12 March": the week is taken into the phrase of
 * its day. "The first week of March" is part of a month, and no matter of this.
 */
export function joinWeek(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, at) => weekOf(text, phrase, phrases[at - 1]?.end ?? 0) ?? phrase);
}

const WEEK =
  /(?<![\p{L}\p{N}])week\s{1,2}(?:(?:that\s{1,2})?(?<edge>beginning|starting|commencing|ending|ended)(?:\s{1,2}on)?|of)\s{1,2}(?:the\s{1,2})?$/iu;

function weekOf(text: string, { start, end, meaning }: Phrase, from: number): Phrase | undefined {
  if (precisionOf(meaning) !== 'day' || meaning.form !== 'parts' || meaning.parts.month === undefined) return undefined;
  const week = WEEK.exec(text.slice(Math.max(from, start - 40), start));
  return week
    ? { start: start - week[0].length, end, meaning: { form: 'week', day: meaning, place: placeOf(week) } }
    : undefined;
}

/** Where in its week the day stands: at an edge, or anywhere. */
function placeOf({ groups }: RegExpExecArray): Extract<Meaning, { form: 'week' }>['place'] {
  if (groups?.edge === undefined) return 'within';
  return /^end/i.test(groups.edge) ? 'last' : 'first';
}
