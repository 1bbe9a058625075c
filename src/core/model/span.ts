/** A run of a report's text in UTF-16 units of the decoded original: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order in the text: by start, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
