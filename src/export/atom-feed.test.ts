import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';

const INFO = {
  title: 'Bridges',
  description: 'Of bridges',
  address: 'https://example.org/',
  language: 'en',
  editor: 'The editors',
  rights: 'Free',
  sources: [],
};

test.each([
  ['a tag is text', 'The <b>bridge</b>', 'The &lt;b&gt;bridge&lt;/b&gt;'],
  ['what XML forbids is seen to have been there', 'a\u0000b\u001f', 'a\ufffdb\ufffd'],
  ['and what it advises against', '\u0085nel\u007f', '\ufffdnel\ufffd'],
  ['any letter stays', 'جسر 桥 🌉', 'جسر 桥 🌉'],
])('in a title, %s', (_, title, shown) => {
  const entry = { title, permalink: 'https://example.org/r/1/', imported: '2024-05-01' };
  const home = INFO.address;
  const feed = atomFeed({ info: INFO, home, self: `${home}feed.xml`, updated: '2024-05-01', entries: [entry] });
  const [, own] = feed.split('<entry>');
  expect(own).toContain(`<![CDATA[${shown}]]>`);
});
