import type { Decision } from '../model/claim.ts';
import type { WorkingStatus } from '../model/working.ts';
import { type VoiceView, voicesOf } from './account-speaker.ts';
import { type ComparisonView, comparisonOf } from './comparison-view.ts';
import { authorityKey, type Corpus, type EventRecord } from './corpus.ts';
import { type DifferenceView, differencesOf, viewedAccounts } from './difference-view.ts';
import { certaintyOf, chronologyAddress, type EventHeading, eventHeading, narrowest } from './event-heading.ts';
import { countsOfEvent, type EventCounts, type EventRow, eventRow } from './event-row.ts';
import { type Named, namedAuthority } from './named.ts';

/** Everything the page of an event shows. */
export interface EventView {
  readonly heading: EventHeading;
  readonly permalink: string;
  /** Where it stands in the chronology. */
  readonly inChronology: string;
  readonly certainty: WorkingStatus;
  readonly places: readonly Named[];
  readonly actors: readonly Named[];
  readonly counts: EventCounts;
  readonly differences: readonly DifferenceView[];
  readonly comparison: ComparisonView;
  /** Why the accounts are counted as one event; empty where there is one account. */
  readonly joins: readonly JoinView[];
  readonly compare: readonly ComparedEvent[];
  /** The events just before and after it, itself between them. */
  readonly around: readonly AroundRow[];
  readonly previous?: EventHeading;
  readonly next?: EventHeading;
}

/** Why a passage that tells of the event is counted with another; passages tied alike are told once. */
export interface JoinView {
  readonly voice: VoiceView;
  readonly to: VoiceView;
  /** Whether one speaker tells both in one paragraph. */
  readonly within: boolean;
  readonly rule: string;
  readonly decided?: Decision;
}

/** Another event whose accounts bear on this one, and why. */
export interface ComparedEvent {
  readonly row: EventRow;
  readonly rule: string;
}

export interface AroundRow {
  readonly row: EventRow;
  readonly current: boolean;
}

/** How many events are shown on either side. */
const AROUND = 2;

/** The page of a published event. */
export function eventView(corpus: Corpus, record: EventRecord): EventView {
  const accounts = viewedAccounts(corpus, record);
  const differences = differencesOf(corpus, record, accounts);
  const heading = eventHeading(corpus, record);
  const { all } = corpus.events;
  const [previous, next] = [all[record.position - 1], all[record.position + 1]];
  return {
    heading,
    permalink: corpus.addresses.permalink(heading.address),
    inChronology: chronologyAddress(corpus, record),
    certainty: certaintyOf(record),
    places: namesOf(corpus, 'place', narrowestFirst(corpus, record.event.places)),
    actors: namesOf(corpus, 'actor', record.event.actors),
    counts: countsOfEvent(record),
    differences,
    comparison: comparisonOf(corpus, accounts, differences),
    joins: joinsOf(corpus, record),
    compare: record.compare.flatMap(({ position, rule }) => {
      const other = all[position];
      return other ? [{ row: eventRow(corpus, other), rule }] : [];
    }),
    around: all
      .slice(Math.max(0, record.position - AROUND), record.position + AROUND + 1)
      .map((it) => ({ row: eventRow(corpus, it), current: it === record })),
    previous: previous && eventHeading(corpus, previous),
    next: next && eventHeading(corpus, next),
  };
}

function namesOf(corpus: Corpus, type: 'place' | 'actor', ids: readonly string[]): Named[] {
  const authorities = ids.flatMap((id) => corpus.authorities.get(authorityKey({ type, id })) ?? []);
  return authorities.map((it) => namedAuthority(corpus, it));
}

function narrowestFirst(corpus: Corpus, places: readonly string[]): string[] {
  return [...new Set([...narrowest(corpus, places), ...places])];
}

function joinsOf(corpus: Corpus, { accounts }: EventRecord): JoinView[] {
  const joins = accounts.flatMap((account): JoinView[] => {
    const to = account.joined && accounts[account.joined.to];
    if (!account.joined || !to) return [];
    const [voice] = voicesOf(corpus, [account]);
    const [earlier] = voicesOf(corpus, [to]);
    const { rule, decided } = account.joined;
    return voice && earlier ? [{ voice, to: earlier, within: placeOf(voice) === placeOf(earlier), rule, decided }] : [];
  });
  return [...new Map(joins.map((it) => [keyOf(it), it])).values()];
}

function keyOf({ voice, to, rule, decided }: JoinView): string {
  return JSON.stringify([placeOf(voice), placeOf(to), rule, decided]);
}

/** One key for one speaker in one paragraph. */
function placeOf({ address, speaker }: VoiceView): string {
  return JSON.stringify([address, ...speaker.chain.map(({ name }) => name)]);
}
