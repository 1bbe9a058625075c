import type { FoundWords } from '../words.ts';
import { counted, grouped } from './counted.ts';
import { NOUNS } from './nouns.ts';

/** The strings of a report that was opened from the search, in Arabic. */
export const arabicFound: FoundWords = {
  label: 'ما وجده بحثك',
  place: (position, all) => {
    if (position === undefined) return `وُجد في هذا التقرير: ${counted(all, NOUNS.paragraph)}`;
    return all === 1 ? 'لم يوجد في هذا التقرير إلا هنا' : `${grouped(position)} من ${grouped(all)} في هذا التقرير`;
  },
  previous: 'السابق',
  next: 'التالي',
  back: 'العودة إلى البحث',
  clear: 'مسح',
};
