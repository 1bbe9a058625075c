import type { EventKind } from '../../model/event-kind.ts';
import type { NameMark } from '../../model/mark.ts';
import { contains } from '../../model/span.ts';
import type { ToldSentence } from '../told-text.ts';
import type { Happening } from './happening.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** How many sentences back a happening is still meant by "the attack". */
const REACH = 4;

/** How many sentences back a toll may still belong to what was told of a place it names. */
const PLACE_REACH = 10;

/**
 * The acts of violence told in the sentences read last, not more than a few back: the latest sentence's first, and within
 * a sentence in its order.
 */
export function toldBefore(read: readonly (readonly Happening[])[]): EventKind[] {
  return read.slice(-REACH).reverse().flatMap(violenceOf);
}

/** The kind of the act of violence told last, further up too, in a clause that names a place of the sentence now read. */
export function toldHere(
  sentences: readonly ToldSentence[],
  read: readonly (readonly Happening[])[],
  { names }: ToldSentence,
): EventKind | undefined {
  const here = new Set(names.flatMap(placeOf));
  if (here.size === 0) return undefined;
  for (let at = read.length - 1; at >= Math.max(0, read.length - PLACE_REACH); at--) {
    const there = sentences[at]?.names.filter((name) => placeOf(name).some((id) => here.has(id))) ?? [];
    const told = read[at]?.find(
      ({ kind, clause }) => PLAIN_VIOLENCE.has(kind) && there.some((name) => contains(clause, name)),
    );
    if (told) return told.kind;
  }
  return undefined;
}

function violenceOf(told: readonly Happening[]): EventKind[] {
  return told.flatMap(({ kind }) => (PLAIN_VIOLENCE.has(kind) ? [kind] : []));
}

function placeOf({ type, entity }: NameMark): string[] {
  return type === 'place' && entity !== null ? [entity] : [];
}
