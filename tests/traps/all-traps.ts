import { anaphors } from './anaphors.ts';
import { attackingStates } from './attacking-states.ts';
import { capitalModifiers } from './capital-modifiers.ts';
import { coordination } from './coordination.ts';
import { demonyms } from './demonyms.ts';
import { folding } from './folding.ts';
import { homonyms } from './homonyms.ts';
import { longerNames } from './longer-names.ts';
import { longest } from './longest.ts';
import { lookAlikes } from './look-alikes.ts';
import { metonyms } from './metonyms.ts';
import { nominals } from './nominals.ts';
import { personNames } from './person-names.ts';
import { press } from './press.ts';
import { shortForms } from './short-forms.ts';

/** Every table of trap sentences by the name of its trap; the notation is that of `parse-trap.ts`. */
export const allTraps: ReadonlyMap<string, readonly string[]> = new Map([
  ['person names', personNames],
  ['homonyms', homonyms],
  ['metonyms', metonyms],
  ['states that attack', attackingStates],
  ['capitals as modifiers', capitalModifiers],
  ['longest name', longest],
  ['look-alikes', lookAlikes],
  ['short forms', shortForms],
  ['nominals', nominals],
  ['anaphors', anaphors],
  ['coordination', coordination],
  ['demonym and head', demonyms],
  ['inside a longer name', longerNames],
  ['folding', folding],
  ['press', press],
]);
