import type { Figure } from '../model/figure.ts';
import type { SentenceToTell } from './happenings/candidate.ts';
import type { Happening } from './happenings/happening.ts';
import { joinRuns } from './happenings/join-runs.ts';
import { splitClauses } from './happenings/split-clauses.ts';
import { tellSentence } from './happenings/tell-sentence.ts';
import { toldBefore } from './happenings/told-before.ts';
import { toldWords } from './happenings/told-word.ts';
import type { Speech } from './read-speech.ts';
import type { ToldText } from './told-text.ts';

/** What was read of the sentences before their happenings are, by sentence index. */
export interface SaidAndCounted {
  readonly speech: readonly (readonly Speech[])[];
  readonly figures: readonly (readonly Figure[])[];
}

/**
 * The happenings of each sentence, in order of their triggers; by sentence index. A sentence is read after those before
 * it, so that "the attack" and a toll told alone find what they belong to. Linear in the length of the text.
 */
export function readHappenings(told: ToldText, { speech, figures }: SaidAndCounted): readonly (readonly Happening[])[] {
  const words = toldWords(told);
  const read: (readonly Happening[])[] = [];
  told.sentences.forEach((sentence, index) => {
    const mine = words[index] ?? [];
    const telling: SentenceToTell = {
      sentence,
      words: mine,
      clauses: splitClauses(mine),
      voices: joinRuns(speech[index] ?? []),
      before: toldBefore(read),
      figures: figures[index] ?? [],
    };
    read.push(sentence.kind === 'attribution' ? [] : tellSentence(telling));
  });
  return read;
}
