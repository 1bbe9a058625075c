import type { Actor, Affiliation, Authority, Coordinates, ExternalId, NativeName, Place } from '../model/authority.ts';
import { authorityKey, type Corpus, type Mention, mentionsOf, reportCount } from './corpus.ts';
import { ancestorsOf, type Named, namedAuthority, namedReport, publisherOf } from './named.ts';
import { type Page, pageCount, pageOf } from './pages.ts';
import { type PieceView, passageOf } from './passage.ts';

/** What the page of a place or actor shows, whichever it is. */
export interface AuthorityView {
  readonly type: Authority['type'];
  readonly id: string;
  readonly address: string;
  readonly permalink: string;
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
  readonly quotes: Page<QuoteView>;
  readonly possiblySame: readonly (Named & { readonly reason: string })[];
  readonly identifiers: readonly ExternalId[];
  readonly sources: readonly string[];
  readonly confidence?: string;
  readonly unresolved: boolean;
}

export interface PlaceView extends AuthorityView {
  readonly type: 'place';
  readonly coordinates?: Coordinates;
}

export interface ActorView extends AuthorityView {
  readonly type: 'actor';
  readonly description?: string;
  readonly affiliations: readonly (Omit<Affiliation, 'to'> & { readonly to?: Named })[];
  readonly labels: readonly string[];
  /** The newest of the reports it published itself, and how many there are. */
  readonly published: readonly Named[];
  readonly publishedCount: number;
}

/** A form of a name as attested: how often, in how many reports, and where it first stands. */
export interface SpellingView {
  readonly text: string;
  readonly mentions: number;
  readonly reports: number;
  readonly address: string;
  /** An opponent's word. */
  readonly label: boolean;
}

/** A sentence that names it, quoted; only its own marks are set off. */
export interface QuoteView {
  readonly pieces: readonly PieceView[];
  readonly language: string;
  readonly address: string;
  readonly paragraph?: number;
  readonly report: Named;
  readonly publisher?: Named;
  readonly published: string | null;
}

/** How many quoted sentences stand on one page. */
export const QUOTES_A_PAGE = 40;

const NEWEST = 10;

/** How many pages a place or actor has. */
export function quotePages(corpus: Corpus, authority: Authority): number {
  return pageCount(bySentence(mentionsOf(corpus, authority)).length, QUOTES_A_PAGE);
}

/** The pages of a place, one for each `QUOTES_A_PAGE` of the sentences that name it. */
export function placeViews(corpus: Corpus, place: Place): PlaceView[] {
  return authorityViews(corpus, place).map((view) => ({ ...view, type: 'place', coordinates: place.coordinates }));
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
  return authorityViews(corpus, actor).map((view) => ({
    ...view,
    type: 'actor',
    description,
    labels,
    affiliations,
    published,
    publishedCount: all.length,
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
  return Array.from({ length: pageCount(sentences.length, QUOTES_A_PAGE) }, (_, index) => {
    const quotes = pageOf(sentences, { number: index + 1, size: QUOTES_A_PAGE, address });
    return { ...shared, quotes: { ...quotes, items: quotes.items.map((quoted) => quoteOf(corpus, quoted)) } };
  });
}

/** The mentions in one sentence, of which there is always a first. */
type Quoted = readonly [Mention, ...Mention[]];

/** Mentions, which are in order, gathered by the sentence they stand in. */
function bySentence(mentions: readonly Mention[]): Quoted[] {
  const sentences: [Mention, ...Mention[]][] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    if (last?.[0].sentence === mention.sentence) last.push(mention);
    else sentences.push([mention]);
  }
  return sentences;
}

function factsOf(corpus: Corpus, authority: Authority) {
  const { address } = namedAuthority(corpus, authority);
  return {
    type: authority.type,
    id: authority.id,
    address,
    permalink: corpus.addresses.permalink(address),
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
    mentions: mentions.length,
    reports: reportCount(mentions),
    spellings: names,
    descriptions,
    alsoWritten: unattested(authority, names),
  };
}

function named(corpus: Corpus, type: Authority['type'], id: string): Named | undefined {
  const authority = corpus.authorities.get(authorityKey({ type, id }));
  return authority && namedAuthority(corpus, authority);
}

interface Spellings {
  readonly names: SpellingView[];
  readonly descriptions: SpellingView[];
}

/** The forms attested, most frequent first; descriptive mentions and labels apart. */
function spellingsOf(corpus: Corpus, mentions: readonly Mention[]): Spellings {
  const forms = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const form = onOneLine(mention.mark.text);
    const list = forms.get(form) ?? [];
    forms.set(form, list);
    list.push(mention);
  }
  const views = [...forms].map(([text, all]) => spellingView(corpus, text, all));
  const descriptive = new Set([...forms].filter(([, all]) => all.every(isDescriptive)).map(([text]) => text));
  const sorted = views.sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
  return {
    names: sorted.filter((it) => !descriptive.has(it.text)),
    descriptions: sorted.filter((it) => descriptive.has(it.text)),
  };
}

function isDescriptive({ mark }: Mention): boolean {
  return mark.nominal || mark.label;
}

function spellingView(corpus: Corpus, text: string, all: readonly Mention[]): SpellingView {
  const [first] = all;
  return {
    text,
    mentions: all.length,
    reports: reportCount(all),
    address: first ? quoteAddress(corpus, first) : '',
    label: all.every((it) => it.mark.label),
  };
}

function unattested(authority: Authority, spellings: readonly SpellingView[]): string[] {
  const attested = new Set([
    ...spellings.map((it) => it.text),
    authority.name,
    ...authority.native.map((it) => it.text),
  ]);
  return [...new Set(authority.names)].filter((name) => !attested.has(name));
}

function quoteOf(corpus: Corpus, quoted: Quoted): QuoteView {
  const [first] = quoted;
  const { from, sentence } = first;
  const { report } = from;
  const segment = report.segments[sentence.segment];
  return {
    pieces: passageOf(
      corpus,
      from,
      sentence,
      quoted.map((it) => it.mark),
    ),
    language: report.language,
    address: quoteAddress(corpus, first),
    paragraph: segment && from.numbers.get(segment.id),
    report: namedReport(corpus, from),
    publisher: publisherOf(corpus, report),
    published: from.reading.published.value,
  };
}

function quoteAddress({ addresses }: Corpus, { from: { report }, sentence }: Mention): string {
  const segment = report.segments[sentence.segment];
  return segment ? addresses.paragraph(report.id, segment.id) : addresses.report(report.id);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
