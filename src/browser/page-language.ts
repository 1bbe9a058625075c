import { type InterfaceLanguage, interfaceLanguage } from '../core/model/interface-language.ts';

/** Fetches the strings of a language, for a BCP 47 tag of it. */
type Fetch<Words> = (tag: string) => Promise<Words>;

/**
 * Strings in the language of the page a script runs on. The English ones come with the script; those of another language
 * are fetched by its pages alone. Without a page, as in tests, they are English.
 */
export async function inPageLanguage<Words>(
  english: Words,
  others: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, Fetch<Words>>>,
): Promise<Words> {
  const tag = globalThis.document?.documentElement.lang ?? 'en';
  const language = interfaceLanguage(tag) ?? 'en';
  return language === 'en' ? english : others[language](tag);
}
