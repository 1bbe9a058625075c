import { isKept, type Segment, segmentText } from '../../model/segment.ts';
import type { Published } from '../../model/working.ts';
import { type DatedPhrase, datedPhrasesIn } from './dated-phrases.ts';

/** How many segments at the top of a file can be its header. */
const HEADER_SEGMENTS = 6;

/**
 * The day a line above the text states: the crawler's date line that was cut, a line that holds nothing but a date
 * ("Published: July 20, 2015", "Thursday 1 September 2016 20:22"), or a full date the text begins with before its first
 * sentence. Lines that name different days decide nothing.
 */
export function publishedInHeader(text: string, segments: readonly Segment[]): Published | undefined {
  const crawled = segments.filter((segment) => segment.kind === 'cut' && segment.rule === 'crawler-date-line');
  const lines = segments.slice(0, HEADER_SEGMENTS).filter((segment) => isDateLine(text, segment));
  return stated(text, crawled) ?? stated(text, lines) ?? glued(text, segments) ?? dateline(text, segments);
}

function stated(text: string, lines: readonly Segment[]): Published | undefined {
  const days = lines.flatMap((line) => datedPhrasesIn(text, line)).flatMap(({ day }) => day ?? []);
  const [day] = days;
  const [line] = lines;
  if (!day || !line || days.some((other) => other !== day)) return undefined;
  return { value: day, status: 'stated', working: `the line “${segmentText(text, line)}” above the text` };
}

/** What may stand beside the date on its line: labels, a time of day, an agency in capitals, marks between them. */
const BESIDE_DATE =
  /^(?:(?:date|of|publication|published|posted|released?|issued|on|at|by|AFP|AP|Reuters|GMT|UTC|EEST|EET|EST|local|time|am|pm|\d{1,2}:\d{2}(?::\d{2})?)(?![\p{L}\p{N}])|[\s|,;:.·•–—()-])*$/iu;

function isDateLine(text: string, segment: Segment): boolean {
  const line = segmentText(text, segment);
  if (line.length > 90) return false;
  const [only, more] = datedPhrasesIn(text, segment);
  if (!only?.day || more) return false;
  const rest = text.slice(segment.start, only.phrase.start) + text.slice(only.phrase.end, segment.end);
  return BESIDE_DATE.test(rest.trim());
}

/** "August 11 2014 Islamic State …": a full date at the very start, with a new beginning after it. */
function glued(text: string, segments: readonly Segment[]): Published | undefined {
  const first = firstDate(text, segments);
  if (!first?.day || !/^(?:published|posted|date)?[:\s]*$/iu.test(before(text, first).trim())) return undefined;
  if (!/^\s(?:\d{1,2}:\d{2}\s)?(?:\p{Lu}|\d)/u.test(text.slice(first.phrase.end, first.phrase.end + 10)))
    return undefined;
  return { value: first.day, status: 'stated', working: `“${first.words}” before the first words of the text` };
}

/** "AMMAN, 22 July 2022 –", "BEIRUT, Aug 21, 2013 (Reuters)": where and when the text was filed. */
function dateline(text: string, segments: readonly Segment[]): Published | undefined {
  for (const segment of segments.filter((it) => isKept(it) && it.kind === 'paragraph')) {
    const [first] = datedPhrasesIn(text, segment);
    const head = first && text.slice(segment.start, first.phrase.start).trim();
    if (!first?.day || !head || !/^\p{Lu}[\p{Lu}\s,.'’/-]{2,40}$/u.test(head)) continue;
    if (!/^\s?[–—(:-]/u.test(text.slice(first.phrase.end, first.phrase.end + 2))) continue;
    return { value: first.day, status: 'inferred', working: `the dateline “${head} ${first.words}”` };
  }
  return undefined;
}

function firstDate(text: string, segments: readonly Segment[]): DatedPhrase | undefined {
  const [first] = segments.filter(isKept);
  return first && datedPhrasesIn(text, first)[0];
}

function before(text: string, { phrase, segment }: DatedPhrase): string {
  return text.slice(segment.start, phrase.start);
}
