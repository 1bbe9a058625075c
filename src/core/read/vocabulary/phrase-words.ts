import { wordSet } from './word-set.ts';

/** English words that hold the phrases and clauses of a sentence together. Folded. */

/** Words that open a clause of its own within a sentence. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  that after before while when whenever because until till although though if unless whereas whilst where which who whom
  whose once however but as so since amid following despite`);

/** What after "as" or "so" makes it no clause: "as well as", "so far". */
export const AS_PHRASES: ReadonlySet<string> = wordSet('well part many much a an far of early late saying such');

/** Relative words: their clause speaks of what stands before them. */
export const RELATIVES: ReadonlySet<string> = wordSet('who which whom whose that');

/** Prepositions: the last of them before a phrase governs it. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in on at by with from to of for against between among near around over under during into onto inside outside within
  across through throughout towards toward behind beyond along upon amid despite including via about beside besides like
  without alongside off targeting involving following versus`);

/** Verbs that only help another, and small words that may stand between the two. */
export const HELPERS: ReadonlySet<string> = wordSet(`
  has have had having is are was were be been being am do does did will would can could may might must shall should not
  also still now then later already reportedly allegedly again never ever just both all apparently repeatedly since to
  managed tried began begin begins started continued continue continues attempted failed able soon even only initially
  immediately subsequently once successfully`);

/** Forms of "be" and "get" that make the participle after them passive. */
export const PASSIVE_HELPERS: ReadonlySet<string> = wordSet('is are was were be been being get got gets getting');

export const PRONOUNS: ReadonlySet<string> = wordSet('it they he she we i');

/** Words before a noun that say nothing of who is meant. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the a an this that these those its their his her our some any',
);

/** Participles that tell what came of the clause before, with or without a comma before them. */
export const RESULT_WORDS: ReadonlySet<string> = wordSet(`
  prompting killing wounding injuring leaving forcing causing destroying damaging displacing sparking triggering resulting
  leading claiming`);

/** Words whose clause tells another happening than the one beside it: "were shelled after strikes by the army". */
export const SEPARATING: ReadonlySet<string> = wordSet('after before since following despite until while');
