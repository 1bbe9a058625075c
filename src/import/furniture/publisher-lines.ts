import { type Page, runLength } from '../segment/page.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { isPhrase, matchesAny, phrases } from './phrases.ts';
import { afterTheText, beforeTheText, besideFurniture, opensThePage } from './witnesses.ts';

/** "© 2022 Agency. All rights reserved." */
export const copyrightFooter: FurnitureRule = {
  name: 'copyright-footer',
  form: oneLine([
    /^(?:©|\(c\)\s)/iu,
    /^copyright\s(?:©|\(c\)|\p{Nd}{4}|by\s)/iu,
    /^(?:unless otherwise stated\b.{0,60}|this work by .{1,60})\blicensed under a creative commons\b/iu,
    /^(?:all rights reserved|جميع الحقوق محفوظة|tous droits réservés|tüm hakları saklıdır)/iu,
  ]),
  witnesses: [afterTheText, opensThePage, besideFurniture],
};

/** A house's standing notice: "Our Standards: …", or a bare link to its terms. */
export const houseNotice: FurnitureRule = {
  name: 'house-notice',
  form: oneLine([
    /^our standards:/iu,
    /^(?:terms of (?:use|service)|privacy policy|contact us|about us|enditem)$/iu,
    /\bplease contact us for subscription options\b/iu,
    /^this site is protected by recaptcha\b/iu,
    /^if you think (?:the|this) article contains?\b.{0,100}\bcorrection\b/iu,
  ]),
  witnesses: [afterTheText, besideFurniture],
};

/** A notice that the site sets cookies. */
export const cookieNotice: FurnitureRule = {
  name: 'cookie-notice',
  form: oneLine([
    /^(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\buses? cookies\b/iu,
    /^by continuing to (?:use|browse) (?:this|our|the) (?:web)?site\b/iu,
    /^(?:accept|reject|manage|allow) (?:all |our )?cookies\b/iu,
    /^(?:accept all|cookie (?:policy|settings|preferences))$/iu,
    /^(?:نستخدم|يستخدم هذا الموقع) ملفات تعريف الارتباط/u,
  ]),
  witnesses: [afterTheText, beforeTheText, besideFurniture],
};

/** The site's own addresses after the text ("www.example.org"), with the line that introduces them. */
export const siteAddress: FurnitureRule = {
  name: 'site-address',
  form: (page, at) => {
    const introduced = INTRODUCES_ADDRESS.test(page.lines[at]?.text ?? '') ? 1 : 0;
    const addresses = runLength(page, at + introduced, ({ text }) => HOST.test(text));
    return addresses > 0 ? introduced + addresses : 0;
  },
  witnesses: [afterTheText, besideFurniture],
};

/** A host without a path: a path may be a source the report names. */
const HOST = /^(?:https?:\/\/)?www\.[\p{L}\p{N}.-]{3,100}\/?$/iu;

const INTRODUCES_ADDRESS = /\b(?:website|web site|online at|alternate address(?:es)?)\b.{0,80}:$/iu;

/** A link to the same article in another language: "النسخة العربية من المقال", "Read this article in French". */
export const otherEditionLink: FurnitureRule = {
  name: 'other-edition-link',
  form: oneLine([
    /^(?:ال)?نسخة (?:ال)?(?:عربية|إنجليزية|انكليزية|إنكليزية|كردية|تركية|فرنسية)(?: (?:من|عن|ل) ?\S{2,10}(?: \S{2,10})?)?$/u,
    /^(?:لقراءة|اقرأ|إقرأ) .{0,30}(?:ب|باللغة )ال(?:عربية|إنجليزية|انكليزية|إنكليزية|كردية|تركية|فرنسية)(?: اضغط هنا)?$/u,
    /^(?:read|view|see) (?:this|the) (?:article|story|report|page|post) in \p{L}{4,12}(?: here)?[.:]?$/iu,
    /^(?:read|view|see)(?: it)? in (?:arabic|english|french|kurdish|turkish|persian|russian|spanish|german|hebrew)[.:]?$/iu,
    /^this (?:article|story|report|page) is (?:also )?available in \p{Lu}\p{L}{3,12}\b/iu,
    /^(?:arabic|english|french|kurdish|turkish|persian|russian|spanish|german) (?:version|edition)(?: of this \p{L}{4,8})?$/iu,
    /^(?:lire|lisez) (?:cet|l’|l').{2,20} en (?:français|anglais|arabe)$/iu,
    /^(?:version|édition) (?:française|anglaise|arabe)$/iu,
  ]),
  witnesses: [afterTheText, beforeTheText, besideFurniture],
};

/** The names of languages in a row, each in its own: the switch between a site's editions. */
export const languageSwitch: FurnitureRule = {
  name: 'language-switch',
  form: (page, at) => {
    const length = runLength(page, at, (line) => isPhrase(line, LANGUAGES));
    return length >= 2 ? length : 0;
  },
  witnesses: [beforeTheText, afterTheText],
};

const LANGUAGES = phrases(
  `English | العربية | عربي | عربى | Français | French | Türkçe | Turkish | Kurdî | Kurmancî | Soranî | کوردی | فارسی
  | Persian | Русский | Russian | Español | Spanish | Deutsch | German | עברית | Arabic | Italiano | 中文 | Português
  | اردو | Ελληνικά | Українська | Nederlands | Svenska | हिन्दी | বাংলা | 日本語 | 한국어`,
);

/** The form of a single line that one of the patterns finds, no longer than a notice is. */
function oneLine(patterns: readonly RegExp[]): FurnitureRule['form'] {
  return (page: Page, at: number) => {
    const line = page.lines[at];
    return line && line.words <= MOST_WORDS && matchesAny(line.text, patterns) ? 1 : 0;
  };
}

const MOST_WORDS = 80;
