/** Bars of a picture side by side, by their places: the first and the last of them. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What becomes of a stretch that the reader marks in a picture. */
export interface StretchActions {
  /** Shows what would be chosen; nothing where the reader has let go of it. */
  readonly preview: (stretch?: Stretch) => void;
  readonly choose: (stretch: Stretch) => void;
}

/** The bars between two, whichever comes first. */
export function stretchBetween(one: number, other: number): Stretch {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
