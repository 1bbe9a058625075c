import type { ActorKind } from '../../model/authority.ts';
import type { Party } from '../../model/claim.ts';
import type { EventKind } from '../../model/event-kind.ts';
import type { ToldText } from '../told-text.ts';
import { isOwnDeed } from './deed-nouns.ts';
import { type Parts, partsOf } from './grammar.ts';
import type { Mention } from './mention.ts';
import { unique } from './read-places.ts';
import { isOwn, type Scene } from './scene.ts';
import type { Parsed } from './subject.ts';

/** Who did it, to whom, who took part and who stands behind them. */
export interface Parties {
  readonly perpetrators: readonly Party[];
  readonly targets: readonly Party[];
  readonly participants: readonly Party[];
  readonly backers: readonly Party[];
}

/** What reading parties needs beside the scene. */
export interface PartyContext {
  readonly told: ToldText;
  readonly parsed: Parsed;
  /** Who is meant by the adjective of a state. */
  readonly adjectives: ReadonlyMap<string, string>;
}

/**
 * The parties of a happening by the grammar of its own words: subject, object, "by", "between", possessive. Which of them
 * did it and who suffered it depends on the kind: of a clash all took part. A happening whose words name nobody has nobody.
 */
export function readParties(scene: Scene, context: PartyContext): Parties {
  const parts = partsOf(scene, context.parsed);
  const adjectival = adjectivesIn(scene, context.adjectives);
  const roles = ROLES_OF[scene.told.happening.kind] ?? deed;
  const { perpetrators = [], targets = [], participants = [] } = roles(parts, scene, context);
  const doers = unique([
    ...partiesOf(perpetrators.filter((it) => !onlyTells(context.told, it))),
    ...(roles === deed ? adjectival : []),
    ...speakerIn(parts, scene, context.told),
  ]);
  const backers = unique(partiesOf(parts.backers));
  const isDoer = new Set(doers.map(keyOf));
  return {
    perpetrators: doers,
    targets: unique(partiesOf(targets)).filter((party) => !isDoer.has(keyOf(party))),
    participants: unique([...partiesOf(participants), ...(roles === contest ? adjectival : [])]),
    backers,
  };
}

type Roles = Partial<Readonly<Record<'perpetrators' | 'targets' | 'participants', readonly Mention[]>>>;

type RolesOf = (parts: Parts, scene: Scene, context: PartyContext) => Roles;

const deed: RolesOf = ({ doers, sufferers, holders }) => ({
  perpetrators: doers.filter((it) => !holders.includes(it)),
  targets: sufferers,
});

const contest: RolesOf = ({ doers, sufferers, sides, to }) => {
  return sides.length > 0 || doers.length === 0 || sufferers.length === 0
    ? { participants: [...doers, ...sides, ...sufferers].filter(isFighter) }
    : { perpetrators: doers, targets: [...sufferers, ...to] };
};

const taking: RolesOf = ({ doers, sufferers, holders, from, to }) => ({
  perpetrators: [...doers.filter((it) => !holders.includes(it)), ...to.filter(isActor)],
  targets: [...sufferers.filter(isActor), ...holders, ...from.filter(isActor)],
});

const holding: RolesOf = ({ doers, holders }) => ({ perpetrators: holders.length > 0 ? holders : doers });

const moving: RolesOf = ({ doers, sufferers }) => ({
  perpetrators: doers.length > 0 ? doers : sufferers.filter(isActor),
});

const harm: RolesOf = ({ doers, sufferers }) => ({
  perpetrators: doers.filter((it) => !isPeople(it)),
  targets: [...sufferers, ...doers.filter(isPeople)],
});

const talk: RolesOf = (_, scene, { parsed, told }) => ({
  participants: parsed.mentions.filter((it) => isOwn(scene, it.first) && it.tied === '' && isParley(told, it)),
});

const ROLES_OF: Readonly<Partial<Record<EventKind, RolesOf>>> = {
  clash: contest,
  capture: taking,
  'seizure-of-equipment': taking,
  control: holding,
  withdrawal: moving,
  deployment: moving,
  displacement: harm,
  casualties: harm,
  meeting: talk,
  'treaty/agreement': talk,
  statement: talk,
};

/** An outlet or an agency tells of deeds; it does none. */
function onlyTells({ records }: ToldText, { party }: Mention): boolean {
  const record = party.entity === null ? undefined : records.get(party.entity);
  return record?.type === 'actor' && record.kind === 'media';
}

function isActor({ party }: Mention): boolean {
  return party.entity !== null;
}

function isPeople(mention: Mention): boolean {
  return !isActor(mention);
}

function isFighter({ party, governor }: Mention): boolean {
  return party.entity !== null || governor === 'between' || governor === 'with';
}

const PARLEY: ReadonlySet<string> = new Set(['person', 'state', 'state-body', 'international-body']);

function isParley(told: ToldText, { party }: Mention): boolean {
  const record = party.entity === null ? undefined : told.records.get(party.entity);
  return record?.type === 'actor' && PARLEY.has(record.kind);
}

/** "Russian airstrikes", "Saudi and Emirati raids": adjectives of states before the name of a deed. */
function adjectivesIn(scene: Scene, adjectives: ReadonlyMap<string, string>): Party[] {
  const { units } = scene;
  return units.flatMap((unit, index): Party[] => {
    const entity = unit.capital && !unit.name ? adjectives.get(unit.key) : undefined;
    if (entity === undefined || !isOwn(scene, index) || !qualifiesDeed(scene, index, adjectives)) return [];
    return [{ entity, text: unit.written, span: { start: unit.start, end: unit.end }, basis: 'sentence' }];
  });
}

function qualifiesDeed(scene: Scene, index: number, adjectives: ReadonlyMap<string, string>): boolean {
  const { units } = scene;
  for (let at = index + 1; at <= index + 5; at++) {
    const unit = units[at];
    if (!unit || unit.name || unit.date || /[,;:.()“”"\p{Pd}]/u.test(unit.gap)) return false;
    if (isOwnDeed(scene, index, at)) return true;
    if (unit.capital && !adjectives.has(unit.key)) return false;
    if (/^(?:in|on|of|at|by|to|from|for|with|the|a|said|was|were|is|has|had)$/u.test(unit.key)) return false;
  }
  return false;
}

/** Kinds of actors that do what they say they did: a monitor that says "it" tells of others. */
const FIGHTING: ReadonlySet<ActorKind> = new Set([
  'armed-group',
  'person-group',
  'state',
  'state-body',
  'state-forces',
  'international-body',
]);

/** "The front said it had attacked": the speaker, where it is one who fights or rules. */
function speakerIn(parts: Parts, { told }: Scene, { records }: ToldText): Party[] {
  const speaker = told.speech.speakers[0];
  const record = speaker?.entity ? records.get(speaker.entity) : undefined;
  if (!parts.speaks || !speaker || record?.type !== 'actor' || !FIGHTING.has(record.kind)) return [];
  return [
    { entity: speaker.entity, text: speaker.text, ...(speaker.span ? { span: speaker.span } : {}), basis: 'sentence' },
  ];
}

function partiesOf(mentions: readonly Mention[]): Party[] {
  return mentions.map(({ party }) => party);
}

function keyOf({ entity, text }: Party): string {
  return entity ?? text.toLowerCase();
}
