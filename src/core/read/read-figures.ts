import type { Figure } from '../model/figure.ts';
import type { ToldText } from './told-text.ts';

/** The figures of a report, in order of position, by sentence index; a sentence without any has none. */
export function readFigures(told: ToldText): readonly (readonly Figure[])[] {
  return told.sentences.map(() => []);
}
