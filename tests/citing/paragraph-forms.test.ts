import { expect, test } from 'vitest';
import { fillForm } from '../../src/browser/fill-form.ts';
import { citedParagraph } from '../../src/core/views/cited-paragraph.ts';
import type { CitedThing } from '../../src/core/views/csl-item.ts';
import { citationFiles, referencesOf } from '../../src/export/citation/citation-forms.ts';
import { paragraphForms } from '../../src/export/citation/cite-view.ts';
import { citedCases } from '../../src/export/citation/cited-cases.ts';

const reports = citedCases.filter(([, { own, paragraph }]) => !own && paragraph === undefined);
const [[, plain] = ['', undefined]] = reports;
if (!plain) throw new Error('expected a report among the cases');

const CASES: readonly (readonly [string, CitedThing])[] = [
  ...reports,
  ['a title with the words that stand for number and id', { ...plain, title: 'NUMBER and PARAGRAPH, NUMBERX' }],
  ['a title with signs that a replacement knows', { ...plain, title: 'For $& and $1 and $`' }],
];

test.each(CASES)('what a browser fills in is what the archive would write: %s', (_, report) => {
  const forms = paragraphForms(report);
  const paragraph = { id: 'p4f7k2', number: '12' };
  const direct = citedParagraph(report, paragraph);
  const filled = (text: string) => fillForm(text, forms, paragraph);
  expect(forms.references.map((it) => ({ ...it, text: filled(it.text) }))).toEqual(referencesOf(direct));
  expect(forms.files.map((it) => ({ ...it, text: filled(it.text) }))).toEqual(citationFiles(direct));
});

test('without the words of its own, a title would be altered', () => {
  const report = { ...plain, title: 'NUMBER 4' };
  const careless = { ...paragraphForms(report), number: 'NUMBER' };
  const [apa] = careless.references;
  expect(fillForm(apa?.text ?? '', careless, { id: 'p4f7k2', number: '12' })).toContain('12 4');
});
