import type { NameMark } from '../model/mark.ts';
import type { Sentence } from '../model/reading.ts';
import type { Segment } from '../model/segment.ts';
import { addAcronyms } from './add-acronyms.ts';
import { addAnaphors } from './add-anaphors.ts';
import { addShortNames } from './add-short-names.ts';
import { addStateHeads } from './add-state-heads.ts';
import { addSurnames } from './add-surnames.ts';
import { bindLabels } from './bind-labels.ts';
import type { Candidate, Passage, Refiner } from './candidate.ts';
import { chooseLongest, wordsIn } from './choose-longest.ts';
import { completeCoordinated } from './complete-coordinated.ts';
import { composePhrases } from './compose-phrases.ts';
import { decideActors } from './decide-actors.ts';
import { decideHomonyms } from './decide-homonyms.ts';
import { decideMetonyms } from './decide-metonyms.ts';
import { findNames } from './find-names.ts';
import { joinLeaders } from './join-leaders.ts';
import type { Lexicon } from './lexicon.ts';
import { passageOf } from './passage.ts';
import { refuseLongerNames } from './refuse-longer-names.ts';
import { refuseNominals } from './refuse-nominals.ts';
import { refusePersons } from './refuse-persons.ts';
import { trimKindWords } from './trim-kind-words.ts';

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
  refuseNominals,
  decideHomonyms,
  decideMetonyms,
  decideActors,
  addAcronyms,
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
 * one pass, composes actor phrases, keeps the longest, then lets each refiner decide. Time is linear in the text.
 */
export function readNames({ text, sentences }: NamesInput, lexicon: Lexicon): NameMark[] {
  const bare = passageOf(text, sentences, lexicon);
  const found = findNames(bare);
  const passage: Passage = { ...bare, known: new Set(found.flatMap(wordsIn)) };
  const chosen: readonly Candidate[] = chooseLongest([...found, ...composePhrases(found, passage)]);
  const decided = REFINERS.reduce((candidates, refine) => refine(candidates, passage), chosen);
  return decided.flatMap((candidate) => toMark(text, candidate));
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
