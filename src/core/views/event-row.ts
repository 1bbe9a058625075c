import type { EventKind } from '../model/event-kind.ts';
import { isHarm } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { WorkingStatus } from '../model/working.ts';
import { speakerKey, type VoiceView, voicesOf } from './account-speaker.ts';
import { distinct, type ValueView, valuesOf } from './account-values.ts';
import type { FigureView } from './claim-view.ts';
import { type Corpus, type EventRecord, reportCount } from './corpus.ts';
import { type DifferenceView, differencesOf, type ViewedAccount, viewedAccounts } from './difference-view.ts';
import {
  ancestorIds,
  certaintyOf,
  type EventHeading,
  eventAnchor,
  eventHeading,
  isApproximate,
  type Precision,
  precisionOf,
} from './event-heading.ts';
import { type StatementView, statementsOf } from './statement-view.ts';

/** An event as a line of the chronology. */
export interface EventRow extends EventHeading {
  /** Fragment of the event on its page of the chronology. */
  readonly anchor: string;
  /** Whether it has a page of its own. */
  readonly published: boolean;
  readonly certainty: WorkingStatus;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly counts: EventCounts;
  readonly differences: readonly DifferenceView[];
  /** The first sentence that tells of it, a heading only where nothing else does. */
  readonly telling?: RowTelling;
  /** The first speakers, each with the harm it tells of. */
  readonly voices: readonly RowVoice[];
  readonly filter: EventFilter;
}

export interface EventCounts {
  /** One of each speaker, however many of its sentences tell it. */
  readonly accounts: number;
  readonly reports: number;
}

/** A sentence, or of a long one only the part that tells of the event. */
export interface RowTelling extends StatementView {
  readonly whole: boolean;
}

export interface RowVoice extends VoiceView {
  readonly figures: readonly FigureView[];
}

/** What the chronology can be narrowed by: ids, with those of the places around; whether accounts differ. */
export interface EventFilter {
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly kind: EventKind;
  readonly certainty: WorkingStatus;
  readonly differ: boolean;
}

/** How many speakers a line names. */
const VOICES_A_ROW = 4;

/** An event as a line of the chronology. */
export function eventRow(corpus: Corpus, record: EventRecord): EventRow {
  const accounts = viewedAccounts(corpus, record);
  return {
    ...eventHeading(corpus, record),
    anchor: eventAnchor(corpus.events.filed[record.position]?.place ?? 0),
    published: record.id !== undefined,
    certainty: certaintyOf(record),
    precision: precisionOf(record.event.edtf),
    approximate: isApproximate(record.event.edtf),
    counts: countsOfEvent(record),
    differences: differencesOf(corpus, record, accounts),
    telling: tellingOf(corpus, accounts),
    voices: rowVoices(corpus, accounts),
    filter: filterOf(corpus, record),
  };
}

/** How many accounts an event has, in how many reports. */
export function countsOfEvent({ accounts }: EventRecord): EventCounts {
  return {
    accounts: new Set(accounts.map(speakerKey)).size,
    reports: reportCount(accounts),
  };
}

/** Characters: a sentence up to the first stands whole; so does a longer one whose own part is shorter than the second. */
const LONG_SENTENCE = 240;
const SHORT_PART = 60;

function tellingOf(corpus: Corpus, accounts: readonly ViewedAccount[]): RowTelling | undefined {
  const telling = accounts.find(({ view }) => view.mode !== 'headline') ?? accounts[0];
  const [statement] = telling ? statementsOf(corpus, [telling]) : [];
  if (!telling || !statement) return undefined;
  const { sentence, claim } = telling.account;
  const whole = lengthOf(sentence) <= LONG_SENTENCE || lengthOf(claim.clause) < SHORT_PART;
  return { ...statement, whole };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function rowVoices(corpus: Corpus, accounts: readonly ViewedAccount[]): RowVoice[] {
  const told = accounts.map(({ account }) => account);
  const first = voicesOf(corpus, told).slice(0, VOICES_A_ROW);
  const keys = [...new Set(told.map(speakerKey))];
  return first.map((voice, index) => {
    const own = accounts.filter(({ account }) => speakerKey(account) === keys[index]);
    return { ...voice, figures: harmOf(own) };
  });
}

/** The harm a speaker tells of, each figure once, without parts of other figures. */
function harmOf(accounts: readonly ViewedAccount[]): FigureView[] {
  const amounts = accounts.flatMap(({ view }) =>
    view.figures
      .filter((it) => isHarm(it) && !it.included)
      .flatMap(({ what }) => valuesOf(view, { about: 'figure', what })),
  );
  return distinct(amounts).flatMap((value: ValueView) =>
    value.type === 'amount' && !value.figure.included ? [value.figure] : [],
  );
}

/** What an event can be chosen by. */
export function filterOf(corpus: Corpus, record: EventRecord): EventFilter {
  const { places, actors, kind, conflicts } = record.event;
  const around = new Set(places.flatMap((id) => [id, ...ancestorIds(corpus, id)]));
  return { places: [...around], actors, kind, certainty: certaintyOf(record), differ: conflicts.length > 0 };
}
