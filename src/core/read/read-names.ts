import type { NameMark } from '../model/mark.ts';
import type { Sentence } from '../model/reading.ts';
import type { Segment } from '../model/segment.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Candidate, Passage, Refiner } from './names/candidate.ts';
import { chooseLongest, wordsIn } from './names/choose-longest.ts';
import { composePhrases } from './names/compose-phrases.ts';
import { findNames } from './names/find-names.ts';
import { passageOf } from './names/passage.ts';
import { addAcronyms } from './names/refine/add-acronyms.ts';
import { addAnaphors } from './names/refine/add-anaphors.ts';
import { addNicknamed } from './names/refine/add-nicknamed.ts';
import { addShortNames } from './names/refine/add-short-names.ts';
import { addStateHeads } from './names/refine/add-state-heads.ts';
import { addSurnames } from './names/refine/add-surnames.ts';
import { bindLabels } from './names/refine/bind-labels.ts';
import { completeCoordinated } from './names/refine/complete-coordinated.ts';
import { decideActors } from './names/refine/decide-actors.ts';
import { decideHomonyms } from './names/refine/decide-homonyms.ts';
import { decideMetonyms } from './names/refine/decide-metonyms.ts';
import { joinLeaders } from './names/refine/join-leaders.ts';
import { refuseLongerNames } from './names/refine/refuse-longer-names.ts';
import { refuseModifiers } from './names/refine/refuse-modifiers.ts';
import { refuseNominals } from './names/refine/refuse-nominals.ts';
import { refusePersons } from './names/refine/refuse-persons.ts';
import { trimKindWords } from './names/refine/trim-kind-words.ts';

/** A report's text with its segments and sentences. */
export interface NamesInput {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
}

/** The refiners in the order they run: first what is no name, then which record is meant, then what the report's own words add. */
const REFINERS: readonly Refiner[] = [
  trimKindWords,
  refusePersons,
  refuseLongerNames,
  refuseModifiers,
  refuseNominals,
  decideHomonyms,
  decideMetonyms,
  decideActors,
  addAcronyms,
  addNicknamed,
  addSurnames,
  addShortNames,
  completeCoordinated,
  joinLeaders,
  addStateHeads,
  addAnaphors,
  bindLabels,
];

/**
 * The places and actors a report names, in order, never overlapping, none in cut text. Finds every spelling of the lexicon in
 * one pass, composes actor phrases, keeps the longest, then lets each refiner decide; of what refiners added to overlap, the
 * longest stays again. Time is linear in the text.
 */
export function readNames({ text, sentences }: NamesInput, lexicon: Lexicon): NameMark[] {
  const bare = passageOf(text, sentences, lexicon);
  const found = findNames(bare);
  const passage: Passage = { ...bare, known: new Set(found.flatMap(wordsIn)) };
  const chosen: readonly Candidate[] = chooseLongest([...found, ...composePhrases(found, passage)]);
  const decided = REFINERS.reduce((candidates, refine) => refine(candidates, passage), chosen);
  return chooseLongest(decided).flatMap((candidate) => toMark(text, candidate));
}

function toMark(text: string, { start, end, senses, rule }: Candidate): NameMark[] {
  const [sense] = senses;
  if (!sense) return [];
  const { record, manner } = sense;
  const nominal = manner !== 'name';
  return [
    {
      type: record.type,
      start,
      end,
      text: text.slice(start, end),
      entity: record.id,
      nominal,
      label: manner === 'label',
      rule,
    },
  ];
}
