import type { Claim, Party } from '../model/claim.ts';
import { readDateValue } from '../model/date-value.ts';
import { type Figure, isHarm } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { ActorRole, ClaimIndex, ReadReport, RoleInClaim, ToldClaim, ToldFigure } from './corpus.ts';

/** Indexes the claims of all reports, which are in order, by what they speak of and by who says it. */
export function indexClaims(reports: readonly ReadReport[]): ClaimIndex {
  const ofReport = new Map(reports.map((it) => [it.report.id, claimsOf(it)]));
  const all = [...ofReport.values()].flat();
  const inTime = all.toSorted(byTime);
  const figures = figuresOf(inTime);
  return {
    all,
    ofReport,
    atPlace: groupBy(inTime, ({ claim }) => entitiesOf(claim.places)),
    ofActor: rolesByActor(inTime),
    saidBy: groupBy(inTime, ({ claim }) => entitiesOf(claim.speakers)),
    harm: figures.filter(({ figure }) => isHarm(figure)),
    other: figures.filter(({ figure }) => !isHarm(figure)),
  };
}

function claimsOf(from: ReadReport): ToldClaim[] {
  return from.reading.claims.map((claim, index) => {
    const sentence = from.reading.sentences[claim.sentence];
    if (!sentence) throw new Error(`expected claim ${index} of ${from.report.id} in a sentence, got ${claim.sentence}`);
    return { from, sentence, claim, index, ...daysOf(claim) };
  });
}

const UNKNOWN = { earliest: '~', latest: '~' } as const;

function daysOf({ when }: Claim): Pick<ToldClaim, 'earliest' | 'latest'> {
  const value = when.edtf === null ? undefined : readDateValue(when.edtf);
  return value ? { earliest: value.earliest, latest: value.latest } : UNKNOWN;
}

/** By the days they can speak of; a stable sort keeps the order of reports and text among equals. */
function byTime(a: ToldClaim, b: ToldClaim): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ROLES: readonly (readonly [ActorRole, (claim: Claim) => readonly Party[]])[] = [
  ['perpetrator', (claim) => claim.perpetrators],
  ['target', (claim) => claim.targets],
  ['participant', (claim) => claim.participants],
  ['backer', (claim) => claim.backers],
];

function rolesByActor(claims: readonly ToldClaim[]): Map<string, RoleInClaim[]> {
  const roles = new Map<string, RoleInClaim[]>();
  for (const told of claims)
    for (const [role, partiesOf] of ROLES)
      for (const id of entitiesOf(partiesOf(told.claim))) listAt(roles, id).push({ told, role });
  return roles;
}

/** The ids of parties and speakers that have a record, each once. */
function entitiesOf(parties: readonly { readonly entity: string | null }[]): Set<string> {
  return new Set(parties.flatMap(({ entity }) => entity ?? []));
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const key of keysOf(item)) listAt(groups, key).push(item);
  return groups;
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/**
 * The figures of claims, in their order. Where clauses overlap, a figure may be given by two claims: it stands once, with
 * the claim that tells it in the fewest words.
 */
function figuresOf(claims: readonly ToldClaim[]): ToldFigure[] {
  const given = claims.flatMap((told) =>
    told.claim.figures.map((figure) => ({ told, figure, key: keyOf(told, figure) })),
  );
  const holders = new Map<string, ToldClaim>();
  for (const { told, key } of given) {
    const holder = holders.get(key);
    if (!holder || length(told.claim.clause) < length(holder.claim.clause)) holders.set(key, told);
  }
  return given.flatMap(({ told, figure, key }) => (holders.get(key) === told ? [{ told, figure }] : []));
}

function keyOf({ from }: ToldClaim, { start, end, what }: Figure): string {
  return `${from.report.id} ${start} ${end} ${what}`;
}

function length({ start, end }: Span): number {
  return end - start;
}
