import { wordSet } from '../vocabulary/word-set.ts';
import type { Amount } from './amount.ts';
import { type CountingText, gapBefore, keyAt } from './counting-text.ts';

/**
 * Whether a number is no amount: a date, an age, the number of a road, resolution, unit or model, a calibre, a share, a
 * sum of money, a time of day, a score, "one of the", "one another".
 */
export function isNoAmount(it: CountingText, { first, last, form }: Amount): boolean {
  if (form !== 'number') return form === 'vague' && it.dated[last] === true;
  return (
    isDated(it, first, last) ||
    isNumberOf(it, first) ||
    isYear(it, first, last) ||
    isJoinedToName(it, first, last) ||
    isMeasure(it, first, last) ||
    isAge(it, first, last) ||
    isOneOf(it, first, last)
  );
}

function isDated(it: CountingText, first: number, last: number): boolean {
  return it.dated.slice(first, last + 1).includes(true);
}

/** Nouns that a number after them names: "Resolution 2254", "Route 1", "Hill 105". */
const NUMBERED: ReadonlySet<string> = wordSet(`
  resolution resolutions article articles no nos number page pages channel route road highway room chapter line figure
  unit brigade division flight battalion regiment squadron street model version season paragraph phase week grade zone
  sector point hill base km mile gate checkpoint decree law order protocol part section category level apartment building
  bus train camp stage round volume tel phone fax box mi su il tu mig f t m bm level aged age ages article articles gmt`);

function isNumberOf(it: CountingText, first: number): boolean {
  const before = keyAt(it, first - 1);
  if (!NUMBERED.has(before)) return /[#№]\s?$/u.test(gapBefore(it, first));
  return /^[\s\p{Pd}.#№]{0,3}$/u.test(gapBefore(it, first)) && !/^[a-z]/u.test(keyAt(it, first));
}

const YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'in since of until till by from during before after mid early late january february march april may june july august september october november december year spring summer autumn winter',
);

/** Four plain digits that can be a year, after what years stand after; a number that opens with a zero. */
function isYear(it: CountingText, first: number, last: number): boolean {
  const key = keyAt(it, first);
  if (/^0\p{Nd}/u.test(key)) return true;
  return last === first && /^(?:19|20)\p{Nd}\p{Nd}s?$/u.test(key) && YEAR_OPENERS.has(keyAt(it, first - 1));
}

/** "F-16", "Il-76", "T-72", "COVID-19", "9/11", "12:30", "2-1"; "two-day", "five-member": a number in an adjective. */
function isJoinedToName(it: CountingText, first: number, last: number): boolean {
  const before = gapBefore(it, first);
  const after = gapBefore(it, last + 1);
  if (/^[/:\\]$/u.test(before) || /^[/:\\]$/u.test(after)) return true;
  if (/^\p{Nd}/u.test(keyAt(it, first)) && HYPHEN.test(before) && !/^(?:and|or|to)$/u.test(keyAt(it, first - 1)))
    return true;
  return HYPHEN.test(after);
}

/** Not a dash: "Aleppo—12 killed". */
const HYPHEN = /^[-\u2010\u2011\u2013]$/u;

/** "$4 million", "12%", "10 percent", "4 p.m.". */
function isMeasure(it: CountingText, first: number, last: number): boolean {
  if (/[$€£¥]\s?$/u.test(gapBefore(it, first)) || /^\s?[%°º′″$€£]/u.test(gapBefore(it, last + 1))) return true;
  const next = keyAt(it, last + 1);
  return (
    /^(?:percent|percentage|pct|am|pm|gmt|oclock|st|nd|rd|th|mm|cm)$/u.test(next) ||
    (next === 'per' && keyAt(it, last + 2) === 'cent')
  );
}

/** "a 12-year-old", "aged 9", "Ali (25)", "Ali, 25, was killed". */
function isAge(it: CountingText, first: number, last: number): boolean {
  const after = gapBefore(it, last + 1);
  if (/^year/u.test(keyAt(it, last + 1)) && /old$/u.test(keyAt(it, last + 2))) return true;
  if (first === 0 || !/^\p{Nd}+$/u.test(keyAt(it, first)) || !it.words[first - 1]?.capital) return false;
  const opens = gapBefore(it, first);
  return (/^,\s?$/u.test(opens) && /^[,.;)]/u.test(after)) || (/\($/u.test(opens) && /^\)/u.test(after));
}

/** "one of the", "one another", "no one", "one day"; "one of them" counts. */
function isOneOf(it: CountingText, first: number, last: number): boolean {
  if (keyAt(it, first) !== 'one' || last > first) return false;
  if (/^(?:no|any|every|each|some|the|this|which)$/u.test(keyAt(it, first - 1))) return true;
  const next = keyAt(it, first + 1);
  if (next === 'another' || next === 'by') return true;
  return next === 'of' && !/^(?:them|whom|those)$/u.test(keyAt(it, first + 2));
}
