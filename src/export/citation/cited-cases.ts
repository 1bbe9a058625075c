import type { CitedThing } from '../../core/views/csl-item.ts';

const base: CitedThing = {
  key: 'w79vye08',
  title: 'Two killed at the mill',
  author: 'River Post',
  date: { value: '2021-03-04', status: 'stated' },
  archive: 'The Mill Archive',
  permalink: 'https://mill.example/r/w79vye08/',
  language: 'en',
  version: 1,
  sha256: '2e9d414242a8e8a8',
  own: false,
};

/** Twenty things to cite that are hard in one way each: what tests of every format go through. */
export const citedCases: readonly (readonly [name: string, thing: CitedThing])[] = [
  ['a report with all facts', base],
  ['a paragraph', { ...base, key: 'w79vye08-p4f7k2', permalink: `${base.permalink}#p4f7k2`, paragraph: '4' }],
  ['no author', { ...base, author: undefined }],
  ['no date', { ...base, date: { value: null, status: 'unresolved' } }],
  ['a day worked out', { ...base, date: { value: '2021-03-04', status: 'computed' } }],
  ['a day of two', { ...base, date: { value: '2021-03-04/2021-03-05', status: 'inferred' } }],
  ['a month', { ...base, date: { value: '2021-03', status: 'stated' } }],
  ['about a year', { ...base, date: { value: '2021~', status: 'inferred' } }],
  ['an uncertain day', { ...base, date: { value: '2021-03-04?', status: 'inferred' } }],
  ['an open date', { ...base, date: { value: '2021-03-04/..', status: 'computed' } }],
  ['a supplied title', { ...base, title: '[Two people were killed …]' }],
  ['an agency through an outlet', { ...base, author: 'River Post, from Agence du Nord' }],
  ['quotation marks', { ...base, title: 'Mayor: “we saw” a "light" at the mill' }],
  ['a title that asks', { ...base, title: 'Who fired?' }],
  ['braces and TeX signs', { ...base, title: '100% {sure} of $5 & #1_a ~x^2 \\end' }],
  ['what looks like markup', { ...base, title: 'A <b>bold</b> claim & <script>', author: 'R&D <i>News</i>' }],
  ['an Arabic title', { ...base, title: 'مقتل مدنيين في خان شيخون', author: 'عنب بلدي', language: 'ar' }],
  ['a later version', { ...base, version: 3, permalink: 'https://mill.example/r/w79vye08/v3/' }],
  [
    'an event',
    {
      key: 'event-m020gp2r',
      title: 'Airstrike · Oldmill · 3 March 2021',
      author: 'Mill Documentation Group',
      archive: 'The Mill Archive',
      permalink: 'https://mill.example/events/m020gp2r/',
      language: 'en',
      own: true,
    },
  ],
  [
    'a place',
    {
      key: 'place-oldmill',
      title: 'Oldmill',
      author: 'Mill Documentation Group',
      archive: 'The Mill Archive',
      permalink: 'https://mill.example/places/oldmill/',
      own: true,
    },
  ],
];
