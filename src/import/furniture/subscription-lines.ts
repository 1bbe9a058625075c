import type { Line } from '../segment/line.ts';
import { startsLow } from '../segment/line-shape.ts';
import { runLength } from '../segment/page.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { matchesAny } from './phrases.ts';
import { afterTheText, beforeTheText, besideFurniture, recurs, setApart } from './witnesses.ts';

/** A wall before the rest of the article: "Already have an account? Log in", "This article is for subscribers". */
export const paywall: FurnitureRule = {
  name: 'paywall',
  form: (page, at) => runLength(page, at, ({ text, words }) => words <= 40 && matchesAny(text, PAYWALL)),
  witnesses: [afterTheText, beforeTheText, besideFurniture, setApart],
};

/** An invitation to subscribe, follow or install: an imperative to the reader, with the thing it sells. */
export const newsletterPrompt: FurnitureRule = {
  name: 'newsletter-prompt',
  form: (page, at) => runLength(page, at, (line, each) => isPrompt(line) || (each > at && startsLow(line))),
  witnesses: [recurs, afterTheText, beforeTheText, besideFurniture, setApart],
};

const PAYWALL: readonly RegExp[] = [
  /^already (?:have an account|a subscriber|a member)\b/iu,
  /^you(?:'ve|’ve| have) reached your\b.{0,30}\blimit\b/iu,
  /^you have \p{Nd}{1,3} (?:free )?articles? (?:left|remaining)\b/iu,
  /^this (?:article|content|story) is (?:only )?(?:available|exclusive|reserved)\b.{0,30}\b(?:subscribers|members)\b/iu,
  /^(?:subscribe|log in|sign in|register) (?:now )?(?:to (?:read|continue|access|unlock)|for)\b.{0,40}\b(?:story|article|content|reading|reporting|site|access|less than)\b/iu,
  /^(?:subscribe|register) for (?:less|only|just)\b/iu,
  /^get unlimited (?:digital )?access\b/iu,
  /^to access this (?:story|article)\b/iu,
  /^stay informed for (?:only|just)\b/iu,
  /^(?:only |from )?[$€£]\s?\p{Nd}[\p{Nd}.,]{0,8}\s?\/\s?(?:month|week|year)$/iu,
];

/** How an invitation begins; what it sells must stand in it too. */
const INVITATIONS: readonly RegExp[] = [
  /^(?:subscribe|sign up|click here|never miss|install our|get our|like us on|find us on|download (?:our|the))\b/iu,
  /^(?:join|follow) (?:us|our)\b/iu,
  /^follow .{1,40} on (?:twitter|facebook|x|instagram|telegram|youtube)\b/iu,
  /^(?:get|track) (?:the )?latest\b/iu,
  /^for the latest\b.{0,60}\b(?:follow|subscribe|visit|download|join|sign up)\b/iu,
  /^keep up to date (?:with|on)\b/iu,
  /^you can unsubscribe\b/iu,
  /^follow .{1,40}['’]s? (?:full )?coverage (?:at|of|on)\b/iu,
  /^stay (?:up to date|informed|connected) (?:with|by|on)\b/iu,
  /^want to (?:write|read|hear|know) .{0,60}\?/iu,
  /^by (?:entering your|clicking|signing up|submitting|subscribing|becoming)\b/iu,
  /^new .{1,20} newsletter:/iu,
  /^you(?:'|’)ve (?:successfully )?subscribed\b/iu,
  /^(?:تابعنا على|تابعونا على|اشترك في|اشتركوا في|للاشتراك في|حمل تطبيق|حملوا تطبيق)/u,
];

const WHAT_IT_SELLS: readonly RegExp[] = [
  /\b(?:newsletters?|inbox|e-?mails?|apps?|channel|notifications?|alerts?|updates|headlines|news|privacy policy)\b/iu,
  /\b(?:(?:un)?subscrib\p{L}{1,6}|terms of use|coverage|click here|facebook|twitter|instagram|youtube|telegram|whatsapp|google)\b/iu,
  /(?:النشرة|القناة|قناتنا|تطبيق|فيسبوك|تلغرام|تليغرام|تويتر|واتساب|يوتيوب)/u,
];

/** A prompt is one short paragraph without quotation or reporting verb: what someone is said to have asked stays. */
function isPrompt({ text, words }: Line): boolean {
  if (words > 60 || /["“”«»]/u.test(text) || REPORTING.test(text)) return false;
  return matchesAny(text, INVITATIONS) && matchesAny(text, WHAT_IT_SELLS);
}

const REPORTING =
  /\b(?:said|says|told|added|reported|wrote|posted|asked|urged|called|announced|warned|stated|was|were|had)\b|قال|أضاف|كتب|أعلن/iu;
