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
  /** The last line of the name. */
  readonly name: Box;
  readonly preview: Size;
  readonly window: Size;
  /** Whether the name reads from right to left. */
  readonly rightToLeft: boolean;
}

/** Between a name and its preview, and between a preview and the edge of the window. */
const GAP = 8;
const EDGE = 16;

/**
 * Where a preview stands in the window: below its name, or above where there is no room below and enough above; begun
 * where the name begins; never over the left or right edge, unless it is wider than the window.
 */
export function previewPosition({ name, preview, window, rightToLeft }: PreviewPlace): { left: number; top: number } {
  const below = name.bottom + GAP;
  const above = name.top - preview.height - GAP;
  const begun = rightToLeft ? name.right - preview.width : name.left;
  const furthest = window.width - preview.width - EDGE;
  return {
    top: below + preview.height > window.height && above > 0 ? above : below,
    left: Math.max(EDGE, Math.min(begun, furthest)),
  };
}
