import type { Authority } from '../../model/authority.ts';
import type { Claim } from '../../model/claim.ts';
import type { Misfit } from '../../model/misfit.ts';
import type { Reading } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';
import { findClaim } from '../../text/find-claim.ts';
import { onOneLine } from '../../text/on-one-line.ts';
import { claimAdded } from './claim-added.ts';
import type { ClaimSetting } from './claim-setting.ts';
import { claimWithValues } from './claim-with-values.ts';
import { type ClaimCorrection, type Corrected, isOfClaim, type Located } from './located.ts';
import { missingWords } from './missing-words.ts';

/** A reading, and the records it was read with. */
export interface CorrectedReading {
  readonly reading: Reading;
  readonly records: ReadonlyMap<string, Pick<Authority, 'name'>>;
}

/**
 * Claims as an editor corrected them, in order of the text. Every correction looks at the claims as the reader made them, so
 * their order changes nothing; two about one claim are a misfit, and so is adding one that the reader finds by itself.
 */
export function correctClaims(report: CorrectedReading, located: readonly Located[]): Corrected<readonly Claim[]> {
  const changes = located.filter(isOfClaim).map((it) => changeOf(report, it));
  const misfits = [...changes.flatMap((it) => it.misfits), ...repeated(changes)];
  if (changes.length === 0) return { value: report.reading.claims, misfits };
  const changed = new Map(changes.flatMap(({ claim, made }) => (claim === undefined ? [] : [[claim, made]])));
  const kept = report.reading.claims.flatMap((claim, index) =>
    changed.has(index) ? (changed.get(index) ?? []) : claim,
  );
  const added = changes.flatMap(({ claim, made }) => (claim === undefined ? (made ?? []) : []));
  return { value: insertAll(kept, added), misfits };
}

type Mine = Located<ClaimCorrection>;

/** What a correction makes of a claim: of one of the reader's (by index), or a new one; nothing of one rejected. */
interface Change {
  readonly it: Mine;
  readonly claim?: number;
  readonly made?: Claim;
  readonly misfits: readonly Misfit[];
}

function changeOf(report: CorrectedReading, it: Mine): Change {
  return it.correction.change === 'add-claim' ? addition(report, it) : alteration(report, it);
}

function alteration(report: CorrectedReading, it: Mine): Change {
  const { index, correction, at } = it;
  const { reading } = report;
  const found = findClaim(reading, at, correction.kind);
  if ('misfit' in found) return { it, misfits: [{ index, ...found.misfit }] };
  const claim = found.value;
  if (correction.change === 'reject-claim') return { it, claim, misfits: [] };
  const setting = settingOf(report, it);
  const read = reading.claims[claim];
  return { it, claim, made: read && claimWithValues(read, correction, setting), misfits: missing(it, setting, 'set') };
}

function addition(report: CorrectedReading, it: Mine): Change {
  const { index, correction, at } = it;
  const setting = settingOf(report, it);
  const blank = claimAdded(correction.kind, at, { sentence: setting.sentence, voices: report.reading.voices });
  const made = claimWithValues(blank, { values: {}, ...correction }, setting);
  const twin = report.reading.claims.find((claim) => isTwin(claim, made));
  if (!twin) return { it, made, misfits: missing(it, setting, 'add') };
  const candidates = [`${twin.kind} (“${onOneLine(setting.text.slice(twin.trigger.start, twin.trigger.end))}”)`];
  return { it, misfits: [{ index, path: ['claim'], fault: 'told-already', value: correction.kind, candidates }] };
}

function settingOf({ reading, records }: CorrectedReading, { at }: Mine): ClaimSetting {
  const { text, marks } = reading;
  const sentence = reading.sentences[at.sentence] ?? at;
  return { text, marks, records, sentence, segment: reading.segments[at.segment] ?? sentence };
}

function missing({ index, correction }: Mine, setting: ClaimSetting, key: 'set' | 'add'): Misfit[] {
  if (correction.change === 'reject-claim') return [];
  return missingWords(correction.values, setting).map((it) => ({ ...it, index, path: [key, ...it.path] }));
}

/** Whether two claims tell the same: of one kind, by the same words, said by the same. */
function isTwin(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && overlaps(a.trigger, b.trigger) && speakersOf(a) === speakersOf(b);
}

function speakersOf({ speakers }: Claim): string {
  return JSON.stringify(speakers.map(({ entity, text }) => entity ?? [text.toLowerCase()]));
}

/** Corrections of a claim that another one is about already. */
function repeated(changes: readonly Change[]): Misfit[] {
  return changes.flatMap((change, at) => {
    const other = changes.slice(0, at).find((before) => isSameThing(before, change));
    if (!other) return [];
    const { index, correction } = change.it;
    const value = correction.kind;
    return [{ index, path: ['claim'], fault: 'decided-twice', value, candidates: [], other: other.it.index }];
  });
}

function isSameThing(a: Change, b: Change): boolean {
  if (a.claim !== undefined || b.claim !== undefined) return a.claim === b.claim;
  return a.made !== undefined && b.made !== undefined && isTwin(a.made, b.made);
}

/** Puts each added claim before the first that stands later in the text. */
function insertAll(kept: readonly Claim[], added: readonly Claim[]): Claim[] {
  const claims = [...kept];
  for (const claim of added.toSorted(byPlace)) {
    const later = claims.findIndex((it) => it.sentence > claim.sentence || isLater(it, claim));
    claims.splice(later < 0 ? claims.length : later, 0, claim);
  }
  return claims;
}

function isLater(a: Claim, b: Claim): boolean {
  return a.sentence === b.sentence && a.trigger.start > b.trigger.start;
}

/** Complete: added claims that agree in all of these are a misfit. */
function byPlace(a: Claim, b: Claim): number {
  return (
    a.sentence - b.sentence ||
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    inCodeUnits(a.kind, b.kind) ||
    inCodeUnits(speakersOf(a), speakersOf(b))
  );
}

function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
