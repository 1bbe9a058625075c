import { z } from 'zod';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../core/model/interface-language.ts';
import { isLanguageTag, languageTag, strictTable, text } from './fields.ts';

const siteAddress = z
  .string()
  .refine(isSiteAddress, 'the address of the site with a final slash, such as "https://example.org/archive/"');

const interfaceTag = z
  .string()
  .refine(
    (tag) => isLanguageTag(tag) && interfaceLanguage(tag) !== undefined,
    `a language the site has words for (${INTERFACE_LANGUAGES.join(', ')}), with a region or without`,
  );

/** The form of `archive.yaml`. */
export const archiveSchema = strictTable({
  title: text,
  description: text,
  address: siteAddress,
  language: languageTag,
  interface: interfaceTag.optional(),
  editor: text,
  contact: text.optional(),
  rights: text,
  map: strictTable({ file: text, source: text }).optional(),
  sources: z.array(strictTable({ code: text, name: text, attribution: text })).default([]),
});

/** Whether a text can be the address of a site: http or https, a path that ends in `/`, no query or fragment. */
export function isSiteAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.pathname.endsWith('/') && url.search === '' && url.hash === '' && url.username === '';
}
