import type { DatePhrases } from '../date-phrases.ts';
import { formatDate } from '../format-date.ts';
import type { SearchWords, Translation } from '../words.ts';
import { arabicCite } from './cite.ts';
import { counted, grouped, ofCounted } from './counted.ts';
import { arabicKinds } from './kinds.ts';
import { NOUNS } from './nouns.ts';
import { arabicReport } from './report.ts';

/** The strings of the site in Arabic. */
export function arabicWords(dates: DatePhrases, search: SearchWords): Translation {
  return {
    ...FIXED,
    search,
    report: arabicReport(dates),
    home: {
      ...HOME,
      span: (first, last) =>
        first === last ? formatDate(first, dates) : dates.range(formatDate(first, dates), formatDate(last, dates)),
    },
    date: {
      unresolved: 'تاريخ غير محسوم',
      working: ({ value, status, working }) =>
        `${value === null ? 'غير معروف' : formatDate(value, dates)}، ${STATUS[status]}${working ? `: ${isolated(working)}` : ''}`,
      candidates: (values) => `يُحتمل: ${values.map((it) => formatDate(it, dates)).join('، ')}`,
    },
  };
}

/** Words that may run the other way, kept from disturbing the line (Unicode bidirectional isolates). */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

const STATUS: Translation['status'] = {
  stated: 'مذكور',
  computed: 'محسوب',
  inferred: 'مستنتج',
  unresolved: 'غير محسوم',
};

const HOME: Omit<Translation['home'], 'span'> = {
  title: 'الصفحة الرئيسية',
  search: 'ابحث في هذا الأرشيف من هنا',
  more: 'عن هذا الأرشيف',
  method: 'كيف يُعَدّ',
  cite: 'كيف يُستشهد به',
  spanLabel: 'الفترة المروية:',
  reports: 'التقارير',
  allReports: (n) => `جميع التقارير (${grouped(n)})`,
  places: 'الأماكن الأكثر ذكرًا',
  allPlaces: (n) => `جميع الأماكن (${grouped(n)})`,
  actors: 'الجهات الفاعلة الأكثر ذكرًا',
  allActors: (n) => `جميع الجهات الفاعلة (${grouped(n)})`,
  chronology: 'متى',
  allChronology: 'التسلسل الزمني',
  empty: 'لم يُنشر شيء بعد.',
  begin: 'كيف تبدأ',
  steps: [
    ['أدخل التقارير الخام مسوّدات', 'npm run attest -- import reports/*.txt'],
    ['انظر ما الذي سيُنشر، ثم انشره', 'npm run attest -- publish --all'],
    ['ابنِ الموقع من جديد', 'npm run build'],
  ],
};

const FIXED: Omit<Translation, 'search' | 'report' | 'home' | 'date'> = {
  language: 'ar',
  skip: 'تجاوز إلى النص',
  comma: '، ',
  navigation: {
    label: 'أقسام الموقع',
    reports: 'التقارير',
    chronology: 'التسلسل الزمني',
    places: 'الأماكن',
    actors: 'الجهات الفاعلة',
    figures: 'الأرقام',
    sources: 'المصادر',
    about: 'عن الأرشيف',
    more: 'عن هذا الأرشيف',
  },
  count: {
    reports: (n) => counted(n, NOUNS.report),
    places: (n) => counted(n, NOUNS.place),
    actors: (n) => counted(n, NOUNS.actor),
    mentions: (n) => counted(n, NOUNS.mention),
    quoted: (mentions, sentences) => `${counted(mentions, NOUNS.mention)} في ${ofCounted(sentences, NOUNS.sentence)}`,
    ofReports: (n) => `في ${ofCounted(n, NOUNS.report)}`,
    characters: (n) => counted(n, NOUNS.character),
    inReports: (mentions, reports) =>
      mentions === 0 ? 'بلا ذكر' : `${counted(mentions, NOUNS.mention)} في ${ofCounted(reports, NOUNS.report)}`,
  },
  bytes: (n) => (n < 1000 ? `${n} بايت` : `${(n / 1000).toFixed(1)} كيلوبايت`),
  reports: {
    title: 'التقارير',
    description: (archive) => `جميع تقارير ${archive}، بحسب تاريخ النشر.`,
    intro: 'بحسب تاريخ النشر. العناوين بين [قوسين معقوفين] ليست من التقارير نفسها.',
    undated: 'تاريخ النشر غير معروف',
    unknownPublisher: 'الناشر غير مسجَّل',
  },
  cite: arabicCite,
  status: STATUS,
  authority: {
    mentions: 'كل مواضع الذكر',
    noMentions: 'لا ذكر في متن أي تقرير من هذا الأرشيف.',
    spellings: 'الاسم كما تكتبه التقارير',
    descriptions: 'أوصاف',
    labels: 'تسميات الخصوم',
    labelNote: 'تسمية من الخصم',
    alsoWritten: 'يُكتب أيضًا',
    identifiers: 'المعرِّفات',
    sources: 'مصادر هذه المعلومات',
    confidence: 'التحقق من الهوية',
    unresolved: 'غير محسوم',
    unresolvedNote: 'لم يُطابَق هذا الاسم بمكان معروف أو جهة فاعلة معروفة.',
    possiblySame: 'ربما هو نفسه',
    within: 'جزء من',
    parts: 'أجزاؤه',
    note: 'ملاحظة المحرِّر',
    affiliations: 'الصلات بجهات أخرى',
    affiliationSource: (source) => `المصدر: ${isolated(source)}`,
    published: 'التقارير التي نشرتها هذه الجهة',
    permalink: 'الرابط الدائم',
    record: 'السجل',
  },
  places: {
    title: 'الأماكن',
    eyebrow: 'مكان',
    description: (archive) => `كل مكان تذكره تقارير ${archive}، مع خريطة.`,
    intro: 'كل مكان كما تكتبه التقارير، مع موقعه وكل جملة تذكره.',
    coordinates: 'الإحداثيات',
    noCoordinates: 'إحداثياته غير معروفة.',
    precision: { point: 'نقطة المكان في معجم جغرافي', area: 'وسط منطقة' },
  },
  actors: {
    title: 'الجهات الفاعلة',
    eyebrow: 'جهة فاعلة',
    description: (archive) => `الأشخاص والجماعات والدول ووسائل الإعلام التي تذكرها تقارير ${archive}.`,
    intro: 'الأشخاص والجماعات المسلحة والدول وقواتها ووسائل الإعلام والمنظمات التي تذكرها التقارير.',
  },
  kinds: arabicKinds,
  kind: (kind) => arabicKinds.get(kind) ?? kind.replaceAll('-', ' '),
  map: {
    label: (name, within) => `خريطة: ${name}${within ? `، ${within}` : ''}`,
    overview: 'خريطة الأماكن المذكورة في التقارير',
    scale: (km) => `${km} كم`,
    approximate: 'تشير الدائرة إلى منطقة لا إلى نقطة.',
    off: (n) => `بلا إحداثيات أو خارج هذه الخريطة، وفي القائمة وحدها: ${counted(n, NOUNS.place)}.`,
  },
  phrase: (words) => `«${words}»`,
  sources: {
    title: 'المصادر',
    description: (archive) => `ناشرو تقارير ${archive} وحقوقها، ومصادر معلوماته.`,
    intro: 'من نشر ماذا، ولمن تعود الكلمات. تبقى التقارير ملكًا لناشريها.',
    noRights: 'الحقوق غير مسجَّلة',
    facts: 'مصادر المعلومات عن الأماكن والجهات الفاعلة',
    map: 'الخريطة',
    site: 'كلام هذا الموقع نفسه',
  },
  pages: {
    label: 'صفحات هذه القائمة',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    position: (number, count) => `الصفحة ${grouped(number)} من ${grouped(count)}`,
    range: (first, shown, total, what) =>
      shown === total ? what : `${what}، المعروض من ${grouped(first)} إلى ${grouped(first + shown - 1)}`,
  },
  notFound: {
    title: 'لا شيء في هذا العنوان',
    text: 'لا صفحة منشورة بهذا العنوان. إن كنت تتبع استشهادًا فتحقق من أن العنوان كامل: عنوان التقرير هو \u2068/r/\u2069 تليه ثمانية رموز.',
    lowerCase: 'كل العناوين هنا بحروف لاتينية صغيرة: إن كان في عنوانك حروف كبيرة فاكتبها صغيرة.',
    links: 'إلى أين من هنا',
  },
  footer: {
    made: 'أُعدّ ببرنامج Attest، بلا متتبِّعات وبلا طلبات إلى أي جهة أخرى.',
    rights: 'التقارير ملك لناشريها.',
    method: 'المنهج',
    cite: 'كيفية الاستشهاد',
    sources: 'المصادر والحقوق',
    feed: 'خلاصة الموقع',
  },
  manifest: 'بيان المنشور، SHA-256',
};
