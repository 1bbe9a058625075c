import type { Claim, ClaimDate } from '../model/claim.ts';
import { readParties } from './roles/read-parties.ts';
import { readPlaces } from './roles/read-places.ts';
import { readWeapons } from './roles/read-weapons.ts';
import { readWhen } from './roles/read-when.ts';
import { type Scene, scenesOf } from './roles/scene.ts';
import { settlePlaces } from './roles/settle-places.ts';
import { settleWhen } from './roles/settle-when.ts';
import type { Situated } from './roles/situated.ts';
import { stateAdjectives } from './roles/state-adjectives.ts';
import { type Unit, unitsOf } from './roles/unit.ts';
import type { ToldText } from './told-text.ts';

export type { Situated } from './roles/situated.ts';

/** When, where, by whom, to whom and with what: the parts of a claim that its words and their neighbours give. */
export type Roles = Pick<
  Claim,
  'when' | 'places' | 'perpetrators' | 'targets' | 'participants' | 'backers' | 'weapons'
>;

/** The roles of each happening, in the order given (that of the text). Linear in the text. */
export function readRoles(told: ToldText, situated: readonly Situated[]): readonly Roles[] {
  const adjectives = stateAdjectives(told);
  const units = unitsOf(told);
  const tellings = scenesIn(told, units, situated).map((scene) => ({
    scene,
    when: readWhen(scene),
    places: readPlaces(scene),
  }));
  return settleWhen(told, settlePlaces({ told, units, tellings })).map(({ scene, when, places }) => ({
    when: when ?? NEVER,
    places,
    ...readParties(scene, { told, parsed: scene.parsed, adjectives }),
    weapons: readWeapons(scene),
  }));
}

const NEVER: ClaimDate = { edtf: null, status: 'unresolved', basis: 'sentence', rule: 'nothing says when' };

/** Sentences longer than this many units, which no one wrote as one, are walked in pieces, so that time stays linear. */
const LONGEST = 240;

function scenesIn(told: ToldText, units: readonly (readonly Unit[])[], situated: readonly Situated[]): Scene[] {
  const pieces = units.map(piecesOf);
  const byPiece = Map.groupBy(situated, ({ sentence, happening }) => {
    const mine = pieces[sentence] ?? [];
    return mine.findLast((piece) => (piece[0]?.start ?? 0) <= happening.trigger.start) ?? mine[0];
  });
  return [...byPiece].flatMap(([piece, group]) => {
    const sentence = told.sentences[group[0]?.sentence ?? -1];
    return sentence && piece ? scenesOf(sentence, piece, group) : [];
  });
}

function piecesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (units.length <= LONGEST) return [units];
  const count = Math.ceil(units.length / LONGEST);
  return Array.from({ length: count }, (_, index) => units.slice(index * LONGEST, (index + 1) * LONGEST));
}
