import type { Modality } from '../../model/claim.ts';

/** How a happening is told. */
export interface Assertion {
  readonly modality: Modality;
  readonly outcome?: string;
}

/** Told as having happened. */
export const ASSERTED: Assertion = { modality: 'asserted' };
