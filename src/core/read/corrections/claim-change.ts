import type { Authority } from '../../model/authority.ts';
import type { Claim } from '../../model/claim.ts';
import type { Misfit } from '../../model/misfit.ts';
import type { Reading } from '../../model/reading.ts';
import { findClaim } from '../../text/find-claim.ts';
import { onOneLine } from '../../text/on-one-line.ts';
import { claimAdded } from './claim-added.ts';
import type { ClaimSetting } from './claim-setting.ts';
import { claimWithValues } from './claim-with-values.ts';
import type { ClaimCorrection, Located } from './located.ts';
import { missingWords } from './missing-words.ts';
import { areTwins } from './twin-claims.ts';

/** A reading, and the records it was read with. */
export interface CorrectedReading {
  readonly reading: Reading;
  readonly records: ReadonlyMap<string, Pick<Authority, 'name'>>;
}

type Mine = Located<ClaimCorrection>;

/** What a correction makes of a claim: of one of the reader's (by index), or a new one; nothing of one rejected. */
export interface ClaimChange {
  readonly it: Mine;
  readonly claim?: number;
  readonly made?: Claim;
  readonly misfits: readonly Misfit[];
}

/** What one correction makes of the claims as the reader made them. */
export function claimChange(report: CorrectedReading, it: Mine): ClaimChange {
  return it.correction.change === 'add-claim' ? addition(report, it) : alteration(report, it);
}

function alteration(report: CorrectedReading, it: Mine): ClaimChange {
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

function addition(report: CorrectedReading, it: Mine): ClaimChange {
  const { index, correction, at } = it;
  const setting = settingOf(report, it);
  const blank = claimAdded(correction.kind, at, { sentence: setting.sentence, voices: report.reading.voices });
  const made = claimWithValues(blank, { values: {}, ...correction }, setting);
  const twin = report.reading.claims.find((claim) => areTwins(claim, made));
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
