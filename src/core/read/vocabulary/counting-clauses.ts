import { wordSet } from './word-set.ts';

/** English words that hold a clause together, as counting walks over them. Folded. */

export const BE_FORMS: ReadonlySet<string> = wordSet('is are was were be been being got get gets getting');

export const AUXILIARY_FORMS: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...wordSet('have has had having will would could may might must can should did do does to'),
]);

/** What may stand between a subject and its verb, or between a verb and its object, without changing either. */
export const ADVERBS: ReadonlySet<string> = wordSet(`
  also immediately instantly reportedly allegedly apparently later since already all both either still yet now then so far
  seriously severely critically badly lightly slightly gravely mortally fatally reported confirmed feared believed thought
  presumed declared pronounced found said forced compelled obliged driven summarily deliberately directly mostly mainly
  only internally forcibly violently brutally again recently thereby together once officially known left remain remained
  remains counted estimated understood assumed likely documented recorded initially nearby there here altogether too remaining lying`);

/** Prepositions, and the like, that open a phrase after a noun. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  of in on at from near inside outside around between with within belonging affiliated by among under across along aboard
  for over during throughout amid behind against out loyal linked working living travelling traveling riding
  north south east west stationed aged who`);

/** Words that begin another clause: nothing counted before them is harmed after them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  after before when while as because since although though but however where which that whose if until unless whereas
  despite following so adding noting stressing said says say saying told tells reported reports announced added
  according claimed confirmed stated whom`);

/** Words that join counted phrases. */
export const JOINERS: ReadonlySet<string> = wordSet('and or plus');

/** Words that end a counted phrase: they belong to no noun. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set([
  ...AUXILIARY_FORMS,
  ...PREPOSITIONS,
  ...CLAUSE_OPENERS,
  ...JOINERS,
  ...wordSet(`the a an this these those their his her its our my your he she it they we you i him them us not no nor
    than then there here into onto through toward towards up down off upon via per about above below beside besides
    today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday early late earlier later
    last each every also only mostly mainly some most all both any including includes included include
    without yet still just even except what how why whether either neither reportedly immediately
    attacked entered launched carried targeted arrived began started took came went continued left made used gathered
    broke stormed opened fired surrendered seized hit struck injuring killing wounding`),
]);
