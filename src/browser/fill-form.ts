/** A paragraph's id and its number on the page. */
export interface Paragraph {
  readonly id: string;
  readonly number: string;
}

/** The form of a paragraph's citation with its number and id in the places of the words that stand for them. */
export function fillForm(form: string, words: Paragraph, paragraph: Paragraph): string {
  return form.replaceAll(words.number, () => paragraph.number).replaceAll(words.id, () => paragraph.id);
}
