import type { Authority, NativeName } from '../model/authority.ts';
import type { Mark } from '../model/mark.ts';
import { authorityKey, type Corpus, tallyOf } from './corpus.ts';
import { ancestorsOf, namedAuthority } from './named.ts';
import { previewId } from './passage.ts';

/** What opens when a marked name is pointed at. */
export interface PreviewView {
  readonly id: string;
  readonly type: Authority['type'];
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly native: readonly NativeName[];
  readonly within: readonly string[];
  readonly description?: string;
  readonly unresolved: boolean;
  readonly mentions: number;
  readonly reports: number;
}

/** One preview for each place and actor among the marks, in the order they first stand. */
export function previewsOf(corpus: Corpus, marks: readonly Mark[]): PreviewView[] {
  const named = new Map<string, Authority>();
  for (const mark of marks) {
    if (mark.type === 'date' || mark.entity === null) continue;
    const key = authorityKey({ type: mark.type, id: mark.entity });
    const authority = corpus.authorities.get(key);
    if (authority) named.set(key, authority);
  }
  return [...named.values()].map((authority) => previewOf(corpus, authority));
}

function previewOf(corpus: Corpus, authority: Authority): PreviewView {
  return {
    id: previewId(authority),
    ...namedAuthority(corpus, authority),
    type: authority.type,
    kind: authority.kind,
    native: authority.native,
    within: ancestorsOf(corpus, authority).map((it) => it.name),
    description: authority.type === 'actor' ? authority.description : undefined,
    unresolved: authority.unresolved,
    ...tallyOf(corpus, authority),
  };
}
