import type { Decision } from '../core/model/claim.ts';
import type { WorkingStatus } from '../core/model/working.ts';
import type { Scope } from '../core/views/difference-view.ts';
import type { Precision } from '../core/views/event-heading.ts';

/** The strings about events and their accounts, on their own pages and in the chronology. */
export const eventWords = {
  eyebrow: 'Event',
  undated: 'date unknown',
  editorsTitle: ({ by, reason }: Decision) => `Title by the editor (${by}): ${reason}`,
  counts: {
    events: (n: number) => counted(n, 'event', 'events'),
    accounts: (n: number) => counted(n, 'account', 'accounts'),
    reports: (n: number) => counted(n, 'report', 'reports'),
  },
  differ: (what: readonly string[]) => `they differ in ${inSeries(what)}`,
  agree: 'no two of them contradict each other',
  differHead: 'Where the accounts differ',
  differNote: 'Each figure is its speaker’s. None is averaged, added to or taken from another.',
  accounts: 'Accounts side by side',
  oneAccount: 'The account',
  speaker: 'Speaker',
  said: 'In the report’s words',
  differing: 'differ',
  moreStatements: (n: number) => `${counted(n, 'more sentence', 'more sentences')}`,
  subjects: {
    date: 'When',
    place: 'Where',
    actor: 'By whom',
    target: 'Against whom',
    participant: 'Taking part',
    outcome: 'How it ended',
  },
  subjectsInLine: {
    date: 'the date',
    place: 'the place',
    actor: 'who did it',
    target: 'whom it was done to',
    participant: 'who took part',
    outcome: 'how it ended',
  },
  toldAs: (kind: string) => `told as ${kind}`,
  number: (what: string) => `Number ${what}`,
  numberInLine: (what: string) => `the number ${what}`,
  numberOf: (what: string) => `Number of ${what}`,
  numberOfInLine: (what: string) => `the number of ${what}`,
  goods: 'What was seized',
  goodsInLine: 'what was seized',
  silence: {
    figure: 'gives no figure',
    date: 'does not say when',
    place: 'names no place',
    actor: 'names no one',
    target: 'names no one',
    participant: 'names no one',
    outcome: 'does not say',
  },
  silenceInLine: {
    figure: 'no figure',
    date: 'no date',
    place: 'no place',
    actor: 'no one named',
    target: 'no one named',
    participant: 'no one named',
    outcome: 'not said',
  },
  scopes: { wider: 'counts in a wider area', other: 'counts other places or people' } satisfies Record<Scope, string>,
  accountsDiffer: (what: string) => `Accounts differ in ${what}:`,
  furtherDifferences: (n: number) => `and in ${counted(n, 'more thing', 'more things')}`,
  at: (paragraph: number | undefined) => (paragraph === undefined ? 'in a heading' : `¶\u00a0${paragraph}`),
  joins: 'Why these are counted as one event',
  joined: 'is counted with',
  joinedWithin: 'tells of it more than once',
  compare: 'Compare',
  compareNote: 'Accounts of other events that bear on this one. They are not part of it.',
  around: 'The chronology around it',
  inChronology: 'In the chronology',
  thisEvent: 'this event',
  cite: 'Cite this event',
  description: (accounts: number, reports: number) =>
    `${counted(accounts, 'account', 'accounts')} in ${counted(reports, 'report', 'reports')}, side by side.`,
  chronology: {
    title: 'Chronology',
    description: (archive: string) =>
      `Every event told in the reports of ${archive}, by date, with who says what of it.`,
    intro:
      'What the reports say happened, by date. Claims about one happening stand together; where their accounts differ, the line says so and nothing is decided between them.',
    ofPeriod: (period: string) => `Chronology: ${period}`,
    yearOnly: (year: string) => `${year}, no month given`,
    noMonth: 'no month given',
    undatedYear: 'Undated',
    undatedTitle: 'No date given',
    undatedNote: 'No account of these says when, nor does anything else in their reports.',
    empty: 'No event is told yet.',
    emptyNote: 'Once published reports say that something happened, it stands here under its date.',
    differing: (n: number) => `accounts differ in ${n.toLocaleString('en')}`,
    picture: { month: 'Events by month', year: 'Events by year' },
    pictureNote: 'Split bars: events of which accounts differ.',
    bar: (period: string, events: number, differing: number) =>
      `${period}: ${counted(events, 'event', 'events')}${differing > 0 ? `, accounts differ in ${differing.toLocaleString('en')}` : ''}`,
    timeline: (period: string) => `Days of ${period}`,
    timelineNote:
      'One bar an event, as long as its date is wide; dashed is about, an arrow goes on, a split bar is one of which accounts differ.',
    earlier: 'Earlier',
    later: 'Later',
    sources: 'Told by',
    others: (n: number) => `and ${n.toLocaleString('en')} more`,
    known: 'date',
  },
  filter: {
    label: 'Show only',
    place: 'Place',
    actor: 'Actor',
    kind: 'Kind',
    certainty: 'Date is',
    any: 'any',
    differ: (n: number) => `where accounts differ (${n.toLocaleString('en')})`,
    option: (name: string, events: number) => `${name} (${events.toLocaleString('en')})`,
    clear: 'Show all',
    shown: '{shown} of {all} events shown',
    chosen: '{shown} match',
    none: 'No event on this page is all of that.',
  },
  precisions: {
    day: 'a day',
    range: 'within these days',
    month: 'some time in this month',
    year: 'some time in this year',
    since: 'begun, not said to have ended',
    until: 'at some time up to then',
    unknown: 'not known',
  } satisfies Record<Precision, string>,
  certainties: {
    stated: 'stated',
    computed: 'computed',
    inferred: 'inferred',
    unresolved: 'not known',
  } satisfies Record<WorkingStatus, string>,
  former: {
    eyebrow: 'Event as it was published',
    note: (since: string) =>
      `Read differently since release ${since}. This address keeps the passages that told of it.`,
    passages: 'The passages',
    now: 'They now tell of',
    nowhere: 'None of them is counted to an event at present.',
    gone: 'a report no longer on view',
    withdrawn: 'a report that was withdrawn',
    takenOut: 'in a paragraph that a revision took out',
  },
} as const;

function counted(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** “a”, “a and b”, “a, b and c”. */
function inSeries(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
