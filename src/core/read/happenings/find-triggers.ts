import { MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import type { Sense } from '../vocabulary/happening-nouns.ts';
import { HAPPENING_TABLE } from './happening-table.ts';
import { isIdiom } from './is-idiom.ts';
import { partedPhraseAt, phraseAt } from './phrase-table.ts';
import type { ToldWord } from './told-word.ts';
import type { VerbForm } from './verb-forms.ts';
import { isAfterNounLeader, isNounHere, takesObject } from './word-kind.ts';

/** Words that may tell a happening, found in a sentence: indices into its words, `to` exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** The form, where the words are a verb; a noun has none. */
  readonly form?: VerbForm;
}

/** The words of a sentence that may tell a happening, in order; names, dates and idioms tell none. */
export function findTriggers(words: readonly ToldWord[]): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = 0; at < words.length; ) {
    const found = triggerAt(words, at);
    if (found) triggers.push(found);
    at = found ? found.to : at + 1;
  }
  return triggers;
}

function triggerAt(words: readonly ToldWord[], at: number): Trigger | undefined {
  const whole = phraseAt(HAPPENING_TABLE, words, at);
  const phrase = whole && whole.length > 1 ? whole : (partedPhraseAt(HAPPENING_TABLE, words, at) ?? whole);
  if (!phrase || isNamed(words, at, phrase.length) || isIdiom(words, at, phrase.length)) return undefined;
  const { noun, verb } = phrase.meaning;
  const span = { from: at, to: at + phrase.length };
  const asNoun = noun !== undefined && (!verb || isNounHere(words, at, phrase.length));
  if (asNoun) return { ...span, sense: noun };
  return verb && !isNounForm(verb.form, words, at) ? { ...span, sense: verb.sense, form: verb.form } : undefined;
}

/** "the map of control", "a radio station": what looks like a present tense is a noun that tells nothing. */
function isNounForm(form: VerbForm, words: readonly ToldWord[], at: number): boolean {
  if (form !== 'base' && form !== 'third') return false;
  if (isAfterNounLeader(words, at)) return true;
  return MOSTLY_NOUNS.has(words[at]?.stem ?? '') && !takesObject(words[at + 1]) && !isRuledBy(words, at);
}

/** "Russia controls about a fifth", "they now control most of": right after one who acts, before an amount. */
function isRuledBy(words: readonly ToldWord[], at: number): boolean {
  const before = words[MID_ADVERBS.has(words[at - 1]?.key ?? '') ? at - 2 : at - 1];
  return (before?.mark !== undefined || before?.armed === true) && AMOUNTS.has(words[at + 1]?.key ?? '');
}

const AMOUNTS: ReadonlySet<string> = new Set(
  'about roughly nearly almost most much some large parts all half only'.split(' '),
);

/** Words that are verbs only where an object follows: "controls the port", "targets civilians". */
const MOSTLY_NOUNS: ReadonlySet<string> = new Set(['target', 'targets', 'control', 'controls']);

/** Part of a name ("Strike Force 9") or of a date ("Battle of" is not looked for). */
function isNamed(words: readonly ToldWord[], at: number, length: number): boolean {
  return words.slice(at, at + length).some((word) => word.mark !== undefined || word.dated);
}
