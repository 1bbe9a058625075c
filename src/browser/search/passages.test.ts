import { expect, test } from 'vitest';
import { hiddenText } from '../../core/search/hidden-text.ts';
import { nameToken } from '../../core/search/name-token.ts';
import type { PlannedTerm } from '../../core/search/plan-query.ts';
import { passageOf } from './passages.ts';

const TEXT = 'Shells fell on Biskla, west of إدلب and on Lower Vale.';
const facts = {
  address: '/r/x/',
  title: 'A title',
  published: 'undated',
  edtf: null,
  numbers: [0, 7],
  events: [[1, 'Shelling · Basqala', '/events/e/']],
};
const page = {
  meta: { facts: hiddenText(JSON.stringify(facts)) },
  anchors: [
    { id: 'ptitle', text: 'A title ⟦⟧' },
    { id: 'pshell', text: `${TEXT} ⟦${nameToken(3)}${hiddenText('15 21')} ادلب⟧` },
  ],
};

function marked(words: readonly number[], terms: readonly PlannedTerm[]): string[] {
  const looked = { plan: { groups: [terms], excluded: [] }, groups: [new Map([[10, words]])] };
  const runs = passageOf(page, 1, 10, looked).excerpt;
  expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
  return runs.flatMap(({ text, found }) => (found ? [text] : []));
}

test.each([
  ['words', [0, 1], [{ words: ['shell'], exact: false }], ['Shells fell']],
  ['a name in the spelling of the report', [11], [{ record: 3 }], ['Biskla']],
  ['Arabic letters written in another way', [12], [{ words: ['ادلب'], exact: false }], ['إدلب']],
  ['nothing that is for the index alone', [11, 12, 40], [{ words: ['x'], exact: false }], []],
  ['no other record', [], [{ record: 4 }], []],
] as const)('an excerpt marks %s', (_, words, terms, found) => expect(marked(words, terms)).toEqual(found));

test('a passage has its number and address, and the events it tells of', () => {
  const nothing = { plan: { groups: [], excluded: [] }, groups: [] };
  expect(passageOf(page, 1, 10, nothing)).toMatchObject({
    label: '¶ 7',
    address: '/r/x/#pshell',
    text: TEXT,
    events: [['Shelling · Basqala', '/events/e/']],
  });
  expect(passageOf(page, 0, 9, nothing)).toMatchObject({ label: '#', text: 'A title', events: [] });
});
