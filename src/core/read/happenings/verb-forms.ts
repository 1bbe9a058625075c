/** Which form of a verb a word may be; `past` is the participle too. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One form of a verb as written. */
export interface WrittenForm {
  readonly written: string;
  readonly form: VerbForm;
}

/**
 * All forms of a verb. A regular one is given by its base ("shell", "seize", "carry"); an irregular one with its forms
 * after the base, `strike/strikes/struck/struck/striking`, an empty one being left out; one that doubles its last letter with a plus, `hit+`. Words
 * after the first, joined by `_`, stay as they are: `carry_out` → `carried_out`.
 */
export function verbForms(entry: string): WrittenForm[] {
  const [verb = '', ...rest] = entry.split('_');
  const tail = rest.length > 0 ? `_${rest.join('_')}` : '';
  const given = verb.split('/');
  const forms = given.length > 1 ? given : regularForms(verb);
  return forms.flatMap((written, index) =>
    written ? [{ written: written + tail, form: ORDER[index] ?? 'base' }] : [],
  );
}

const ORDER: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];

function regularForms(verb: string): string[] {
  if (verb.endsWith('+')) return doubled(verb.slice(0, -1));
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(?:[sxz]|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ed`, `${verb}ing`];
}

function doubled(verb: string): string[] {
  const long = verb + verb.slice(-1);
  return [verb, `${verb}s`, `${long}ed`, `${long}ed`, `${long}ing`];
}
