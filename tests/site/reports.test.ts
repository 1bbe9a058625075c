import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseReportId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import { isKept, type Segment, segmentText } from '../../src/core/model/segment.ts';
import { attribute, textOf } from '../../src/site/html/walk-tree.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { byId, readPage, type SitePage, select } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

describe.each(['root', 'base', 'hostile'] as const)('the reports of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
  });

  test('have a page each, and nothing else has', async () => {
    const pages = (await readdir(join(site.folder, 'r'))).filter((it) => parseReportId(it) !== undefined);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.sort()).toEqual(truth.published.map((it) => it.id).sort());
  });

  test('stand on their pages character for character, in order, under their ids', async () => {
    for (const report of truth.published) {
      const page = await pageOf(site, report);
      const kept = wordsOf(report, isKept);
      const shown = kept.map(({ id }) => ({ id, words: textOf(byId(page, id)) }));
      expect(shown).toEqual(kept);
      const order = page.elements.map((it) => attribute(it, 'id')).filter((id) => kept.some((it) => it.id === id));
      expect(order).toEqual(kept.map((it) => it.id));
    }
  });

  test('list all that was cut, with its words', async () => {
    for (const report of truth.published) {
      const page = await pageOf(site, report);
      const quoted = page.elements.filter((it) => attribute(it, 'data-cut') !== undefined).map(textOf);
      expect(quoted).toEqual(wordsOf(report, (it) => !isKept(it)).map((it) => it.words));
    }
  });

  test('have one heading of the first rank: the title they state, or one in square brackets', async () => {
    for (const report of truth.published) {
      const page = await pageOf(site, report);
      const [heading, ...more] = select(page, 'h1');
      const stated = report.segments.find((it) => it.kind === 'title');
      expect(more).toEqual([]);
      expect(heading && attribute(heading, 'id')).toBe(stated?.id);
      if (!stated) expect(heading && textOf(heading).trim()).toMatch(/^\[[\s\S]+\]$/u);
    }
  });

  test('give their original byte for byte, and say its hash', async () => {
    for (const { id, original } of truth.published) {
      const bytes = await readFile(join(site.folder, 'r', id, 'original.txt'));
      expect(bytes.equals(await readFile(join(site.archive, 'reports', id, original.file)))).toBe(true);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(original.sha256);
      expect(await readFile(join(site.folder, 'r', id, 'index.html'), 'utf8')).toContain(original.sha256);
    }
  });

  test('have no page and no original while they are drafts', () => {
    expect(truth.drafts.filter((it) => existsSync(join(site.folder, 'r', it.id)))).toEqual([]);
  });
});

function pageOf({ folder }: BuiltSite, { id }: Report): Promise<SitePage> {
  return readPage(folder, `r/${id}/index.html`);
}

/** The words of some segments without the white space around them; a parser reads every line end as `\n`. */
function wordsOf({ text, segments }: Report, which: (segment: Segment) => boolean) {
  const words = segments.filter(which).map((it) => ({ id: it.id, words: segmentText(text, it) }));
  return words.filter((it) => it.words !== '').map((it) => ({ ...it, words: it.words.replace(/\r\n?/gu, '\n') }));
}
