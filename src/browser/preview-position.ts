/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What has to be known to place a preview. */
export interface PreviewPlace {
  /** The first and the last line of the name; one and the same where it does not run over. */
  readonly first: Box;
  readonly last: Box;
  readonly preview: Size;
  readonly window: Size;
  /** Whether the name reads from right to left. */
  readonly rightToLeft: boolean;
}

/** Between a name and its preview, and between a preview and the edge of the window. */
const GAP = 8;
const EDGE = 16;

/**
 * Where a preview stands in the window: below the last line of its name, or above the first where there is no room below
 * and enough above; begun where that line begins; never over the left or right edge, unless it is wider than the window.
 */
export function previewPosition({ first, last, preview, window, rightToLeft }: PreviewPlace): Position {
  const below = last.bottom + GAP;
  const above = first.top - preview.height - GAP;
  const isAbove = below + preview.height > window.height && above > 0;
  const line = isAbove ? first : last;
  const begun = rightToLeft ? line.right - preview.width : line.left;
  const furthest = window.width - preview.width - EDGE;
  return { top: isAbove ? above : below, left: Math.max(EDGE, Math.min(begun, furthest)) };
}

/** In CSS pixels from the corner of the window. */
interface Position {
  readonly left: number;
  readonly top: number;
}
