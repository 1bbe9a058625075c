/**
 * Whether the clause before a date speaks of what is to come: "will meet on Monday", "scheduled for 3 March". The last
 * such word counts, unless the clause ends between it and the date: "will not move, he said on Tuesday".
 */
export function isFuture(clause: string): boolean {
  const words = clause.slice(-120);
  const marks = Array.from(words.matchAll(TO_COME));
  const last = marks.at(-1);
  return last !== undefined && !CLAUSE_END.test(words.slice(last.index + last[0].length));
}

const TO_COME =
  /\b(?:will|shall|(?:is|are)\s(?:to|due|set|expected|scheduled|planned|slated|likely)|scheduled\s(?:for|to)|planned\sfor|due\s(?:on|in|to)|set\sfor|plans?\sto|ahead\sof|upcoming|later\sthis)\b/giu;

const CLAUSE_END =
  /[,;:.!?”“"()—]|\b(?:said|says|told|added|announced|reported|stated|declared|according|that|which|who|after|since|killed|launched)\b/iu;
