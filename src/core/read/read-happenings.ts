import type { Figure } from '../model/figure.ts';
import { contains } from '../model/span.ts';
import type { SentenceToTell } from './happenings/candidate.ts';
import type { Happening } from './happenings/happening.ts';
import { joinRuns, type Voice } from './happenings/join-runs.ts';
import { splitClauses } from './happenings/split-clauses.ts';
import { tellSentence } from './happenings/tell-sentence.ts';
import { toldBefore, toldHere } from './happenings/told-before.ts';
import { type Elsewhere, NOTHING_ELSEWHERE, type ToldHappening, toldElsewhere } from './happenings/told-elsewhere.ts';
import { type ToldWord, toldWords } from './happenings/told-word.ts';
import type { Speech } from './read-speech.ts';
import type { ToldSentence, ToldText } from './told-text.ts';

/** What was read of the sentences before their happenings are, by sentence index. */
export interface SaidAndCounted {
  readonly speech: readonly (readonly Speech[])[];
  readonly figures: readonly (readonly Figure[])[];
}

/**
 * The happenings of each sentence, in order of their triggers; by sentence index. A sentence is read after those before
 * it, so that "the attack" and a toll told alone find what they belong to. A signature tells nothing. Linear in the length
 * of the text, which is read twice, so that what only a later sentence says is known: a sentence too long to be one is told in pieces.
 */
export function readHappenings(told: ToldText, said: SaidAndCounted): readonly (readonly Happening[])[] {
  const words = toldWords(told);
  const first = readOnce(told, { ...said, words, elsewhere: NOTHING_ELSEWHERE });
  const read = readOnce(told, { ...said, words, elsewhere: toldElsewhere(first.flat()) });
  return read.map((happenings) => happenings.map(({ sure, counted, ...happening }) => happening));
}

interface Known extends SaidAndCounted {
  readonly words: readonly (readonly ToldWord[])[];
  readonly elsewhere: Elsewhere;
}

function readOnce(told: ToldText, { speech, figures, words, elsewhere }: Known): (readonly ToldHappening[])[] {
  const read: (readonly ToldHappening[])[] = [];
  told.sentences.forEach((sentence, index) => {
    const voices = joinRuns(speech[index] ?? []);
    const before = toldBefore(read);
    const here = toldHere(told.sentences, read, sentence);
    const { kind } = sentence;
    const pieces = sentence.kind === 'attribution' ? [] : piecesOf(sentence, words[index] ?? []);
    read.push(
      pieces.flatMap((piece) => {
        const said = voicesIn(piece, voices);
        const counted = (figures[index] ?? []).filter((figure) => contains(piece, figure));
        return tellSentence({
          ...piece,
          clauses: splitClauses(piece.words),
          voices: said,
          figures: counted,
          before,
          here,
          elsewhere,
          kind,
        });
      }),
    );
  });
  return read;
}

type Piece = Pick<SentenceToTell, 'start' | 'end' | 'dates' | 'words'>;

/** No sentence that somebody wrote has so many words. */
const LONGEST_PIECE = 400;

/** A sentence as one piece, or as several that tile it where it has no end. */
function piecesOf({ start, end, dates }: ToldSentence, words: readonly ToldWord[]): Piece[] {
  if (words.length <= LONGEST_PIECE) return [{ start, end, dates, words }];
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; from += LONGEST_PIECE) {
    const edge = {
      start: from === 0 ? start : (words[from]?.start ?? end),
      end: words[from + LONGEST_PIECE]?.start ?? end,
    };
    const within = dates.filter((date) => contains(edge, date));
    pieces.push({ ...edge, dates: within, words: words.slice(from, from + LONGEST_PIECE) });
  }
  return pieces;
}

/** The voices of a piece, cut at its edges. */
function voicesIn(piece: Piece, voices: readonly Voice[]): Voice[] {
  return voices.flatMap((voice) => {
    const start = Math.max(voice.start, piece.start);
    const end = Math.min(voice.end, piece.end);
    return start < end ? [{ ...voice, start, end }] : [];
  });
}
