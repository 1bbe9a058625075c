import { expect, test } from 'vitest';
import type { WhenView } from '../core/views/claim-view.ts';
import { whenInShort, whenInWords, whenWorking } from './when-words.ts';

const WHEN: WhenView = {
  edtf: '2021-03-07',
  status: 'computed',
  basis: 'sentence',
  rule: 'weekday before publication',
  anchor: null,
  phrase: 'late Sunday',
};

test.each<[Partial<WhenView>, string, string]>([
  [
    { edtf: '../2021-03-07' },
    'not later than 7 March 2021',
    'from “late Sunday”; computed: weekday before publication',
  ],
  [{ edtf: '2021-03-07/..' }, 'since 7 March 2021', 'from “late Sunday”; computed: weekday before publication'],
  [{}, '7 March 2021', 'from “late Sunday”; computed: weekday before publication'],
  [{ basis: 'context', phrase: undefined, rule: 'the date before it' }, '7 March 2021', 'computed: the date before it'],
  [
    { basis: 'publication', phrase: undefined, status: 'inferred', rule: 'day of publication' },
    '7 March 2021',
    'inferred: day of publication; from the day of publication alone',
  ],
  [
    { edtf: null, phrase: 'on 22 January', status: 'unresolved', rule: 'no year', candidates: ['2014', '2020'] },
    'date unresolved',
    'from “on 22 January”; unresolved: no year, possible: 2014, 2020',
  ],
  [
    { decided: { reason: 'the dateline is wrong', by: 'A. B.' } },
    '7 March 2021',
    'from “late Sunday”; computed: weekday before publication; editor: the dateline is wrong (A. B.)',
  ],
  [{ edtf: null, phrase: undefined, status: 'unresolved' }, 'does not say when', ''],
  [{ edtf: null, phrase: undefined, status: 'unresolved', basis: 'publication' }, 'does not say when', ''],
])('%j is told as “%s”, “%s”', (when, date, working) => {
  const view = { ...WHEN, ...when };
  expect([whenInWords(view), whenWorking(view)]).toEqual([date, working]);
});

test.each<[Partial<WhenView>, string]>([
  [{}, '7 March 2021, computed'],
  [{ edtf: '../2021-03-07', status: 'inferred' }, 'not later than 7 March 2021, inferred'],
  [{ edtf: null, status: 'unresolved' }, 'date unresolved'],
  [{ edtf: null, phrase: undefined, status: 'unresolved' }, 'does not say when'],
])('%j is in short “%s”', (when, short) => expect(whenInShort({ ...WHEN, ...when })).toBe(short));
