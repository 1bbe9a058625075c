import { beforeAll, describe, expect, test } from 'vitest';
import { isHarm } from '../../src/core/model/figure.ts';
import { isDeterminer } from '../../src/core/text/determiners.ts';
import type { ReadReport } from '../../src/core/views/corpus.ts';
import { attribute, type Element, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import { ledgerWords } from '../../src/words/ledger.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { byId, readAddress, readPage, type SitePage, select, shownText } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

describe.each(['root', 'base', 'hostile'] as const)('the claims of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
  });

  test('stand on the page of their report, each beside its paragraph', async () => {
    for (const from of truth.corpus.reports) {
      const page = await reportPage(from);
      const told = Object.groupBy(from.reading.claims, ({ sentence }) => segmentOf(from, sentence)?.id ?? '');
      const shown = from.report.segments.map(({ id }) => [id, claimsBeside(page, id).length]);
      const expected = from.report.segments.map(({ id, kind }) => [id, kind === 'cut' ? 0 : (told[id]?.length ?? 0)]);
      expect(shown).toEqual(expected);
    }
  });

  test('have their amounts set off in the text, word for word', async () => {
    for (const from of truth.corpus.reports) {
      const page = await reportPage(from);
      for (const segment of from.report.segments.filter((it) => it.kind !== 'cut')) {
        const claims = from.reading.claims.filter(({ sentence }) => segmentOf(from, sentence) === segment);
        const amounts = claims.flatMap(({ figures }) => figures.flatMap((it) => it.amount ?? []));
        const said = amounts.map(({ start, end }) => from.report.text.slice(start, end));
        const words = new Set(said.filter((it) => !isDeterminer(it)));
        const set = within(byId(page, segment.id)).filter((it) => hasClass(it, 'figure'));
        if (words.size === 0) expect(set).toEqual([]);
        for (const amount of words) expect(set.map(textOf).join(' ')).toContain(amount.split(/\s/)[0]);
      }
    }
  });

  test('have each figure once in the ledgers, harm apart from the rest', async () => {
    for (const [kind, path] of [
      ['harm', ''],
      ['other', 'other/'],
    ] as const) {
      const rows = (await ledgerPages(`${site.base}claims/${path}`)).flatMap(rowsOf);
      const expected = truth.corpus.reports.flatMap((from) => figureKeys(from, kind === 'harm'));
      expect(rows.length).toBe(new Set(expected).size);
    }
  });

  test('lead from the ledger to paragraphs that are there', async () => {
    for (const row of (await ledgerPages(`${site.base}claims/`)).flatMap(rowsOf)) {
      const link = within(row).find((it) => /\/r\/\w{8}\/#/.test(attribute(it, 'href') ?? ''));
      const [address = '', id = ''] = (link && attribute(link, 'href'))?.split('#') ?? [];
      expect(byId(await readAddress(site, address), id)).toBeDefined();
    }
  });

  test('are never added up, and the ledger says why', async () => {
    const pages = [
      await readAddress(site, `${site.base}claims/`),
      await readAddress(site, `${site.base}claims/other/`),
    ];
    for (const page of pages) {
      expect(select(page, 'tfoot')).toEqual([]);
      expect(select(page, 'p', 'aside-note').map(shownText)).toEqual([ledgerWords.noTotals]);
    }
  });

  function reportPage({ report }: ReadReport): Promise<SitePage> {
    return readPage(site.folder, `r/${report.id}/index.html`);
  }

  /** The pages of a ledger, reached by following the link to the next. */
  async function ledgerPages(address: string): Promise<SitePage[]> {
    const page = await readAddress(site, address);
    const next = select(page, 'a').find((it) => attribute(it, 'rel') === 'next');
    const following = next && attribute(next, 'href');
    return following === undefined ? [page] : [page, ...(await ledgerPages(following))];
  }
});

test('an archive without reports has a ledger that says it is empty', async () => {
  const site = await builtSite('empty');
  const page = await readAddress(site, `${site.base}claims/`);
  expect(select(page, 'p', 'quiet').map(shownText)).toContain(ledgerWords.empty);
  expect(select(page, 'table')).toEqual([]);
});

function segmentOf({ report, reading }: ReadReport, sentence: number) {
  return report.segments[reading.sentences[sentence]?.segment ?? -1];
}

/** The claims beside the paragraph with an id; those of a title stand below it. */
function claimsBeside(page: SitePage, id: string): Element[] {
  const passage = page.elements.find((it) => attribute(it, 'id') === id);
  const isTitle = passage?.tagName === 'h1';
  const around = isTitle ? select(page, 'div', 'title-claims')[0] : passage?.parentNode;
  if (!around || !('tagName' in around)) return [];
  const lists = within(around).filter((it) => it.tagName === 'ul' && hasClass(it, 'claim'));
  return lists.flatMap((list) => within(list).filter((it) => it.tagName === 'li'));
}

/** One key a figure, as the ledger lists it: two claims that give the same words of one report share one. */
function figureKeys({ report, reading }: ReadReport, harm: boolean): string[] {
  const figures = reading.claims.flatMap((claim) => claim.figures).filter((it) => isHarm(it) === harm);
  return figures.map(({ start, end, what }) => `${report.id} ${start} ${end} ${what}`);
}

function rowsOf(page: SitePage): Element[] {
  return select(page, 'tbody').flatMap((body) => within(body).filter((it) => it.tagName === 'tr'));
}

function within(element: Element): Element[] {
  return [...elementsOf(element)].filter((it) => it !== element);
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
