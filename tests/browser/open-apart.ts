import type { Locator, Page } from 'playwright-core';

/** A press that opens a link in another tab. */
type Apart = { readonly button: 'middle' } | { readonly modifiers: readonly ['ControlOrMeta'] };

/**
 * Presses a link as a reader does who wants it in another tab, and opens it there. The page must leave the press to the
 * browser; what that does with it is done here, since the browser of the tests opens none for one such press in twenty.
 */
export async function openApart(page: Page, link: Locator, apart: Apart): Promise<Page> {
  const press = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        for (const type of ['click', 'auxclick']) {
          const stop = (event: Event) => {
            done(event.defaultPrevented);
            event.preventDefault();
          };
          addEventListener(type, stop, { once: true });
        }
      }),
  );
  await link.click('button' in apart ? apart : { modifiers: [...apart.modifiers] });
  if (await press) throw new Error('expected the page to leave the press to the browser, it kept it to itself');
  const opened = page.context().waitForEvent('page');
  await link.evaluate((it) => open(Reflect.get(it, 'href'), '_blank', 'noopener'));
  return await opened;
}
