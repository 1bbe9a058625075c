import { expect, test } from 'vitest';
import { findFaults, sidewaysScroll } from './find-faults.ts';
import { openSite } from './open-site.ts';
import { foreignRequests, requestsNaming } from './watch-page.ts';

/** A host of this machine, at a port where nobody answers: nothing leaves it. */
const ELSEWHERE = 'http://127.0.0.1:9/';

const site = openSite('root');

test.each([
  ['a picture without words', '<img src="favicon.svg">', 'image-alt'],
  ['pale text', '<p style="color: #bbb; background: #fff">Pale words</p>', 'color-contrast'],
  ['a button without a name', '<button></button>', 'button-name'],
  ['a box without a label', '<input type="text">', 'label'],
])('axe finds %s', async (_, bad, rule) => {
  const { page } = await site.open('about/', { bypassCSP: true });
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), bad);
  expect((await findFaults(page)).map((it) => it.split(' ')[0])).toContain(rule);
});

test('a page too wide for its window is noticed', async () => {
  const { page } = await site.open('about/', { viewport: { width: 360, height: 700 } });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('width', '400px'));
  expect(await sidewaysScroll(page)).toBeGreaterThan(0);
});

test('a script in the page does not run, and its refusal is heard', async () => {
  const { page, watch } = await site.open('about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "taken over"');
    document.body.append(script);
  });
  await expect.poll(() => watch.complaints).toContainEqual(expect.stringMatching(/^policy: (?:script-src|require-tr)/));
  expect(await page.title()).not.toBe('taken over');
});

test.each([
  ['a handler in an attribute', `document.body.setAttribute('onclick', 'alert(1)')`],
  ['markup given as a string', `document.body.innerHTML = '<img src=x onerror="alert(1)">'`],
  ['a script from another origin', `document.createElement('script').src = '${ELSEWHERE}'`],
  ['a worker of another kind', `new Worker('pagefind/other.js')`],
])('%s is refused', async (_, code) => {
  const { page, watch } = await site.open('about/');
  await page.evaluate(code).catch(() => undefined);
  await expect.poll(() => watch.complaints.join()).toContain('policy: require-trusted-types-for');
});

test('the search page, which may start one worker, starts no other', async () => {
  const { page, watch } = await site.open('search/?q=village');
  await page.locator('.result').first().waitFor();
  expect(watch.requests.filter((it) => it.includes('worker'))).toEqual([site.address('pagefind/pagefind-worker.js')]);
  const start = page.evaluate((url) => new Worker(url).postMessage(''), site.address('pagefind/pagefind.js'));
  await expect(start).rejects.toThrow('not a script of this site');
});

test('a style in the page is refused', async () => {
  const { page, watch } = await site.open('about/');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.append('body { display: none }');
    document.body.append(style);
  });
  await expect.poll(() => watch.complaints.join()).toContain('policy: style-src-elem');
  expect(await page.locator('main').isVisible()).toBe(true);
});

test('a request to another origin is refused by the policy and noticed where there is none', async () => {
  const refused = await site.open('about/');
  await refused.page.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
  await expect.poll(() => refused.watch.complaints).toContainEqual(expect.stringContaining('policy: connect-src'));

  const { page, watch } = await site.open('about/', { bypassCSP: true });
  expect(foreignRequests(watch, site.address(''))).toEqual([]);
  await page.evaluate((url) => fetch(`${url}?q=some%20words`).catch(() => undefined), ELSEWHERE);
  await expect.poll(() => foreignRequests(watch, site.address(''))).toEqual([`${ELSEWHERE}?q=some%20words`]);
  expect(requestsNaming(watch, 'some words')).toEqual([`${ELSEWHERE}?q=some%20words`]);
});

test('a warning, an error, a fault of a script and a dialog are heard', async () => {
  const { page, watch } = await site.open('about/');
  await page.evaluate(() => {
    console.warn('one');
    console.error('two');
    setTimeout(() => {
      throw new Error('three');
    });
    setTimeout(() => alert('four'));
  });
  const heard = ['console: one', 'console: two', 'script: three', 'dialog: four'];
  await expect.poll(() => watch.complaints.toSorted()).toEqual(heard.toSorted());
});
