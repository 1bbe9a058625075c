import type { EventKind } from './event-kind.ts';
import type { Figure } from './figure.ts';
import type { Span } from './span.ts';
import type { WorkingStatus } from './working.ts';

/** How it is said: in the report's own voice, told of somebody, in somebody's quoted words, or in a title or heading. */
export const MODES = ['narrator', 'attributed', 'quoted', 'headline'] as const;

export type Mode = (typeof MODES)[number];

/** What the words do with the happening: say it was, say it was not, or speak of what may come. */
export const MODALITIES = ['asserted', 'denied', 'planned', 'threatened', 'predicted'] as const;

export type Modality = (typeof MODALITIES)[number];

/** Where a value of a claim comes from: its own sentence, or the neighbours of that sentence. */
export type Basis = 'sentence' | 'context';

/** One who says it. `entity` is null for a speaker without a record ("a local journalist"). */
export interface Speaker {
  readonly entity: string | null;
  readonly text: string;
  /** Where the words stand; absent where the speaker is carried over from words that stand elsewhere in no one run. */
  readonly span?: Span;
}

/** A run of a sentence said by one chain of speakers, inner first; empty in the report's own voice. */
export interface Voice extends Span {
  readonly speakers: readonly Speaker[];
  readonly mode: Mode;
  /** The words that say who speaks ("according to the White Helmets"): the report's own. */
  readonly frame?: Span;
}

/** A place or actor in its part of a claim. `entity` is null for people without a record ("civilians"). */
export interface Party {
  readonly entity: string | null;
  readonly text: string;
  readonly span?: Span;
  readonly basis: Basis;
}

/** When it happened, and how that is known. `edtf` is null where the report does not say. */
export interface ClaimDate {
  readonly edtf: string | null;
  readonly status: WorkingStatus;
  /** `publication`: nothing but the day of publication speaks for it. */
  readonly basis: Basis | 'publication';
  /** The date mark it was taken from, if one. */
  readonly mark?: Span;
  /** The rule that gave it, for the working. */
  readonly rule: string;
}

/**
 * Something a report asserts: one happening, told by one chain of speakers, of one set of places and one time. Its span is
 * its sentence, to which it is anchored.
 */
export interface Claim extends Span {
  /** Index into the reading's sentences. */
  readonly sentence: number;
  readonly kind: EventKind;
  /** The words that assert the happening ("were killed", "airstrikes"). */
  readonly trigger: Span;
  /** The part of the sentence that tells it. */
  readonly clause: Span;
  /** Inner speaker first, outermost last; empty where the report speaks in its own voice. Its publisher is not among them. */
  readonly speakers: readonly Speaker[];
  /** The verb of saying as written ("said", "according to"), null where there is none. */
  readonly verb: string | null;
  readonly mode: Mode;
  readonly modality: Modality;
  readonly when: ClaimDate;
  readonly places: readonly Party[];
  readonly perpetrators: readonly Party[];
  readonly targets: readonly Party[];
  /** Those who took part where nobody is said to have begun: sides of a clash, people who met. */
  readonly participants: readonly Party[];
  /** Those said to stand behind a side ("backed by"). */
  readonly backers: readonly Party[];
  readonly figures: readonly Figure[];
  /** Words for weapons, as written. */
  readonly weapons: readonly string[];
  /** How it ended, in the report's words ("thwarted", "no change in the map of control"). */
  readonly outcome?: string;
  /** A standing fact or an expectation: on its report's page and in the ledger, not in the chronology. */
  readonly background: boolean;
  /** What an editor decided of this claim; absent where the reader alone made it. */
  readonly decided?: Decision;
}

/** An editor's decision about a value: why, and by whom (initials). */
export interface Decision {
  readonly reason: string;
  readonly by: string;
}
