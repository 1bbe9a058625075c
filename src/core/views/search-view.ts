import type { Authority } from '../model/authority.ts';
import { bracketed } from '../model/title.ts';
import type { Published } from '../model/working.ts';
import { authorityKey, type Corpus, type ReadReport, type ToldClaim, tallyOf } from './corpus.ts';
import { ancestorsOf, namedAuthority, publisherOf } from './named.ts';
import { type FacetLabels, searchFacets } from './search-facets.ts';
import { type EventWords, searchPassages } from './search-passages.ts';
import type { SearchRecord, SearchReport, SearchSource } from './search-source.ts';

/** The words that the search takes from the interface. */
export interface SearchLabels extends FacetLabels {
  /** What a place or actor is, by the word of its record. */
  readonly kindOf: (kind: string) => string;
  readonly eventOf: EventWords;
  readonly dateOf: (published: Published) => string;
}

/** What the search of an archive is made from. */
export function searchView(corpus: Corpus, labels: SearchLabels): SearchSource {
  const authorities: readonly Authority[] = [...corpus.places, ...corpus.actors];
  const records = new Map(authorities.map((it, index) => [authorityKey(it), index]));
  return {
    language: corpus.info.language,
    reports: corpus.reports.map((from) => searchReport(corpus, from, { ...labels, records })),
    records: authorities.map((it) => searchRecord(corpus, it, labels)),
    facets: searchFacets(corpus, labels),
  };
}

function searchReport(
  corpus: Corpus,
  from: ReadReport,
  naming: {
    readonly records: ReadonlyMap<string, number>;
    readonly eventOf: SearchLabels['eventOf'];
    readonly dateOf: SearchLabels['dateOf'];
  },
): SearchReport {
  const { report, reading, title } = from;
  return {
    address: corpus.addresses.report(report.id),
    title: bracketed(title),
    supplied: title.origin === 'supplied' ? title.text : undefined,
    publisher: publisherOf(corpus, report)?.name,
    published: naming.dateOf(reading.published),
    edtf: reading.published.value,
    status: reading.published.status,
    language: report.language,
    passages: searchPassages(corpus, from, naming),
  };
}

function searchRecord(corpus: Corpus, authority: Authority, { kindOf }: Pick<SearchLabels, 'kindOf'>): SearchRecord {
  const labels = authority.type === 'actor' ? authority.labels : [];
  const native = authority.native.map((it) => it.text);
  const spellings = new Set(
    [...authority.names, ...labels].filter((it) => it !== authority.name && !native.includes(it)),
  );
  return {
    type: authority.type,
    id: authority.id,
    ...namedAuthority(corpus, authority),
    kind: (authority.type === 'actor' && authority.description) || kindOf(authority.kind),
    within: ancestorsOf(corpus, authority).map(({ name }) => name),
    native,
    spellings: [...spellings],
    ...tallyOf(corpus, authority),
    days: daysOf(claimsAbout(corpus, authority)),
  };
}

function claimsAbout({ claims }: Corpus, { type, id }: Authority): readonly ToldClaim[] {
  if (type === 'place') return claims.atPlace.get(id) ?? [];
  return (claims.ofActor.get(id) ?? []).map(({ told }) => told);
}

/** From the first to the last of the days that claims can mean; claims are in order of their first days. */
function daysOf(claims: readonly ToldClaim[]): SearchRecord['days'] {
  const dated = claims.filter(({ claim }) => claim.when.edtf !== null && claim.when.status !== 'unresolved');
  const known = dated.filter(({ latest }) => latest !== '~');
  const [first] = known;
  const latest = known
    .map((it) => it.latest)
    .sort()
    .at(-1);
  return first && latest !== undefined ? [first.earliest, latest] : undefined;
}
