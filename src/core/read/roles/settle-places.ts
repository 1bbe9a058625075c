import type { Party } from '../../model/claim.ts';
import type { ToldText } from '../told-text.ts';
import { neighbours } from './neighbours.ts';
import { antecedentOf, type PlaceNamed, placeAnaphor, placesNamedIn } from './place-anaphor.ts';
import { placesOfSentence } from './read-places.ts';
import type { Telling } from './telling.ts';
import type { Unit } from './unit.ts';

/** The tellings of a report, with the units of its sentences. */
export interface TellingsIn {
  readonly told: ToldText;
  readonly units: readonly (readonly Unit[])[];
  readonly tellings: readonly Telling[];
}

/**
 * Fills in where each happening was whose own words name no place: the place its "the town" points back to, else those of the
 * best neighbour that has any, else those its sentence names, else those of the sentence before in its paragraph. What comes
 * from elsewhere is marked as context.
 */
export function settlePlaces({ told, units, tellings }: TellingsIn): Telling[] {
  const named = units.flatMap((of, sentence) => placesNamedIn(told, of, sentence));
  const settled = [...tellings];
  for (const [index, telling] of settled.entries()) {
    if (telling.places.length > 0) continue;
    settled[index] = { ...telling, places: placesAround(told, settled, index, named) };
  }
  return settled;
}

function placesAround(
  told: ToldText,
  tellings: readonly Telling[],
  index: number,
  named: readonly PlaceNamed[],
): readonly Party[] {
  const scene = tellings[index]?.scene;
  if (!scene) return [];
  const anaphor = placeAnaphor(scene);
  const meant = anaphor && antecedentOf(anaphor, named);
  if (meant) return asContext([meant]);
  const inSentence = placesOfSentence(scene);
  if (inSentence.length > 0 && isAlone(tellings, index)) return inSentence;
  const found = neighbours(tellings, index).find(({ telling }) => telling.places.length > 0)?.telling;
  if (found && found.scene.sentence === scene.sentence) return found.places;
  if (found) return asContext(found.places);
  return inSentence.length > 0 ? inSentence : asContext(placesJustBefore(told, scene.sentence.index));
}

/** Whether a happening is the only one of its sentence. */
function isAlone(tellings: readonly Telling[], index: number): boolean {
  const own = tellings[index]?.scene.sentence;
  return [tellings[index - 1], tellings[index + 1]].every((it) => it?.scene.sentence !== own);
}

/** The places of the nearest sentence before that names any, in the same paragraph. */
function placesJustBefore(told: ToldText, index: number): Party[] {
  const segment = told.sentences[index]?.segment;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const sentence = told.sentences[at];
    if (!sentence || sentence.segment !== segment) return [];
    const places = sentence.names.filter(({ type }) => type === 'place');
    if (places.length > 0)
      return places.map(({ entity, text, start, end }) => ({ entity, text, span: { start, end }, basis: 'context' }));
  }
  return [];
}

function asContext(parties: readonly Party[]): Party[] {
  return parties.map((party) => ({ ...party, basis: 'context' }));
}
