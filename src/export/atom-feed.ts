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
      title,
      date: new Date(`${imported}T00:00:00Z`),
      ...(publisher ? { author: [{ name: publisher }] } : {}),
    });
  }
  return feed.atom1();
}
