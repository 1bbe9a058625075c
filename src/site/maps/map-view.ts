/** A map as lines and points in the units of its own frame: nothing to compute when it is drawn. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly string[];
  readonly regions: readonly RegionShape[];
  readonly labels: readonly MapLabel[];
  readonly dots: readonly MapDot[];
  /** The place the map is of. */
  readonly focus?: { readonly x: number; readonly y: number; readonly ring: number };
  readonly scale: { readonly km: number; readonly length: number };
  readonly source: string;
  /** Places that are not on it: without coordinates or outside the frame. */
  readonly absent: number;
}

export interface RegionShape {
  readonly path: string;
  readonly name: string;
  /** The region the map is of. */
  readonly current: boolean;
}

export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly kind: 'region' | 'place' | 'focus';
}

export interface MapDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  readonly address: string;
}
