import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { dealFigures } from './claims/deal-figures.ts';
import { speechAt } from './claims/speech-at.ts';
import { readFigures } from './read-figures.ts';
import { readHappenings } from './read-happenings.ts';
import { type Roles, readRoles, type Situated } from './read-roles.ts';
import type { Speech } from './read-speech.ts';
import type { ToldText } from './told-text.ts';

/**
 * The claims of a report, in order of the text: what happened (happenings), who says so (speech), when, where and by whom
 * (roles), how many (figures). Linear in the length of the text.
 */
export function readClaims(told: ToldText, speech: readonly (readonly Speech[])[]): Claim[] {
  const figures = readFigures(told);
  const happenings = readHappenings(told, { speech, figures });
  const situated = happenings.flatMap((happened, sentence) =>
    happened.map((happening): Situated => {
      return { sentence, happening, speech: speechAt(speech[sentence] ?? [], happening.trigger.start) };
    }),
  );
  const dealt = happenings.flatMap((happened, sentence) => dealFigures(figures[sentence] ?? [], happened));
  const roles = readRoles(told, situated);
  return situated.flatMap((it, index) => {
    const parts = roles[index];
    return parts ? claimOf(told, it, parts, dealt[index] ?? []) : [];
  });
}

function claimOf(told: ToldText, situated: Situated, roles: Roles, figures: readonly Figure[]): Claim[] {
  const { sentence, happening, speech } = situated;
  const within = told.sentences[sentence];
  if (!within) return [];
  const { speakers, verb, mode } = speech;
  return [{ start: within.start, end: within.end, sentence, ...happening, speakers, verb, mode, ...roles, figures }];
}
