import { isJoined, spanInWord, type Word } from '../../text/words.ts';
import type { NameForm, Pattern } from '../lexicon/lexicon.ts';
import { FOUND, type Found, type Passage } from './candidate.ts';

/**
 * Every occurrence of every spelling of the lexicon that its surroundings allow: whole words (Arabic prefixes and English
 * possessives aside), capitals where the name has them, nothing but space or hyphens inside. One pass over the text.
 */
export function findNames(passage: Passage): Found[] {
  const line = layOut(passage.words);
  const found: Found[] = [];
  for (const hit of passage.lexicon.match(line.text)) {
    const pattern = passage.lexicon.patterns[hit.pattern];
    const match = pattern && matchAt(passage, line, hit.start, hit.end);
    const candidate = match && toFound(passage, pattern, match);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** The words in a row, articles left out, a bar where a name cannot run on; and which word each unit belongs to. */
interface Line {
  readonly text: string;
  readonly wordAt: readonly number[];
  readonly startOf: readonly number[];
}

function layOut(words: readonly Word[]): Line {
  const wordAt: number[] = [];
  const startOf: number[] = [];
  let text = '';
  let joined = true;
  words.forEach((word, index) => {
    joined = joined && isJoined(word) && (index === 0 || words[index - 1]?.sentence === word.sentence);
    if (word.article) return;
    const separator = joined ? ' ' : ' | ';
    startOf[index] = text.length + separator.length;
    text += separator + word.key;
    while (wordAt.length < text.length) wordAt.push(index);
    joined = true;
  });
  return { text, wordAt, startOf };
}

/** Where a hit lies, and what was left over of its first and last word. */
interface WordMatch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly article: boolean;
  readonly rest: 'none' | 'possessive' | 'lost possessive';
}

function matchAt(passage: Passage, line: Line, from: number, to: number): WordMatch | undefined {
  const first = line.wordAt[from] ?? -1;
  const last = line.wordAt[to - 1] ?? -1;
  const [opening, closing] = [passage.words[first], passage.words[last]];
  if (!opening || !closing) return undefined;
  const prefix = opening.key.slice(0, from - (line.startOf[first] ?? 0));
  const rest = restOf(closing, to - (line.startOf[last] ?? 0));
  if (!rest || !ARABIC_PREFIX.test(prefix)) return undefined;
  const article = /ا?ل$/u.exec(prefix)?.[0] ?? '';
  const startInWord = article === 'ال' ? prefix.length - 2 : prefix.length;
  const start = spanInWord(opening, startInWord, opening.key.length)?.start;
  const end = spanInWord(closing, 0, to - (line.startOf[last] ?? 0))?.end;
  if (start === undefined || end === undefined) return undefined;
  const written = passage.words[first - 1]?.article === true && isJoined(opening);
  const extended = written ? (passage.words[first - 1]?.start ?? start) : start;
  return { first: written ? first - 1 : first, last, start: extended, end, article: written || article !== '', rest };
}

/** و ف, then ب ل ك, then the article, before an Arabic name; nothing before any other. */
const ARABIC_PREFIX = /^[وف]?[بلك]?(?:ال|ل)?$/u;

function restOf(word: Word, end: number): WordMatch['rest'] | undefined {
  const rest = word.key.slice(end);
  if (rest === '') return 'none';
  if (rest !== 's') return undefined;
  return word.possessive ? 'possessive' : 'lost possessive';
}

function toFound(passage: Passage, pattern: Pattern, match: WordMatch): Found | undefined {
  const senses = pattern.forms.filter((form) => fits(passage, form, match)).map((form) => senseOf(form));
  const modifies = startsCapital(passage, match) && (match.rest !== 'lost possessive' || match.end - match.start >= 5);
  const families = modifies ? pattern.families : [];
  const ledFamilies = modifies ? pattern.ledFamilies : [];
  if (senses.length + families.length + ledFamilies.length === 0) return undefined;
  const { first, last, start, end } = match;
  return { first, last, start, end, senses, families, ledFamilies, rule: FOUND };
}

function senseOf({ record, manner, bareState, shortened }: NameForm): Found['senses'][number] {
  return { record, manner, bareState, shortened };
}

function fits(passage: Passage, form: NameForm, match: WordMatch): boolean {
  if (form.capital && !startsCapital(passage, match)) return false;
  const word = passage.words[match.last];
  if (!word) return false;
  const length = word.key.length - (match.rest === 'none' ? 0 : 1);
  if (form.acronym && length < 4 && passage.allCapitals[word.sentence]) return false;
  if (form.acronym && !word.acronym && (length < 4 || !word.capital)) return false;
  if (form.article && !match.article && form.words === 1 && length < 5) return false;
  return match.rest !== 'lost possessive' || isLostPossessive(word, form, match.end - match.start);
}

function startsCapital(passage: Passage, match: WordMatch): boolean {
  const word = passage.words[match.first];
  const content = word?.article ? passage.words[match.first + 1] : word;
  return content?.capital === true || (content !== undefined && !/\p{Lu}|\p{Ll}/u.test(content.key));
}

/** "Syrias north", "ISILs positions", "the armys": the apostrophe was lost of a name of five letters, an acronym, a word in y. */
function isLostPossessive(word: Word, form: NameForm, length: number): boolean {
  if (word.key.endsWith('ys')) return true;
  return form.manner === 'name' && (form.acronym ? word.acronym : word.capital && length >= 5);
}
