import type { Claim, Party } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { SegmentKind } from '../model/segment.ts';
import type { Ground } from './ground.ts';
import { referencesOf } from './reference-words.ts';
import type { Telling } from './telling.ts';
import { timeOf } from './telling-time.ts';
import { tollsOf } from './toll.ts';

/**
 * The claims of all readings as tellings, by day of publication, then text, whatever the order of the readings.
 * Background claims are left out.
 */
export function tellClaims(readings: readonly Reading[], ground: Ground): Telling[] {
  const inOrder = readings.map((reading, report) => ({ reading, report })).sort((a, b) => byDay(a.reading, b.reading));
  const tellings: Telling[] = [];
  for (const { reading, report } of inOrder) {
    reading.claims.forEach((claim, index) => {
      if (claim.background) return;
      tellings.push(tellingOf({ reading, claim, ground, ref: { report, claim: index }, order: tellings.length }));
    });
  }
  return tellings;
}

interface Told extends Pick<Telling, 'ref' | 'order' | 'claim'> {
  readonly reading: Reading;
  readonly ground: Ground;
}

function tellingOf({ reading, claim, ground, ref, order }: Told): Telling {
  const segment = reading.sentences[claim.sentence]?.segment ?? -1;
  const leaves = claim.kind === 'withdrawal';
  const attackers = sidesOf([...(leaves ? [] : claim.perpetrators), ...claim.participants], ground);
  const victims = sidesOf([...(leaves ? claim.perpetrators : []), ...claim.targets, ...claim.participants], ground);
  return {
    ref,
    order,
    claim,
    kind: claim.kind,
    voice: voiceOf(claim),
    time: timeOf(claim, reading.published.value),
    ...placesOf(claim, ground),
    attackers,
    victims,
    sides: new Set([...attackers, ...victims]),
    people: new Set([...claim.participants, ...claim.speakers].flatMap(({ entity }) => entity ?? [])),
    tolls: tollsOf(claim, ground.sideOf),
    segment,
    heading: HEADINGS.has(reading.segments[segment]?.kind ?? 'paragraph'),
    ...referencesOf(reading.text, claim),
  };
}

const HEADINGS: ReadonlySet<SegmentKind> = new Set(['title', 'heading', 'caption']);

function voiceOf({ speakers }: Claim): string {
  const [inner] = speakers;
  return inner === undefined ? '' : (inner.entity ?? inner.text.toLowerCase());
}

function placesOf(
  { places }: Claim,
  ground: Ground,
): Pick<Telling, 'spots' | 'ownSpots' | 'areas' | 'scope' | 'above'> {
  const ids = [...new Set(places.flatMap(({ entity }) => entity ?? []))];
  const own = new Set(places.flatMap(({ entity, basis }) => (basis === 'sentence' && entity ? [entity] : [])));
  const holding = (id: string) => ground.placesAbove(id).slice(1);
  const around = new Set(ids.flatMap(holding));
  const aroundWide = new Set(ids.filter(ground.isWide).flatMap(holding));
  return {
    spots: ids.filter((id) => !ground.isWide(id)),
    ownSpots: ids.filter((id) => own.has(id) && !ground.isWide(id)),
    areas: ids.filter((id) => ground.isWide(id) && !around.has(id)),
    scope: new Set(ids.filter((id) => !aroundWide.has(id))),
    above: new Set(ids.flatMap(ground.placesAbove)),
  };
}

/** The sides of actors with a record; people without one ("civilians") are on none. */
function sidesOf(parties: readonly Party[], { sideOf }: Ground): Set<string> {
  return new Set(parties.flatMap(({ entity }) => (entity === null ? [] : [sideOf(entity)])));
}

/** By day of publication, those without one last, then by text: complete but for reports that read alike. */
function byDay(a: Reading, b: Reading): number {
  return compare(a.published.value ?? '~', b.published.value ?? '~') || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
