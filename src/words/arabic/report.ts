import type { DatePhrases } from '../date-phrases.ts';
import { formatDate } from '../format-date.ts';
import type { Words } from '../words.ts';
import { counted } from './counted.ts';
import { NOUNS } from './nouns.ts';

/** The strings of a report's page in Arabic. */
export function arabicReport(dates: DatePhrases): Words['report'] {
  return {
    ...FIXED,
    description: (publisher, date) =>
      [
        `تقرير${publisher ? ` من ${publisher}` : ''}`,
        ...(date ? [`تاريخ النشر ${formatDate(date, dates)}`] : []),
        'مع تعيين أماكنه وجهاته الفاعلة وتواريخه.',
      ].join('، '),
  };
}

const FIXED: Omit<Words['report'], 'description'> = {
  eyebrow: 'تقرير',
  title: 'العنوان',
  published: 'تاريخ النشر',
  original: 'الأصل',
  originalNote: 'كما ورد',
  download: 'تنزيل الأصل',
  source: 'لدى الناشر',
  rights: 'الحقوق',
  sha256: 'SHA-256',
  imported: 'تاريخ الإدخال',
  opening: 'التقرير بلا عنوان؛ هذه كلماته الأولى.',
  supplied: (source) => `التقرير بلا عنوان؛ هذا عنوان مضاف: ${source}.`,
  legend: 'العلامات في النص',
  place: 'مكان',
  actor: 'جهة فاعلة',
  label: 'تسمية من الخصم',
  date: 'تاريخ',
  figure: 'رقم',
  hideMarks: 'إخفاء العلامات',
  showMarks: 'إظهار العلامات',
  paragraph: (n) => `الفقرة ${n}`,
  permalink: 'الرابط الدائم لهذا المقطع',
  dates: 'التواريخ في هذه الفقرة',
  cut: (n) => `ما نُحّي جانبًا عند إدخال هذا التقرير: ${counted(n, NOUNS.character)}`,
  cutNote: 'وهو محفوظ في الأصل. ولا يُنحّى شيء إلا بقاعدة تشترط علامتين مستقلتين.',
  cutPlace: (after) => (after === undefined ? 'قبل الفقرة 1' : `بعد الفقرة ${after}`),
  previous: 'التقرير السابق',
  next: 'التقرير التالي',
  record: 'سجل الأصل',
  toRecord: 'السجل والأصل',
  printedFrom: 'طُبع من',
};
