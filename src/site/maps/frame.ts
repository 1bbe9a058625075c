import { type GeoPath, type GeoProjection, geoBounds, geoMercator, geoPath } from 'd3-geo';
import type { Feature, Geometry, MultiPoint } from 'geojson';
import type { Coordinates } from '../../core/model/authority.ts';

/** A projection with the paper it fills. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly path: GeoPath;
  readonly pixelsPerKm: number;
}

export type Size = { readonly width: number; readonly height: number };

const EARTH_KM = 6371;

/** A frame centred on a point, `km` wide. */
export function frameAround({ lat, lon }: Pick<Coordinates, 'lat' | 'lon'>, km: number, size: Size): Frame {
  const scale = (size.width / km) * EARTH_KM * Math.cos(radians(lat));
  const projection = geoMercator()
    .center([lon, lat])
    .scale(scale)
    .translate([size.width / 2, size.height / 2]);
  return finish(projection, size, lat);
}

/** A frame that holds a shape, or all of a list of points, with room around it. */
export function frameOf(shape: Feature<Geometry> | readonly Coordinates[], size: Size, margin: number): Frame {
  const object = 'type' in shape ? shape : pointsOf(shape);
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [size.width - margin, size.height - margin],
    ],
    object,
  );
  const [[, south], [, north]] = geoBounds(object);
  return finish(projection, size, (south + north) / 2);
}

function finish(projection: GeoProjection, { width, height }: Size, lat: number): Frame {
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const pixelsPerKm = projection.scale() / (EARTH_KM * Math.cos(radians(lat)));
  return { width, height, projection, path: geoPath(projection).digits(1), pixelsPerKm };
}

function pointsOf(points: readonly Coordinates[]): MultiPoint {
  return { type: 'MultiPoint', coordinates: points.map(({ lon, lat }) => [lon, lat]) };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
