import { expect, test } from 'vitest';
import { readMarked } from '../../../../tests/traps/read-marked.ts';
import { actor, place } from '../../../../tests/traps/records.ts';
import { compileLexicon } from './compile-lexicon.ts';

const country = place('norland', 'Norland', 'country');
const state = actor('gov', 'Norland', 'state');

test.each([
  ['a place and an actor of one name', [country], [state], '[[Norland|gov]] agreed; snow fell in [[Norland|norland]].'],
  ['only the actor', [], [state], '[[Norland|gov]] agreed; snow fell in Norland.'],
  ['only the place', [country], [], '[[Norland|norland]] agreed; snow fell in [[Norland|norland]].'],
  [
    'a place that says whom it stands for',
    [place('norland', 'Norland', 'country', { metonym: 'gov' })],
    [actor('gov', 'Royal government', 'state')],
    '[[Norland|gov]] agreed; snow fell in [[Norland|norland]].',
  ],
  [
    'a country tied to its state by the adjective alone',
    [country],
    [actor('gov', 'Norlandian government', 'state')],
    '[[Norland|gov]] agreed; snow fell in [[Norland|norland]].',
  ],
])('a land told by %s', (_how, places, actors, notation) => {
  expect(readMarked(notation, compileLexicon(places, actors))).toBe(notation);
});

test.each([
  [
    'a remark in brackets',
    actor('some', 'Media activists (unnamed)', 'media'),
    'An unnamed man met [[media activists|some]].',
  ],
  ['a second name in brackets', actor('tv', 'Al-Nur (Nur Channel)', 'media'), 'It was on [[Nur Channel|tv]].'],
  ['a common noun', actor('sana', 'SANA', 'media', { names: ['agency'] }), 'An agency spoke.'],
  [
    'an adjective alone',
    actor('army', 'Norlandian army', 'state-forces', { names: ['Norlandian'] }),
    'Norlandian bread.',
  ],
])('of names with %s', (_what, record, notation) => {
  expect(readMarked(notation, compileLexicon([], [record]))).toBe(notation);
});
