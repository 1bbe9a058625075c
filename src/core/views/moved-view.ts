import type { Authority, Moved } from '../model/authority.ts';
import { authorityKey, type Corpus } from './corpus.ts';
import type { Named } from './named.ts';

/** The page of a place or actor whose record was merged, renamed or split: it leads on, and every old anchor is there. */
export interface MovedView {
  readonly type: Authority['type'];
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly permalink: string;
  readonly how: Moved<unknown>['how'];
  /** Where it leads, each to a record that is kept up or to another that leads on. */
  readonly to: readonly Named[];
  /** The sections that its page may have had. */
  readonly anchors: readonly string[];
}

/** The pages of records that are no longer kept up, in the order of `corpus.moved`. */
export function movedViews(corpus: Corpus): readonly MovedView[] {
  return corpus.moved.flatMap((it) => (it.moved ? [movedView(corpus, it, it.moved)] : []));
}

function movedView(corpus: Corpus, record: Authority, moved: Moved<string>): MovedView {
  const { type, id, name } = record;
  const address = addressOf(corpus, record);
  const others = new Map([...corpus.authorities.values(), ...corpus.moved].map((it) => [authorityKey(it), it]));
  const to = moved.to.flatMap((other) => others.get(authorityKey({ type, id: other })) ?? []);
  return {
    ...{ type, id, name, address },
    permalink: corpus.addresses.permalink(address),
    how: moved.how,
    to: to.map((it) => ({ name: it.name, address: addressOf(corpus, it) })),
    anchors: ANCHORS[type],
  };
}

/** The ids of the sections of a place's and an actor's page, now or ever. */
const ANCHORS = {
  place: ['spellings', 'descriptions', 'happened', 'mentions', 'record'],
  actor: ['spellings', 'descriptions', 'naming', 'ties', 'said', 'told', 'published', 'mentions', 'record'],
} as const satisfies Record<Authority['type'], readonly string[]>;

function addressOf({ addresses }: Corpus, it: Authority): string {
  return it.type === 'place' ? addresses.place(it.id) : addresses.actor(it.id);
}
