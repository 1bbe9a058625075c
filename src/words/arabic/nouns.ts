import type { CountedNoun } from './counted.ts';

/** What the site counts. */
export const NOUNS = {
  report: masculine('تقرير', 'تقارير', 'تقريرًا'),
  place: masculine('مكان', 'أماكن', 'مكانًا'),
  actor: {
    none: 'لا جهات فاعلة',
    one: 'جهة فاعلة واحدة',
    two: 'جهتان فاعلتان',
    ofTwo: 'جهتين فاعلتين',
    few: 'جهات فاعلة',
    many: 'جهة فاعلة',
    other: 'جهة فاعلة',
  },
  paragraph: feminine('فقرة', 'فقرات'),
  passage: masculine('مقطع', 'مقاطع', 'مقطعًا'),
  sentence: feminine('جملة', 'جمل'),
  mention: feminine('إشارة', 'إشارات'),
  name: masculine('اسم', 'أسماء', 'اسمًا'),
  event: masculine('حدث', 'أحداث', 'حدثًا'),
  account: feminine('رواية', 'روايات'),
  character: masculine('حرف', 'أحرف', 'حرفًا'),
  time: feminine('مرة', 'مرات'),
} as const satisfies Record<string, CountedNoun>;

/** A masculine noun whose duals end in ان and ين. */
function masculine(singular: string, plural: string, many: string): CountedNoun {
  const duals = { two: `${singular}ان`, ofTwo: `${singular}ين` };
  return { none: `لا ${plural}`, one: `${singular} واحد`, ...duals, few: plural, many, other: singular };
}

/** A feminine noun in ة, which before the endings of two is a ت. */
function feminine(singular: string, plural: string): CountedNoun {
  const stem = `${singular.slice(0, -1)}ت`;
  const duals = { two: `${stem}ان`, ofTwo: `${stem}ين` };
  return { none: `لا ${plural}`, one: `${singular} واحدة`, ...duals, few: plural, many: singular, other: singular };
}
