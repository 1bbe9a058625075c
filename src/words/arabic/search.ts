import { daysInWords, formattedDay, tickInWords } from '../days-in-words.ts';
import type { SearchWords } from '../words.ts';
import { counted, grouped, ofCounted } from './counted.ts';
import { arabicDates, gregorian } from './dates.ts';
import { NOUNS } from './nouns.ts';

/** The strings of the search page in Arabic, with the months of a tag's region; apart, as the English ones are. */
export function arabicSearch(tag: string): SearchWords {
  const { range } = arabicDates(tag);
  const day = (iso: string) => formattedDay(gregorian(tag), iso);
  return {
    ...FIXED,
    told: ([first, last]) =>
      first === last ? `يُروى عنه في ${day(first)}` : `يُروى عنه ${range(day(first), day(last))}`,
    swap: (from, to) => `ابحث ${range(day(from), day(to))}`,
    range: (from, to) => [from && `من ${day(from)}`, to && `إلى ${day(to)}`].filter(Boolean).join(' '),
    period: (from, to) => daysInWords(gregorian(tag), from, to),
    tick: (unit, from, isOneYear) => tickInWords(gregorian(tag), { unit, from, isOneYear }),
  };
}

const FIXED: Omit<SearchWords, 'told' | 'swap' | 'range' | 'period' | 'tick'> = {
  title: 'بحث',
  label: 'البحث في الأرشيف',
  placeholder: 'ابحث في الأرشيف',
  submit: 'بحث',
  shortcut: '/',
  description: (archive) => `ابحث في جميع تقارير ${archive} وأماكنه وجهاته الفاعلة.`,
  withoutScript: 'يحتاج البحث إلى JavaScript. ويمكن الوصول إلى كل ما هنا بالتصفح أيضًا:',
  browse: 'أو تصفّح',
  privacy:
    'يجري البحث على جهازك وحده: ما تبحث عنه لا يُرسل إلى أحد. ولا سبيل لمستضيف هذا الموقع إلى تخمينه إلا من أجزاء الفهرس التي يجلبها البحث؛ أما العنوان الذي يحوي كلماتك فيُطلع عليها من ترسله إليه، ويُطلع عليها المستضيفَ حين يُفتح أو يُعاد تحميله.',
  hint: 'الكلمة تجد صيغها، فإن لم يعرفها الأرشيف فكل كلمة أطول تبدأ بها؛ والاسم يجد كل كتابة للمكان نفسه أو للجهة نفسها، بأي حروف كانت.',
  operators:
    'حرفيًا: "كلمات بين علامتي اقتباس". للاستبعاد: \u2068-كلمة\u2069. هذه أو تلك: كلمة OR أخرى. كل ما يبدأ هكذا: \u2068بداية*\u2069.',
  several: 'تُطلب الكلمات معًا في فقرة واحدة إن وُجدت فقرة تجمعها، ولا يُشترط وجود الأدوات مثل «في» و«من».',
  help: {
    title: 'كيف تبحث',
    spelling: (name) => `${name}، بأي كتابة ورد في التقارير`,
    phrase: () => 'هذه الكلمات حرفيًا',
    either: () => 'هذه الكلمة أو تلك',
    exclusion: (word) => `من دون «${word}»`,
    prefix: () => 'كل كلمة تبدأ هكذا',
  },
  longest: (n) => `يتسع البحث لـ${ofCounted(n, NOUNS.character)}، وما زاد عليها لا يُبحث عنه.`,
  loading: 'جارٍ البحث …',
  none: 'لا نتائج',
  noneHint: 'جرّب كلمات أقل، أو كتابة أخرى، أو مرشِّحات أقل.',
  noReports: 'لا تقارير منشورة في هذا الأرشيف بعد.',
  reversed: 'اليوم الأول يأتي بعد اليوم الأخير.',
  unfiltered: (n) => `ابحث بلا مرشِّحات: ${counted(n, NOUNS.paragraph)}`,
  partly: 'لا فقرة تجمع هذه الكلمات كلها. هذه فقرات فيها معظمها:',
  namesAlone: (n) => `لا فقرة فيها هذه الكلمات، وهي في ${ofCounted(n, NOUNS.name)}: اختر اسمًا لتقرأ ما يُروى عنه.`,
  meant: 'هل تقصد',
  keep: 'احفظ هذه القائمة:',
  keepFirst: (n) => `احفظ من هذه القائمة أول ${ofCounted(n, NOUNS.paragraph)}:`,
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'النسخ غير مسموح به هنا',
  events: 'أحداث ترويها هذه الفقرات',
  failed: 'تعذّر تحميل فهرس البحث.',
  failedHint: 'تحقق من الاتصال وأعد المحاولة. وأثناء تطوير الموقع لا يوجد الفهرس إلا بعد البناء.',
  offline: 'هذا الجهاز غير متصل.',
  offlineHint: 'يحتاج البحث إلى فهرسه من الموقع: أعد المحاولة عند الاتصال.',
  retry: 'إعادة المحاولة',
  found: ({ passages, reports, names }) => {
    const inReports =
      passages === undefined
        ? counted(reports, NOUNS.report)
        : `${counted(passages, NOUNS.paragraph)} في ${ofCounted(reports, NOUNS.report)}`;
    return [reports > 0 && inReports, names > 0 && counted(names, NOUNS.name)].filter(Boolean).join('، ');
  },
  passages: (n) => `المزيد في هذا التقرير: ${counted(n, NOUNS.passage)}`,
  what: (kind, within) => (within === undefined ? kind : `${kind} في ${within}`),
  named: (mentions, reports) =>
    mentions === 0
      ? 'بلا ذكر في أي تقرير'
      : `الذكر: ${counted(mentions, NOUNS.time)} في ${ofCounted(reports, NOUNS.report)}`,
  tellsOf: (when) => `زمن ما يُروى: ${when}`,
  tellsOfNoDay: 'لا يُروى فيها تاريخ',
  unnumbered: 'عنوان أو تعليق صورة أو اقتباس',
  names: (names) => `يُكتب أيضًا: ${names.join('، ')}`,
  more: (shown, all) => `عرض المزيد (المعروض ${grouped(shown)} من ${grouped(all)})`,
  filters: 'تضييق البحث',
  narrow: (chosen) => (chosen === 0 ? 'تضييق البحث' : `تضييق البحث (المختار: ${grouped(chosen)})`),
  filterHint: 'يكفي واحد مما يُختار في المجموعة الواحدة؛ والعلامة − تستبعد؛ ولا بد أن تتفق المجموعات كلها.',
  close: 'إغلاق',
  showFound: (passages, names) => `عرض ${passagesOrNames(passages, names)}`,
  foundCount: passagesOrNames,
  withoutFilter: (facet, value, found) => `من دون «${facet}: ${value}»: ${found}`,
  clear: 'مسح الكل',
  remove: (facet, value) => `إزالة ${facet}: ${value}`,
  sort: 'الترتيب',
  sorts: {
    relevance: 'بحسب الصلة',
    newest: 'بحسب النشر، الأحدث أولًا',
    oldest: 'بحسب النشر، الأقدم أولًا',
    'told-last': 'بحسب تاريخ الحدث، الأحدث أولًا',
    'told-first': 'بحسب تاريخ الحدث، الأقدم أولًا',
  },
  flat: 'فقرة فقرة',
  spellings: 'كل كتابات الاسم',
  exclude: (name) => `استبعاد ${name}`,
  excluded: (name) => `من دون ${name}`,
  moreValues: (n) => `${grouped(n)} أخرى`,
  valuesLeft: (n) => `و${grouped(n)} أخرى: اكتب للعثور عليها`,
  noValues: 'لا شيء بهذا الاسم',
  nothingToChoose: 'لا شيء من هذا في هذه الفقرات',
  chosen: (n) => `المختار: ${grouped(n)}`,
  parts: (name, n) => `داخل ${name}: ${grouped(n)}`,
  inherited: { any: 'مشمول', none: 'مستبعد' },
  find: 'بحث',
  filterValues: (facet) => `بحث في «${facet}»`,
  valueWithin: (within) => `في ${within}`,
  facetFailed: 'تعذّر التحميل',
  kinds: { report: 'تقرير', place: 'مكان', actor: 'جهة فاعلة' },
  kind: 'النوع',
  facets: {
    place: 'المكان',
    actor: 'الجهة الفاعلة',
    event: 'ما حدث',
    harm: 'الضرر بالأرقام',
    weapon: 'السلاح',
    mode: 'بكلام مَن',
    publisher: 'الناشر',
  },
  time: 'الزمن',
  times: { told: 'زمن ما يُروى', published: 'زمن النشر' },
  from: 'من',
  to: 'إلى',
  bar: (when, n, vague) =>
    `${when}: ${counted(n, NOUNS.paragraph)}${vague === 0 ? '' : `، منها ${grouped(vague)} زمنها أطول`}`,
  histogram: 'الفقرات بحسب الزمن',
  histogramHint: 'اختر عمودًا أو اسحب فوق عدة أعمدة. المفاتيح: الأسهم للتنقل، ومع Shift للتمديد، وEnter للاختيار.',
  wholeTime: 'الزمن كله',
  show: 'عرض',
  noTimes: 'لا فقرة هنا تذكر متى',
};

function passagesOrNames(passages: number, names: number): string {
  return passages > 0 ? counted(passages, NOUNS.paragraph) : counted(names, NOUNS.name);
}
