import type { Actor } from '../../../model/authority.ts';
import { byPosition } from '../../../model/span.ts';
import { contentWords, type Word } from '../../../text/words.ts';
import { BODY_NOUNS, NAMED_BODY_NOUNS, PERSON_TITLES } from '../../vocabulary/actor-words.ts';
import { AGENT_VERBS, AUXILIARIES, SPEECH_VERBS } from '../../vocabulary/deed-words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { freeWords } from '../free-words.ts';
import { type JoinedWord, opensSentence } from '../passage.ts';
import { wordsAfter, wordsBefore } from '../surroundings.ts';

/**
 * "The network added": the last actor of the report whose name has that head noun ("Sham Network"), or was given it beside
 * the name ("SANA agency", "Al-Jazeera correspondent"). A noun in small letters must speak; "the center of" never points back.
 */
export function addAnaphors(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const antecedents = new Map<string, Actor>();
  const only = onlyBearers(candidates, passage);
  const added: Candidate[] = [];
  let next = 0;
  for (const at of freeWords(candidates, passage)) {
    for (; (candidates[next]?.first ?? Number.POSITIVE_INFINITY) < at.index; next++)
      remember(antecedents, passage, candidates[next]);
    const record = pointsBack(passage, at) ? antecedentOf(at.word, antecedents, only) : undefined;
    if (!record) continue;
    const sense: Sense = { record, manner: 'nominal' };
    added.push(candidateOver(passage, { first: at.index, last: at.index, sense, rule: 'anaphor' }));
  }
  return [...candidates, ...added].sort(byPosition);
}

/** The actor last called by the noun; for a capitalised one, failing that, the only actor of the report so called. */
function antecedentOf(word: Word, last: Bearers, only: Bearers): Actor | undefined {
  const noun = singular(word.stem);
  return last.get(noun) ?? (word.capital ? only.get(noun) : undefined);
}

type Bearers = ReadonlyMap<string, Actor | undefined>;

/** The head nouns that only one actor of the report bears: capitalised, they may stand before its name too. */
function onlyBearers(candidates: readonly Candidate[], passage: Passage): Map<string, Actor | undefined> {
  const bearers = new Map<string, Actor | undefined>();
  for (const candidate of candidates) {
    const named = new Map<string, Actor>();
    remember(named, passage, candidate);
    for (const [noun, record] of named)
      bearers.set(noun, (bearers.get(noun) ?? record) === record ? record : undefined);
  }
  return bearers;
}

function remember(antecedents: Map<string, Actor>, passage: Passage, candidate: Candidate | undefined): void {
  const sense = candidate?.senses[0];
  if (!candidate || sense?.record.type !== 'actor' || sense.manner !== 'name') return;
  const { record } = sense;
  if (record.kind === 'person' || record.kind === 'state') return;
  for (const noun of [...headsOfNames(record), ...nounsBeside(passage, candidate)]) antecedents.set(noun, record);
}

/** The head nouns of a record's names: the last word, or the one before "of" or "for". */
function headsOfNames(record: Actor): string[] {
  return [record.name, ...record.names, ...record.nominal].flatMap((name) => {
    const words = contentWords(name.replace(/^the\s+/iu, ''));
    const cut = words.findIndex(({ key }) => /^(?:for|of|against|in)$/u.test(key));
    const head = (cut > 0 ? words[cut - 1] : words.at(-1))?.key ?? '';
    return BODY_NOUNS.has(head) ? [singular(head)] : [];
  });
}

/** Nouns in small letters right after the name or before it: "RIA news agency", "the state agency SANA". */
function nounsBeside(passage: Passage, { first, last }: Candidate): string[] {
  const after = wordsAfter(passage, last, 3).map(({ word }) => word);
  const end = after.findIndex((word) => word.capital || SPEECH_VERBS.has(word.key));
  const before = wordsBefore(passage, first, 1).map(({ word }) => word);
  const near = [...(end < 0 ? after : after.slice(0, end)), ...before.filter((word) => !word.capital)];
  return near.filter((word) => BODY_NOUNS.has(word.key)).map((word) => singular(word.key));
}

function singular(noun: string): string {
  return noun === 'centre' ? 'center' : noun;
}

/** "Observatory head", with no article. */
function isOffice(after: Word | undefined): boolean {
  return after !== undefined && !after.capital && PERSON_TITLES.has(after.key);
}

function isVerb(key: string): boolean {
  return AUXILIARIES.has(key) || AGENT_VERBS.has(key) || /..ed$/u.test(key) || key === 'gave' || key === 'also';
}

function pointsBack(passage: Passage, at: JoinedWord): boolean {
  const { word, index } = at;
  const after = wordsAfter(passage, index, 1)[0]?.word;
  if (!BODY_NOUNS.has(word.stem) || isOfSomething(after)) return false;
  if (word.capital) return isDefinite(passage, at) || isOffice(after);
  if (!isDefinite(passage, at)) return false;
  const before = wordsBefore(passage, index - 1, 1)[0]?.word.key ?? '';
  if (after && opensSentence(passage, index - 1) && isVerb(after.key)) return true;
  return SPEECH_VERBS.has(before) || (after !== undefined && SPEECH_VERBS.has(after.key));
}

/** "the network", and of a name also "the London-based Observatory". */
function isDefinite(passage: Passage, { word, index }: JoinedWord): boolean {
  const before = passage.words[index - 1];
  if (before?.sentence !== word.sentence || word.gap !== ' ') return false;
  return before.key === 'the' || (word.capital && before.key === 'based');
}

/** "the center of town", "the Observatory Museum": not the body but a thing or another name. */
function isOfSomething(after: Word | undefined): boolean {
  if (!after) return false;
  return after.key === 'of' || after.key === 'for' || (after.capital && NAMED_BODY_NOUNS.has(after.key));
}
