/** The languages for which the site has words of its own; each has a table in `words/`. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * The language whose words the site speaks for a BCP 47 tag: `ar` for `ar-SY`, whose region only chooses the names of
 * months. `undefined` where the site has no words in it.
 */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return INTERFACE_LANGUAGES.find((it) => it === primary);
}

/**
 * The BCP 47 tag of an archive's interface: what it asks for, else its own language where the site speaks it, else
 * English.
 */
export function interfaceTag(info: { readonly interface?: string; readonly language: string }): string {
  const wanted = info.interface ?? info.language;
  return interfaceLanguage(wanted) === undefined ? 'en' : wanted;
}
