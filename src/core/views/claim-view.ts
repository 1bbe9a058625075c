import type { Authority } from '../model/authority.ts';
import type { Claim, ClaimDate, Decision, Modality, Mode, Party, Speaker } from '../model/claim.ts';
import type { Conflict } from '../model/event.ts';
import type { EventKind } from '../model/event-kind.ts';
import { type Figure, isHarm } from '../model/figure.ts';
import type { DateMark } from '../model/mark.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { authorityKey, type Corpus, type ReadReport, type ToldClaim } from './corpus.ts';
import { type DateNote, dateNote } from './date-note.ts';
import { ancestorsOf, namedAuthority } from './named.ts';

/** A claim as a page shows it: keys and values, which `words` puts into sentences. */
export interface ClaimView {
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly mode: Mode;
  /** Inner speaker first; empty where the report speaks in its own voice. */
  readonly speakers: readonly PartyView[];
  readonly parts: readonly ClaimPart[];
  readonly figures: readonly FigureView[];
  readonly when: WhenView;
  readonly weapons: readonly string[];
  readonly outcome?: string;
  readonly background: boolean;
  /** The page of the event it tells of. */
  readonly event?: string;
  /** In what another account of that event says otherwise; nothing where none does. */
  readonly differs: readonly Disagreement[];
  readonly decided?: Decision;
}

/** What accounts differ in, and of figures what they count. */
export type Disagreement = Pick<Conflict, 'about' | 'what'>;

/** The parts that places and actors have in a claim, in the order they are told. */
export const CLAIM_ROLES = ['perpetrator', 'target', 'participant', 'backer', 'place'] as const;

export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** All who have one part in a claim; never empty. */
export interface ClaimPart {
  readonly role: ClaimRole;
  readonly parties: readonly PartyView[];
}

/** A place, actor or speaker: its record's name and page, or the report's own words where it has none. */
export interface PartyView {
  readonly name: string;
  readonly address?: string;
  /** Taken from a neighbouring sentence, not from the claim's own. */
  readonly context: boolean;
}

export interface FigureView extends Pick<Figure, 'value' | 'qualifier' | 'what' | 'who' | 'included'> {
  readonly harm: boolean;
  /** The words of the amount, as written; absent where there are none. */
  readonly amount?: string;
}

/** When, and how that is known; the phrase is given where words of the report say it. */
export interface WhenView extends Omit<DateNote, 'phrase'> {
  readonly basis: ClaimDate['basis'];
  readonly phrase?: string;
}

/** The view of a claim. */
export function claimView(corpus: Corpus, told: ToldClaim): ClaimView {
  const { from, claim } = told;
  return {
    kind: claim.kind,
    modality: claim.modality,
    mode: claim.mode,
    speakers: speakerViews(corpus, claim.speakers),
    parts: partsOf(corpus, claim),
    figures: claim.figures.map((figure) => figureView(from, figure)),
    when: whenView(told),
    weapons: claim.weapons.map(onOneLine),
    outcome: claim.outcome === undefined ? undefined : onOneLine(claim.outcome),
    background: claim.background,
    ...eventOf(corpus, told),
    decided: claim.decided,
  };
}

/** The event a claim tells of: it has a page from its first publication on. */
function eventOf({ events, addresses }: Corpus, told: ToldClaim): Pick<ClaimView, 'event' | 'differs'> {
  const record = events.ofClaim.get(told);
  if (!record) return { differs: [] };
  const account = record.accounts.findIndex((it) => it.from === told.from && it.index === told.index);
  return {
    event: record.id && addresses.event(record.id),
    differs: record.event.conflicts.filter(({ accounts }) => accounts.includes(account)),
  };
}

/** A chain of speakers, inner first. */
export function speakerViews(corpus: Corpus, speakers: readonly Speaker[]): PartyView[] {
  return speakers.map((it) => partyView(corpus, 'actor', { ...it, basis: 'sentence' }));
}

/** A figure of a report. */
export function figureView({ reading }: ReadReport, figure: Figure): FigureView {
  const { value, qualifier, what, who, included, amount } = figure;
  const words = amount && onOneLine(reading.text.slice(amount.start, amount.end));
  return { value, qualifier, what, who: onOneLine(who), included, harm: isHarm(figure), amount: words };
}

/** When a claim says it was. */
export function whenView({ from, sentence, claim: { when } }: ToldClaim): WhenView {
  const { edtf, status, basis, rule } = when;
  const mark = when.mark && dateMarkAt(from, sentence.segment, when.mark.start);
  if (!mark) return { edtf, status, basis, rule, anchor: null };
  const { phrase, anchor, candidates, decided } = dateNote(from, mark);
  return {
    edtf,
    status,
    basis,
    rule,
    anchor,
    candidates: edtf === null ? candidates : undefined,
    decided,
    phrase: onOneLine(phrase),
  };
}

/** The date mark that starts at an offset: most stand in the claim's own segment, a few before it. */
function dateMarkAt(from: ReadReport, segment: number, start: number): DateMark | undefined {
  const own = from.marks[segment]?.find((mark) => mark.start === start);
  const mark = own ?? from.reading.marks.find((it) => it.start === start);
  return mark?.type === 'date' ? mark : undefined;
}

function partsOf(corpus: Corpus, claim: Claim): ClaimPart[] {
  const parties: Readonly<Record<ClaimRole, readonly Party[]>> = {
    perpetrator: claim.perpetrators,
    target: claim.targets,
    participant: claim.participants,
    backer: claim.backers,
    place: claim.places.filter((it) => !holdsAnother(corpus, it, claim.places)),
  };
  const views = CLAIM_ROLES.map((role) => ({
    role,
    parties: parties[role].map((it) => partyView(corpus, role === 'place' ? 'place' : 'actor', it)),
  }));
  return views.filter((part) => part.parties.length > 0);
}

/** Whether a place holds another of these: a claim about a village in a province is placed in the village. */
function holdsAnother(corpus: Corpus, { entity }: Party, places: readonly Party[]): boolean {
  return places.some((other) => {
    const record = other.entity === null ? undefined : recordOf(corpus, 'place', other.entity);
    return record !== undefined && ancestorsOf(corpus, record).some((it) => it.id === entity);
  });
}

/** A party without a record is shown in the report's own words. A target may be a place. */
function partyView(corpus: Corpus, type: Authority['type'], { entity, text, basis }: Party): PartyView {
  const record = entity === null ? undefined : recordOf(corpus, type, entity);
  return { ...(record ? namedAuthority(corpus, record) : { name: onOneLine(text) }), context: basis === 'context' };
}

function recordOf({ authorities }: Corpus, type: Authority['type'], id: string): Authority | undefined {
  const other = type === 'place' ? 'actor' : 'place';
  return authorities.get(authorityKey({ type, id })) ?? authorities.get(authorityKey({ type: other, id }));
}
