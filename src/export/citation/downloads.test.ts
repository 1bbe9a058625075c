import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { cslItem } from '../../core/views/csl-item.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { citedCases } from './cited-cases.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** What a reference manager gets back of an entry: its title and author in plain text, its day. */
function parsed(entry: string) {
  const [record] = new Cite(entry).data;
  return {
    title: plain(record?.title),
    author: record?.author?.map((it) => plain(it.literal ?? it.family)),
    issued: record?.issued?.['date-parts'],
  };
}

/** Parsers of BibTeX give back CSL's own markup for braces, and escape what looks like it. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/<span class="nocase">|<\/span>/gu, '');
}

test.each(citedCases)('%s comes back from BibTeX', (_, thing) => {
  const item = cslItem(thing);
  const back = parsed(bibtex(item));
  expect(back.title).toBe(item.title);
  expect(back.author).toEqual(item.author?.map(({ literal }) => literal));
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  expect(back.issued?.[0]?.slice(0, 2)).toEqual(year === undefined ? undefined : [year, month].filter((it) => it));
});

test.each(citedCases)('%s comes back from BibLaTeX', (_, thing) => {
  const item = cslItem(thing);
  const back = parsed(biblatex(item));
  expect(back.title).toBe(item.title);
  expect(back.author).toEqual(item.author?.map(({ literal }) => literal));
  if (item.issued) expect(back.issued?.[0]).toEqual(item.issued['date-parts'][0]);
});

test.each(citedCases)('%s comes back from RIS', (_, thing) => {
  const item = cslItem(thing);
  const record = ris(item);
  expect(record).toMatch(/^TY {2}- (?:NEWS|ELEC)\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+ER {2}- \r\n$/u);
  const fields = new Map(
    record
      .split('\r\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, 2), line.slice(6)]),
  );
  expect(fields.get('TI')).toBe(item.title);
  expect(fields.get('AU')).toBe(item.author?.[0]?.literal);
  expect(fields.get('UR')).toBe(item.URL);
  const [year] = item.issued?.['date-parts'][0] ?? [];
  expect(fields.get('PY')).toBe(year === undefined ? undefined : String(year));
});

test.each(citedCases)('%s comes back from CSL-JSON', (_, thing) => {
  const item = cslItem(thing);
  expect(JSON.parse(cslJson(item))).toEqual([item]);
});

test('a title over several lines stays one field', () => {
  const [, base] = citedCases[0] ?? [];
  if (!base) throw new Error('expected a first case');
  const item = cslItem({ ...base, title: 'One\r\nER  - \r\nTY  - BOOK' });
  expect(ris(item).match(/^TY {2}- /gmu)).toHaveLength(1);
  expect(
    bibtex(item)
      .split('\n')
      .filter((line) => line.includes('title =')),
  ).toHaveLength(1);
});
