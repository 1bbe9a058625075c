import { weekdayOf } from './calendar.ts';
import type { Neighbours } from './join-phrases.ts';
import type { DateParts, Meaning, Phrase } from './meaning.ts';
import { precisionOf } from './precision.ts';

/**
 * One day named twice: "today, Wednesday, 8 January", "Sunday 25 August 2013", "Monday (August 26)". The parts are put
 * together; whether they agree is decided when the day is worked out.
 */
export function joinApposition({ text, left, right, between }: Neighbours): Phrase | undefined {
  if (!/^(?:,?\s{1,2}(?:the\s{1,2})?|\s?\()$/i.test(between)) return undefined;
  const meaning = together(left.meaning, right.meaning);
  if (!meaning) return undefined;
  const closed = between.endsWith('(') && text[right.end] === ')';
  return { start: left.start, end: right.end + (closed ? 1 : 0), meaning };
}

function together(left: Meaning, right: Meaning): Meaning | undefined {
  if (precisionOf(left) !== 'day' || precisionOf(right) !== 'day') return undefined;
  if (left.form === 'parts' && right.form === 'choice') return chosen(left.parts, right);
  if (left.form === 'choice' && right.form === 'parts') return chosen(right.parts, left);
  if (left.form !== 'parts' || right.form !== 'parts' || sharePart(left.parts, right.parts)) return undefined;
  return { form: 'parts', parts: { ...defined(left.parts), ...defined(right.parts) } };
}

/** "Tuesday, 02/07/2019": the weekday tells which of two days is meant. */
function chosen({ weekday }: DateParts, choice: Extract<Meaning, { form: 'choice' }>): Meaning | undefined {
  if (weekday === undefined) return undefined;
  const fitting = choice.options.filter((day) => weekdayOf(day) === weekday);
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return choice;
  const [year, month, day] = only.split('-').map(Number);
  return { form: 'parts', parts: { year, month, day, weekday } };
}

function sharePart(left: DateParts, right: DateParts): boolean {
  const other = defined(right);
  return Object.keys(defined(left)).some((part) => part !== 'about' && part in other);
}

function defined(parts: DateParts): DateParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
