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
  let next = 0;
  for (const figure of figures) {
    while ((happenings[next]?.trigger.start ?? Number.POSITIVE_INFINITY) < figure.start) next++;
    dealt[ownerOf(figure, happenings, next)]?.push(figure);
  }
  return dealt;
}

/** How many happenings on either side of a figure may own it. */
const REACH = 20;

function ownerOf(figure: Figure, happenings: readonly Happening[], around: number): number {
  const from = Math.max(0, around - REACH);
  const near = happenings.slice(from, around + REACH).map((_, index) => from + index);
  const fitting = near.filter((index) => mayOwn(happenings[index]?.kind ?? 'statement', figure));
  const open = fitting.length > 0 ? fitting : near;
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
