import { geoBounds } from 'd3-geo';
import type { Coordinates } from '../../core/model/authority.ts';
import type { AuthorityRow } from '../../core/views/list-views.ts';
import { type Frame, frameAround, frameOf } from './frame.ts';
import type { MapDot, MapLabel, MapView } from './map-view.ts';
import { placeLabels } from './place-labels.ts';
import type { BaseGeometry } from './read-base-map.ts';

type Located = AuthorityRow & { readonly coordinates: Coordinates };

const LOCATOR = { width: 340, height: 330 };
const OVERVIEW = { width: 760, height: 520 };
/** How wide a map of a settlement is, and of an area whose outline is not known, in km. */
const POINT_KM = 55;
const AREA_KM = 110;
/** Labels tried on one map, those of the most named places. */
const MOST_LABELS = 80;

/** A map of one place among its neighbours; none where the place has no coordinates or lies off the base map. */
export function drawPlace(base: BaseGeometry, rows: readonly AuthorityRow[], id: string): MapView | undefined {
  const row = rows.find((it) => it.id === id);
  if (!row || !isLocated(row) || !onBase(base, row)) return undefined;
  const { coordinates } = row;
  const outline = base.regions.find((region) => region.properties.id === id);
  const wide = coordinates.precision === 'point' ? POINT_KM : AREA_KM;
  const frame = outline ? frameOf(outline, LOCATOR, 26) : frameAround(coordinates, wide, LOCATOR);
  const others = rows.filter((it) => it.id !== id);
  const view = draw(base, frame, others, id);
  return outline ? view : withFocus(view, frame, row);
}

/** A map of all places that lie on the base map. */
export function drawOverview(base: BaseGeometry, rows: readonly AuthorityRow[]): MapView | undefined {
  const points = rows.filter(isLocated).filter((row) => onBase(base, row) && row.coordinates.precision === 'point');
  const coordinates = points.map((it) => it.coordinates);
  const [only, another] = coordinates;
  if (!only) return undefined;
  return draw(base, another ? frameOf(coordinates, OVERVIEW, 56) : frameAround(only, AREA_KM, OVERVIEW), rows);
}

function draw(base: BaseGeometry, frame: Frame, rows: readonly AuthorityRow[], current?: string): MapView {
  const dots = rows.filter(isLocated).flatMap((row) => dotOf(frame, row));
  const named = dots.toSorted((a, b) => b.mentions - a.mentions).slice(0, MOST_LABELS);
  const points = dots.map(({ dot }) => dot);
  return {
    width: frame.width,
    height: frame.height,
    countries: base.countries.map((it) => frame.path(it)).filter((path) => path !== null),
    regions: base.regions.flatMap(({ geometry, properties: { id, name } }) => {
      const path = frame.path(geometry);
      return path ? [{ path, name, current: id === current }] : [];
    }),
    dots: points,
    labels: placeLabels(frame, [...regionLabels(base, frame), ...named.map(({ label }) => label)], points),
    scale: scaleBar(frame),
    source: base.source,
    absent: rows.length - dots.length,
  };
}

function withFocus(view: MapView, frame: Frame, row: Located): MapView {
  const [x, y] = project(frame, row.coordinates);
  const ring = row.coordinates.precision === 'point' ? 13 : frame.width / 6;
  const label: MapLabel = { x, y: y - ring - 7, text: row.name, anchor: 'middle', kind: 'focus' };
  const points = [...view.dots, { x, y, radius: Math.min(ring, 14) }];
  return { ...view, focus: { x, y, ring }, labels: placeLabels(frame, [label, ...view.labels], points) };
}

function dotOf(
  frame: Frame,
  row: Located,
): { readonly dot: MapDot; readonly label: MapLabel; readonly mentions: number }[] {
  const [x, y] = project(frame, row.coordinates);
  if (row.coordinates.precision !== 'point' || !inside(frame, x, y)) return [];
  const radius = 2 + Math.min(3.5, Math.sqrt(row.mentions) * 0.55);
  const label: MapLabel = { x: x + radius + 4, y: y + 4, text: row.name, anchor: 'start', kind: 'place' };
  return [{ dot: { x, y, radius, name: row.name, address: row.address }, label, mentions: row.mentions }];
}

function regionLabels(base: BaseGeometry, frame: Frame): MapLabel[] {
  return base.regions.flatMap(({ geometry, properties }) => {
    const [x, y] = frame.path.centroid(geometry);
    if (x === undefined || y === undefined || !inside(frame, x, y)) return [];
    return [{ x: round(x), y: round(y), text: properties.name, anchor: 'middle' as const, kind: 'region' as const }];
  });
}

function scaleBar({ pixelsPerKm, width }: Frame): MapView['scale'] {
  const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const km = lengths.findLast((it) => it * pixelsPerKm <= width / 4) ?? 1;
  return { km, length: round(km * pixelsPerKm) };
}

function onBase({ regions }: BaseGeometry, { coordinates: { lat, lon } }: Located): boolean {
  const [[west, south], [east, north]] = geoBounds({ type: 'FeatureCollection', features: [...regions] });
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function isLocated(row: AuthorityRow): row is Located {
  return row.coordinates !== undefined;
}

function project({ projection }: Frame, { lat, lon }: Coordinates): [number, number] {
  const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  return [round(x), round(y)];
}

function inside({ width, height }: Frame, x: number, y: number): boolean {
  return x >= 6 && x <= width - 6 && y >= 6 && y <= height - 6;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
