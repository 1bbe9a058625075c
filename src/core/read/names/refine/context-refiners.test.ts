import { describe, expect, test } from 'vitest';
import { readMarked } from '../../../../../tests/traps/read-marked.ts';
import { actor, place } from '../../../../../tests/traps/records.ts';
import { compileLexicon } from '../../lexicon/compile-lexicon.ts';

const region = compileLexicon(
  [
    place('land', 'Norland', 'country'),
    place('upper', 'Tessa Province', 'province', { names: ['Tessa'], parent: 'land' }),
    place('town', 'Tessa', 'town', { parent: 'upper' }),
    place('tessa-camp', 'Tessa', 'camp', { cues: ['tents'], parent: 'upper' }),
    place('ada', 'Ada', 'village', { parent: 'upper' }),
    place('port', 'Port Ada', 'town', { parent: 'land' }),
  ],
  [
    actor('land-gov', 'Norland', 'state'),
    actor('council', 'Council of Elders', 'ngo'),
    actor('radio', 'Voice Radio', 'media'),
    actor('hills', 'Hill Brigade', 'armed-group'),
    actor('some', 'Armed men', 'armed-group', { labels: ['bandits'] }),
    actor('other', 'Red Column', 'armed-group', { labels: ['bandits'] }),
    actor('ann', 'Ann Ada Moreno', 'person'),
  ],
);

describe.each([
  [
    'kind words and cues',
    ['the town of [[Tessa|town]] fell', '[[Tessa|tessa-camp]] camp fell', 'tents at [[Tessa|tessa-camp]] fell'],
  ],
  [
    'area before its town',
    ['all of [[Tessa|upper]] fell', 'rural [[Tessa|upper]] fell', '[[Tessa|upper]] Province fell'],
  ],
  ['persons', ['Ada said no.', 'in [[Ada|ada]] he said no.', 'Mrs. Ada left.', 'Ada Lund left. Ada wept.']],
  ['longer names', ['The Ada Hospital burned.', '[[Port Ada|port]] burned.', 'The University of Ada burned.']],
  ['lands', ['[[Norland|land-gov]] said no.', 'snow fell in [[Norland|land]].', "[[Norland|land]]'s capital fell."]],
  [
    'surnames',
    ['[[Ann Ada Moreno|ann]] left. [[Moreno|ann]] wept.', 'Moreno wept.', '[[Ann Ada Moreno|ann]] met Luis Moreno.'],
  ],
  [
    'acronyms',
    [
      'The [[Hill Brigade|hills]] ([[HB|hills]]) left. [[HB|hills]] won.',
      'The [[Hill Brigade|hills]] (XQ) left.',
      'HB won.',
    ],
  ],
  [
    'anaphors',
    ['[[Voice Radio|radio]] closed. The [[radio|radio]] said so.', '[[Voice Radio|radio]] closed. A radio said so.'],
  ],
  [
    'labels',
    [
      '[[bandits|some]] came.',
      'The [[Red Column|other]] lost ten [[bandits|other]].',
      '[[Hill Brigade|hills]] [[bandits|hills]] came.',
    ],
  ],
])('%s', (_name, notations) => {
  test.each(notations)('%s', (notation) => expect(readMarked(notation, region)).toBe(notation));
});

test('the state a report speaks of most lends its heads', () => {
  const lexicon = compileLexicon(
    [place('land', 'Norland', 'country')],
    [
      actor('gov', 'Norland government', 'state'),
      actor('army', 'Norland Armed Forces', 'state-forces', { parent: 'gov' }),
      actor('lee', 'Kim Lee', 'person'),
    ],
  );
  const notation =
    'Snow fell in [[Norland|land]]. The [[government forces|army]] left, and the [[regime|gov]] and the [[army|army]] said why. Their army was small. The [[Lee regime|gov]] fell after [[Kim Lee|lee]].';
  expect(readMarked(notation, lexicon)).toBe(notation);
});
