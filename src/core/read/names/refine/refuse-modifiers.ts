import { isHyphen } from '../../../text/words.ts';
import { BACKING_PARTICIPLES } from '../../vocabulary/deed-words.ts';
import { AREA_KINDS, LOCATIVES } from '../../vocabulary/place-words.ts';
import type { Candidate, Passage } from '../candidate.ts';
import { joinedAfter } from '../passage.ts';
import { isPossessive } from '../surroundings.ts';

/**
 * A city the lexicon ties to no government says, before one or before what it backs, whose it is and not where: "the Sana'a
 * government", "Sana'a-backed". It is unmarked then, and so is a head after it that the lexicon knows as another state's.
 */
export function refuseModifiers(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const modifiers = candidates.filter((it) => isCity(passage, it) && isModifier(passage, it));
  const byLast = new Map(modifiers.map((it) => [it.last, it]));
  const refused = new Set(modifiers);
  return candidates.filter((it) => {
    const modifier = byLast.get(it.first - 1);
    return !refused.has(it) && !(modifier && isOtherStates(passage, it, modifier));
  });
}

function isCity(passage: Passage, { senses }: Candidate): boolean {
  return senses.every(
    ({ record }) => record.type === 'place' && !AREA_KINDS.has(record.kind) && !passage.lexicon.metonyms.has(record.id),
  );
}

function isModifier(passage: Passage, candidate: Candidate): boolean {
  const next = joinedAfter(passage, candidate.last);
  if (!next || passage.unpunctuated || isPossessive(passage, candidate)) return false;
  if (isHyphen(next.word.gap)) return BACKING_PARTICIPLES.has(next.word.key);
  const isHead = /^(?:regime|government|junta)$/u.test(next.word.stem);
  return isHead && !LOCATIVES.has(passage.words[candidate.first - 1]?.key ?? '');
}

/** Whether a descriptive word means a state the city does not lie in. */
function isOtherStates(passage: Passage, head: Candidate, modifier: Candidate): boolean {
  const { familyOf } = passage.lexicon;
  const own = modifier.senses.map(({ record }) => familyOf.get(record.id));
  return head.senses.every(({ record, manner }) => manner !== 'name' && !own.includes(familyOf.get(record.id)));
}
