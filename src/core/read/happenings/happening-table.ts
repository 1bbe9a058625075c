import { HAPPENING_NOUNS, type Sense } from '../vocabulary/happening-nouns.ts';
import { HAPPENING_VERBS } from '../vocabulary/happening-verbs.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

/** What a word or phrase can say happened, as a noun, as a form of a verb, or as either ("attacks"). */
export interface WordSense {
  readonly noun?: Sense;
  readonly verb?: { readonly sense: Sense; readonly form: VerbForm };
}

/** Every word and phrase that can tell a happening. */
export const HAPPENING_TABLE: PhraseTable<WordSense> = phraseTable(bothSenses());

function bothSenses(): Map<string, WordSense> {
  const senses = new Map<string, WordSense>();
  for (const [noun, phrase] of entries(HAPPENING_NOUNS)) senses.set(phrase, { ...senses.get(phrase), noun });
  for (const [sense, entry] of entries(HAPPENING_VERBS)) {
    for (const { written, form } of verbForms(entry)) {
      const known = senses.get(written);
      if (!known?.verb) senses.set(written, { ...known, verb: { sense, form } });
    }
  }
  return senses;
}

function entries(table: Readonly<Partial<Record<Sense, string>>>): [Sense, string][] {
  return Object.entries(table).flatMap(([sense, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((entry): [Sense, string] => [sense as Sense, entry]),
  );
}
