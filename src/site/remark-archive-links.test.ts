import type { PhrasingContent, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { remarkArchiveLinks } from './remark-archive-links.ts';

/** Runs the plugin over one piece of prose; a fault is thrown in its words. */
function run(...children: readonly RootContent[]): void {
  const tree: Root = { type: 'root', children: [...children] };
  const fail = (reason: string): never => {
    throw new Error(reason);
  };
  remarkArchiveLinks({ resolve: () => undefined })(tree, { fail });
}

function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [] };
}

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  '//example.org/',
  '/\\example.org/',
])('a link to %j stops the build', (url) => {
  expect(() => run(link(url))).toThrow('expected http:, https:, mailto:');
});

test.each(['https://example.org/', 'HTTP://example.org', 'mailto:a@example.org', '../about/', '#p1', '/a:b/', ''])(
  'a link to %j may stand',
  (url) => expect(() => run(link(url))).not.toThrow(),
);

test.each(['https://example.org/a.png', '//example.org/a.png', 'data:image/png;base64,x'])(
  'the picture %j stops the build',
  (url) => expect(() => run({ type: 'image', url })).toThrow('is not of this site'),
);

test.each(['a.png', '../map/a.png', '/a.png'])('the picture %j may stand', (url) => {
  expect(() => run({ type: 'image', url })).not.toThrow();
});

test('the address of a picture may stand apart from it', () => {
  const definition = { type: 'definition', identifier: 'a', url: 'https://example.org/a.png' } as const;
  const picture = { type: 'imageReference', identifier: 'a', referenceType: 'full' } as const;
  expect(() => run(definition)).not.toThrow();
  expect(() => run(picture, definition)).toThrow('is not of this site');
});

test('a target that names nothing stops the build', () => {
  expect(() => run({ type: 'text', value: 'In [[gone]].' })).toThrow('[[gone]] names nothing');
});
