import { PERSON } from '../vocabulary/counted-words.ts';
import { PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { IRREGULAR_VERBS } from '../vocabulary/verb-forms.ts';
import type { Count } from './amount.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';

/** Whether the one person found only describes what follows: "a civilian house", "a civilian exodus". */
export function isOnlyDescribing(it: CountingText, { form, head, headAt, end }: Count): boolean {
  const next = headAt + 1;
  if (form !== 'single' || end !== headAt || !PERSON.has(head) || !isTied(it, next) || it.words[next]?.capital)
    return false;
  const word = keyAt(it, next);
  if (PHRASE_ENDS.has(word) || IRREGULAR_VERBS.has(word) || /(?:ed|ing|ly)$/u.test(word) || it.dated[next])
    return false;
  return HARM_WORDS.has(word) ? !isDeed(word) : true;
}

function isDeed(word: string): boolean {
  const forms = HARM_WORDS.get(word)?.forms;
  return (
    forms !== undefined && ['participle', 'intransitive', 'state'].some((form) => [...forms].some((it) => it === form))
  );
}
