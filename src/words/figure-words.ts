import { HARMS, type Harm, type Qualifier } from '../core/model/figure.ts';
import type { FigureView } from '../core/views/claim-view.ts';
import { claimWords } from './claims.ts';
import { singular } from './singular.ts';

/** What a figure says, to be set in bold: “at least 9 killed”, “1 tank”, “dozens wounded”, “dozens of villages”. */
export function figureInWords(figure: FigureView): string {
  const amount = amountInWords(figure);
  const of = !figure.harm && NOUNS_OF_AMOUNT.has(amount.slice(amount.lastIndexOf(' ') + 1)) ? ' of' : '';
  return `${amount}${of} ${thingInWords(figure)}`;
}

/** The same where nothing else tells a part of another figure: “among them 3 killed”. */
export function figureInLine(figure: FigureView): string {
  return figure.included ? `${claimWords.included} ${figureInWords(figure)}` : figureInWords(figure);
}

/** Last words of an amount after which what is counted follows with “of”. */
const NOUNS_OF_AMOUNT: ReadonlySet<string> = new Set([
  ...['number', 'handful', 'couple', 'pair', 'group', 'series', 'lot', 'lots', 'majority'],
  ...['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'],
]);

/** What is counted: harm to people, or a thing in the report's fullest words for it. */
export function thingInWords(figure: FigureView): string {
  return namesThing(figure) ? figure.who : thingOf(figure);
}

/** Who is counted, where the words for what is counted do not say so already: “civilians” of “9 killed”. */
export function whoInWords(figure: FigureView): string | undefined {
  const said = namesThing(figure) || closed(thingOf(figure)).includes(closed(figure.who));
  return figure.who === '' || said ? undefined : figure.who;
}

/**
 * Whether the report's words for who or what is counted end in the thing, “missile launch systems” of “systems”, or begin with
 * it: “villagers from the north” of “villagers”. Words that begin with a number would be misread after another.
 */
function namesThing(figure: FigureView): boolean {
  if (figure.harm || /^\d/.test(figure.who)) return false;
  const thing = plain(thingOf(figure));
  return closed(figure.who).endsWith(closed(thing)) || plain(figure.who).startsWith(`${thing} `);
}

/** What is counted, in the singular where it is one. */
function thingOf({ what, value, harm }: FigureView): string {
  return value === 1 && !harm ? singular(thingCounted(what)) : thingCounted(what);
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('-', ' ');
}

/** Words whose spaces say nothing: “air strikes” as “airstrikes”. */
function closed(words: string): string {
  return plain(words).replaceAll(' ', '');
}

/** How many, with how the report limits it: “at least 9”, “3–5”, “dozens”. */
export function amountInWords({ value, qualifier, amount }: FigureView): string {
  const limit = LIMITS[qualifier];
  if (value === null) return amount === undefined ? claimWords.noAmount : uncapitalised(amount);
  const number = typeof value === 'number' ? grouped(value) : value.map(grouped).join('–');
  return limit === undefined ? number : `${limit} ${number}`;
}

/** What is counted: harm to people, or a thing in the report’s words: “armored vehicles”. */
export function thingCounted(what: string): string {
  return isHarmWord(what) ? claimWords.harms[what] : what.replaceAll('-', ' ');
}

const LIMITS: Readonly<Record<Qualifier, string | undefined>> = {
  exact: undefined,
  'at least': 'at least',
  'at most': 'at most',
  'more than': 'more than',
  'up to': 'up to',
  nearly: 'nearly',
  about: 'about',
  all: 'all',
  vague: undefined,
  unspecified: undefined,
};

/** Words for an amount are no names: a capital only says that they begin a sentence. */
function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function isHarmWord(what: string): what is Harm {
  return (HARMS as readonly string[]).includes(what);
}

/** Thousands apart; years and the like are never figures. */
function grouped(value: number): string {
  return value.toLocaleString('en');
}
