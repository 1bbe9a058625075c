import { byPosition } from '../../../model/span.ts';
import { isHyphen } from '../../../text/words.ts';
import type { Family } from '../../lexicon/lexicon.ts';
import { EVENT_NOUNS, FORCE_HEADS } from '../../vocabulary/actor-words.ts';
import { AGENT_PARTICIPLES } from '../../vocabulary/deed-words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { forcesOf } from '../compose-phrases.ts';
import { freeWords } from '../free-words.ts';
import { homeFamily } from '../home-family.ts';
import { type JoinedWord, joinedBefore } from '../passage.ts';
import { readHeads } from '../read-heads.ts';
import { wordsAfter } from '../surroundings.ts';
import { isOfOther, isSide } from './refuse-nominals.ts';

/**
 * "The regime", "government forces", "the army" without a state's name: of the state a report speaks of most. Where the
 * lexicon lists such words itself, they are found as names are, and this has nothing left to do.
 */
export function addStateHeads(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const home = homeFamily(candidates, passage);
  if (!home) return [...candidates];
  const taken = new Set<number>();
  const added = freeWords(candidates, passage).flatMap((at): Candidate[] => {
    const phrase = taken.has(at.index) ? undefined : phraseAt(passage, at, home);
    if (!phrase) return [];
    for (let index = phrase.first; index <= phrase.last; index++) taken.add(index);
    return [phrase];
  });
  return [...candidates, ...added].sort(byPosition);
}

function phraseAt(passage: Passage, { word, index }: JoinedWord, home: Family): Candidate | undefined {
  const army = word.stem === 'army' || word.stem === 'troops';
  if (!army && word.stem !== 'regime' && word.stem !== 'government') return undefined;
  const heads = readHeads(passage, index, FORCE_HEADS);
  const last = heads?.last ?? index;
  if (wordsAfter(passage, last, 1)[0]?.word.key === 'of' || !canStand(passage, index, heads !== undefined))
    return undefined;
  const record = army || heads?.collective ? forcesOf(home, heads?.words ?? [word.stem]) : home.state;
  const sense: Sense | undefined = record && { record, manner: 'nominal' };
  return sense && candidateOver(passage, { first: index, last, sense, rule: 'head of the state spoken of' });
}

/** Whether the words before leave the head to the state spoken of, and it has its article, more heads, or what it does. */
function canStand(passage: Passage, index: number, hasHeads: boolean): boolean {
  if (isSide(passage, index) || isAnothers(passage, index)) return false;
  if (isModifier(passage, index)) return true;
  if (isOfOther(passage, index)) return false;
  return hasHeads || isDefinite(passage, index) || passage.words[index]?.stem === 'regime';
}

/** "the army", "The troops": "army" and "government" alone need their article. */
function isDefinite(passage: Passage, index: number): boolean {
  return passage.words[index - 1]?.key === 'the' && passage.words[index]?.gap === ' ';
}

/** "government-held", "a government aerial assault": before what it holds or does. */
function isModifier(passage: Passage, index: number): boolean {
  const after = wordsAfter(passage, index, 2);
  const [next] = after;
  if (next && isHyphen(next.word.gap)) return AGENT_PARTICIPLES.has(next.word.key);
  return after.some(({ word }) => EVENT_NOUNS.has(word.key));
}

/** "their army", "Hemedti's army", "new government": not the state's the report speaks of. */
function isAnothers(passage: Passage, index: number): boolean {
  const before = joinedBefore(passage, index)?.word;
  if (!before) return false;
  return (
    before.possessive ||
    before.capital ||
    /^(?:their|his|her|our|my|your|new|future|national|any|no|own)$/u.test(before.key)
  );
}
