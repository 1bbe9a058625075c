import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { GAP, timePattern } from './time-words.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['last night', -1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);

const DAY: Finder = {
  pattern: timePattern(
    `(?:(?:earlier|later)${GAP})?(?<word>day${GAP}before${GAP}yesterday|day${GAP}after${GAP}tomorrow|today|tonight|yesterday|tomorrow|last${GAP}night)`,
  ),
  read: (found) => (isName(found) ? [] : readDay(found)),
};

/** "this morning": today, with the part of the day in the phrase. */
const PART_OF_TODAY: Finder = {
  pattern: timePattern(`(?:(?:early|late|earlier|later)${GAP})?this${GAP}(?:morning|afternoon|evening|noon|dawn)`),
  read: (found) => phraseOf(found, { form: 'parts', parts: { shift: 0 } }),
};

/** Finders of days counted from the day of writing. */
export const RELATIVE_DAYS: readonly Finder[] = [DAY, PART_OF_TODAY];

function readDay(found: Found): readonly Phrase[] {
  const shift = SHIFTS.get((found.words.word ?? '').toLowerCase().replace(/\s+/g, ' '));
  return shift === undefined ? [] : phraseOf(found, { form: 'parts', parts: { shift } });
}

/** "Russia Today", "Today TV", "USA TODAY": a capital beside the capital makes it a name; after a stop it begins a sentence. */
function isName(found: Found): boolean {
  const word = found.words.word ?? '';
  if (!/^(?:Today|TODAY|Tonight|TONIGHT|Tomorrow|TOMORROW|Yesterday|YESTERDAY)$/.test(word)) return false;
  return (
    /(?:\p{Lu}[\p{L}’'-]{0,30}|&)\s$/u.test(before(found)) ||
    /^(?:\s(?:TV|News|Show|Facebook|Channel|Agency|Newspaper)\b|\s\p{Lu}{3,})/u.test(after(found))
  );
}
