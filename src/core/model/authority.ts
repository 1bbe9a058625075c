import type { ActorId, PlaceId } from './identifiers.ts';

export const ACTOR_KINDS = [
  'person',
  'person-group',
  'armed-group',
  'state',
  'state-body',
  'state-forces',
  'media',
  'ngo',
  'international-body',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What reading needs of an authority record (DESIGN.md section 5); all but id, name and kind may be empty. */
export interface LexiconEntry {
  readonly name: string;
  /** Every spelling that may be read as this, in any script. The name itself need not be repeated. */
  readonly names: readonly string[];
  /** Of records sharing a name: the one meant when nothing near decides. */
  readonly bare: boolean;
  /** Words beside the name that decide for this record. */
  readonly cues: readonly string[];
  /** Descriptive mentions: "the regime". */
  readonly nominal: readonly string[];
}

/** A record the editor thinks may be the same as another, and why; they are never merged by the software. */
export interface PossiblySame<Id> {
  readonly id: Id;
  readonly reason: string;
}

/** That a record is no longer kept up, and the records of the same kind that hold what it was about. */
export interface Moved<Id> {
  readonly how: 'merged' | 'renamed' | 'split';
  /** One, or of a split record several. */
  readonly to: readonly Id[];
}

/** A name in its own language, as `ar: خان شيخون`. */
export interface NativeName {
  readonly lang: string;
  readonly text: string;
}

/** An identifier elsewhere: `geonames 168325`. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** What both kinds of authority record tell a reader beside what reading needs. */
export interface AuthorityFacts {
  readonly native: readonly NativeName[];
  readonly identifiers: readonly ExternalId[];
  /** Where the facts come from: codes of `archive.yaml`'s list of sources, with a locator. */
  readonly sources: readonly string[];
  /** How sure the identification is, in the editor's words; `unresolved` is shown as such. */
  readonly confidence?: string;
  readonly unresolved: boolean;
}

/** A point with its precision: `point` is a gazetteer's point of the settlement, `area` the middle of an area. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'point' | 'area';
  readonly source: string;
}

export interface Place extends LexiconEntry, AuthorityFacts {
  readonly type: 'place';
  readonly id: PlaceId;
  readonly kind: string;
  readonly parent?: PlaceId;
  /** The actor meant when the place speaks, agrees, backs or bombs. */
  readonly metonym?: ActorId;
  readonly coordinates?: Coordinates;
  readonly possiblySame: readonly PossiblySame<PlaceId>[];
  readonly moved?: Moved<PlaceId>;
}

/** A tie of one actor to another, in words, with its source; `to` is absent where the other has no record. */
export interface Affiliation {
  readonly to?: ActorId;
  readonly words: string;
  readonly source: string;
}

export interface Actor extends LexiconEntry, AuthorityFacts {
  readonly type: 'actor';
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly parent?: ActorId;
  /** Opponents' words: read as this actor, never shown as its name. */
  readonly labels: readonly string[];
  /** What it is in a few words: "news agency (state)". */
  readonly description?: string;
  readonly affiliations: readonly Affiliation[];
  readonly possiblySame: readonly PossiblySame<ActorId>[];
  readonly moved?: Moved<ActorId>;
}

export type Authority = Place | Actor;
