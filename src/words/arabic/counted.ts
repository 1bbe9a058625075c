/** A noun as Arabic counts it; none, one and two are said without a numeral. */
export interface CountedNoun {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  /** Two of it after a preposition: “في تقريرين”. */
  readonly ofTwo: string;
  /** With 3 to 10, and with 103 to 110. */
  readonly few: string;
  /** With 11 to 99. */
  readonly many: string;
  /** With whole hundreds, and one or two beyond them. */
  readonly other: string;
}

/** “لا تقارير”، “تقرير واحد”، “تقريران”، “3 تقارير”، “11 تقريرًا”، “100 تقرير”: by the six plural forms of CLDR. */
export function counted(n: number, noun: CountedNoun): string {
  const form = FORMS.select(n);
  if (form === 'zero') return noun.none;
  return form === 'one' || form === 'two' ? noun[form] : `${grouped(n)} ${noun[form]}`;
}

/** The same after a preposition. */
export function ofCounted(n: number, noun: CountedNoun): string {
  return n === 2 ? noun.ofTwo : counted(n, noun);
}

/**
 * A number in the digits of the page's addresses, citations and paragraph numbers, 0–9: Arabic print has them as well as
 * ٠–٩, and a number stays the same sign wherever it is shown, copied or looked for.
 */
export function grouped(n: number): string {
  return NUMBERS.format(n);
}

const FORMS = new Intl.PluralRules('ar');
const NUMBERS = new Intl.NumberFormat('ar-u-nu-latn');
