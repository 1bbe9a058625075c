import { expect, test } from 'vitest';
import { readMarked } from '../../../../tests/traps/read-marked.ts';
import { actor, place } from '../../../../tests/traps/records.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';

/** Records with nothing but names and parents; no adjective is listed but in the name of the army. */
const bare = compileLexicon(
  [place('chad', 'Chad', 'country'), place('mali', 'Mali', 'country'), place('peru', 'Peru', 'country')],
  [
    actor('chad-gov', 'Government of Chad', 'state'),
    actor('chad-army', 'Chadian National Army', 'state-forces', { parent: 'chad-gov' }),
    actor('chad-air', 'Chadian Air Force', 'state-forces', { parent: 'chad-army' }),
    actor('mali-gov', 'Mali', 'state'),
    actor('peru-army', 'Peruvian Armed Forces', 'state-forces'),
    actor('front', 'Northern opposition', 'armed-group'),
    actor('leader', 'Idriss Oumar', 'person', { parent: 'chad-gov' }),
  ],
);

test.each([
  '[[Chadian troops|chad-army]] left.',
  "[[Chad's army|chad-army]] left.",
  'The [[Chadian military|chad-army]] said no.',
  'The [[Chadian air force|chad-air]] bombed a hill.',
  'The [[Chadian government|chad-gov]] left.',
  'The [[Chadian government forces|chad-army]] left.',
  '[[Malian soldiers|mali-gov]] left.',
  '[[Peruvian helicopters|peru-army]] landed.',
  '[[Chadian|chad-army]], [[Malian|mali-gov]] and [[Peruvian troops|peru-army]] left.',
  "[[Oumar's forces|chad-army]] left.",
  '[[Armed opposition groups|front]] left.',
  '[[Chadian opposition fighters|front]] left.',
])('composes %s', (notation) => expect(readMarked(notation, bare)).toBe(notation));

test.each([
  'Chadian farmers left.',
  'A Chadian military base burned.',
  'Chadian and Malian raids went on.',
  'Chadian warplane strikes went on.',
  'The Free Chadian Army left.',
  'Pro-Chadian forces left.',
  'Nigerian troops left.',
])('composes nothing in %s', (notation) => expect(readMarked(notation, bare)).toBe(notation));
