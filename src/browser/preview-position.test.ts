import { expect, test } from 'vitest';
import { type Box, previewPosition } from './preview-position.ts';

const PREVIEW = { width: 300, height: 120 };
const WINDOW = { width: 1000, height: 800 };

function box(left: number, top: number): Box {
  return { left, right: left + 80, top, bottom: top + 20 };
}

test.each([
  ['below its name, begun where it begins', box(200, 100), false, { left: 200, top: 128 }],
  ['a name read from the right: begun at its right', box(600, 100), true, { left: 380, top: 128 }],
  ['not over the right edge', box(900, 100), false, { left: 684, top: 128 }],
  ['not over the left edge', box(2, 100), false, { left: 16, top: 128 }],
  ['nor from the right', box(100, 100), true, { left: 16, top: 128 }],
  ['above where there is no room below', box(200, 700), false, { left: 200, top: 572 }],
])('%s', (_, name, rightToLeft, expected) => {
  expect(previewPosition({ first: name, last: name, preview: PREVIEW, window: WINDOW, rightToLeft })).toEqual(expected);
});

test.each([
  ['below its last line', 100, { left: 40, top: 158 }],
  ['above its first line', 700, { left: 684, top: 572 }],
])('a name over two lines: %s', (_, top, expected) => {
  const lines = { first: box(900, top), last: box(40, top + 30) };
  expect(previewPosition({ ...lines, preview: PREVIEW, window: WINDOW, rightToLeft: false })).toEqual(expected);
});

test('in a window lower than the preview it stays below, where the page can be scrolled to it', () => {
  const low = { width: 1000, height: 100 };
  const name = box(200, 60);
  expect(previewPosition({ first: name, last: name, preview: PREVIEW, window: low, rightToLeft: false }).top).toBe(88);
});

test('in a window narrower than the preview its beginning is seen', () => {
  const narrow = { width: 200, height: 800 };
  const name = box(100, 60);
  expect(previewPosition({ first: name, last: name, preview: PREVIEW, window: narrow, rightToLeft: false }).left).toBe(
    16,
  );
});
