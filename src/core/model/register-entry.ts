import type { EventKind } from './event-kind.ts';
import type { RegisterAddress } from './register-address.ts';
import type { ReportState } from './report.ts';
import type { SegmentKind } from './segment.ts';
import type { Span } from './span.ts';

/** A published report. Its SHA-256 is that of the original; absent where telling it would give a redacted text away. */
export interface ReportEntry {
  readonly type: 'report';
  readonly address: RegisterAddress;
  readonly version: number;
  readonly state: ReportState;
  readonly sha256?: string;
}

/**
 * A paragraph, or any other kept segment, of a published report: where it stands in the text of that version, and the
 * SHA-256 of what its page shows (`shownText`, in UTF-8); absent where it is redacted or withdrawn.
 */
export interface ParagraphEntry extends Span {
  readonly type: 'paragraph';
  readonly address: RegisterAddress;
  readonly version: number;
  readonly kind: SegmentKind;
  readonly sha256?: string;
  /** A revision took it out: this is what it showed last. */
  readonly gone?: true;
}

/** The page of a place or actor. */
export interface AuthorityEntry {
  readonly type: 'place' | 'actor';
  readonly address: RegisterAddress;
  readonly name: string;
}

/** The words by which an event is known again: those of one claim that told it, exactly as they stand in a paragraph. */
export interface Anchor {
  readonly paragraph: RegisterAddress;
  readonly quote: string;
  /** Which of them, from 1, where the words stand more than once in the paragraph. */
  readonly occurrence?: number;
}

/** What an event is at a release, without the address that it has or is about to be given. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** EDTF; null where no account says when. */
  readonly edtf: string | null;
  /** Ids of places. */
  readonly places: readonly string[];
  /** A title an editor gave it; any other is composed from kind, place and date. */
  readonly title?: string;
  /** In order of address, quote and occurrence; never empty. */
  readonly anchors: readonly Anchor[];
}

/** The page of an event. */
export interface EventEntry extends ToldEvent {
  readonly type: 'event';
  readonly address: RegisterAddress;
  /** The reader no longer finds it: since this release its page keeps only its quotes. */
  readonly former?: true;
}

/** One published address and what it shows: a line of the register. */
export type RegisterEntry = ReportEntry | ParagraphEntry | AuthorityEntry | EventEntry;

/** The SHA-256 of a text in UTF-8, as 64 digits 0-9 a-f; passed in, so that the register's rules stay pure. */
export type Sha256 = (text: string) => string;
