import type { EventKind } from '../../model/event-kind.ts';

/** A kind, and whether the words around say it, or it is only what is meant where they say nothing. */
export interface ResolvedKind {
  readonly kind: EventKind;
  readonly sure: boolean;
}

/** A kind that the words say. */
export function sure(kind: EventKind | undefined): ResolvedKind | undefined {
  return kind && { kind, sure: true };
}

/** A kind that is only meant where the words say nothing. */
export function unsure(kind: EventKind | undefined): ResolvedKind | undefined {
  return kind && { kind, sure: false };
}
