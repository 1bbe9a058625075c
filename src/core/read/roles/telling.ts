import type { ClaimDate, Party } from '../../model/claim.ts';
import type { Scene } from './scene.ts';

/** A scene with what is known so far of when and where. */
export interface Telling {
  readonly scene: Scene;
  /** `undefined` until something says when. */
  readonly when: ClaimDate | undefined;
  readonly places: readonly Party[];
}

/** Another telling that one may take its time or place from, and why. */
export interface Neighbour {
  readonly telling: Telling;
  readonly rule: string;
}
