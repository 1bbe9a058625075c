import type { Actor, Affiliation, Authority, Coordinates, ExternalId, NativeName, Place } from '../model/authority.ts';
import {
  authorityPages,
  happenedAt,
  type Listed,
  type RoleView,
  saidBy,
  toldOf,
  toldWithin,
  type WithinView,
} from './authority-claims.ts';
import { type CitedPage, citedAuthority } from './cited-page.ts';
import { authorityKey, type Corpus, type Mention, mentionsOf, tallyOf } from './corpus.ts';
import { ancestorsOf, type Named, namedAuthority, namedReport } from './named.ts';
import { type NamingView, namingOf } from './naming-view.ts';
import { type Page, pageOf } from './pages.ts';
import { bySentence, QUOTES_A_PAGE, quoteOf } from './quotes.ts';
import type { SentenceView } from './sentence-view.ts';
import { type SpellingView, spellingsOf, unattested } from './spellings.ts';
import type { ToldView } from './told-view.ts';

/** What the page of a place or actor shows, whichever it is. */
export interface AuthorityView {
  readonly type: Authority['type'];
  readonly id: string;
  readonly address: string;
  readonly cited: CitedPage;
  readonly name: string;
  readonly kind: string;
  readonly native: readonly NativeName[];
  readonly within: readonly Named[];
  /** Records that name this one as their parent. */
  readonly parts: readonly Named[];
  readonly mentions: number;
  readonly sentences: number;
  readonly reports: number;
  readonly spellings: readonly SpellingView[];
  /** Descriptive mentions and opponents' words, apart from names. */
  readonly descriptions: readonly SpellingView[];
  /** Names the record knows that no report uses. */
  readonly alsoWritten: readonly string[];
  readonly quotes: Page<SentenceView>;
  readonly possiblySame: readonly (Named & { readonly reason: string })[];
  readonly identifiers: readonly ExternalId[];
  readonly sources: readonly string[];
  readonly confidence?: string;
  readonly unresolved: boolean;
}

export interface PlaceView extends AuthorityView {
  readonly type: 'place';
  readonly coordinates?: Coordinates;
  /** What is told to have happened there. */
  readonly happened: Listed<ToldView>;
  readonly toldWithin: readonly WithinView[];
}

export interface ActorView extends AuthorityView {
  readonly type: 'actor';
  readonly description?: string;
  readonly affiliations: readonly (Omit<Affiliation, 'to'> & { readonly to?: Named })[];
  readonly labels: readonly string[];
  /** The newest of the reports it published itself, and how many there are. */
  readonly published: readonly Named[];
  readonly publishedCount: number;
  /** Who calls it what. */
  readonly naming: NamingView;
  /** What it claims itself, or passes on. */
  readonly said: Listed<ToldView>;
  /** What is claimed of it. */
  readonly told: Listed<RoleView>;
}

const NEWEST = 10;

/** The pages of a place: `QUOTES_A_PAGE` of the sentences that name it, and of what happened there, stand on each. */
export function placeViews(corpus: Corpus, place: Place): PlaceView[] {
  const within = toldWithin(corpus, place);
  return authorityViews(corpus, place).map((view) => ({
    ...view,
    type: 'place',
    coordinates: place.coordinates,
    happened: happenedAt(corpus, place, view.quotes.number),
    toldWithin: within,
  }));
}

/** The pages of an actor. */
export function actorViews(corpus: Corpus, actor: Actor): ActorView[] {
  const all = corpus.publishedBy.get(actor.id) ?? [];
  const published = all.slice(-NEWEST).map((it) => namedReport(corpus, it));
  const affiliations = actor.affiliations.map(({ to, words, source }) => ({
    words,
    source,
    to: to && named(corpus, 'actor', to),
  }));
  const { description, labels } = actor;
  const naming = namingOf(corpus, actor);
  return authorityViews(corpus, actor).map((view) => ({
    ...view,
    type: 'actor',
    description,
    labels,
    affiliations,
    published,
    publishedCount: all.length,
    naming,
    said: saidBy(corpus, actor, view.quotes.number),
    told: toldOf(corpus, actor, view.quotes.number),
  }));
}

function authorityViews(corpus: Corpus, authority: Authority): AuthorityView[] {
  const { addresses } = corpus;
  const mentions = mentionsOf(corpus, authority);
  const sentences = bySentence(mentions);
  const shared = {
    ...factsOf(corpus, authority),
    ...attestationOf(corpus, authority, mentions),
    sentences: sentences.length,
  };
  const address = (number: number) =>
    authority.type === 'place' ? addresses.place(authority.id, number) : addresses.actor(authority.id, number);
  const count = authorityPages(corpus, authority);
  return Array.from({ length: count }, (_, index) => {
    const quotes = pageOf(sentences, { number: index + 1, size: QUOTES_A_PAGE, address, count });
    return { ...shared, quotes: { ...quotes, items: quotes.items.map((quoted) => quoteOf(corpus, quoted)) } };
  });
}

function factsOf(corpus: Corpus, authority: Authority) {
  const { address } = namedAuthority(corpus, authority);
  return {
    type: authority.type,
    id: authority.id,
    address,
    cited: citedAuthority(corpus, authority),
    name: authority.name,
    kind: authority.kind,
    native: authority.native,
    within: ancestorsOf(corpus, authority).map((it) => namedAuthority(corpus, it)),
    parts: (corpus.parts.get(authorityKey(authority)) ?? []).map((it) => namedAuthority(corpus, it)),
    possiblySame: authority.possiblySame.flatMap(({ id, reason }) => {
      const other = named(corpus, authority.type, id);
      return other ? [{ ...other, reason }] : [];
    }),
    identifiers: authority.identifiers,
    sources: authority.sources,
    confidence: authority.confidence,
    unresolved: authority.unresolved,
  };
}

function attestationOf(corpus: Corpus, authority: Authority, mentions: readonly Mention[]) {
  const { names, descriptions } = spellingsOf(corpus, mentions);
  return {
    ...tallyOf(corpus, authority),
    spellings: names,
    descriptions,
    alsoWritten: unattested(authority, names),
  };
}

function named(corpus: Corpus, type: Authority['type'], id: string): Named | undefined {
  const authority = corpus.authorities.get(authorityKey({ type, id }));
  return authority && namedAuthority(corpus, authority);
}
