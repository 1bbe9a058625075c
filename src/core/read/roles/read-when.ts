import type { ClaimDate } from '../../model/claim.ts';
import type { DateMark } from '../../model/mark.ts';
import { HELPERS } from '../vocabulary/phrase-words.ts';
import { datelineEnd } from './dateline.ts';
import { isFramed, isOwn, type Scene } from './scene.ts';

/**
 * When a happening was, as far as its own sentence says: the date nearest to its words, first of those in its own clause.
 * `undefined` where the sentence gives none. A date beside the words that say who says it is `whenSaid`.
 */
export function readWhen(scene: Scene): ClaimDate | undefined {
  const dates = datesOf(
    scene,
    (index) =>
      isOwn(scene, index) &&
      index >= datelineEnd(scene) &&
      !isByTheWay(scene, index) &&
      (IS_SAYING.has(scene.told.happening.kind) || !isOfDocument(scene, index)),
  );
  const mark = nearest(scene, dates) ?? countedSince(scene);
  return mark && (isStart(scene, mark) ? opened(mark) : stated(mark, mark.rule));
}

/** "fled to the camp, where no food has come since March": a date of a clause that only says more of somebody or some place. */
function isByTheWay({ units, edges, trigger }: Scene, index: number): boolean {
  const opened = edges.findLast((edge) => edge <= index);
  if (opened === undefined || !FURTHER.has(units[opened]?.key ?? '') || !units[opened]?.gap.includes(',')) return false;
  if (trigger.from < opened) return true;
  return units.slice(index + 1, trigger.from + 1).some(({ gap }) => gap.includes(','));
}

const FURTHER: ReadonlySet<string> = new Set(['who', 'whose', 'where']);

/** "in a statement issued on Monday": the day of what was written, not of what it tells. */
function isOfDocument({ units }: Scene, index: number): boolean {
  const before = units.slice(Math.max(0, index - 4), index).map(({ key }) => key);
  const noun = before.findLastIndex((key) => DOCUMENTS.has(key));
  return noun >= 0 && before.slice(noun + 1).every((key) => ISSUED.has(key));
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement communique letter briefing interview address remarks'.split(' '),
);
const ISSUED: ReadonlySet<string> = new Set('issued released published made given late early on in last'.split(' '));

/** "recorded 7,000 deaths since the army invaded on 24 February": those counted from that day on. */
function countedSince(scene: Scene): DateMark | undefined {
  const { units, trigger, told } = scene;
  if (!COUNTED.has(told.happening.kind)) return undefined;
  const since = units.findIndex(({ key }, index) => key === 'since' && index >= trigger.to);
  if (since < 0 || since > trigger.to + 4) return undefined;
  const after = units.slice(since + 1, since + 10);
  const end = after.findIndex(({ gap }, index) => index > 0 && gap.includes(',') && !after[index]?.date);
  return after.slice(0, end < 0 ? after.length : end).find(({ date }) => date)?.date;
}

const COUNTED: ReadonlySet<string> = new Set(['casualties', 'displacement']);

/** "since the invasion began on 24 February": the day from which on it is told. */
function isStart({ units, trigger }: Scene, mark: DateMark): boolean {
  const at = units.findIndex(({ date }) => date === mark);
  const since = units.findLastIndex(({ key }, index) => key === 'since' && index < at && index >= at - 8);
  return since >= 0 && (trigger.to <= since || trigger.from > at) && mark.edtf !== null && !mark.edtf.includes('/');
}

function opened(mark: DateMark): ClaimDate {
  return { ...stated(mark, 'from the day on since when it is told'), edtf: `${mark.edtf}/..`, status: 'computed' };
}

/** The date another part of the sentence opens with: "On Friday, the army said it had taken the town." */
export function whenOfSentence(scene: Scene): ClaimDate | undefined {
  const from = datelineEnd(scene);
  const opens = (index: number) => index >= from && index < from + 4 && index < scene.scope.from;
  const first = datesOf(scene, (index) => opens(index) && !isFramed(scene, index))[0];
  return first && stated(first.mark, first.mark.rule);
}

/** The rule of a date of which only the saying is told. */
export const SAID_THEN = 'the day it was said';

/**
 * The date of the words that say who says it: the day itself of a position taken or a meeting, else the day it was said,
 * of a state already reached ("had", "have") not later than that.
 */
export function whenSaid(scene: Scene): ClaimDate | undefined {
  const mark = datesOf(scene, (index) => isFramed(scene, index))[0]?.mark;
  if (!mark) return undefined;
  if (IS_SAYING.has(scene.told.happening.kind)) return stated(mark, mark.rule);
  if (mark.edtf === null) return stated(mark, mark.rule);
  if (isPerfect(scene) && !mark.edtf.includes('/')) {
    return { ...stated(mark, 'not later than the day it was said'), edtf: `../${mark.edtf}`, status: 'inferred' };
  }
  return { ...stated(mark, SAID_THEN), status: 'inferred' };
}

/**
 * Whether the verb of a happening says that it is over by now: "have captured"; "had been shelled" where nobody else says so, for
 * after "said" that is but a past. A position taken is never over.
 */
export function isPerfect({ units, trigger, told }: Scene): boolean {
  if (IS_SAYING.has(told.happening.kind)) return false;
  const attributed = told.speech.speakers.length > 0;
  for (let at = trigger.to - 1; at >= Math.max(0, trigger.from - 5); at--) {
    const key = units[at]?.key ?? '';
    if (key === 'has' || key === 'have' || (key === 'had' && !attributed)) return true;
    if (at < trigger.from && ![HELPERS, LEAVING, MEASURING].some((words) => words.has(key))) return false;
  }
  return false;
}

/** Verbs whose object is a toll: "has left thousands dead". */
const LEAVING: ReadonlySet<string> = new Set(['left', 'killed', 'claimed', 'cost', 'taken', 'displaced', 'wounded']);

/** Words between such a verb and its number: "has left nearly half a million dead". */
const MEASURING: ReadonlySet<string> = new Set('nearly almost about some around over more than at least'.split(' '));

/** Whether a happening is told as going on: "now", "are still", "continuing". */
export function isOngoing(scene: Scene): boolean {
  return scene.units.some((unit, index) => isOwn(scene, index) && ONGOING.has(unit.key));
}

const IS_SAYING: ReadonlySet<string> = new Set(['statement', 'meeting', 'treaty/agreement']);

const ONGOING: ReadonlySet<string> = new Set(['now', 'currently', 'ongoing', 'still', 'continuing', 'underway']);

interface DateAt {
  readonly mark: DateMark;
  readonly index: number;
}

function datesOf({ units }: Scene, wanted: (index: number) => boolean): DateAt[] {
  return units.flatMap(({ date }, index) => (date && wanted(index) ? [{ mark: date, index }] : []));
}

/** The date with fewest clauses, then fewest words between it and the trigger; how long something lasted comes last. */
function nearest(scene: Scene, dates: readonly DateAt[]): DateMark | undefined {
  const far = ({ index, mark }: DateAt) => {
    const [low, high] = index < scene.trigger.from ? [index, scene.trigger.from] : [scene.trigger.to, index];
    const clauses = scene.edges.filter((edge) => edge > low && edge <= high).length;
    return (LASTING.test(mark.rule) ? 10_000 : 0) + 100 * clauses + Math.max(0, high - low);
  };
  return dates.toSorted((a, b) => far(a) - far(b) || a.index - b.index)[0]?.mark;
}

const LASTING = /^counted from the date before/u;

function stated(mark: DateMark, rule: string): ClaimDate {
  const { start, end, edtf, status } = mark;
  return { edtf, status, basis: 'sentence', mark: { start, end }, rule };
}
