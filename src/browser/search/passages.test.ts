import { expect, test } from 'vitest';
import type { PlannedTerm } from '../../core/search/plan-query.ts';
import { packReport, unpackReport } from '../../core/search/report-file.ts';
import { passageOf } from './passages.ts';

const TEXT = 'Shells fell on Biskla, west of إدلب and on Lower Vale. Fell again.';
const facts = { address: '/r/x/', title: 'A title', published: 'undated', edtf: null };
const title = { id: 'ptitle', text: 'A title', names: [], events: [] };
const shelling = {
  ...{ id: 'pshell', number: 7, text: TEXT },
  names: [{ record: 3, start: 15, end: 21 }],
  events: [{ title: 'Shelling · Basqala', address: '/events/e/', when: '27 August 2019, stated' }],
};
const report = unpackReport(packReport({ ...facts, passages: [title, shelling] }));

function marked(terms: readonly PlannedTerm[], ...run: readonly string[][]): string[] {
  const runs = run.length > 0 ? [run.map((forms) => new Set(forms))] : [];
  const { excerpt } = passageOf(report, 1, { plan: { groups: [terms], excluded: [] }, runs });
  expect(excerpt.map(({ text }) => text).join('')).toBe(TEXT);
  return excerpt.flatMap(({ text, found }) => (found ? [text] : []));
}

test.each([
  ['a word in any of its forms', [{ words: ['shell'], exact: false }], [['shell', 'shells']], ['Shells']],
  ['every place of it', [{ words: ['fell'], exact: true }], [['fell']], ['fell', 'Fell']],
  ['words side by side', [{ words: ['shells', 'fell'], exact: true }], [['shells'], ['fell']], ['Shells fell']],
  ['a name in the spelling of the report', [{ record: 3 }], [], ['Biskla']],
  ['Arabic letters written in another way', [{ words: ['ادلب'], exact: false }], [], ['إدلب']],
  ['parts of a word together alone', [{ words: ['al-Fell'], exact: false }], [], []],
  ['no words apart', [{ words: ['shells', 'again'], exact: true }], [['shells'], ['again']], []],
  ['no word that it has not', [{ words: ['x'], exact: false }], [['x']], []],
  ['no other record', [{ record: 4 }], [], []],
] as const)('an excerpt marks %s', (_, terms, run, found) => {
  expect(marked(terms, ...run.map((it) => [...it]))).toEqual(found);
});

test('a passage has its number and address, and the events it tells of', () => {
  const nothing = { plan: { groups: [], excluded: [] }, runs: [] };
  expect(passageOf(report, 1, nothing)).toMatchObject({
    label: '¶ 7',
    address: '/r/x/#pshell',
    text: TEXT,
    events: [{ title: 'Shelling · Basqala', address: '/events/e/', when: '27 August 2019, stated' }],
  });
  expect(passageOf(report, 0, nothing)).toMatchObject({ label: '#', text: 'A title', events: [] });
});
