import { BE_FORMS } from '../vocabulary/saying-clauses.ts';
import { QUOTING_PARTICIPLES, QUOTING_VERBS } from '../vocabulary/speech-verbs.ts';
import { speakerAfter } from './according-frame.ts';
import { adjunctsAt } from './adjuncts.ts';
import { subjectBefore } from './find-subject.ts';
import type { Frame } from './frame.ts';
import { mannerOf } from './manner.ts';
import type { Phrase } from './phrase.ts';
import { isParted, type SpokenWord } from './spoken-words.ts';
import type { Who } from './who.ts';
import { type Speaking, speakersOf, whoIs } from './who-is.ts';

/** A participle that names whose words are passed on: "SANA said, citing a medic". */
export interface Citation {
  readonly words: Phrase;
  readonly verb: string;
  readonly who: Who;
}

/** The frame "X quoted Y as saying", "Y was quoted (by X) as saying" at a word: Y speaks, through X. */
export function quotingFrameAt(speaking: Speaking, at: number): Frame | undefined {
  const { told, words } = speaking;
  const word = words[at];
  if (!word || word.name || !QUOTING_VERBS.has(word.key)) return undefined;
  const parts = BE_FORMS.has(words[at - 1]?.key ?? '') ? passiveParts(speaking, at) : activeParts(speaking, at);
  if (!parts) return undefined;
  const saying = asSaying(words, parts.last + 1);
  const last = saying ?? parts.last;
  const { next } = adjunctsAt(speaking, last + 1, false);
  const frame = { first: parts.first, last: Math.max(last, next - 1) };
  const verbWord = (saying === undefined ? undefined : words[saying]) ?? word;
  return {
    words: frame,
    at,
    verb: told.text.slice(verbWord.start, verbWord.end),
    who: parts.who,
    sources: [],
    through: parts.through,
    told: [],
    manner: mannerOf(words, frame, next),
    bounded: false,
  };
}

type Parts = Phrase & Pick<Frame, 'who' | 'through'>;

function activeParts(speaking: Speaking, at: number): Parts | undefined {
  const { words } = speaking;
  const subject = subjectBefore(words, at);
  const quoted = objectAfter(speaking, at + 1);
  if (!subject || !quoted || subject.kind === 'own') return undefined;
  const through =
    subject.kind === 'pronoun'
      ? []
      : speakersOf(whoIs(speaking, { first: subject.first, last: subject.coreEnd }, subject.last));
  return { first: subject.first, last: quoted.words.last, who: quoted.who, through };
}

/** "Lavrov was quoted by Interfax as saying". */
function passiveParts(speaking: Speaking, at: number): Parts | undefined {
  const { words } = speaking;
  const subject = subjectBefore(words, at - 1);
  if (!subject || subject.kind === 'own') return undefined;
  const by = words[at + 1]?.key === 'by' ? speakerAfter(words, at + 2) : undefined;
  const through = by ? speakersOf(whoIs(speaking, by)) : [];
  const who: Who =
    subject.kind === 'pronoun'
      ? { kind: 'pronoun', word: words[subject.first]?.key ?? '' }
      : whoIs(speaking, { first: subject.first, last: subject.coreEnd }, subject.last);
  return { first: subject.first, last: by?.last ?? at, who, through };
}

function objectAfter(speaking: Speaking, first: number): Citation | undefined {
  const { words } = speaking;
  const pronoun = PRONOUNS.get(words[first]?.key ?? '');
  if (pronoun) return { words: { first, last: first }, verb: '', who: { kind: 'pronoun', word: pronoun } };
  const phrase = speakerAfter(words, first);
  return phrase && { words: phrase, verb: '', who: whoIs(speaking, phrase) };
}

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** "as saying", "saying", "as telling reporters": the index of the participle, within a few words of the speaker's title. */
function asSaying(words: readonly SpokenWord[], from: number): number | undefined {
  for (let at = from; at < words.length && at - from < 12; at++) {
    const key = words[at]?.key ?? '';
    if (SAYINGS.has(key) && (words[at - 1]?.key === 'as' || at === from)) return at;
    if (key === 'that') return undefined;
  }
  return undefined;
}

const SAYINGS: ReadonlySet<string> = new Set(
  'saying telling adding stating declaring confirming warning claiming'.split(' '),
);

/** The citation at a word: "citing a medic", "quoting its reporter". */
export function citationAt(speaking: Speaking, at: number): Citation | undefined {
  const { told, words } = speaking;
  const word = words[at];
  if (!word || word.name || !QUOTING_PARTICIPLES.has(word.key)) return undefined;
  const cited = objectAfter(speaking, at + 1);
  if (!cited || isParted(words[at + 1])) return undefined;
  return { ...cited, words: { first: at, last: cited.words.last }, verb: told.text.slice(word.start, word.end) };
}
