import { expect, test } from 'vitest';
import type { Report } from '../../src/core/model/report.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';

const site = openSite('versions');

async function reportIn(state: Report['state']): Promise<Report> {
  const { input } = await readArchive(site.built().archive);
  const report = input?.reports.find((it) => it.state === state);
  if (!report) throw new Error(`expected a report that is ${state}`);
  return report;
}

test.each<readonly [string, (id: string) => string, Report['state']]>([
  ['a revised report', (id) => `r/${id}/`, 'corrected'],
  ['an earlier version', (id) => `r/${id}/v1/`, 'corrected'],
  ['a withdrawn report', (id) => `r/${id}/`, 'withdrawn'],
  ['a place that was merged', () => 'places/bana-town/', 'corrected'],
])('nothing is wrong that axe knows on the page of %s', async (_, pathOf, state) => {
  const { page, watch } = await site.open(pathOf((await reportIn(state)).id));
  expect(await lookAt(page)).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('the anchor of a vanished paragraph is in view when its address is followed', async () => {
  const { id, gone = [] } = await reportIn('corrected');
  const { page } = await site.open(`r/${id}/#${gone[0]?.id}`);
  expect(await page.locator(':target').textContent()).toContain('taken out after version 1');
  await expect.poll(() => page.locator(':target').evaluate(isInView)).toBe(true);
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
