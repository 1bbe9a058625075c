import type { Conflict } from '../model/event.ts';
import { HARMS } from '../model/figure.ts';
import { type SpeakerView, speakerKey, type VoiceView, voicesOf } from './account-speaker.ts';
import { distinct, type Subject, type ValueView, valueKey, valuesOf } from './account-values.ts';
import { type ClaimView, claimView } from './claim-view.ts';
import type { AccountRecord, Corpus, EventRecord } from './corpus.ts';
import { ancestorIds } from './event-heading.ts';

/** What accounts of an event differ in: who says what, and who says nothing of it. */
export interface DifferenceView extends Subject {
  readonly sides: readonly SideView[];
  readonly silent: readonly SpeakerView[];
}

/** Those who say the same. */
export interface SideView {
  readonly values: readonly ValueView[];
  readonly voices: readonly VoiceView[];
  readonly scope?: Scope;
}

/** What a figure counts where others count elsewhere: a wider area, or other places or people. */
export type Scope = 'wider' | 'other';

/** An account with what it says. */
export interface ViewedAccount {
  readonly account: AccountRecord;
  readonly view: ClaimView;
}

/** The accounts of an event with what each says. */
export function viewedAccounts(corpus: Corpus, { accounts }: EventRecord): ViewedAccount[] {
  return accounts.map((account) => ({ account, view: claimView(corpus, account) }));
}

/**
 * The differences between the accounts of an event: first in how many were harmed, then in the order of `ORDER`. Conflicts
 * about one thing make one difference.
 */
export function differencesOf(corpus: Corpus, record: EventRecord, all: readonly ViewedAccount[]): DifferenceView[] {
  const differences = contested(record, all).map(({ subject, indices, scopes }): DifferenceView => {
    const members = all.filter((_, index) => indices.has(index));
    const silent = silentOf(corpus, all, members, subject);
    return { ...subject, sides: sidesOf(corpus, members, subject, scopes), silent };
  });
  return differences.sort((a, b) => weightOf(a) - weightOf(b));
}

/** What conflicts are about, each thing once, with all accounts that differ in it. */
interface Contested {
  readonly subject: Subject;
  readonly indices: ReadonlySet<number>;
  readonly scopes: boolean;
}

function contested({ event }: EventRecord, all: readonly ViewedAccount[]): Contested[] {
  const things = new Map<string, Contested>();
  for (const conflict of event.conflicts) {
    for (const subject of subjectsOf(membersOf(all, conflict.accounts), conflict)) {
      const key = `${subject.about} ${subject.what}`;
      const { indices = [], scopes = false } = things.get(key) ?? {};
      const together = new Set([...indices, ...conflict.accounts]);
      things.set(key, { subject, indices: together, scopes: scopes || conflict.scopes });
    }
  }
  return [...things.values()];
}

function membersOf(all: readonly ViewedAccount[], indices: readonly number[]): ViewedAccount[] {
  return indices.flatMap((index) => all[index] ?? []);
}

const ORDER = [
  'date',
  'place',
  'actor',
  'participant',
  'target',
  'outcome',
] as const satisfies readonly Subject['about'][];

/** Harm comes before other figures, figures before the rest; a stable sort keeps the order of conflicts among equals. */
function weightOf({ about, what = '' }: Subject): number {
  if (about !== 'figure') return HARMS.length + 1 + ORDER.indexOf(about);
  const harm = (HARMS as readonly string[]).indexOf(what);
  return harm < 0 ? HARMS.length : harm;
}

/** What a conflict is about: a figure that is not said which is each harm that is counted differently. */
function subjectsOf(members: readonly ViewedAccount[], { about, what }: Conflict): Subject[] {
  if (about === 'figure') {
    const named = what === undefined ? undefined : { about, what };
    if (named && members.some(({ view }) => valuesOf(view, named).length > 0)) return [named];
    return HARMS.map((harm): Subject => ({ about, what: harm })).filter((it) => differ(members, it));
  }
  if (about !== 'actor') return [{ about }];
  const roles = (['actor', 'participant', 'target'] as const).map((role): Subject => ({ about: role }));
  return [roles.find((it) => differ(members, it)) ?? { about }];
}

function differ(members: readonly ViewedAccount[], subject: Subject): boolean {
  return distinct(members.flatMap(({ view }) => valuesOf(view, subject))).length > 1;
}

function sidesOf(corpus: Corpus, members: readonly ViewedAccount[], subject: Subject, scopes: boolean): SideView[] {
  const sides = new Map<string, { readonly values: readonly ValueView[]; readonly accounts: AccountRecord[] }>();
  for (const { account, view } of members) {
    const values = withoutParts(valuesOf(view, subject));
    if (values.length === 0) continue;
    const key = values.map(valueKey).join(', ');
    const side = sides.get(key) ?? { values, accounts: [] };
    sides.set(key, side);
    side.accounts.push(account);
  }
  return [...sides.values()].map(({ values, accounts }) => ({
    values,
    voices: voicesOf(corpus, accounts),
    scope: scopes ? scopeOf(corpus, accounts, members) : undefined,
  }));
}

/** A part of another figure is no version of it. */
function withoutParts(values: readonly ValueView[]): ValueView[] {
  const whole = values.filter((it) => it.type !== 'amount' || !it.figure.included);
  return distinct(whole.length > 0 ? whole : values);
}

/** The speakers of the event who say nothing of a subject in any of their accounts. */
function silentOf(
  corpus: Corpus,
  all: readonly ViewedAccount[],
  members: readonly ViewedAccount[],
  subject: Subject,
): SpeakerView[] {
  const telling = all.filter(({ view }) => valuesOf(view, subject).length > 0);
  const speaking = new Set([...telling, ...members].map(({ account }) => speakerKey(account)));
  const silent = all.filter(({ account }) => !speaking.has(speakerKey(account)));
  return voicesOf(
    corpus,
    silent.map(({ account }) => account),
  ).map(({ speaker }) => speaker);
}

/** `wider` where one of its places holds a place of another account, `other` where places or people merely differ. */
function scopeOf(corpus: Corpus, side: readonly AccountRecord[], all: readonly ViewedAccount[]): Scope | undefined {
  const own = new Set(side.flatMap(placesOf));
  const others = all.flatMap(({ account }) => (side.includes(account) ? [] : placesOf(account)));
  if (own.size === 0 || others.length === 0) return undefined;
  if (others.some((id) => ancestorIds(corpus, id).some((it) => own.has(it)))) return 'wider';
  const around = new Set([...own].flatMap((id) => ancestorIds(corpus, id)));
  return others.some((id) => around.has(id)) ? undefined : 'other';
}

function placesOf({ claim }: AccountRecord): string[] {
  return claim.places.flatMap(({ entity }) => entity ?? []);
}
