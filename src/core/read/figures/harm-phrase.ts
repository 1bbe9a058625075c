import type { Harm } from '../../model/figure.ts';
import type { HarmForm } from '../vocabulary/harm-words.ts';

/** A word or phrase of harm in a sentence, by index of words. "killed and wounded" is one, of casualties. */
export interface HarmPhrase {
  readonly first: number;
  readonly last: number;
  readonly what: Harm;
  readonly forms: ReadonlySet<HarmForm>;
}
