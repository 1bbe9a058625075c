import { interfaceLanguage } from '../core/model/interface-language.ts';
import { arabicDates } from './arabic/dates.ts';
import { arabicChronology, arabicLabels } from './arabic/events.ts';
import { arabicSearch } from './arabic/search.ts';
import { arabicSeries, arabicWhen } from './arabic/titles.ts';
import { arabicWords } from './arabic/words.ts';
import { claimWords } from './claims.ts';
import { type DatePhrases, ENGLISH_DATES } from './date-phrases.ts';
import { words } from './en.ts';
import { ENGLISH_TITLES, type TitlePhrases } from './event-title.ts';
import { eventWords } from './events.ts';
import type { PartLanguage } from './part-language.ts';
import type { ChronologyWords, ClaimLabels, Translation, Words } from './words.ts';

/** The language the site speaks to its readers, and everything it says in it. */
export interface Interface {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly chronology: ChronologyWords;
  readonly labels: ClaimLabels;
  readonly dates: DatePhrases;
  readonly titles: TitlePhrases;
  /** Attributes of a part of a page in this language that may stand within one in English; none where that is English. */
  readonly own: PartLanguage;
  /** Attributes of a part of a page whose words there are only in English; none where the page is English. */
  readonly english: PartLanguage;
}

/** The interface for a BCP 47 tag; English where the site has no words in its language. */
export function interfaceIn(tag: string): Interface {
  return interfaceLanguage(tag) === 'ar' ? arabic(tag) : ENGLISH;
}

const ENGLISH: Interface = {
  tag: words.language,
  direction: 'ltr',
  words,
  chronology: eventWords,
  labels: claimWords,
  dates: ENGLISH_DATES,
  titles: ENGLISH_TITLES,
  own: {},
  english: {},
};

function arabic(tag: string): Interface {
  const dates = arabicDates(tag);
  return {
    tag,
    direction: 'rtl',
    words: completed(arabicWords(dates, arabicSearch(tag))),
    chronology: arabicChronology,
    labels: arabicLabels,
    dates,
    titles: { kinds: arabicLabels.kinds, dates, when: arabicWhen, series: arabicSeries },
    own: { lang: tag, dir: 'rtl' },
    english: { lang: 'en', dir: 'ltr' },
  };
}

/** A translation whose missing strings are the English ones. */
function completed(translation: Translation): Words {
  const { report, date, authority, cite, map } = translation;
  return {
    ...words,
    ...translation,
    report: { ...words.report, ...report },
    date: { ...words.date, ...date },
    authority: { ...words.authority, ...authority },
    cite: { ...words.cite, ...cite },
    map: { ...words.map, ...map },
  };
}
