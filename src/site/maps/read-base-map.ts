import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Settings } from '../settings.ts';

/** The land a map is drawn on: neighbouring countries, and regions that may be places of the archive. */
export interface BaseGeometry {
  readonly countries: readonly Feature<Geometry>[];
  readonly regions: readonly Feature<Geometry, RegionProperties>[];
  readonly source: string;
}

export interface RegionProperties {
  /** The id of the place it is the outline of, where there is one. */
  readonly id: string;
  readonly name: string;
}

type BaseTopology = Topology<{
  readonly countries?: GeometryCollection;
  readonly regions?: GeometryCollection<RegionProperties>;
}>;

/** Reads the base map that `archive.yaml` names (TopoJSON with `countries` and `regions`); none where it names none. */
export async function readBaseMap({ archive, info }: Settings): Promise<BaseGeometry | undefined> {
  if (!info.map) return undefined;
  const topology: BaseTopology = JSON.parse(await readFile(join(archive, 'map', info.map.file), 'utf8'));
  const { countries, regions } = topology.objects;
  return {
    countries: countries ? features(feature(topology, countries)) : [],
    regions: regions ? features(feature(topology, regions)) : [],
    source: info.map.source,
  };
}

function features<P>(collection: FeatureCollection<Geometry, P>): readonly Feature<Geometry, P>[] {
  return collection.features;
}
