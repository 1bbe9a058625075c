import type { CiteWords } from '../words.ts';

/** What a reader sees of citing, in Arabic; the references themselves keep the forms of their styles. */
export const arabicCite: CiteWords = {
  title: 'الاستشهاد',
  report: 'الاستشهاد بهذا التقرير',
  paragraph: (n) => (n === undefined ? 'الاستشهاد بهذا المقطع' : `الاستشهاد بالفقرة ${n}`),
  event: 'الاستشهاد بهذا الحدث',
  place: 'الاستشهاد بهذا المكان',
  actor: 'الاستشهاد بهذه الجهة الفاعلة',
  styles: {
    apa: 'APA 7',
    chicago: 'Chicago 17، حاشية',
    mla: 'MLA 9',
    archive: 'الصيغة المختصرة لهذا الأرشيف',
  },
  formats: { bibtex: 'BibTeX', biblatex: 'BibLaTeX', ris: 'RIS', csl: 'CSL-JSON' },
  downloads: 'لبرامج إدارة المراجع',
  ofParagraph: 'للاستشهاد بفقرة واحدة أضف رقمها («para. 4») وخذ العنوان الذي وراء ذلك الرقم.',
  how: 'كيفية الاستشهاد، وما تضمنه الروابط',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'حدّد الكلمات لنسخها',
  words: {
    button: 'الاستشهاد بهذه الكلمات',
    find: 'البحث عنها في هذا الأرشيف',
    reference: 'مع مرجعها',
    paragraph: 'عنوان الفقرة',
    fragment: 'عنوان يُظهر الكلمات أيضًا، في المتصفحات الحديثة',
    quoted: (words, reference) => `«${words}» (${reference})`,
  },
};
