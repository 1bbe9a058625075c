import { wordSet } from './word-set.ts';

/** English words that begin a clause telling something of its own, and those beside its verb. */

/** Words that begin a clause wherever they stand. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  while whereas although though after before when where which who whom whose because until unless if despite following
  amid during since once as prompting causing leaving resulting leading forcing bringing followed preceded accompanied`);

/** Words that begin a clause after a comma. */
export const AFTER_COMMA: ReadonlySet<string> = wordSet('and but or nor so yet then with adding');

/** Participles of harm that begin a clause of result: "…, killing nine". */
export const HARM_PARTICIPLES: ReadonlySet<string> = wordSet(
  'killing wounding injuring destroying damaging displacing claiming setting seizing capturing burning targeting',
);

/** Auxiliaries, with which a finite verb begins. */
export const AUXILIARY_VERBS: ReadonlySet<string> = wordSet(
  'is are was were has have had will would can could may might must should does did do',
);

/** Adverbs that may stand between a subject or auxiliary and its verb. */
export const MID_ADVERBS: ReadonlySet<string> = wordSet(`
  also then later still now already reportedly allegedly again once recently previously subsequently soon just only newly
  heavily repeatedly continuously currently simultaneously immediately deliberately directly further today yesterday
  all both being been partially partly completely fully temporarily jointly largely mostly nearly badly severely
  seriously fatally critically apparently intensively indiscriminately successfully quickly briefly even finally never
  not far ever since initially first`);
