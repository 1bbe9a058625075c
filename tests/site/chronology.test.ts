import { beforeAll, describe, expect, test } from 'vitest';
import type { DateMark } from '../../src/core/model/mark.ts';
import { attribute, type Element, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import { formatDate } from '../../src/words/format-date.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readPages, select, shownText } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

/** A sentence in the chronology: the date it stands under, its words, the paragraph it leads to. */
type Entry = readonly [date: string, words: string, address: string];

describe.each(['root', 'base', 'hostile'] as const)('the chronology of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;
  let shown: readonly Entry[];

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
    const pages = await readPages(site);
    const days = pages.filter((it) => it.file.startsWith('chronology/')).flatMap((it) => select(it, 'section', 'day'));
    shown = days.flatMap(entriesOf);
  });

  test('holds every dated sentence under its date, and nothing else', () => {
    const dated = truth.corpus.reports.flatMap(({ report, reading }) => {
      const entries = reading.sentences.flatMap((sentence): Entry[] => {
        const segment = report.segments[sentence.segment];
        if (!segment || !TELLING.has(segment.kind)) return [];
        const words = folded(report.text.slice(sentence.start, sentence.end));
        const address = `${site.base}r/${report.id}/#${segment.id}`;
        const within = reading.marks.filter((it) => it.start >= sentence.start && it.start < sentence.end);
        const values = within.filter((it): it is DateMark => it.type === 'date').map((it) => it.edtf);
        const known = [...new Set(values)].filter((it) => it !== null);
        return known.map((edtf) => [formatDate(edtf), words, address]);
      });
      return entries;
    });
    expect(dated.length).toBeGreaterThan(0);
    const undated = shown.filter(([, , address]) => !dated.some((it) => it[2] === address));
    expect(sorted(shown.filter((it) => !undated.includes(it)))).toEqual(sorted(dated));
    expect(undated.map(reportOf).sort()).toEqual(withoutDates());
  });

  test('holds every report that has a date or a day of publication', () => {
    const expected = truth.corpus.reports.filter(
      ({ reading }) => reading.published.value !== null || reading.marks.some((it) => it.type === 'date' && it.edtf),
    );
    const present = new Set(shown.map(reportOf));
    expect(expected.filter(({ report }) => !present.has(report.id)).map((it) => it.report.id)).toEqual([]);
  });

  test('holds no signature and no caption', () => {
    const silent = truth.published.flatMap(({ id, segments }) =>
      segments.filter((it) => !TELLING.has(it.kind)).map((it) => `${site.base}r/${id}/#${it.id}`),
    );
    expect(shown.filter(([, , address]) => silent.includes(address))).toEqual([]);
  });

  /** Reports that stand once, under their day of publication: none of their telling sentences has a date. */
  function withoutDates(): string[] {
    const lacking = truth.corpus.reports.filter(({ report, reading }) => {
      const told = reading.sentences.filter((it) => TELLING.has(report.segments[it.segment]?.kind ?? 'cut'));
      const dates = reading.marks.filter((it) => it.type === 'date' && it.edtf !== null);
      const has = told.some((it) => dates.some((date) => date.start >= it.start && date.start < it.end));
      return !has && told.length > 0 && reading.published.value !== null;
    });
    return lacking.map((it) => it.report.id).sort();
  }
});

/** What tells; a signature, a caption and what was cut do not. */
const TELLING: ReadonlySet<string> = new Set(['paragraph', 'quote', 'item', 'heading', 'title']);

function entriesOf(day: Element): Entry[] {
  const inside = [...elementsOf(day)];
  const [heading] = inside.filter((it) => it.tagName === 'h2');
  const entries = inside.filter((it) => it.tagName === 'li' && attribute(it, 'class') === 'entry');
  return entries.map((entry) => {
    const parts = [...elementsOf(entry)];
    const words = parts.find((it) => it.tagName === 'blockquote');
    const whence = parts.filter((it) => it.tagName === 'a').at(-1);
    return [heading ? shownText(heading) : '', folded(words ? textOf(words) : ''), addressIn(whence)];
  });
}

function addressIn(link: Element | undefined): string {
  return (link && attribute(link, 'href')) ?? '';
}

function reportOf([, , address]: Entry): string {
  return /\/r\/(\w+)\//.exec(address)?.[1] ?? address;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function sorted(entries: readonly Entry[]): string[] {
  return entries.map((it) => it.join(' | ')).sort();
}
