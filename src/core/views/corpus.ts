import type { ArchiveInfo } from '../model/archive-info.ts';
import type { Actor, Authority, Place } from '../model/authority.ts';
import type { Claim } from '../model/claim.ts';
import type { Account, HistoricEvent } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { EventId, ReportId, SegmentId } from '../model/identifiers.ts';
import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import type { Reading, Sentence } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Title } from '../model/title.ts';
import type { WithdrawnReport } from '../model/withdrawn-report.ts';
import type { Addresses, Period } from './addresses.ts';

/** A report with its reading and what every view of it needs. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
  readonly title: Title;
  /** The number a page shows beside a segment; titles, headings and attributions have none. */
  readonly numbers: ReadonlyMap<SegmentId, number>;
  /** The marks of each segment, by its index. */
  readonly marks: readonly (readonly Mark[])[];
}

/** A sentence of a report. */
export interface Located {
  readonly from: ReadReport;
  readonly sentence: Sentence;
}

/** A claim in the sentence it is anchored to. */
export interface ToldClaim extends Located {
  readonly claim: Claim;
  /** Its place among the reading's claims. */
  readonly index: number;
  /** First and last day it can speak of, as for dated sentences; `~`, which sorts last, where it does not say when. */
  readonly earliest: string;
  readonly latest: string;
}

/** A figure with the claim that gives it. */
export interface ToldFigure {
  readonly told: ToldClaim;
  readonly figure: Figure;
}

export type ActorRole = 'perpetrator' | 'target' | 'participant' | 'backer';

/** A claim that gives an actor a part in what happened. */
export interface RoleInClaim {
  readonly told: ToldClaim;
  readonly role: ActorRole;
}

/** Who claims what of whom and where; lists by place and actor in order of time, then of reports and text. */
export interface ClaimIndex {
  /** Every claim, in the order of reports and text. */
  readonly all: readonly ToldClaim[];
  /** By the report's id: its claims as its reading has them, so that their places are their indices. */
  readonly ofReport: ReadonlyMap<ReportId, readonly ToldClaim[]>;
  /** By the place's id: claims of what happened there. */
  readonly atPlace: ReadonlyMap<string, readonly ToldClaim[]>;
  /** By the actor's id: what is claimed of it; once for each part it has in a claim. */
  readonly ofActor: ReadonlyMap<string, readonly RoleInClaim[]>;
  /** By the actor's id: what it says itself, or is cited as passing on. */
  readonly saidBy: ReadonlyMap<string, readonly ToldClaim[]>;
  /** Every figure once, in order of time: of harm to people, and of all else. */
  readonly harm: readonly ToldFigure[];
  readonly other: readonly ToldFigure[];
}

/** A place or actor named in a sentence. */
export interface Mention extends Located {
  readonly mark: NameMark;
}

/** A sentence that says when; the same sentence stands once for each day it names. */
export interface DatedSentence extends Located {
  readonly edtf: string;
  /** First and last day the value can mean, as numbers that sort: see `edtfBounds`. */
  readonly earliest: string;
  readonly latest: string;
  /** The mark that dates it. */
  readonly mark: DateMark;
}

/** A claim as one version of an event, and why it was counted to it. */
export interface AccountRecord extends ToldClaim, Pick<Account, 'joined'> {}

/** An event with its accounts and where it stands. */
export interface EventRecord {
  readonly event: HistoricEvent;
  /** Absent until the event is published: it then has no page of its own. */
  readonly id?: EventId;
  /** Whether it was once published with another kind, date, places or title. */
  readonly altered: boolean;
  /** In the order of the event's accounts, of which there is always a first. */
  readonly accounts: readonly [AccountRecord, ...AccountRecord[]];
  /** First and last day it can mean, as for dated sentences; `~` where no account says when. */
  readonly earliest: string;
  readonly latest: string;
  /** Its place among all events in order of time. */
  readonly position: number;
  /** Those whose accounts bear on it, and the rule that says so. */
  readonly compare: readonly { readonly position: number; readonly rule: string }[];
}

/** A published event that the reader no longer finds: its address keeps what was told there. */
export interface FormerEvent {
  readonly id: EventId;
  /** What it was published as. */
  readonly kind: HistoricEvent['kind'];
  readonly edtf: string | null;
  readonly places?: readonly string[];
  /** An editor's title. */
  readonly title?: string;
  /** Number of the release since which it is read differently. */
  readonly since: string;
  readonly quotes: readonly { readonly report: ReportId; readonly segment: SegmentId; readonly quote: string }[];
}

/** Where an event stands in the chronology: in which period (absent without a date), and at which place of it from 0. */
export interface FiledEvent {
  readonly period?: Period;
  readonly place: number;
}

/** The events of an archive. */
export interface EventIndex {
  /** In order of time; those without a date last. */
  readonly all: readonly EventRecord[];
  readonly former: readonly FormerEvent[];
  readonly ofClaim: ReadonlyMap<ToldClaim, EventRecord>;
  /** The events of each month, or of a year where no month is known. */
  readonly periods: readonly PeriodGroup[];
  /** The paths of those months, as `periodPath` gives them. */
  readonly periodPaths: ReadonlySet<string>;
  readonly undated: readonly EventRecord[];
  /** By position. */
  readonly filed: readonly FiledEvent[];
}

/** The events of a month, or of a year where no month is known, in order of time. */
export interface PeriodGroup {
  readonly period: Period;
  readonly rows: readonly EventRecord[];
}

/** How often a place or actor is named, and in how many reports. */
export interface Tally {
  readonly mentions: number;
  readonly reports: number;
}

/** Everything the views are made from: an archive read and indexed in one pass. */
export interface Corpus {
  readonly info: ArchiveInfo;
  readonly addresses: Addresses;
  /** In order of publication, undated ones last, then by id. */
  readonly reports: readonly ReadReport[];
  /** Where in `reports` a report stands. */
  readonly positions: ReadonlyMap<ReportId, number>;
  /** In order of name. */
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly authorities: ReadonlyMap<string, Authority>;
  /** The records that name another as their parent, by the key of that other. */
  readonly parts: ReadonlyMap<string, readonly Authority[]>;
  /** By the publisher's id, in the order of `reports`. */
  readonly publishedBy: ReadonlyMap<string, readonly ReadReport[]>;
  /** By `authorityKey`, in the order of reports and text. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly claims: ClaimIndex;
  /** By `authorityKey`; counted once, as every preview tells it. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** In order of time. */
  readonly dated: readonly DatedSentence[];
  readonly events: EventIndex;
  /** Reports whose words are off the site, in order of id; they are in no other list. */
  readonly withdrawn: readonly WithdrawnReport[];
  /** Records that were merged, renamed or split, places before actors; they are in no other list. */
  readonly moved: readonly Authority[];
}

/** A corpus before events are told from it. */
export type ReadCorpus = Omit<Corpus, 'events' | 'withdrawn' | 'moved'>;

/** One key for places and actors, which may share an id. */
export function authorityKey(it: { readonly type: 'place' | 'actor'; readonly id: string }): string {
  return `${it.type}/${it.id}`;
}

/** The mentions of a place or actor; none is an empty list. */
export function mentionsOf(corpus: Corpus, authority: Authority): readonly Mention[] {
  return corpus.mentions.get(authorityKey(authority)) ?? [];
}

/** How often a place or actor is named. */
export function tallyOf(corpus: Corpus, authority: Authority): Tally {
  return corpus.tallies.get(authorityKey(authority)) ?? { mentions: 0, reports: 0 };
}

/** How many different reports a list of sentences comes from. */
export function reportCount(located: readonly Located[]): number {
  return new Set(located.map((it) => it.from)).size;
}
