import type { ChronologyWords, ClaimLabels } from '../words.ts';
import { counted, grouped } from './counted.ts';
import { NOUNS } from './nouns.ts';

/** The kinds of what happened, of harm, and of whose words tell it. */
export const arabicLabels: ClaimLabels = {
  kinds: {
    airstrike: 'غارة جوية',
    shelling: 'قصف مدفعي',
    bombardment: 'قصف',
    'missile-strike': 'ضربة صاروخية',
    'chemical-attack': 'هجوم كيميائي',
    'ground-attack': 'هجوم بري',
    offensive: 'حملة عسكرية',
    clash: 'اشتباك',
    attack: 'هجوم',
    capture: 'استيلاء',
    control: 'سيطرة',
    withdrawal: 'انسحاب',
    encirclement: 'تطويق',
    deployment: 'انتشار',
    'seizure-of-equipment': 'استيلاء على عتاد',
    displacement: 'نزوح',
    damage: 'أضرار',
    casualties: 'ضحايا',
    meeting: 'اجتماع',
    'treaty/agreement': 'اتفاق',
    statement: 'تصريح',
  },
  harms: {
    killed: 'قتلى',
    wounded: 'جرحى',
    displaced: 'نازحون',
    casualties: 'قتلى أو جرحى',
    missing: 'مفقودون',
  },
  modesApart: {
    narrator: 'كلام التقرير نفسه',
    attributed: 'كما ينقله التقرير',
    quoted: 'كلام مقتبس',
    headline: 'في عنوان',
  },
};

const certainties = { stated: 'مذكور', computed: 'محسوب', inferred: 'مستنتج', unresolved: 'غير معروف' } as const;

/** The strings of the chronology in Arabic. */
export const arabicChronology: ChronologyWords = {
  undated: 'التاريخ غير معروف',
  counts: {
    events: (n) => counted(n, NOUNS.event),
    accounts: (n) => counted(n, NOUNS.account),
    reports: (n) => counted(n, NOUNS.report),
  },
  thisEvent: 'هذا الحدث',
  chronology: {
    title: 'التسلسل الزمني',
    description: (archive) => `كل حدث ترويه تقارير ${archive}، بحسب التاريخ، مع بيان من يقول ماذا عنه.`,
    intro:
      'ما تقول التقارير إنه حدث، بحسب التاريخ. تُجمع الأقوال عن الحدث الواحد معًا؛ وحيث تختلف الروايات يُذكر ذلك، ولا يُفصل بينها.',
    ofPeriod: (period) => `التسلسل الزمني: ${period}`,
    yearOnly: (year) => `${year}، من دون ذكر الشهر`,
    noMonth: 'من دون ذكر الشهر',
    undatedYear: 'بلا تاريخ',
    undatedTitle: 'لم يُذكر تاريخ',
    undatedNote: 'لا رواية من هذه الروايات تذكر متى، ولا شيء آخر في تقاريرها.',
    empty: 'لا أحداث مروية بعد.',
    emptyNote: 'حين تقول تقارير منشورة إن شيئًا حدث، يظهر هنا تحت تاريخه.',
    differing: (n) => `اختلاف الروايات في ${grouped(n)}`,
    picture: { month: 'الأحداث بحسب الشهر', year: 'الأحداث بحسب السنة' },
    pictureNote: 'الأعمدة المشقوقة: أحداث تختلف فيها الروايات.',
    bar: (period, events, differing) =>
      `${period}: ${counted(events, NOUNS.event)}${differing > 0 ? `، تختلف الروايات في ${grouped(differing)}` : ''}`,
    timeline: (period) => `أيام ${period}`,
    timelineNote:
      'لكل حدث شريط بطول المدة التي قد يقع فيها؛ المتقطع تقريبي، والسهم لما يمتد، والمشقوق لما تختلف فيه الروايات.',
    earlier: 'السابق',
    later: 'التالي',
    sources: 'بحسب',
    others: (n) => `و${grouped(n)} أخرى`,
    known: 'التاريخ',
  },
  filter: {
    label: 'عرض ما يلي فقط',
    place: 'المكان',
    actor: 'الجهة الفاعلة',
    kind: 'النوع',
    certainty: 'التاريخ',
    any: 'الكل',
    differ: (n) => `حيث تختلف الروايات (${grouped(n)})`,
    // Isolated: in a list to choose from there is no markup to keep a name in Latin letters from its number.
    option: (name, events) => `\u2068${name}\u2069 (${grouped(events)})`,
    clear: 'عرض الكل',
    shown: 'الأحداث المعروضة: {shown} من {all}',
    chosen: 'المطابق: {shown}',
    none: 'لا حدث في هذه الصفحة يجمع ذلك كله.',
  },
  precisions: {
    day: 'يوم',
    range: 'خلال هذه الأيام',
    month: 'في وقت ما من هذا الشهر',
    year: 'في وقت ما من هذه السنة',
    since: 'بدأ ولم يُذكر انتهاؤه',
    until: 'في وقت ما حتى ذلك الحين',
    unknown: 'غير معروف',
  },
  certainties,
};
