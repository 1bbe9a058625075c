/** The attributes by which a part of a page says that its language is not that of the page. */
export interface PartLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What a part in a language says of it on a page in another, by their BCP 47 tags; nothing where both are one language. */
export function partLanguage(page: string, part: Required<PartLanguage>): PartLanguage {
  return primary(page) === primary(part.lang) ? {} : { lang: part.lang, dir: part.dir };
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
