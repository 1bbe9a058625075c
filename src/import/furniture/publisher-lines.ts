import { isListed } from '../segment/line-shape.ts';
import type { Page } from '../segment/page.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { isPhrase, phrases } from './phrases.ts';
import { afterTheText, beforeTheText, besideFurniture, opensThePage } from './witnesses.ts';

/** "© 2022 Agency. All rights reserved." */
export const copyrightFooter: FurnitureRule = {
  name: 'copyright-footer',
  form: wholeLine(
    /^(?:©|\(c\)\s|copyright\b|all rights reserved|جميع الحقوق محفوظة|tous droits réservés|tüm hakları saklıdır)/iu,
  ),
  witnesses: [afterTheText, opensThePage, besideFurniture],
};

/** A house's standing notice about itself: "Our Standards: …". */
export const houseNotice: FurnitureRule = {
  name: 'house-notice',
  form: wholeLine(/^(?:our standards:|our mission:|terms of (?:use|service)\b|privacy policy\b|contact us\b)/iu),
  witnesses: [afterTheText, besideFurniture],
};

/** A notice that the site sets cookies. */
export const cookieNotice: FurnitureRule = {
  name: 'cookie-notice',
  form: wholeLine(
    /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\buses? cookies\b|by continuing to (?:use|browse)\b|(?:accept|reject|manage|allow)\b.{0,20}\bcookies\b|accept all$|cookie (?:policy|settings|preferences)\b|نستخدم ملفات تعريف الارتباط)/iu,
  ),
  witnesses: [afterTheText, beforeTheText, besideFurniture],
};

/** The site's own addresses after the text: "www.example.org", with the line that introduces them. */
export const siteAddress: FurnitureRule = {
  name: 'site-address',
  form: (page, at) => {
    if (isAddress(page, at)) return 1;
    const introduces =
      page.lines[at]?.ending === 'colon' &&
      /\b(?:website|web site|address(?:es)?|online at)\b/iu.test(page.lines[at].text);
    return introduces && isAddress(page, at + 1) ? 2 : 0;
  },
  witnesses: [afterTheText, besideFurniture],
};

/** A link to the same article in another language: "النسخة العربية من المقال", "Read this article in French". */
export const otherEditionLink: FurnitureRule = {
  name: 'other-edition-link',
  form: wholeLine(
    /^(?:(?:لقراءة|اقرأ|إقرأ|قراءة)?\s?(?:هذا|هذه)?\s?(?:ال)?(?:نسخة|النسخة|مقال|المقال|مادة|المادة|خبر|الخبر|تقرير|التقرير)\s.{0,30}(?:العربية|الإنجليزية|الانكليزية|الإنكليزية|الكردية|التركية|الفرنسية)|(?:read|view|see)\b.{0,30}\bin (?:arabic|english|french|kurdish|turkish|persian|farsi|russian|spanish|german|hebrew)|(?:this (?:article|story|report|page) is )(?:also )?available in\b|(?:arabic|english|french|kurdish|turkish|persian|russian|spanish|german) (?:version|edition)\b|(?:lire|lisez)\b.{0,30}\ben (?:français|anglais|arabe)|(?:version|édition) (?:française|anglaise|arabe))/iu,
  ),
  witnesses: [afterTheText, beforeTheText, besideFurniture],
};

/** The names of languages in a row, each in its own: the switch between a site's editions. */
export const languageSwitch: FurnitureRule = {
  name: 'language-switch',
  form: (page, at) => {
    let length = 0;
    while (page.cut[at + length] === undefined && isLanguage(page, at + length)) length++;
    return length >= 2 ? length : 0;
  },
  witnesses: [beforeTheText, afterTheText],
};

const LANGUAGES = phrases(
  ...[
    'English',
    'العربية',
    'عربي',
    'عربى',
    'Français',
    'French',
    'Türkçe',
    'Turkish',
    'Kurdî',
    'Kurmancî',
    'Soranî',
    'کوردی',
  ],
  ...[
    'فارسی',
    'Persian',
    'Русский',
    'Russian',
    'Español',
    'Spanish',
    'Deutsch',
    'German',
    'עברית',
    'Arabic',
    'Italiano',
  ],
  ...[
    '中文',
    'Português',
    'اردو',
    'Ελληνικά',
    'Українська',
    'Nederlands',
    'Svenska',
    'हिन्दी',
    'বাংলা',
    '日本語',
    '한국어',
  ],
);

function isLanguage(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isPhrase(line, LANGUAGES);
}

function isAddress(page: Page, at: number): boolean {
  return /^(?:https?:\/\/|www\.)[^\s]{3,200}$/iu.test(page.lines[at]?.text ?? '');
}

/** A form of one line that begins with certain words and holds no quotation: what a speaker says is never furniture. */
function wholeLine(beginning: RegExp): FurnitureRule['form'] {
  return (page, at) => {
    const line = page.lines[at];
    return line && line.words <= MOST_WORDS && !isListed(line) && beginning.test(line.text) ? 1 : 0;
  };
}

const MOST_WORDS = 80;
