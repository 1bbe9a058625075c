/** A date's clause, cut at the date. */
export interface ClauseAround {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether the clause around a date speaks of what is to come: "will meet on Monday", "scheduled for 3 March", "the June 3
 * vote will". The last such word before it counts, unless the clause ends between them: "will not move, he said on
 * Tuesday".
 */
export function isFuture({ before, after }: ClauseAround): boolean {
  const words = before.slice(-120);
  const last = Array.from(words.matchAll(TO_COME)).at(-1);
  if (last && !CLAUSE_END.test(words.slice(last.index + last[0].length))) return true;
  return /\b(?:the|an?)\s{1,2}$/iu.test(words) && SUBJECT_TO_COME.test(after);
}

const TO_COME =
  /\b(?:will|shall|(?:is|are)\s(?:to|set|expected|scheduled|planned|slated|likely)|scheduled\s(?:for|to)|planned\sfor|due\s(?:on|in)|due\sto\s(?:take|begin|start|be|meet|hold|leave|arrive|visit|expire|end|resume|come|lunch|travel)|set\sfor|plans?\sto|ahead\sof|upcoming|later\sthis)\b/giu;

const SUBJECT_TO_COME = /^\s(?:[\p{L}-]{1,20}\s){1,3}(?:will|is\sto|are\sto)\b/u;

const CLAUSE_END =
  /[,;:.!?”“"()—]|\b(?:said|says|told|added|announced|reported|stated|declared|according|that|which|who|after|since|killed|launched)\b/iu;
