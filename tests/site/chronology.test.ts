import { beforeAll, describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/core/views/corpus.ts';
import { attribute, type Element, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import { eventDate } from '../../src/words/event-title.ts';
import { eventWords } from '../../src/words/events.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readPages, type SitePage, select, shownText } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

/** An event in the chronology: the date it stands under, the paragraphs it leads to, whether its accounts differ. */
interface Line {
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly differ: boolean;
}

describe.each(['root', 'base', 'hostile'] as const)('the chronology of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;
  let pages: readonly SitePage[];
  let lines: readonly Line[];

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
    pages = (await readPages(site)).filter((it) => it.file.startsWith('chronology/'));
    lines = pages.flatMap((it) => select(it, 'section', 'day')).flatMap(linesOf);
  });

  test('has events to speak of', () => {
    if (name !== 'hostile') expect(lines.length).toBeGreaterThan(10);
  });

  test('holds every event once, under its date, and leads to the paragraph that first tells of it', () => {
    const expected = truth.corpus.events.all.map((it) => `${dateOf(it)} ${firstParagraph(it)}`);
    expect(lines.map(({ date, paragraphs }) => `${date} ${paragraphs[0]}`).sort()).toEqual(expected.sort());
  });

  test('leads only to paragraphs in which a claim stands that tells of the event', () => {
    const told = new Set(truth.corpus.events.all.flatMap(({ accounts }) => accounts.map(paragraphOf)));
    expect(lines.flatMap(({ paragraphs }) => paragraphs).filter((it) => !told.has(it))).toEqual([]);
  });

  test('says in the line of an event that its accounts differ, and in no other', () => {
    const differing = truth.corpus.events.all.filter(({ event }) => event.conflicts.length > 0);
    expect(lines.filter(({ differ }) => differ)).toHaveLength(differing.length);
  });

  test('has no line for a background statement', () => {
    const claims = truth.corpus.claims.all.filter(({ claim }) => claim.background);
    expect(claims.filter((it) => truth.corpus.events.ofClaim.has(it))).toEqual([]);
  });

  test('draws each month with a link to each of its dates, and to nothing else', () => {
    for (const page of pages) {
      const links = page.elements.filter((it) => it.tagName === 'a' && attribute(it, 'data-day') !== undefined);
      const dates = select(page, 'section', 'day').map((day) => `#${attribute(day, 'aria-labelledby')}`);
      const drawn = select(page, 'figure', 'timeline').length > 0;
      expect(links.map((it) => attribute(it, 'href'))).toEqual(drawn ? dates : []);
      expect(links.filter((it) => !attribute(it, 'aria-label'))).toEqual([]);
    }
  });

  test('begins with a list of its months that counts every event', () => {
    const [index] = pages.filter((it) => it.file === 'chronology/index.html');
    const rows = index ? select(index, 'ol', 'periods').flatMap((it) => [...elementsOf(it)]) : [];
    const tallies = rows.filter(
      (it) => attribute(it, 'class') === 'tally' && attribute(it, 'data-chosen') === undefined,
    );
    const counts = tallies.map(shownText);
    const total = counts.reduce((sum, it) => sum + Number.parseInt(it, 10), 0);
    expect(total).toBe(truth.corpus.events.all.length);
  });

  /** The paragraph of an account, as a link. */
  function paragraphOf({ from, sentence }: EventRecord['accounts'][number]): string {
    return `${site.base}r/${from.report.id}/#${from.report.segments[sentence.segment]?.id}`;
  }

  function firstParagraph({ accounts }: EventRecord): string {
    return paragraphOf(accounts[0]);
  }
});

describe.each(['root', 'base'] as const)('the events of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;
  let pages: ReadonlyMap<string, SitePage>;

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
    const all = await readPages(site);
    pages = new Map(
      all.flatMap((page) => {
        const id = /^events\/(\w+)\/index\.html$/.exec(page.file)?.[1];
        return id === undefined ? [] : [[id, page] as const];
      }),
    );
  });

  test('have a page each from their first publication on, and none before', () => {
    const { all, former } = truth.corpus.events;
    const published = [...all.flatMap(({ id }) => id ?? []), ...former.map(({ id }) => id)];
    expect([...pages.keys()].sort()).toEqual(published.sort());
  });

  test('are told there in every sentence that tells of them, each word for word', () => {
    for (const { id, accounts } of truth.corpus.events.all) {
      const page = id && pages.get(id);
      if (!page) continue;
      const quoted = select(page, 'blockquote').map((it) => folded(textOf(it)));
      const sentences = accounts.map(({ from, sentence }) =>
        folded(from.report.text.slice(sentence.start, sentence.end)),
      );
      expect([...new Set(quoted)].sort()).toEqual([...new Set(sentences)].sort());
    }
  });
});

function linesOf(day: Element): Line[] {
  const inside = [...elementsOf(day)];
  const heading = inside.find((it) => it.tagName === 'h2');
  const note = inside.find((it) => it.tagName === 'small');
  const date = heading
    ? shownText(heading)
        .replace(note ? shownText(note) : '', '')
        .trim()
    : '';
  return inside.filter((it) => attribute(it, 'class') === 'event-row').map((row) => lineOf(row, date));
}

function lineOf(row: Element, date: string): Line {
  const inside = [...elementsOf(row)];
  const links = inside.filter((it) => it.tagName === 'a').map((it) => attribute(it, 'href') ?? '');
  return {
    date,
    paragraphs: links.filter((it) => /\/r\/\w+\/#/.test(it)),
    differ: inside.some((it) => it.tagName === 'ul' && attribute(it, 'class') === 'split'),
  };
}

function dateOf({ event: { edtf } }: EventRecord): string {
  return edtf === null ? eventWords.chronology.undatedTitle : eventDate(edtf);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
