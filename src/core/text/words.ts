import type { Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold, unfoldSpan } from './fold.ts';

/** A word of a sentence as names are compared in it. A possessive belongs to its word: "regime's" has the stem `regime`. */
export interface Word extends Span {
  readonly folded: Folded;
  /** Folded, a possessive's s included: `regimes`. */
  readonly key: string;
  /** Folded, without the possessive: `regime`. */
  readonly stem: string;
  readonly possessive: boolean;
  /** Whether its first letter is a capital; false where the script has none. */
  readonly capital: boolean;
  /** Whether it has two letters or more, all capitals. */
  readonly acronym: boolean;
  /** Whether it is an Arabic article written apart ("al-", "Al", "ez-"), which names are compared without. */
  readonly article: boolean;
  /** What stands between the word before and this one; an empty line before the first of a sentence. */
  readonly gap: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

const QUOTES = "'’‘‛`´′＇";

/** With the letter apostrophes of transliteration, which in a word count as letters. */
const APOSTROPHES = `${QUOTES}ʹʻʼʽʾʿˈ`;

/** Dotted capitals ("U.S."), or a run of letters, digits, marks, apostrophes; a handle keeps its @. */
const WORD = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\.)+\\p{Lu}(?!\\p{L})\\.?|@?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}_${QUOTES}]*`,
  'gu',
);

/** The words of a report's sentences, in order. Words glued together ("IdlibRussian") are taken apart. */
export function wordsOf(text: string, sentences: readonly Sentence[]): Word[] {
  const words: Word[] = [];
  sentences.forEach((sentence, index) => {
    let end = -1;
    for (const span of spansOf(text, sentence)) {
      const gap = end < 0 ? SENTENCE_BREAK : text.slice(end, span.start);
      words.push(wordAt(text, span, gap, index));
      end = span.end;
    }
  });
  return words.map((word, index) => ({ ...word, article: isArticle(word, words[index + 1]) }));
}

/** The folded words of a name, articles left out: what names are compared by. */
export function contentWords(name: string): Word[] {
  const all = wordsOf(name, [{ start: 0, end: name.length, segment: 0 }]);
  const content = all.filter((word) => !word.article);
  return content.length > 0 ? content : all;
}

/** Whether a gap is a hyphen and nothing else. */
export function isHyphen(gap: string | undefined): boolean {
  return gap !== undefined && /^\p{Pd}$/u.test(gap);
}

/** Whether nothing but space, a hyphen or nothing at all stands before the word: names may run across it. */
export function isJoined(word: Word): boolean {
  return isBlank(word.gap) || isHyphen(word.gap);
}

/** Where part of a word's key stands in the text; `undefined` if it would cut a character in two. */
export function spanInWord(word: Word, start: number, end: number): Span | undefined {
  const span = unfoldSpan(word.folded, start, end);
  return span && { start: word.start + span.start, end: word.start + span.end };
}

/** Where a word ends without its possessive. */
export function stemEnd(word: Word): number {
  return spanInWord(word, 0, word.stem.length)?.end ?? word.end;
}

const SENTENCE_BREAK = '\n\n';

/** Space with at most one line break in it. */
function isBlank(gap: string): boolean {
  return gap.trim() === '' && gap.indexOf('\n') === gap.lastIndexOf('\n');
}

function* spansOf(text: string, sentence: Span): Generator<Span> {
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    yield* partsOf(match[0], start);
  }
}

/** Takes glued words apart where a small letter meets a capitalised word; leaves handles and acronyms whole. */
function* partsOf(run: string, start: number): Generator<Span> {
  let from = 0;
  if (!run.startsWith('@')) {
    for (const seam of run.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu)) {
      yield { start: start + from, end: start + seam.index };
      from = seam.index;
    }
  }
  yield { start: start + from, end: start + run.length };
}

const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u');
const CAPITAL = new RegExp(`^[@${APOSTROPHES}]*\\p{Lu}`, 'u');
/** Looked for only where a run of them begins, so that a long run inside a word is walked once. */
const TRAILING = new RegExp(`(?<![${APOSTROPHES}])[${APOSTROPHES}]+$`, 'u');

function wordAt(text: string, span: Span, gap: string, sentence: number): Word {
  const raw = text.slice(span.start, span.end);
  const trimmed = raw.replace(TRAILING, '');
  const folded = fold(trimmed);
  const undotted = folded.folded.replaceAll('.', '');
  const dotted = undotted !== folded.folded;
  const key = undotted.replace(BRITISH, american);
  const possessive = POSSESSIVE.test(trimmed) || (trimmed !== raw && /s$/iu.test(trimmed));
  const letters = trimmed.replace(/\P{L}/gu, '');
  return {
    start: span.start,
    end: dotted ? span.end : span.start + trimmed.length,
    folded: dotted ? wholeFold(key, raw.length) : folded,
    key,
    stem: POSSESSIVE.test(trimmed) ? key.slice(0, -1) : key,
    possessive,
    capital: CAPITAL.test(trimmed),
    acronym: /^\p{Lu}{2,}s?$/u.test(letters),
    article: false,
    gap,
    sentence,
  };
}

/** British spellings whose American form is as long, so that offsets stand: "Defence", "Centre", "Organisation". */
const BRITISH = /^(?:defence|centre|organisation)(?=s?$)/u;

function american(word: string): string {
  return word === 'centre' ? 'center' : word.replace('defence', 'defense').replace('isation', 'ization');
}

/** The fold of a dotted acronym, whose letters are only found together. */
function wholeFold(key: string, length: number): Folded {
  return { folded: key, starts: [...key].map(() => 0), ends: [...key].map(() => length) };
}

/** "al", "el" before a word; their assimilated forms only where a hyphen ties them to it ("ar-", "ez-"). */
function isArticle(word: Word, next: Word | undefined): boolean {
  if (!next || next.sentence !== word.sentence) return false;
  if (isHyphen(next.gap)) return /^(?:[ae]l|[ae][dnrstz]|ash|esh|ath|adh)$/u.test(word.key);
  return /^[ae]l$/u.test(word.key) && !word.acronym && next.capital && isJoined(next);
}
