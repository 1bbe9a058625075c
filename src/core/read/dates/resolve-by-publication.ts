import type { Day } from '../../model/edtf.ts';
import type { Anchor } from './anchor.ts';
import { addDays } from './calendar.ts';
import { chooseOrder } from './choose-order.ts';
import { fittingDays, WEB_YEARS } from './fitting-days.ts';
import type { DateParts, Meaning } from './meaning.ts';
import { isComplete } from './precision.ts';
import type { Situated, Working } from './situation.ts';
import { intervalValue, type Value } from './value.ts';
import { valueOn } from './value-on.ts';

/**
 * The working of a phrase that needs nothing but the day of writing, or not even that; `undefined` for one that hangs on
 * another date of the text. Where publication is known only as some days, both ends are tried: what they agree on is
 * computed; where they differ by days the value is the interval between, inferred, with both as candidates.
 */
export function resolveByPublication({ phrase, anchor, future }: Situated): Working | undefined {
  const { meaning } = phrase;
  const ordered = meaning.form === 'choice' && anchor ? chooseOrder(meaning.options, anchor, future) : undefined;
  if (ordered) return ordered;
  if (isComplete(meaning)) return complete(valueOn(meaning, { today: ANY_DAY, future: false }));
  if (!anchor) return hangsOnText(meaning) ? undefined : withoutAnchor(meaning);
  const early = valueOn(meaning, { today: anchor.first, future });
  const late = valueOn(meaning, { today: anchor.last, future });
  return early && late && counted(early, late, anchor);
}

/** Whether a meaning needs another date of the text. */
function hangsOnText(meaning: Meaning): boolean {
  if (meaning.form === 'since') return hangsOnText(meaning.from);
  if (meaning.form === 'distance') return meaning.from === 'previous';
  return meaning.form === 'previous' || meaning.form === 'part-of-day' || meaning.form === 'duration';
}

/** A complete date is the same on any day. */
const ANY_DAY = '2000-01-01' as Day;

/** How far apart two possible days of publication may lie for a value between them to say anything. */
const NEAR_DAYS = 7;

function complete(value: Value | undefined): Working | undefined {
  return value && { ...value, status: value.edtf === null ? 'unresolved' : 'stated', anchor: null };
}

function counted(early: Value, late: Value, anchor: Anchor): Working {
  if (early.edtf === late.edtf) {
    return { ...early, status: early.edtf === null ? 'unresolved' : 'computed', anchor: anchor.edtf };
  }
  const candidates = [early.edtf, late.edtf].filter((edtf) => edtf !== null);
  const near = anchor.last <= addDays(anchor.first, NEAR_DAYS) && candidates.length === 2;
  const edtf = near ? between(candidates) : null;
  const status = edtf === null ? 'unresolved' : 'inferred';
  return { edtf, status, rule: `${early.rule}, of which only a span is known`, anchor: anchor.edtf, candidates };
}

/** The interval from the first start to the last end of some values, if they make one. */
function between(values: readonly string[]): string | null {
  const from = values.map((edtf) => edtf.split('/')[0] ?? '').sort()[0] ?? '';
  const to =
    values
      .map((edtf) => edtf.split('/').at(-1) ?? '')
      .sort()
      .at(-1) ?? '';
  return from === '' ? null : intervalValue(from, to);
}

function withoutAnchor(meaning: Meaning): Working {
  const rule = 'the day of publication is not known';
  return {
    edtf: null,
    status: 'unresolved',
    rule,
    anchor: null,
    ...(meaning.form === 'parts' && fitting(meaning.parts)),
  };
}

/** The days that a weekday and a date without year fit together. */
function fitting({ month, day, weekday }: DateParts): Pick<Working, 'candidates'> {
  if (month === undefined || day === undefined || weekday === undefined) return {};
  return { candidates: fittingDays({ month, day, weekday }, WEB_YEARS) };
}
