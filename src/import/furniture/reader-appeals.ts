import { isCreditLine } from '../segment/credit-line.ts';
import type { Line } from '../segment/line.ts';
import { isProse } from '../segment/line-shape.ts';
import { isCutAt, type Page, runLength } from '../segment/page.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { matchesAny } from './phrases.ts';
import { afterTheText, besideFurniture, recurs } from './witnesses.ts';

/** A plea for money: a run of lines that speak to the reader, one of them at least in words that ask for nothing else. */
export const donationAppeal: FurnitureRule = {
  name: 'donation-appeal',
  form: (page, at) => {
    const length = runLength(page, at, isAppeal);
    return page.lines.slice(at, at + length).some(asksForSupport) ? length : 0;
  },
  witnesses: [afterTheText, besideFurniture],
};

const betweenTheEndAndAnAppeal: Witness = {
  kind: 'company',
  says: 'stands between the end of the report, or furniture, and an appeal',
  holds: (page, run) => isCutAt(page, run.first - 1) || isCreditAt(page, run.first - 1),
};

/** The slogan above a plea: one short line that asks nothing itself. */
export const appealSlogan: FurnitureRule = {
  name: donationAppeal.name,
  form: (page, at) => {
    const line = page.lines[at];
    return line && isSlogan(line) && page.cut[at + 1] === donationAppeal.name ? 1 : 0;
  },
  witnesses: [betweenTheEndAndAnAppeal],
};

/** "Support NAME" as a button, above the text and below it. */
export const supportButton: FurnitureRule = {
  name: donationAppeal.name,
  form: (page, at) => (SUPPORT_BY_NAME.test(page.lines[at]?.text ?? '') ? 1 : 0),
  witnesses: [recurs],
};

/** Whether a line asks the reader for support, names a price, or speaks as the house to its reader; never a quotation. */
export function isAppeal(line: Line): boolean {
  const { text, words } = line;
  if (words > MOST_WORDS || QUOTATION.test(text)) return false;
  if (asksForSupport(line)) return true;
  if (words <= 12 && (PRICE.test(text) || SUPPORT_BY_NAME.test(text))) return true;
  return ADDRESS_TO_READER.test(text) && (HOUSE.test(text) || PRICE.test(text));
}

const MOST_WORDS = 90;
const QUOTATION = /["“”«»]/u;

/** "$1 a month", "€9/month". */
const PRICE = /[$€£]\s?\p{Nd}[\p{Nd}.,]{0,8}\s?(?:\/|a |per )\s?(?:month|week|year)\b/iu;

const SUPPORT_BY_NAME = /^[Ss]upport \p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){0,3}[.!]{0,3}$/u;

const ADDRESS_TO_READER = /\byou(?:r|’re|'re|’ve|'ve)?\b/iu;

const HOUSE = /\b(?:our|we|us)\b/iu;

/** What no report says in its own voice: the imperative to give, or the house's own "our" and "us" beside support. */
const SUPPORT: readonly RegExp[] = [
  /^click here to (?:support|donate|subscribe|join)\b/iu,
  /^(?:please )?(?:donate (?:now|today|here|to us)|make a donation|become a (?:member|patron|supporter|partner))(?:[.!]|$)/iu,
  /\bsupport (?:our|independent) (?:independent )?(?:journalism|work|reporting|media|newsroom)\b/iu,
  /\bneed your (?:support|help|donation)\b/iu,
  /\byour (?:support|donation|contribution) (?:is essential|helps|keeps|matters|makes|will help|allows)\b/iu,
  /\b(?:join|joining) our (?:reader|community|members)\b|\breader support group\b/iu,
  /\b(?:please )?consider (?:joining|donating|supporting|subscribing|making a donation)\b/iu,
  /\bhelp us (?:continue|stay|keep|remain)\b|\bfinancially support our\b|\bhelp support our\b/iu,
  /^your tax[- ]deductible (?:gift|donation)\b/iu,
  /\ban? ad-free experience\b|\baccess(?:ing)? (?:to )?exclusive content\b/iu,
  /^(?:ادعمنا|ادعمونا|تبرع الآن|تبرعوا الآن)/u,
];

function asksForSupport({ text }: Line): boolean {
  return !QUOTATION.test(text) && matchesAny(text, SUPPORT);
}

function isSlogan(line: Line): boolean {
  return line.words <= 12 && (!isProse(line) || HOUSE.test(line.text));
}

function isCreditAt(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isCreditLine(line);
}
