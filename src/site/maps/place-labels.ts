import type { Frame } from './frame.ts';
import type { MapDot, MapLabel } from './map-view.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point that no label may cover. */
type Dot = Pick<MapDot, 'x' | 'y' | 'radius'>;

/** Mean width of a letter and height of a line, in the units of the frame, for the sizes of `map.css`. */
const LETTER = { region: 6.4, place: 5.4, focus: 6.2 } as const;
const LINE = 13;

/**
 * Chooses the labels that fit: in the order given, each is kept where it overlaps no dot and no label before it and
 * stays in the frame; a label to the right of its point is tried to the left as well.
 */
export function placeLabels(frame: Frame, labels: readonly MapLabel[], dots: readonly Dot[]): MapLabel[] {
  const taken: Box[] = [scaleCorner(frame), ...dots.map(boxOfDot)];
  return labels.flatMap((label) => {
    const kept = [label, ...mirrored(label)].find((it) => fits(frame, boxOf(it), taken));
    if (kept) taken.push(boxOf(kept));
    return kept ? [kept] : [];
  });
}

function mirrored(label: MapLabel): MapLabel[] {
  return label.anchor === 'start' ? [{ ...label, x: label.x - 13, anchor: 'end' }] : [];
}

function boxOf({ x, y, text, anchor, kind }: MapLabel): Box {
  const width = text.length * LETTER[kind];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

function boxOfDot({ x, y, radius }: Dot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function fits({ width, height }: Frame, box: Box, taken: readonly Box[]): boolean {
  if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) return false;
  return taken.every((it) => box.right < it.left || it.right < box.left || box.bottom < it.top || it.bottom < box.top);
}

function scaleCorner({ height }: Frame): Box {
  return { left: 0, right: 110, top: height - 36, bottom: height };
}
