import type { EventKind } from '../../model/event-kind.ts';
import { isHarm } from '../../model/figure.ts';
import { ARMED_AGENTS } from '../vocabulary/means-words.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { VIOLENT } from './happening-groups.ts';
import { meansIn } from './means.ts';
import { distantKind } from './resolve-kind.ts';

/**
 * Decides what harm told without the violence that did it belongs to: the means its sentence names, else the violence told
 * just before, else fighting where armed men died, else nothing more than casualties. Harm that no words of its own tell
 * ("Three of them were children") gets a candidate.
 */
export function placeHarm(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const counted = telling.figures.some((it) => isHarm(it) && it.what !== 'displaced');
  const violent = candidates.some((it) => VIOLENT.has(it.kind));
  const own = candidates.filter((it) => it.kind === 'casualties');
  if (violent || (own.length === 0 && !counted)) return [...candidates];
  const told = own.filter((it) => counted || it.trigger.form !== undefined);
  const first = told[0] ?? (counted ? fromFigure(telling) : undefined);
  const others = candidates.filter((it) => it.kind !== 'casualties');
  if (!first) return others;
  return [...others, { ...first, kind: harmKind(telling) }].sort((a, b) => a.trigger.from - b.trigger.from);
}

/** The first harm figure as a candidate: its words tell what happened. */
function fromFigure({ words, clauses, runs, figures }: SentenceToTell): Candidate | undefined {
  const figure = figures.find(isHarm);
  const from = words.findIndex((word) => figure && word.end > figure.start);
  const to = words.findIndex((word) => figure && word.start >= figure.end);
  if (!figure || from < 0) return undefined;
  const run = runs.findIndex((it) => it.start <= figure.start && figure.start < it.end);
  const clause = clauses.findIndex((it) => it.from <= from && from < it.to);
  const trigger = { from, to: to < 0 ? words.length : to, sense: 'harm' } as const;
  return { kind: 'casualties', trigger, clauses: [clause], run, modality: 'asserted' };
}

function harmKind({ words, last }: SentenceToTell): EventKind {
  const means = meansIn(words, { from: 0, to: words.length });
  const distant = distantKind(means);
  if (distant) return distant;
  if (last) return last;
  if (means.has('close')) return 'attack';
  return words.some((word) => ARMED_AGENTS.has(word.stem)) ? 'clash' : 'casualties';
}
