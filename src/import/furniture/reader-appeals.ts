import { isCreditLine } from '../segment/credit-line.ts';
import type { Line } from '../segment/line.ts';
import { isProse } from '../segment/line-shape.ts';
import { isCutAt, type Page, runLength } from '../segment/page.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { afterTheText, beforeTheText, besideFurniture, recurs, setApart } from './witnesses.ts';

/** A plea for money: a run of lines that ask the reader for support, one of them at least in words that ask nothing else. */
export const donationAppeal: FurnitureRule = {
  name: 'donation-appeal',
  form: (page, at) => {
    const length = runLength(page, at, isAppeal);
    return someLine(page, at, length, DONATION) ? length : 0;
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
  name: 'donation-appeal',
  form: (page, at) => {
    const line = page.lines[at];
    return line && isSlogan(line) && page.cut[at + 1] === donationAppeal.name ? 1 : 0;
  },
  witnesses: [betweenTheEndAndAnAppeal],
};

/** A wall before the rest of the article: "Already have an account? Log in", "This article is for subscribers". */
export const paywall: FurnitureRule = {
  name: 'paywall',
  form: (page, at) => runLength(page, at, ({ text, words }) => words <= 40 && PAYWALL.test(text)),
  witnesses: [afterTheText, beforeTheText, besideFurniture, setApart],
};

/** An invitation to subscribe, follow or install: an imperative to the reader, with the thing it sells. */
export const newsletterPrompt: FurnitureRule = {
  name: 'newsletter-prompt',
  form: (page, at) => runLength(page, at, isPrompt),
  witnesses: [recurs, afterTheText, beforeTheText, besideFurniture, setApart],
};

/** What asks for support and cannot be the voice of a report: the imperative to the reader, or the house's own "our". */
const DONATION =
  /\b(?:click here to (?:support|donate|subscribe|join)|donate (?:now|today|here)|make a donation|support (?:our|us\b|independent)|your (?:support|donation|contribution)|reader support|become a (?:member|patron|supporter|partner)|help us (?:continue|stay|keep)|we need your|join our|consider (?:joining|donating|supporting|subscribing)|financially support our|ad-free experience|exclusive content)|(?:ادعمنا|ادعموا|تبرع الآن|تبرعوا)/iu;

/** Prices by the month, and the house talking to its reader. */
const PRICE = /[$€£]\s?\p{Nd}[\p{Nd}.,]{0,8}\s?(?:\/|a |per )\s?(?:month|week|year|day)\b/iu;

const ADDRESS_TO_READER = /\byou(?:r|’re|'re|’ve|'ve)?\b/iu;

const HOUSE = /\b(?:our|we|us)\b/iu;

const PAYWALL =
  /^(?:already (?:have an account|a subscriber|a member)\b|you have reached your (?:article )?limit|you(?:'|’)ve reached your\b|you have \p{Nd}+ (?:free )?articles? (?:left|remaining)|this (?:article|content|story) is (?:only )?(?:available|exclusive|reserved)\b.{0,30}\b(?:subscribers|members)|(?:subscribe|log in|sign in|register) (?:now )?(?:for (?:less|only|unlimited)\b|to (?:read|continue|access|unlock)\b)|get unlimited access\b|to access this (?:story|article)\b|stay informed for only\b|unlock (?:this|unlimited)\b|subscribe for\b|(?:only )?[$€£]\s?\p{Nd}[\p{Nd}.,]{0,8}\s?\/\s?(?:month|week|year)$)/iu;

const PROMPT =
  /^(?:subscribe\b|sign up\b|join (?:us|our)\b|follow (?:us|our)\b|follow .{1,40} on (?:twitter|facebook|x|instagram|telegram|youtube)\b|download (?:our|the)\b|click here\b|get the (?:latest|best|most)\b|get our\b|track latest\b|for the latest\b|stay (?:up to date|informed|connected)\b|never miss\b|want to (?:write|read|hear|know) |like us on\b|find us on\b|by (?:entering|clicking|signing|submitting|subscribing|becoming)\b|new .{1,30}newsletter\b|install our\b|you(?:'|’)ve (?:successfully )?subscribed\b|(?:.{1,40} )?newsletter:|تابعنا على|تابعونا على|اشترك في|اشتركوا في|للاشتراك|انضم إلى|حمل تطبيق|حملوا تطبيق)/iu;

const PRODUCT =
  /\b(?:newsletters?|inbox|e-?mails?|apps?|channel|notifications?|alerts?|updates|headlines|news|privacy policy|subscri\p{L}{2,10}|click here|facebook|twitter|instagram|youtube|telegram|whatsapp|google)\b|(?:النشرة|القناة|قناتنا|تطبيق|فيسبوك|تلغرام|تليغرام|تويتر|واتساب|يوتيوب|بريد)/iu;

/** A prompt is one short paragraph: no quotation, no reporting verb, both the imperative and the thing sold. */
function isPrompt(line: Line): boolean {
  if (line.words > 60 || /["“”«»]/u.test(line.text)) return false;
  return PROMPT.test(line.text) && PRODUCT.test(line.text) && !/\b(?:said|told|added|reported)\b/iu.test(line.text);
}

/** Whether a line asks the reader for support, names a price, or speaks as the house to its reader; never a quotation. */
export function isAppeal({ text, words }: Line): boolean {
  if (words > 90 || /^["“«]/u.test(text)) return false;
  if (DONATION.test(text) || (words <= 12 && PRICE.test(text))) return true;
  return /^support \p{Lu}/iu.test(text)
    ? words <= 6
    : ADDRESS_TO_READER.test(text) && (HOUSE.test(text) || PRICE.test(text));
}

function isSlogan(line: Line): boolean {
  return line.words <= 12 && (!isProse(line) || HOUSE.test(line.text));
}

function isCreditAt(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isCreditLine(line);
}

function someLine(page: Page, at: number, length: number, pattern: RegExp): boolean {
  return page.lines.slice(at, at + length).some(({ text }) => pattern.test(text));
}
