import type { EventKind } from '../../model/event-kind.ts';
import type { Figure } from '../../model/figure.ts';
import { isHarm } from '../../model/figure.ts';
import { contains } from '../../model/span.ts';
import type { Happening } from '../happenings/happening.ts';
import { VIOLENT } from '../happenings/happening-groups.ts';

/**
 * Deals a sentence's figures out to its happenings, each to exactly one: harm to the violence that did it, people displaced
 * to their displacement, things taken to their capture; by clause first, then by nearness. By happening index.
 */
export function dealFigures(figures: readonly Figure[], happenings: readonly Happening[]): Figure[][] {
  const dealt = happenings.map((): Figure[] => []);
  for (const figure of figures) dealt[ownerOf(figure, happenings)]?.push(figure);
  return dealt;
}

function ownerOf(figure: Figure, happenings: readonly Happening[]): number {
  const fitting = happenings.flatMap((it, index) => (mayOwn(it.kind, figure) ? [index] : []));
  const open = fitting.length > 0 ? fitting : happenings.map((_, index) => index);
  const inside = open.filter((index) => isInside(figure, happenings[index]));
  const among = inside.length > 0 ? inside : open;
  return [...among].sort((a, b) => gap(figure, happenings[a]) - gap(figure, happenings[b]) || a - b)[0] ?? -1;
}

function mayOwn(kind: EventKind, figure: Figure): boolean {
  if (figure.what === 'displaced') return kind === 'displacement';
  if (isHarm(figure)) return kind === 'casualties' || VIOLENT.has(kind);
  return kind !== 'statement';
}

function isInside(figure: Figure, happening: Happening | undefined): boolean {
  return happening !== undefined && contains(happening.clause, figure);
}

/** Characters between a figure and the words that tell a happening. */
function gap(figure: Figure, happening: Happening | undefined): number {
  if (!happening) return Number.POSITIVE_INFINITY;
  const { trigger } = happening;
  return Math.max(trigger.start - figure.end, figure.start - trigger.end, 0);
}
