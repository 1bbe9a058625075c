import type { Phrase } from './meaning.ts';

/**
 * "since", "starting" before a date, or "onwards" after it, open an interval and belong to the phrase. "Since Monday's
 * attack" hangs on the attack: its Monday stays a day.
 */
export function openIntervals(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase) => opened(text, phrase) ?? phrase);
}

const OPENER =
  /(?<![\p{L}\p{N}])(?:(?:ever\s{1,2})?since|starting(?:\s{1,2}(?:from|on|in|at))?|beginning\s{1,2}(?:from|on|in)|beginning)(?:\s{1,2}(?:about|around|at\s{1,2}least|as\s{1,2}early\s{1,2}as|roughly))?\s{1,2}(?:the\s{1,2})?$/iu;

const ONWARDS = /^\s{1,2}(?:onwards?|forward)(?![\p{L}\p{N}])/iu;

function opened(text: string, phrase: Phrase): Phrase | undefined {
  if (/^[’']s\b/.test(text.slice(phrase.end, phrase.end + 3))) return undefined;
  if (phrase.meaning.form === 'since' || phrase.meaning.form === 'range') return undefined;
  const meaning = { form: 'since', from: phrase.meaning } as const;
  const opener = OPENER.exec(text.slice(Math.max(0, phrase.start - 40), phrase.start))?.[0];
  if (opener) return { start: phrase.start - opener.length, end: phrase.end, meaning };
  const onwards = ONWARDS.exec(text.slice(phrase.end, phrase.end + 12))?.[0];
  return onwards ? { start: phrase.start, end: phrase.end + onwards.length, meaning } : undefined;
}
