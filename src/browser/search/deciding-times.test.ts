import { expect, test } from 'vitest';
import { facetIndexOf } from '../../core/search/facet-index.fixture.ts';
import { decidingTimes, NO_TIME } from './deciding-times.ts';

const times = facetIndexOf({
  name: 'told',
  values: [
    { value: '2019-01-01/2020-12-31', passages: [0, 2] },
    { value: '2019-08-25/2019-08-25', passages: [0, 1] },
    { value: '2018-05-01/2018-05-31', passages: [1] },
  ],
});

test.each([
  ['first', ['2019-01-01/2020-12-31', '2018-05-01/2018-05-31', '2019-01-01/2020-12-31', undefined]],
  ['last', ['2019-01-01/2020-12-31', '2019-08-25/2019-08-25', '2019-01-01/2020-12-31', undefined]],
] as const)('of several times of a passage that decides whose day is the %s', (edge, expected) => {
  const deciding = decidingTimes(times, edge, 4);
  expect(Array.from(deciding, (number) => times.values[number]?.value)).toEqual(expected);
  expect(deciding[3]).toBe(NO_TIME);
});
