import { Feed } from 'feed';
import type { FeedView } from '../core/views/feed-view.ts';

/** An Atom feed of what an archive published: titles and links, never the text of a report. */
export function atomFeed({ info, home, self, updated, entries }: FeedView): string {
  const feed = new Feed({
    id: home,
    title: info.title,
    description: info.description,
    link: home,
    language: info.language,
    copyright: info.rights,
    author: { name: info.editor },
    feedLinks: { atom: self },
    updated: new Date(`${updated}T00:00:00Z`),
    generator: 'Attest',
  });
  for (const { title, permalink, publisher, imported } of entries) {
    feed.addItem({
      id: permalink,
      link: permalink,
      title: asMarkup(title),
      date: new Date(`${imported}T00:00:00Z`),
      ...(publisher ? { author: [{ name: asXml(publisher) }] } : {}),
    });
  }
  return feed.atom1();
}

/** A title in the markup that Atom's `type="html"` asks for: what looks like a tag is a stranger's text, never one. */
function asMarkup(text: string): string {
  return asXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML 1.0 (section 2.2) forbids most control characters and advises against the rest; a reader sees that something stood there. */
function asXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
