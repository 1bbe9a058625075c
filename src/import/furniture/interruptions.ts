import type { Page } from '../segment/page.ts';

/** Furniture that stands in the midst of a text as readily as at its end: being beside it proves little. */
const INTERRUPTIONS: ReadonlySet<string> = new Set([
  'advertisement',
  'lone-ids',
  'lone-video',
  'newsletter-prompt',
  'read-also',
]);

/** Whether the line is furniture of the kind that gathers at the ends of a page: lists, buttons, pleas, footers. */
export function isEndFurniture(page: Page, at: number): boolean {
  const rule = page.cut[at];
  return rule !== undefined && !INTERRUPTIONS.has(rule);
}
