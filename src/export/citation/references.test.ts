import { expect, test } from 'vitest';
import { cslItem } from '../../core/views/csl-item.ts';
import { archiveReference } from '../../words/archive-reference.ts';
import { apaStyle } from './apa.ts';

import { chicagoNote } from './chicago.ts';
import { citedCases } from './cited-cases.ts';
import { mlaEntry } from './mla.ts';

/** What each style makes of each hard case, held against the manuals by eye. */
const EXPECTED: Readonly<Record<string, Readonly<Record<'apa' | 'chicago' | 'mla' | 'archive', string>>>> = {
  'a report with all facts': {
    apa: 'River Post. (2021, March 4). Two killed at the mill. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a paragraph': {
    apa: 'River Post. (2021, March 4). Two killed at the mill. The Mill Archive (version 1, para. 4; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/#p4f7k2',
    chicago:
      '“Two killed at the mill,” River Post, March 4, 2021, para. 4, The Mill Archive, version 1, https://mill.example/r/w79vye08/#p4f7k2 (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, 4 Mar. 2021, par. 4. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/#p4f7k2.',
    archive:
      'River Post, Two killed at the mill, 4 March 2021 (stated), ¶ 4. The Mill Archive, version 1. https://mill.example/r/w79vye08/#p4f7k2 SHA-256 2e9d414242a8e8a8',
  },
  'no author': {
    apa: 'Two killed at the mill. (2021, March 4). The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'Two killed at the mill, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'no date': {
    apa: 'River Post. (n.d.). Two killed at the mill. The Mill Archive (version 1; date unresolved; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, n.d., The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, n.d. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, date unresolved. The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a day worked out': {
    apa: 'River Post. (2021, March 4). Two killed at the mill. The Mill Archive (version 1; date computed; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, March 4, 2021 [computed], The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, 4 Mar. 2021 [computed]. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, 4 March 2021 (computed). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a day of two': {
    apa: 'River Post. (2021, March 4–5). Two killed at the mill. The Mill Archive (version 1; date inferred; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, 4–5 March 2021 [inferred], The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, 4–5 March 2021 [inferred]. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, 4–5 March 2021 (inferred). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a month': {
    apa: 'River Post. (2021, March). Two killed at the mill. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, March 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'about a year': {
    apa: 'River Post. (ca. 2021). Two killed at the mill. The Mill Archive (version 1; date inferred; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, ca. 2021 [inferred], The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, ca. 2021 [inferred]. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, about 2021 (inferred). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'an uncertain day': {
    apa: 'River Post. (ca. 2021, March 4). Two killed at the mill. The Mill Archive (version 1; date inferred; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, ca. March 4, 2021 [inferred], The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, ca. 4 Mar. 2021 [inferred]. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, 4 March 2021 (uncertain) (inferred). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'an open date': {
    apa: 'River Post. (n.d.). Two killed at the mill. The Mill Archive (version 1; date computed; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, since 4 March 2021 [computed], The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, since 4 March 2021 [computed]. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Two killed at the mill, since 4 March 2021 (computed). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a supplied title': {
    apa: 'River Post. (2021, March 4). [Two people were killed …]. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '[Two people were killed …], River Post, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '[Two people were killed …]. River Post, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, [Two people were killed …], 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'an agency through an outlet': {
    apa: 'River Post, from Agence du Nord. (2021, March 4). Two killed at the mill. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Two killed at the mill,” River Post, from Agence du Nord, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, from Agence du Nord, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, from Agence du Nord, Two killed at the mill, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'quotation marks': {
    apa: 'River Post. (2021, March 4). Mayor: “we saw” a "light" at the mill. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Mayor: ‘we saw’ a ‘light’ at the mill,” River Post, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Mayor: ‘we saw’ a ‘light’ at the mill.” River Post, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Mayor: “we saw” a "light" at the mill, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a title that asks': {
    apa: 'River Post. (2021, March 4). Who fired? The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“Who fired?” River Post, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Who fired?” River Post, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, Who fired?, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'braces and TeX signs': {
    apa: 'River Post. (2021, March 4). 100% {sure} of $5 & #1_a ~x^2 \\end. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“100% {sure} of $5 & #1_a ~x^2 \\end,” River Post, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“100% {sure} of $5 & #1_a ~x^2 \\end.” River Post, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'River Post, 100% {sure} of $5 & #1_a ~x^2 \\end, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'what looks like markup': {
    apa: 'R&D <i>News</i>. (2021, March 4). A <b>bold</b> claim & <script>. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“A <b>bold</b> claim & <script>,” R&D <i>News</i>, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“A <b>bold</b> claim & <script>.” R&D <i>News</i>, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'R&D <i>News</i>, A <b>bold</b> claim & <script>, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'an Arabic title': {
    apa: 'عنب بلدي. (2021, March 4). مقتل مدنيين في خان شيخون. The Mill Archive (version 1; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/',
    chicago:
      '“مقتل مدنيين في خان شيخون,” عنب بلدي, March 4, 2021, The Mill Archive, version 1, https://mill.example/r/w79vye08/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“مقتل مدنيين في خان شيخون.” عنب بلدي, 4 Mar. 2021. The Mill Archive, version 1, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/.',
    archive:
      'عنب بلدي, مقتل مدنيين في خان شيخون, 4 March 2021 (stated). The Mill Archive, version 1. https://mill.example/r/w79vye08/ SHA-256 2e9d414242a8e8a8',
  },
  'a later version': {
    apa: 'River Post. (2021, March 4). Two killed at the mill. The Mill Archive (version 3; SHA-256 2e9d414242a8e8a8). https://mill.example/r/w79vye08/v3/',
    chicago:
      '“Two killed at the mill,” River Post, March 4, 2021, The Mill Archive, version 3, https://mill.example/r/w79vye08/v3/ (SHA-256 2e9d414242a8e8a8).',
    mla: '“Two killed at the mill.” River Post, 4 Mar. 2021. The Mill Archive, version 3, SHA-256 2e9d414242a8e8a8, mill.example/r/w79vye08/v3/.',
    archive:
      'River Post, Two killed at the mill, 4 March 2021 (stated). The Mill Archive, version 3. https://mill.example/r/w79vye08/v3/ SHA-256 2e9d414242a8e8a8',
  },
  'an event': {
    apa: 'Mill Documentation Group. (n.d.). Airstrike · Oldmill · 3 March 2021. The Mill Archive. https://mill.example/events/m020gp2r/',
    chicago:
      '“Airstrike · Oldmill · 3 March 2021,” Mill Documentation Group, The Mill Archive, https://mill.example/events/m020gp2r/.',
    mla: '“Airstrike · Oldmill · 3 March 2021.” Mill Documentation Group. The Mill Archive, mill.example/events/m020gp2r/.',
    archive:
      'Mill Documentation Group, Airstrike · Oldmill · 3 March 2021. The Mill Archive. https://mill.example/events/m020gp2r/',
  },
  'a place': {
    apa: 'Mill Documentation Group. (n.d.). Oldmill. The Mill Archive. https://mill.example/places/oldmill/',
    chicago: '“Oldmill,” Mill Documentation Group, The Mill Archive, https://mill.example/places/oldmill/.',
    mla: '“Oldmill.” Mill Documentation Group. The Mill Archive, mill.example/places/oldmill/.',
    archive: 'Mill Documentation Group, Oldmill. The Mill Archive. https://mill.example/places/oldmill/',
  },
};

const apa = apaStyle();

test.each(citedCases)('%s, in every style', (name, thing) => {
  const item = cslItem(thing);
  expect({ apa: apa(item), chicago: chicagoNote(item), mla: mlaEntry(item), archive: archiveReference(item) }).toEqual(
    EXPECTED[name],
  );
});

test('the table holds at least twenty cases, and none twice', () => {
  const names = citedCases.map(([name]) => name);
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(EXPECTED)).toEqual(names);
});
