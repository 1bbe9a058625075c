import type { Speaker } from '../../model/claim.ts';
import { PREPOSITIONS, SUBORDINATORS } from '../vocabulary/saying-clauses.ts';
import { isSpeakerNoun, phraseAfter } from './phrase.ts';
import type { SpokenWord } from './spoken-words.ts';
import type { Who } from './who.ts';
import { type Speaking, speakersOf, whoIs } from './who-is.ts';

/**
 * Who speaks where a verb has no subject of its own: whoever spoke before in the sentence; failing that, the subject of the
 * sentence, which is its first actor that no preposition ties to another word.
 */
export function sharedSubject(speaking: Speaking, before: number): Who | undefined {
  return { kind: 'shared', subject: subjectOfSentence(speaking, before) };
}

function subjectOfSentence(speaking: Speaking, before: number): readonly Speaker[] {
  const { words } = speaking;
  for (let at = 0; at < before; at++) {
    const word = words[at];
    if (!word || !opensPhrase(words, at)) continue;
    const phrase = phraseAfter(words, at);
    if (!phrase || phrase.last >= before) continue;
    const actor = words
      .slice(at, phrase.last + 1)
      .some((inner) => inner.name?.type === 'actor' || isSpeakerNoun(inner));
    if (actor) return speakersOf(whoIs(speaking, phrase));
    return [];
  }
  return [];
}

/** The first phrase of the sentence that is not tied by a preposition: where its subject should stand. */
function opensPhrase(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.dated) return false;
  if (word.name) return !PREPOSITIONS.has(words[at - 1]?.key ?? '') && words[at - 1]?.name !== word.name;
  if (PREPOSITIONS.has(word.key) || SUBORDINATORS.has(word.key)) return false;
  return at === 0 || /,/u.test(word.gap);
}
