import type { ClaimDate, Decision, Modality, Mode } from '../core/model/claim.ts';
import type { EventKind } from '../core/model/event-kind.ts';
import type { Harm } from '../core/model/figure.ts';
import type { ClaimRole, ClaimView, PartyView } from '../core/views/claim-view.ts';
import type { ActorRole } from '../core/views/corpus.ts';

/** The strings about claims: who says what happened, to whom, and how many. */
export const claimWords = {
  claims: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
  more: (n: number) => `${n} more ${n === 1 ? 'claim' : 'claims'}`,
  ofParagraph: (n: number | undefined) => (n === undefined ? 'Claims here' : `Claims in ¶ ${n}`),
  ofTitle: 'Claims in the title',
  dates: (n: number) => `${n} other ${n === 1 ? 'date' : 'dates'}`,
  narrator: 'The report itself',
  narratorOf: (publisher: string) => `${publisher} itself`,
  via: 'cited by',
  kinds: {
    airstrike: 'airstrike',
    shelling: 'shelling',
    bombardment: 'bombardment',
    'missile-strike': 'missile strike',
    'chemical-attack': 'chemical attack',
    'ground-attack': 'ground attack',
    offensive: 'offensive',
    clash: 'clash',
    attack: 'attack',
    capture: 'capture',
    control: 'control',
    withdrawal: 'withdrawal',
    encirclement: 'encirclement',
    deployment: 'deployment',
    'seizure-of-equipment': 'seizure of equipment',
    displacement: 'displacement',
    damage: 'damage',
    casualties: 'casualties',
    meeting: 'meeting',
    'treaty/agreement': 'agreement',
    statement: 'statement',
  } satisfies Record<EventKind, string>,
  harms: {
    killed: 'killed',
    wounded: 'wounded',
    displaced: 'displaced',
    casualties: 'killed or wounded',
    missing: 'missing',
  } satisfies Record<Harm, string>,
  modalities: {
    asserted: undefined,
    denied: 'denied',
    planned: 'planned',
    threatened: 'threatened',
    predicted: 'predicted',
  } satisfies Record<Modality, string | undefined>,
  /** What somebody says of something that is not said to be so. */
  statements: {
    asserted: 'statement',
    denied: 'denial',
    planned: 'stated plan',
    threatened: 'threat',
    predicted: 'prediction',
  } satisfies Record<Modality, string>,
  modes: {
    narrator: undefined,
    attributed: undefined,
    quoted: 'in quoted words',
    headline: 'in a heading',
  } satisfies Record<Mode, string | undefined>,
  modesApart: {
    narrator: 'the report’s own voice',
    attributed: 'as the report tells it',
    quoted: 'in quoted words',
    headline: 'in a heading',
  } satisfies Record<Mode, string>,
  roles: {
    perpetrator: 'by',
    target: 'against',
    participant: 'of',
    backer: 'backed by',
    place: 'in',
  } satisfies Record<ClaimRole, string>,
  /** Where “against” would be wrong of those to whom it was done. */
  targets: new Map<EventKind, string>([
    ['capture', 'from'],
    ['seizure-of-equipment', 'from'],
    ['displacement', 'of'],
    ['casualties', 'among'],
    ['damage', 'to'],
    ['statement', 'about'],
    ['control', 'over'],
    ['withdrawal', 'of'],
    ['encirclement', 'of'],
    ['deployment', 'of'],
  ]) as ReadonlyMap<EventKind, string>,
  and: ' and ',
  context: 'named nearby',
  background: 'a standing fact, not one event',
  outcome: 'outcome:',
  weapons: 'with',
  event: 'The event and its other accounts',
  differs: (what: string) => `accounts differ in ${what}`,
  someNumber: 'a number',
  decided: ({ reason, by }: Decision) => `editor: ${reason} (${by})`,
  decidedBy: (by: string) => `editor (${by})`,
  decidedNames: 'What an editor says words mean here',
  leftOpen: 'left open',
  noDate: 'does not say when',
  from: (phrase: string) => `from “${phrase}”`,
  /** Where a date is taken from, in a word or two. */
  bases: {
    sentence: undefined,
    context: 'from a sentence nearby',
    publication: 'from the day of publication alone',
  } satisfies Record<ClaimDate['basis'], string | undefined>,
  noAmount: 'an unstated number',
  included: 'among them',
  figure: 'figure',
  happened: 'What happened here',
  happenedNote: (shown: number, all: number) =>
    `${listedClaims(shown, all)}, in order of time. What sources say, not what is established.`,
  happenedWithin: 'Told of places within it:',
  said: 'What they claim',
  saidNote: (shown: number, all: number) =>
    `${listedClaims(shown, all)} they make themselves or are cited as passing on, in order of time.`,
  toldOf: 'What is claimed of them',
  toldOfNote: (shown: number, all: number) => `${listedClaims(shown, all)}. Each is its speaker’s, not this archive’s.`,
  actorRoles: {
    perpetrator: 'Said to have done it',
    target: 'Said to have suffered it',
    participant: 'Said to have taken part',
    backer: 'Said to stand behind it',
  } satisfies Record<ActorRole, string>,
  naming: 'Who calls them what',
  namingNote: 'A report’s own words are its publisher’s; what it quotes or cites is the speaker’s.',
  ownVoice: 'in its own voice',
  namingWho: 'Who speaks',
  namingWords: 'Words used',
  manners: { name: undefined, nominal: 'a description', label: 'an opponent’s word' },
  times: (n: number) => (n === 1 ? 'once' : `${n.toLocaleString('en')} times`),
  moreVoices: (n: number) =>
    `${n.toLocaleString('en')} more who speak of them seldom are in the list of every mention.`,
} as const;

/** A chain of speakers in a line, inner first; a report’s own voice is named after its publisher where that is known. */
export function speakersInLine(speakers: readonly PartyView[], publisher?: string): string {
  if (speakers.length > 0) return speakers.map((it) => it.name).join(`, ${claimWords.via} `);
  return publisher === undefined ? claimWords.narrator : claimWords.narratorOf(publisher);
}

function listedClaims(shown: number, all: number): string {
  const claims = `${all.toLocaleString('en')} ${all === 1 ? 'claim' : 'claims'}`;
  return shown === all ? claims : `${claims}, ${shown.toLocaleString('en')} on this page`;
}

/** What is said to have happened, or that it is denied, planned, threatened or foreseen: “planned meeting”. */
export function kindInWords({ kind, modality }: Pick<ClaimView, 'kind' | 'modality'>): string {
  if (kind === 'statement') return claimWords.statements[modality];
  return [claimWords.modalities[modality], claimWords.kinds[kind]].filter(Boolean).join(' ');
}

/** The word before those who have a part in what happened: “airstrike by …”, “capture from …”. */
export function roleInWords(kind: EventKind, role: ClaimRole): string {
  return (role === 'target' && claimWords.targets.get(kind)) || claimWords.roles[role];
}
