import type { Account, Comparison, Conflict, HistoricEvent, JoinReason } from '../../src/core/model/event.ts';
import type { EventKind } from '../../src/core/model/event-kind.ts';
import { mintEventId } from '../../src/core/model/identifiers.ts';
import type { Corpus, FormerEvent } from '../../src/core/views/corpus.ts';
import { indexEvents } from '../../src/core/views/index-events.ts';

/** An event as a test tells it: its accounts by words that stand in their clauses. */
export interface EventSketch extends Partial<Pick<HistoricEvent, 'actors' | 'title'>> {
  readonly kind?: EventKind;
  readonly edtf: string | null;
  readonly places?: readonly string[];
  readonly accounts: readonly (string | { readonly in: string; readonly joined: JoinReason })[];
  readonly conflicts?: readonly (Pick<Conflict, 'about' | 'accounts'> & Partial<Conflict>)[];
  readonly compare?: readonly Comparison[];
  /** Published: it has a page of its own. */
  readonly published?: boolean;
}

/** An archive with the events a test gives in place of those its claims would be told as. */
export function withEvents(
  corpus: Corpus,
  sketches: readonly EventSketch[],
  former: readonly FormerEvent[] = [],
): Corpus {
  const events = sketches.map((it) => eventOf(corpus, it));
  const published = sketches.flatMap((it, index) => (it.published ? [index] : []));
  const ids = new Map(published.map((index) => [index, mintEventId((count) => new Uint8Array(count).fill(index))]));
  return { ...corpus, events: indexEvents(corpus, events, { ids, former }) };
}

function eventOf(corpus: Corpus, { published: _, accounts, ...sketch }: EventSketch): HistoricEvent {
  return {
    ...{ kind: 'airstrike', places: [], actors: [], compare: [] },
    ...sketch,
    accounts: accounts.map((it) => accountOf(corpus, it)),
    conflicts: (sketch.conflicts ?? []).map((it) => ({ scopes: false, ...it })),
  };
}

function accountOf(corpus: Corpus, sketch: EventSketch['accounts'][number]): Account {
  const [words, more] = typeof sketch === 'string' ? [sketch, {}] : [sketch.in, { joined: sketch.joined }];
  for (const [report, { reading }] of corpus.reports.entries()) {
    const claim = reading.claims.findIndex(({ clause }) =>
      reading.text.slice(clause.start, clause.end).includes(words),
    );
    if (claim >= 0) return { report, claim, ...more };
  }
  throw new Error(`expected a claim that says ${JSON.stringify(words)}, got none`);
}
