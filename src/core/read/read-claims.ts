import type { Claim } from '../model/claim.ts';
import { contains } from '../model/span.ts';
import { readFigures } from './read-figures.ts';
import { readHappenings } from './read-happenings.ts';
import { readRoles, type Situated } from './read-roles.ts';
import type { Speech } from './read-speech.ts';
import type { ToldText } from './told-text.ts';

/**
 * The claims of a report, in order of the text: what happened (happenings), who says so (speech), when, where and by whom
 * (roles), how many (figures). Linear in the length of the text.
 */
export function readClaims(told: ToldText, speech: readonly (readonly Speech[])[]): Claim[] {
  const figures = readFigures(told);
  const situated = readHappenings(told).flatMap((happenings, sentence) =>
    happenings.map((happening): Situated => {
      return { sentence, happening, speech: speechAt(speech[sentence] ?? [], happening.trigger.start) };
    }),
  );
  const roles = readRoles(told, situated);
  return situated.flatMap(({ sentence, happening, speech: said }, index): Claim[] => {
    const within = told.sentences[sentence];
    const parts = roles[index];
    if (!within || !parts) return [];
    const { kind, trigger, clause, modality, outcome, background } = happening;
    return [
      {
        start: within.start,
        end: within.end,
        sentence,
        kind,
        trigger,
        clause,
        speakers: said.speakers,
        verb: said.verb,
        mode: said.mode,
        modality,
        ...parts,
        figures: (figures[sentence] ?? []).filter((figure) => contains(clause, figure)),
        ...(outcome === undefined ? {} : { outcome }),
        background,
      },
    ];
  });
}

const NARRATOR: Speech = { start: 0, end: 0, speakers: [], mode: 'narrator', verb: null };

function speechAt(runs: readonly Speech[], at: number): Speech {
  return runs.find((run) => run.start <= at && at < run.end) ?? NARRATOR;
}
