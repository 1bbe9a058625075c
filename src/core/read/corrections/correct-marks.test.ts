import { expect, test } from 'vitest';
import type { Correction } from '../../model/correction.ts';
import { correction, marksOf, misfitsOf, readWith } from './corrected-report.fixture.ts';

const UNCORRECTED = marksOf(readWith());

const FITTING: readonly (readonly [string, Correction, gone: readonly string[], made: readonly string[]])[] = [
  [
    'words the reader left are a place',
    correction(2, 'The market of Taiz', { change: 'name', type: 'place', entity: 'yemen' }),
    ['place Taiz = taiz'],
    ['place The market of Taiz = yemen (AB)'],
  ],
  [
    'a name means another record',
    correction(0, 'Mocha', { change: 'name', type: 'place', entity: 'taiz-governorate' }),
    ['place Mocha = mocha'],
    ['place Mocha = taiz-governorate (AB)'],
  ],
  [
    'a name is of another type',
    correction(2, 'Taiz', { change: 'name', type: 'actor', entity: 'governor' }, 2),
    ['place Taiz = taiz'],
    ['actor Taiz = governor (AB)'],
  ],
  [
    'words unmarked become an actor',
    correction(1, 'Major Mocha, the governor', { change: 'name', type: 'actor', entity: 'governor' }),
    [],
    ['actor Major Mocha, the governor = governor (AB)'],
  ],
  ['a mark is none', correction(0, 'MSF', { change: 'reject-mark', type: 'actor' }), ['actor MSF = msf'], []],
  [
    'a date is none',
    correction(1, 'Monday', { change: 'reject-mark', type: 'date' }),
    ['date Monday = 2021-03-08'],
    [],
  ],
  [
    'a date has another value',
    correction(0, 'Sunday', { change: 'date', edtf: '2021-02-28' }),
    ['date Sunday = 2021-03-07'],
    ['date Sunday = 2021-02-28 (AB)'],
  ],
  [
    'a date cannot be known',
    correction(0, 'Sunday', { change: 'date', edtf: null }),
    ['date Sunday = 2021-03-07'],
    ['date Sunday = null (AB)'],
  ],
  [
    'white space is any white space',
    correction(2, 'closed, and Mocha', { change: 'name', type: 'place', entity: 'mocha' }),
    ['place Mocha = mocha'],
    ['place closed,\nand Mocha = mocha (AB)'],
  ],
];

test.each(FITTING)('%s', (_, it, gone, made) => {
  const corrected = readWith(it);
  expect(misfitsOf(corrected)).toEqual([]);
  const marks = marksOf(corrected);
  expect(marks.filter((mark) => mark.endsWith('(AB)'))).toEqual(made);
  expect(marks.length).toBe(UNCORRECTED.length - gone.length + made.length);
  for (const mark of gone) expect(countOf(mark, marks)).toBe(countOf(mark, UNCORRECTED) - 1);
});

const MOCHA = { change: 'name', type: 'place', entity: 'mocha' } as const;

const MISFITS: readonly (readonly [string, Correction, fault: string])[] = [
  ['words that stand nowhere', correction(0, 'Mokha', MOCHA), '0 quote: no-words'],
  ['a paragraph of no report', correction(9, 'Mocha', MOCHA), '0 paragraph: no-paragraph'],
  ['a paragraph that was cut', correction(3, 'our site', MOCHA), '0 paragraph: cut-paragraph'],
  ['words that stand twice', correction(2, 'Taiz', MOCHA), '0 quote: words-repeat'],
  ['a third of two', correction(2, 'Taiz', MOCHA, 3), '0 occurrence: no-occurrence'],
  ['words of two sentences', correction(2, 'was quiet. Mocha', MOCHA), '0 quote: over-sentences'],
  [
    'a mark within a longer one',
    correction(1, 'Major Mocha', { change: 'reject-mark', type: 'place' }),
    '0 quote: no-mark',
  ],
  ['a mark of another type', correction(0, 'Mocha', { change: 'reject-mark', type: 'actor' }), '0 quote: no-mark'],
  ['a date that was not read', correction(0, 'killing', { change: 'reject-mark', type: 'date' }), '0 quote: no-mark'],
];

test.each(MISFITS)('%s do not fit, and change nothing', (_, it, fault) => {
  const corrected = readWith(it);
  expect(misfitsOf(corrected)).toEqual([fault]);
  expect(marksOf(corrected)).toEqual(UNCORRECTED);
});

test('two corrections of words that touch are one too many, whatever they say', () => {
  const whole = correction(1, 'Major Mocha', { change: 'name', type: 'actor', entity: 'governor' });
  const corrected = readWith(whole, correction(1, 'Mocha', { change: 'name', type: 'place', entity: 'mocha' }, 2));
  expect(misfitsOf(corrected)).toEqual(['1 quote: decided-twice 0']);
});

test('the order of corrections changes nothing', () => {
  const all = FITTING.map(([, it]) => it).filter((_, index) => [0, 3, 4, 5, 6].includes(index));
  expect(marksOf(readWith(...all.toReversed()))).toEqual(marksOf(readWith(...all)));
});

test('claims are read from corrected marks', () => {
  const moved = correction(0, 'Mocha', { change: 'name', type: 'place', entity: 'taiz-governorate' });
  const later = correction(0, 'Sunday', { change: 'date', edtf: '2021-02-28' });
  const [shelling] = readWith(moved, later).reading.claims;
  expect(shelling?.places.map(({ entity }) => entity)).toEqual(['taiz-governorate']);
  expect(shelling?.when.edtf).toBe('2021-02-28');
});

function countOf(mark: string, marks: readonly string[]): number {
  return marks.filter((it) => it === mark).length;
}
