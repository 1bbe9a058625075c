import { expect, test } from 'vitest';
import { failed } from './outcome.ts';
import { parseYaml } from './parse-yaml.ts';

/** The lines of the problems of a text. */
function faultyLines(text: string): readonly (number | undefined)[] {
  const outcome = parseYaml({ file: 'archive.yaml', text, firstLine: 1, rule: 'archive-record' });
  return failed(outcome) ? outcome.problems.map((it) => it.at.line) : [];
}

test.each([
  ['a text with a colon', 'title: Reports: 2019\neditor: Us\nrights: Free\n', [1]],
  ['an open quote, which ends with the text', 'title: "Reports\neditor: Us\nrights: Free\n', [4]],
  ['an open list', 'names: [a, b\neditor: Us\nrights: Free\n', [2]],
  ['a tab', 'title:\n\t- a\n\t- b\neditor: Us\n', [2]],
  ['a stray indent', 'title: Reports\n  editor: Us\n  rights: Free\nlanguage: en\n', [1]],
])('%s is one problem', (_, text, lines) => {
  expect(faultyLines(text)).toEqual(lines);
});

test('faults that do not follow from each other are all told', () => {
  expect(faultyLines('title: a\ntitle: b\neditor: c\neditor: d\n')).toEqual([2, 4]);
  expect(faultyLines('title: a\ntitle: b\nrights: "open\n')).toEqual([2, 4]);
});

test('a good text has none', () => {
  expect(faultyLines('title: "Reports: 2019"\n')).toEqual([]);
});
