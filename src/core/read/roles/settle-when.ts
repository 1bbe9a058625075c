import type { ClaimDate } from '../../model/claim.ts';
import { readDateValue } from '../../model/date-value.ts';
import type { DateMark } from '../../model/mark.ts';
import { PLAIN_VIOLENCE } from '../happenings/happening-groups.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';
import { EVENT_ANAPHORS } from '../vocabulary/event-families.ts';
import { neighbours } from './neighbours.ts';
import { isOngoing, isPerfect, SAID_THEN, whenOfSentence, whenSaid } from './read-when.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';
import { APART, whenApart } from './when-apart.ts';

/** A happening told as news is taken to be of a day the report tells of if that is no more days before publication. */
const NEWS_DAYS = 10;

/** How many days before publication the day may lie that a whole report is taken to tell of. */
const FRESH_DAYS = 3;

/**
 * Says of each happening whose own words give no date when it was: with the rest of its sentence, its neighbours, the dates
 * of its paragraph, the day the report tells of, or the day of publication, in this order, and by which rule; a position taken,
 * with what its own speaker said before, else of the day of publication. Without a
 * known day of publication what nothing else dates stays unresolved.
 */
export function settleWhen(told: ToldText, tellings: readonly Telling[]): Telling[] {
  const settled = countedApart(tellings);
  for (const [index, telling] of settled.entries()) {
    if (telling.when) continue;
    settled[index] = { ...telling, when: whenAround(told, settled, index) };
  }
  const dated = settled.map((telling) => (telling.when ? telling : { ...telling, when: atPublication(told, telling) }));
  return countedApart(dated);
}

/** Those told as so long after or before another, by the date of that one: asked before others borrow theirs, and again after. */
function countedApart(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, index) => ({ ...telling, when: whenApart(tellings, index) ?? telling.when }));
}

function whenAround(told: ToldText, tellings: readonly Telling[], index: number): ClaimDate | undefined {
  const own = tellings[index];
  if (!own) return undefined;
  const { scene } = own;
  const said = whenSaid(scene) ?? whenOfSentence(scene);
  if (said) return (said.rule === SAID_THEN ? tollDay(tellings, index, said) : undefined) ?? said;
  const { modality } = scene.told.happening;
  if (modality === 'planned' || modality === 'predicted' || modality === 'threatened') return undefined;
  if (isOngoing(scene) || isStanding(scene)) return undefined;
  const signed = signedDate(told, scene.sentence);
  if (signed) return signed;
  const since = sinceKnown(tellings, index);
  if (since) return since;
  const found = neighbours(tellings, index).find(({ telling }) => mayDate(told, own, telling));
  if (found?.telling.when)
    return found.telling.scene.sentence === scene.sentence
      ? found.telling.when
      : fromContext(ofToday(told, found.telling.when), found.rule);
  if (isPerfect(scene) || isPosition(scene)) return undefined;
  const near = dateOfParagraph(told, scene.sentence.index);
  if (near) return near;
  return dayOfReport(told, tellings.slice(Math.max(0, index - 20), index));
}

/**
 * The day of the violence that a toll told alone belongs to, where one of its kind was told above and was no later than the toll:
 * "Jets bombed the town on Tuesday. Nine people died, doctors said on Thursday."
 */
function tollDay(tellings: readonly Telling[], index: number, said: ClaimDate): ClaimDate | undefined {
  const own = tellings[index];
  if (!own || !isBareToll(own.scene)) return undefined;
  const { kind } = own.scene.told.happening;
  const found = neighbours(tellings, index).find(
    ({ telling, rule }) =>
      ABOVE.has(rule) &&
      telling.scene.told.happening.kind === kind &&
      telling.when?.basis === 'sentence' &&
      isShortlyBefore(telling.when.edtf, said.edtf),
  );
  return found?.telling.when && fromContext(found.telling.when, found.rule);
}

/** "Nine people were killed": the words that assert it are of harm, and nothing says that it was another time. */
function isBareToll({ units, trigger }: Scene): boolean {
  return TOLLED.has(units[trigger.from]?.key ?? '') && !units.some(({ key }) => ANEW.has(key));
}

const TOLLED: ReadonlySet<string> = new Set('killed died wounded injured dead hurt'.split(' '));
const ANEW: ReadonlySet<string> = new Set('another separate separately elsewhere further later also'.split(' '));
const ABOVE: ReadonlySet<string> = new Set(['the same place further up', 'the last such happening']);

function isShortlyBefore(day: string | null, said: string | null): boolean {
  const [value, until] = [day, said].map((date) => (date === null ? undefined : readDateValue(date)));
  if (!value || !until || value.form === 'since' || value.form === 'until') return false;
  const days = daysBetween(value.earliest, until.earliest);
  return days >= 0 && days <= FRESH_DAYS;
}

/**
 * Whether another telling may lend its date: one of the same sentence; for a state already reached no other; of a position
 * taken only its own speaker's; what is no news (a year, a day long past) only to the sentence right after it.
 */
function mayDate(told: ToldText, { scene }: Telling, other: Telling): boolean {
  const edtf = other.when?.edtf ?? null;
  const apart = scene.sentence.index - other.scene.sentence.index;
  if (edtf === null || (apart !== 0 && other.when?.basis === 'publication')) return false;
  if (apart === 0) return true;
  if (isPosition(scene) && other.when?.rule === APART) return false;
  if (isPerfect(scene) || (isPosition(scene) && speakerOf(scene) !== speakerOf(other.scene))) return false;
  return isNews(told, edtf) || (apart === 1 && scene.sentence.segment === other.scene.sentence.segment);
}

/** "have fled since the attack": from the day of the attack told before. */
function sinceKnown(tellings: readonly Telling[], index: number): ClaimDate | undefined {
  const scene = tellings[index]?.scene;
  const at = scene?.units.findIndex(({ key }) => key === 'since') ?? -1;
  if (!scene || at < scene.trigger.to || scene.units[at + 1]?.key !== 'the') return undefined;
  if (!scene.units.slice(at + 2, at + 5).some(({ key }) => EVENT_ANAPHORS.has(key))) return undefined;
  const from = neighbours(tellings, index).find(
    ({ telling }) => PLAIN_VIOLENCE.has(telling.scene.told.happening.kind) && DAY.test(telling.when?.edtf ?? ''),
  );
  const when = from?.telling.when;
  return when && { ...fromContext(when, 'since the happening further up'), edtf: `${when.edtf}/..` };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** A position told in the present tense is that of the day of the report: "Israel says it will not allow it". */
function isStanding(scene: Scene): boolean {
  return isPosition(scene) && /^\p{L}+s$/u.test(scene.told.speech.verb ?? '');
}

function isPosition({ told }: Scene): boolean {
  return told.happening.kind === 'statement';
}

function speakerOf({ told }: Scene): string {
  const speaker = told.speech.speakers[0];
  return speaker?.entity ?? speaker?.text ?? '';
}

/** The day a quoted post is signed, on the line below it. */
function signedDate(told: ToldText, { index, segment, kind }: ToldSentence): ClaimDate | undefined {
  if (kind !== 'quote') return undefined;
  const signature = told.sentences.slice(index + 1, index + 8).find((it) => it.segment > segment);
  const mark = signature?.kind === 'attribution' ? signature.dates.find(({ edtf }) => edtf !== null) : undefined;
  return mark && ofMark(mark, 'the day the post is signed');
}

/** The last date before in the same paragraph, whatever it dates: "In 2017 the town made headlines. It was bombed." */
function dateOfParagraph(told: ToldText, index: number): ClaimDate | undefined {
  const segment = told.sentences[index]?.segment;
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const sentence = told.sentences[at];
    if (!sentence || sentence.segment !== segment) return undefined;
    const mark = sentence.dates.findLast(({ edtf }) => edtf !== null);
    if (mark) return ofMark(mark, 'the sentences before, in the same paragraph');
  }
  return undefined;
}

/** The day the report last told of as news: the sentences after "on Tuesday" tell of Tuesday till another day is named. */
function dayOfReport(told: ToldText, before: readonly Telling[]): ClaimDate | undefined {
  const last = before.findLast(({ when }) => when?.basis === 'sentence' && isNews(told, when.edtf, FRESH_DAYS))?.when;
  return last && fromContext(last, 'the day the report tells of');
}

/** "since dawn today" is, for what is told beside it, today. */
function ofToday({ published: { value } }: ToldText, when: ClaimDate): ClaimDate {
  return value !== null && when.edtf === `${value}/..` ? { ...when, edtf: value } : when;
}

/** Whether a value is one day or a few, and not long before publication; "since today" is today. */
function isNews(told: ToldText, edtf: string | null, within = NEWS_DAYS): boolean {
  if (edtf !== null && edtf === `${told.published.value}/..`) return true;
  const [value, published] = [edtf, told.published.value].map((date) =>
    date === null ? undefined : readDateValue(date),
  );
  if (!value || !published || value.form === 'since' || value.form === 'until') return false;
  return daysBetween(value.earliest, published.latest) <= within;
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

function atPublication({ published }: ToldText, { scene }: Telling): ClaimDate {
  const { value } = published;
  const basis = 'publication';
  if (value === null)
    return { edtf: null, status: 'unresolved', basis, rule: 'no day of publication is known, and no other is given' };
  const status = 'inferred';
  if (scene.told.happening.modality === 'predicted')
    return { edtf: `${value}/..`, status, basis, rule: 'expected on the day of the report' };
  if (isPerfect(scene)) return { edtf: `../${value}`, status, basis, rule: 'not later than the day of the report' };
  return { edtf: value, status, basis, rule: 'the day of the report: no other is given' };
}

function fromContext(when: ClaimDate, rule: string): ClaimDate {
  return { ...when, status: 'inferred', basis: 'context', rule };
}

function ofMark({ start, end, edtf }: DateMark, rule: string): ClaimDate {
  return { edtf, status: 'inferred', basis: 'context', mark: { start, end }, rule };
}
