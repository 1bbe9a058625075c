import { expect, test } from 'vitest';
import type { FigureView } from '../core/views/claim-view.ts';
import { figureInWords, whoInWords } from './figure-words.ts';

const FIGURE: FigureView = { value: 9, qualifier: 'exact', what: 'killed', who: '', included: false, harm: true };

test.each<[Partial<FigureView>, string]>([
  [{}, '9 killed'],
  [{ qualifier: 'at least' }, 'at least 9 killed'],
  [{ qualifier: 'more than', value: 500_000, what: 'displaced' }, 'more than 500,000 displaced'],
  [{ qualifier: 'about', value: 4_000_000, what: 'residents' }, 'about 4,000,000 residents'],
  [{ value: [10, 12], what: 'wounded' }, '10–12 wounded'],
  [{ value: [10, 12], qualifier: 'up to', what: 'armored-vehicles' }, 'up to 10–12 armored vehicles'],
  [{ value: null, qualifier: 'vague', amount: 'dozens of', what: 'missing' }, 'dozens of missing'],
  [{ value: null, qualifier: 'vague', amount: 'Hundreds', what: 'displaced' }, 'hundreds displaced'],
  [{ value: null, qualifier: 'unspecified', what: 'wounded' }, 'an unstated number wounded'],
  [{ value: 0, what: 'casualties' }, '0 killed or wounded'],
  [{ qualifier: 'all', value: 3, what: 'hospitals' }, 'all 3 hospitals'],
  [{ value: 1 }, '1 killed'],
  [{ value: 1, what: 'tanks', harm: false }, '1 tank'],
  [{ value: [1, 2], what: 'tanks', harm: false }, '1–2 tanks'],
  [{ value: null, qualifier: 'vague', amount: 'dozens', what: 'cities', harm: false }, 'dozens of cities'],
  [{ value: null, qualifier: 'vague', amount: 'dozens of', what: 'cities', harm: false }, 'dozens of cities'],
  [{ value: null, qualifier: 'vague', amount: 'A handful', what: 'posts', harm: false }, 'a handful of posts'],
  [{ value: null, qualifier: 'vague', amount: 'several', what: 'towns', harm: false }, 'several towns'],
  [{ value: null, qualifier: 'vague', amount: 'A number' }, 'a number killed'],
  [{ value: null, qualifier: 'unspecified', what: 'raids', harm: false }, 'an unstated number of raids'],
])('%j is “%s”', (figure, words) => expect(figureInWords({ ...FIGURE, ...figure })).toBe(words));

test.each<[Partial<FigureView>, string, string | undefined]>([
  [{ who: 'civilians' }, '9 killed', 'civilians'],
  [{ who: '' }, '9 killed', undefined],
  [{ what: 'villages', who: 'villages', harm: false }, '9 villages', undefined],
  [{ what: 'pick-up-trucks', who: 'pick-up trucks', harm: false }, '9 pick-up trucks', undefined],
  [{ what: 'systems', who: 'missile launch systems', harm: false }, '9 missile launch systems', undefined],
  [{ what: 'armored-vehicles', who: 'vehicles', harm: false }, '9 armored vehicles', undefined],
  [{ what: 'airstrikes', who: 'the province', harm: false }, '9 airstrikes', 'the province'],
  [{ what: 'wounded', who: 'the wounded' }, '9 wounded', 'the wounded'],
  [{ what: 'airstrikes', who: 'air strikes', harm: false }, '9 air strikes', undefined],
  [{ what: 'posts', who: 'French post', value: 1, harm: false }, '1 French post', undefined],
  [{ what: 'villagers', who: 'villagers from the north', harm: false }, '9 villagers from the north', undefined],
  [{ what: 'guns', who: '23 mm gun', value: 1, harm: false }, '1 gun', '23 mm gun'],
  [{ what: 'cars', who: 'carsharing firms', harm: false }, '9 cars', 'carsharing firms'],
])('%j is “%s” of %s', (figure, words, who) => {
  const view = { ...FIGURE, ...figure };
  expect([figureInWords(view), whoInWords(view)]).toEqual([words, who]);
});
