import type { Claim } from '../model/claim.ts';
import type { Happening } from './read-happenings.ts';
import type { Speech } from './read-speech.ts';
import type { ToldText } from './told-text.ts';

/** A happening in its sentence, with who says it. */
export interface Situated {
  readonly sentence: number;
  readonly happening: Happening;
  readonly speech: Speech;
}

/** When, where, by whom, to whom and with what: the parts of a claim that its words and their neighbours give. */
export type Roles = Pick<
  Claim,
  'when' | 'places' | 'perpetrators' | 'targets' | 'participants' | 'backers' | 'weapons'
>;

/** The roles of each happening, in the order given (that of the text). */
export function readRoles(_told: ToldText, situated: readonly Situated[]): readonly Roles[] {
  return situated.map(() => ({
    when: { edtf: null, status: 'unresolved', basis: 'sentence', rule: 'nothing says when' },
    places: [],
    perpetrators: [],
    targets: [],
    participants: [],
    backers: [],
    weapons: [],
  }));
}
