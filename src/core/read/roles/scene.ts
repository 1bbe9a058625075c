import { contains, overlaps, type Span } from '../../model/span.ts';
import type { ToldSentence } from '../told-text.ts';
import { SEPARATING } from '../vocabulary/phrase-words.ts';
import { clauseEdges } from './clause-edges.ts';
import { mentionsIn } from './mention.ts';
import type { Situated } from './situated.ts';
import type { Parsed } from './subject.ts';
import type { Unit } from './unit.ts';

/** A run of a sentence's units: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A happening with the units of its sentence and those among them that are its own. */
export interface Scene {
  readonly sentence: ToldSentence;
  readonly units: readonly Unit[];
  /** Indices of the units that open a clause. */
  readonly edges: readonly number[];
  /** The sentence's units, edges and mentions, which all its happenings share. */
  readonly parsed: Parsed;
  readonly told: Situated;
  /** The words that assert it. */
  readonly trigger: Range;
  /** Its own part of the sentence: its clause, up to where the next happening's begins. */
  readonly scope: Range;
  /** The words that say who says it, in all of the sentence: they tell no happening. */
  readonly frames: readonly Span[];
}

/**
 * The scenes of the happenings of one sentence, in order. Of two happenings in one clause, the later one's part begins where
 * the last clause before its words opens; where none does they share the words between them.
 */
export function scenesOf(sentence: ToldSentence, units: readonly Unit[], told: readonly Situated[]): Scene[] {
  const framed = told.flatMap(({ speech }) => (speech.frame ? [rangeOf(units, speech.frame).to] : []));
  const edges = [...new Set([...clauseEdges(units), ...framed])].sort((a, b) => a - b);
  const parsed: Parsed = { units, edges, mentions: mentionsIn(units) };
  const triggers = told.map(({ happening }) => rangeOf(units, happening.trigger));
  const frames = told.flatMap(({ speech }) => (speech.frame ? [speech.frame] : []));
  return told.map((one, index) => {
    const trigger = triggers[index] ?? { from: 0, to: 0 };
    const clause = withRest(rangeOf(units, one.happening.clause), trigger, triggers, units.length);
    const scope = cutScope(clause, trigger, triggers, edges);
    return { sentence, units, edges, parsed, told: one, trigger, scope, frames };
  });
}

/** Whether a unit lies in a scene's own part of its sentence, and not among the words that say who says it. */
export function isOwn(scene: Scene, index: number): boolean {
  return scene.scope.from <= index && index < scene.scope.to && !isFramed(scene, index);
}

/** Whether a unit lies among the words that say who says something. */
export function isFramed({ units, frames }: Scene, index: number): boolean {
  const unit = units[index];
  return unit !== undefined && frames.some((frame) => contains(frame, unit));
}

/** Whether a clause that tells of another time ("after", "while") opens between two units. */
export function isSetApart({ units, edges }: Scene, from: number, to: number): boolean {
  return edges.some((edge) => edge >= from && edge <= to && SEPARATING.has(units[edge]?.key ?? ''));
}

function rangeOf(units: readonly Unit[], span: Span): Range {
  const from = units.findIndex((unit) => overlaps(unit, span));
  if (from < 0) return { from: 0, to: 0 };
  const past = units.findIndex((unit, index) => index > from && !overlaps(unit, span));
  return { from, to: past < 0 ? units.length : past };
}

/** A clause with the words after it that tell no other happening: "the offensive that began on 9 May". */
function withRest(clause: Range, own: Range, triggers: readonly Range[], end: number): Range {
  const next = triggers.filter(({ from }) => from > own.from).map(({ from }) => from);
  return { from: clause.from, to: Math.max(clause.to, Math.min(end, ...next)) };
}

function cutScope(clause: Range, own: Range, triggers: readonly Range[], edges: readonly number[]): Range {
  let { from, to } = clause;
  for (const other of triggers) {
    if (other.from === own.from) continue;
    const [earlier, later] = other.from < own.from ? [other, own] : [own, other];
    const edge = edges.findLast((at) => at >= earlier.to && at <= later.from);
    if (edge === undefined) continue;
    if (other.from < own.from) from = Math.max(from, edge);
    else to = Math.min(to, edge);
  }
  return { from, to: Math.max(to, from) };
}
