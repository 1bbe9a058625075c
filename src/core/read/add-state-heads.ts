import type { Actor } from '../model/authority.ts';
import { byPosition } from '../model/span.ts';
import { FORCE_HEADS } from './actor-words.ts';
import type { Candidate, Passage } from './candidate.ts';
import { forcesOf } from './compose-phrases.ts';
import { freeWords } from './free-words.ts';
import type { Family } from './lexicon.ts';
import { type JoinedWord, joinedBefore } from './passage.ts';
import { readHeads } from './read-heads.ts';
import { isOfOther, isSide } from './refuse-nominals.ts';
import { wordsAfter } from './surroundings.ts';
import { stemEnd } from './words.ts';

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

/** The family whose state, forces and places a report names most; the state itself counts more than its places. */
function homeFamily(candidates: readonly Candidate[], passage: Passage): Family | undefined {
  const weights = new Map<Family, number>();
  for (const { record } of candidates.flatMap(({ senses }) => senses)) {
    const family = passage.lexicon.familyOf.get(record.id);
    if (!family) continue;
    const weight = record.type === 'place' ? 1 : record.kind === 'state-forces' ? 3 : 2;
    weights.set(family, (weights.get(family) ?? 0) + weight);
  }
  return [...weights].reduce<[Family, number] | undefined>(
    (best, it) => (best && best[1] >= it[1] ? best : it),
    undefined,
  )?.[0];
}

function phraseAt(passage: Passage, { word, index }: JoinedWord, home: Family): Candidate | undefined {
  const government = word.stem === 'regime' || word.stem === 'government';
  const army = word.stem === 'army' || word.stem === 'troops';
  if ((!government && !army) || isSide(passage, index) || isOfOther(passage, index) || isAnothers(passage, index))
    return undefined;
  const heads = readHeads(passage, index, FORCE_HEADS);
  const end = heads?.last ?? index;
  if (wordsAfter(passage, end, 1)[0]?.word.key === 'of') return undefined;
  if (!heads && !isDefinite(passage, index) && word.stem !== 'regime') return undefined;
  const record = army || heads?.collective ? forcesOf(home, heads?.words ?? [word.stem]) : home.state;
  return record && candidate(passage, index, end, record);
}

/** "the army", "The troops": "army" and "government" alone need their article. */
function isDefinite(passage: Passage, index: number): boolean {
  return passage.words[index - 1]?.key === 'the' && passage.words[index]?.gap === ' ';
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

function candidate(passage: Passage, first: number, last: number, record: Actor): Candidate {
  const [opening, closing] = [passage.words[first], passage.words[last]];
  const start = opening?.start ?? 0;
  return {
    first,
    last,
    start,
    end: closing ? stemEnd(closing) : start,
    senses: [{ record, manner: 'nominal' }],
    rule: 'head of the state spoken of',
  };
}
