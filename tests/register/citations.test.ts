import { expect, test } from 'vitest';
import { readAddress } from '../../src/core/model/register-address.ts';
import type { ParagraphEntry, ReportEntry } from '../../src/core/model/register-entry.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { judgeCitation, VERDICTS, type Verdict } from '../../src/core/register/judge-citation.ts';
import { readCitation } from '../../src/core/register/read-citation.ts';
import { standingOf } from '../../src/core/register/standing.ts';
import { citedParagraph } from '../../src/core/views/cited-paragraph.ts';
import type { CitedThing } from '../../src/core/views/csl-item.ts';
import { citationFiles, referencesOf } from '../../src/export/citation/citation-forms.ts';
import { eventEntry, paragraphAt, paragraphEntry, placeEntry, reportEntry, sealed } from './sealed.ts';

const [PLAIN, REVISED, WITHDRAWN, REDACTED, TWICE, LATER] = [1, 2, 3, 4, 5, 6] as const;

/** Three releases: what was published, a revision of some of it with a withdrawal and a redaction, and another revision. */
const first = sealed(
  [],
  [
    ...[PLAIN, REVISED, WITHDRAWN, REDACTED, TWICE].map((number) => reportEntry(number)),
    ...[PLAIN, REVISED, WITHDRAWN, REDACTED, TWICE].flatMap((number) => [1, 2, 3].map((it) => paragraph(number, it))),
    placeEntry('taiz'),
    eventEntry(1, [[PLAIN, 1, 'words']]),
    eventEntry(2, [[PLAIN, 2, 'words']]),
    eventEntry(3, [[PLAIN, 3, 'words']]),
  ],
);
const second = sealed(
  [first],
  [
    { ...reportEntry(REVISED, 2), state: 'corrected' },
    paragraph(REVISED, 1, 2),
    paragraph(REVISED, 2, 2, 'other words'),
    { ...paragraph(REVISED, 3), gone: true },
    paragraph(REVISED, 4, 2),
    { ...reportEntry(WITHDRAWN), state: 'withdrawn' },
    ...[1, 2, 3].map((it) => hidden(paragraph(WITHDRAWN, it))),
    { ...reportEntry(REDACTED), state: 'redacted', sha256: undefined },
    hidden(paragraph(REDACTED, 1)),
    { ...reportEntry(TWICE, 2), state: 'corrected' },
    paragraph(TWICE, 1, 2, 'other words'),
    paragraph(TWICE, 2, 2),
    paragraph(TWICE, 3, 2),
    { ...eventEntry(2, [[PLAIN, 2, 'words']]), former: true },
    eventEntry(3, [[PLAIN, 3, 'words']], { edtf: '2023-10-02' }),
  ],
);
const third = sealed(
  [second],
  [
    { ...reportEntry(TWICE, 3), state: 'corrected' },
    paragraph(TWICE, 1, 3, 'other words'),
    paragraph(TWICE, 2, 3, 'words of the third'),
    paragraph(TWICE, 3, 3),
    reportEntry(LATER, 2),
  ],
);
const register = foldReleases([first, second, third]);

const FORMS = ['apa', 'chicago', 'mla', 'archive', 'bibtex', 'biblatex', 'ris', 'csl'] as const;

/** What is cited, and what became of it; each is asked about in every style and format. */
const IN_EVERY_FORM: readonly (readonly [what: string, thing: CitedThing, expected: Verdict])[] = [
  ['a report', report(PLAIN), 'same'],
  ['a paragraph', cited(PLAIN, 2), 'same'],
  ['a paragraph that its revised report kept', cited(REVISED, 1), 'same'],
  ['a paragraph that was revised', cited(REVISED, 2), 'corrected'],
  ['a withdrawn report', report(WITHDRAWN), 'withdrawn'],
  ['a redacted paragraph', cited(REDACTED, 1), 'redacted'],
  ['digits of another original', { ...report(PLAIN), sha256: '0123456789abcdef' }, 'unknown'],
];

const ADDRESSES: readonly (readonly [what: string, citation: string, expected: Verdict])[] = [
  ['a bare address of a revised report', address(REVISED), 'corrected'],
  ['the same of its second version', `${address(REVISED)} version 2`, 'same'],
  ['the page of a version', `${address(REVISED)}v1/`, 'corrected'],
  ['the page of the version on view', `${address(REVISED)}v2/`, 'same'],
  ['a paragraph on the page of a version', `${address(REVISED)}v1/#${segment(REVISED, 2)}`, 'corrected'],
  ['a paragraph that is gone', `${address(REVISED)}#${segment(REVISED, 3)}`, 'corrected'],
  ['a paragraph that came with the second version', `${address(REVISED)}#${segment(REVISED, 4)}, version 2`, 'same'],
  ['the same without its version', `${address(REVISED)}#${segment(REVISED, 4)}`, 'same'],
  ['the same by digits of that version', `${address(REVISED)}#${segment(REVISED, 4)} ${shaOf(REVISED, 2)}`, 'same'],
  ['the same of a version that had it not yet', `${address(REVISED)}v1/#${segment(REVISED, 4)}`, 'unknown'],
  [
    'the same by the digits of such a version',
    `${address(REVISED)}#${segment(REVISED, 4)} ${shaOf(REVISED, 1)}`,
    'unknown',
  ],
  ['changed once, cited before', `${address(TWICE)}#${segment(TWICE, 1)} (version 1)`, 'corrected'],
  ['changed once, cited since', `${address(TWICE)}#${segment(TWICE, 1)} (version 2)`, 'same'],
  ['changed last, cited between', `${address(TWICE)}#${segment(TWICE, 2)} (version 2)`, 'corrected'],
  ['never changed in three versions', `${address(TWICE)}#${segment(TWICE, 3)}`, 'same'],
  ['a version told by its digits alone', `${address(TWICE)} SHA-256 ${digits(TWICE, 2)}`, 'corrected'],
  ['the version on view by its digits', `${address(TWICE)} SHA-256 ${digits(TWICE, 3)}`, 'same'],
  ['digits of another version than cited', `${address(TWICE)}, version 1, SHA-256 ${digits(TWICE, 3)}`, 'unknown'],
  ['published first in its second version', address(LATER), 'same'],
  ['a paragraph of a withdrawn report', `${address(WITHDRAWN)}#${segment(WITHDRAWN, 2)}`, 'withdrawn'],
  ['a redacted report', address(REDACTED), 'redacted'],
  ['what was left of a redacted report', `${address(REDACTED)}#${segment(REDACTED, 2)}`, 'same'],
  ['a version that never was', `${address(PLAIN)}v7/`, 'unknown'],
  ['a paragraph that never was', `${address(PLAIN)}#p00000`, 'unknown'],
  ['a report that never was', address(9), 'unknown'],
  ['a wrong check character', address(PLAIN).replace(/.\/$/, 'z/'), 'unknown'],
  ['a paragraph of another form', `${address(PLAIN)}#para4`, 'unknown'],
  ['a place', 'https://mill.example/places/taiz/', 'same'],
  ['a page of a list of a place', 'https://mill.example/places/taiz/page/3/', 'same'],
  ['a place that never was', 'https://mill.example/places/nowhere/', 'unknown'],
  ['an event', event(1), 'same'],
  ['an event that is read differently', event(2), 'corrected'],
  ['an event whose date is read differently', event(3), 'corrected'],
  ['capitals', address(PLAIN).toUpperCase(), 'same'],
  ['a base path', address(PLAIN).replace('/r/', '/archive/r/'), 'same'],
  ['another host: the archive may have moved', address(PLAIN).replace('mill.example', 'old.example'), 'same'],
  ['without the scheme and the last slash', address(PLAIN).replace('https://', '').replace(/\/$/, ''), 'same'],
  ['an encoded number sign', `${address(REVISED)}%23${segment(REVISED, 1)}`, 'same'],
  ['a number sign that TeX escapes', `\\url{${address(REVISED)}\\#${segment(REVISED, 2)}}`, 'corrected'],
  ['an addition that shows words', `${address(PLAIN)}#${segment(PLAIN, 1)}:~:text=three%20men`, 'same'],
  ['a file beside the page', `${address(PLAIN)}cite.json`, 'same'],
  ['the address of the register', `r/${id(PLAIN)}`, 'same'],
  ['a title with the word version', `“Moscow’s version 9 of r/evolution,” ${address(PLAIN)}`, 'same'],
  ['angle brackets', `<${address(PLAIN)}>.`, 'same'],
];

test('there are cases enough', () => {
  expect(IN_EVERY_FORM.length * FORMS.length + ADDRESSES.length).toBeGreaterThanOrEqual(60);
});

test.each(
  IN_EVERY_FORM.flatMap(([what, thing, expected]) => FORMS.map((form) => [what, form, thing, expected] as const)),
)('%s, as %s', (_, form, thing, expected) => {
  expect(verdictOn(inForm(thing, form))).toBe(expected);
});

test.each(ADDRESSES)('%s: %s', (_, citation, expected) => {
  expect(verdictOn(citation)).toBe(expected);
});

test.each([
  ['nothing', ''],
  ['words alone', 'River Post, Two killed at the mill, 4 March 2021, ¶ 4.'],
  ['an address of another kind', 'https://mill.example/about/'],
  ['a path within a word', 'https://mill.example/other/bar/w79vye08/'],
  ['an address without an id', 'https://mill.example/r/'],
])('no citation: %s', (_, text) => {
  expect(readCitation(text)).toBeUndefined();
});

function verdictOn(text: string): Verdict {
  const citation = readCitation(text);
  if (!citation) throw new Error(`expected a citation, got ${text}`);
  const { address: at } = citation;
  return VERDICTS[judgeCitation(citation, at === 'mistyped' ? undefined : standingOf(register, at))];
}

function inForm(thing: CitedThing, form: (typeof FORMS)[number]): string {
  const found =
    referencesOf(thing).find(({ style }) => style === form) ??
    citationFiles(thing).find(({ format }) => format === form);
  if (!found) throw new Error(`expected a style or format, got ${form}`);
  return found.text;
}

function report(number: number): CitedThing {
  return {
    key: id(number),
    title: 'Two killed at the mill',
    author: 'River Post',
    date: { value: '2021-03-04', status: 'inferred' },
    archive: 'The Mill Archive',
    permalink: address(number),
    version: 1,
    sha256: digits(number, 1),
    own: false,
  };
}

function cited(number: number, it: number): CitedThing {
  return citedParagraph(report(number), { id: segment(number, it), number: String(it) });
}

function paragraph(number: number, it: number, version = 1, words = 'words'): ParagraphEntry {
  return paragraphEntry(number, it, words, version);
}

function hidden({ sha256: _, ...entry }: ParagraphEntry): ParagraphEntry {
  return entry;
}

function digits(number: number, version: number): string {
  return (reportEntry(number, version) as Required<ReportEntry>).sha256.slice(0, 16);
}

function shaOf(number: number, version: number): string {
  return `SHA-256 ${digits(number, version)}`;
}

function id(number: number): string {
  const parts = readAddress(reportEntry(number).address);
  return parts?.type === 'report' ? parts.id : '';
}

function segment(number: number, it: number): string {
  return paragraphAt(number, it).split('#')[1] ?? '';
}

function address(number: number): string {
  return `https://mill.example/r/${id(number)}/`;
}

function event(number: number): string {
  return `https://mill.example/${eventEntry(number, [[PLAIN, 1, 'words']]).address}/`;
}
