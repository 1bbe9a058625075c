import { wordSet } from './word-set.ts';

/** English words that hold clauses and phrases together. Folded. */

export const DETERMINERS: ReadonlySet<string> = wordSet(`
  the a an this that these those his her its their our some several many two three four five six seven eight nine ten
  another other one both all most any each every no numerous various dozens few multiple`);

/** Determiners that point to something named before. */
export const POINTING: ReadonlySet<string> = wordSet('the this that these those same');

export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  of in on at from for with by to into near inside outside across over under between against during through via about
  around among amid behind beyond within without toward towards upon despite since until per like including following
  regarding concerning`);

/** Prepositions that may tie one noun to the next inside the name of a speaker: "a source at the ministry". */
export const BINDING_PREPOSITIONS: ReadonlySet<string> = wordSet('of in at from for with on by inside near to across');

export const COORDINATORS: ReadonlySet<string> = wordSet('and or nor but yet');

/** Words that begin a clause under another. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  that after when while as before since because although though whereas if unless until where whether once amid hours days
  weeks minutes despite what how why whatever`);

/** Words before a clause that stands beside the one before it, so that who spoke there need not speak here. */
export const CONTRASTS: ReadonlySet<string> = wordSet(
  'while whereas but although though as after when before since because',
);

export const RELATIVES: ReadonlySet<string> = wordSet('who which that whom whose');

/** Pronouns that point back to one who spoke. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = wordSet('he she it they');

/** Pronouns of one who speaks for himself: their speaker is the speaker of the words around them. */
export const OWN_PRONOUNS: ReadonlySet<string> = wordSet('i we you');

export const BE_FORMS: ReadonlySet<string> = wordSet('is are was were be been being am');

export const DO_FORMS: ReadonlySet<string> = wordSet('do does did didnt doesnt dont');

export const MODALS: ReadonlySet<string> = wordSet(
  'will would can could may might must should shall to cannot wont not never let please',
);

/** Adverbs that may stand between a subject and its verb, or between the verb and what is said. */
export const ADVERBS: ReadonlySet<string> = wordSet(`
  also later earlier then further repeatedly again recently previously already still now today yesterday meanwhile however
  moreover furthermore immediately initially simply reportedly officially publicly separately sharply strongly often always
  clearly only just even early late once subsequently finally frankly explicitly jointly quickly firmly both all have has had
  having since elsewhere afterwards thus therefore nevertheless nonetheless additionally similarly likewise instead indeed
  categorically vehemently falsely consistently rightly privately bluntly angrily candidly specifically so proudly`);

/** Words with which a sentence goes on with what the one before it told. */
export const CONTINUERS: ReadonlySet<string> = wordSet('also another others moreover furthermore additionally');

/** Verbs whose object may speak in the clause after it: "met officials who said". */
export const MEETING_VERBS: ReadonlySet<string> = wordSet(`
  met meets meeting visited visits saw joined attacked killed wounded injured hit targeted arrested detained interviewed
  contacted evacuated rescued freed released captured seized`);

/** Whether a word is an adverb of the table or looks like one: "independently". */
export function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('ly') && !NO_ADVERBS.has(key));
}

const NO_ADVERBS: ReadonlySet<string> = wordSet(`
  family ally assembly daily weekly monthly supply reply italy july anomaly monopoly elderly homily`);
