import type { Authority } from '../model/authority.ts';
import type { Report } from '../model/report.ts';
import { bracketed } from '../model/title.ts';
import { authorityKey, type Corpus, type ReadReport } from './corpus.ts';

/** Something with a page of its own. */
export interface Named {
  readonly name: string;
  readonly address: string;
}

/** An authority record's name and page. */
export function namedAuthority({ addresses }: Corpus, authority: Authority): Named {
  const address = authority.type === 'place' ? addresses.place(authority.id) : addresses.actor(authority.id);
  return { name: authority.name, address };
}

/** A report's title, in brackets unless stated, and its page. */
export function namedReport({ addresses }: Corpus, { report, title }: ReadReport): Named {
  return { name: bracketed(title), address: addresses.report(report.id) };
}

/** Who published a report, or a version of it, if its record says so. */
export function publisherOf(corpus: Corpus, { publisher }: Pick<Report, 'publisher'>): Named | undefined {
  const actor = publisher && corpus.authorities.get(authorityKey({ type: 'actor', id: publisher }));
  return actor && namedAuthority(corpus, actor);
}

/** The authority a record names as its parent, and that one's parent, and so on, nearest first. */
export function ancestorsOf(corpus: Corpus, authority: Authority): Authority[] {
  const ancestors: Authority[] = [];
  let { parent } = authority as { readonly parent?: string };
  while (parent !== undefined) {
    const next = corpus.authorities.get(authorityKey({ type: authority.type, id: parent }));
    if (!next || ancestors.includes(next)) break;
    ancestors.push(next);
    parent = next.parent;
  }
  return ancestors;
}
