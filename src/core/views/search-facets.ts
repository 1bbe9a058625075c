import type { Claim, Mode } from '../model/claim.ts';
import { readDateValue } from '../model/date-value.ts';
import type { EventKind } from '../model/event-kind.ts';
import { type Harm, isHarm } from '../model/figure.ts';
import { isName } from '../model/mark.ts';
import { authorityKey, type Corpus, type ReadReport, type ToldClaim } from './corpus.ts';
import { ancestorsOf } from './named.ts';
import { foundSegments } from './search-passages.ts';
import type { FacetKey, SearchFacet, SearchFacetValue } from './search-source.ts';

/** What a reader calls the values that have no record. */
export interface FacetLabels {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly harms: Readonly<Record<Harm, string>>;
}

/** A passage with what is said in it. */
interface Told {
  readonly from: ReadReport;
  /** Index of its segment. */
  readonly index: number;
  readonly claims: readonly Claim[];
}

/** What the passages of an archive can be chosen by, each value with the numbers of its passages. */
export function searchFacets(corpus: Corpus, labels: FacetLabels): SearchFacet[] {
  const passages = corpus.reports.flatMap((from) =>
    toldPassages(from, corpus.claims.ofReport.get(from.report.id) ?? []),
  );
  return [...valuesOf(corpus)].map(([key, valuesOfPassage]) => ({
    key,
    values: collect(passages, valuesOfPassage).map(([value, numbers]) => ({
      value,
      ...describe(corpus, labels, key, value),
      passages: numbers,
    })),
  }));
}

function toldPassages(from: ReadReport, all: readonly ToldClaim[]): Told[] {
  const told = Map.groupBy(all, ({ sentence }) => sentence.segment);
  return foundSegments(from).map(({ index }) => ({
    from,
    index,
    claims: (told.get(index) ?? []).map(({ claim }) => claim),
  }));
}

type ValuesOfPassage = (passage: Told) => Iterable<string>;

function valuesOf(corpus: Corpus): ReadonlyMap<FacetKey, ValuesOfPassage> {
  const aroundPlace = widening(corpus, 'place');
  const aroundActor = widening(corpus, 'actor');
  return new Map<FacetKey, ValuesOfPassage>([
    ['publisher', ({ from }) => (from.report.publisher ? [from.report.publisher] : [])],
    ['place', (it) => [...marked(it, 'place'), ...claimed(it, (claim) => claim.places)].flatMap(aroundPlace)],
    ['actor', (it) => [...marked(it, 'actor'), ...claimed(it, peopleOf)].flatMap(aroundActor)],
    ['event', ({ claims }) => claims.map(({ kind }) => kind)],
    ['weapon', ({ claims }) => claims.flatMap(({ weapons }) => weapons.map((it) => it.toLowerCase()))],
    ['mode', ({ claims }) => claims.map(({ mode }) => mode)],
    ['harm', ({ claims }) => claims.flatMap(({ figures }) => figures.filter(isHarm).map(({ what }) => what))],
    ['told', ({ claims }) => claims.flatMap(({ when }) => daysOf(when.edtf))],
    ['published', ({ from }) => daysOf(from.reading.published.value)],
  ]);
}

/** Gives of a record itself and all it lies in, or belongs to: a passage about a part is one about the whole. */
function widening(corpus: Corpus, type: 'place' | 'actor'): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const authority = corpus.authorities.get(authorityKey({ type, id }));
    const around = known.get(id) ?? [id, ...(authority ? ancestorsOf(corpus, authority).map((it) => it.id) : [])];
    known.set(id, around);
    return around;
  };
}

function marked({ from, index }: Told, type: 'place' | 'actor'): string[] {
  return (from.marks[index] ?? []).flatMap((mark) => (isName(mark, type) && mark.entity !== null ? [mark.entity] : []));
}

function claimed(
  { claims }: Told,
  partiesOf: (claim: Claim) => readonly { readonly entity: string | null }[],
): string[] {
  return claims.flatMap((claim) => partiesOf(claim).flatMap(({ entity }) => entity ?? []));
}

function peopleOf({ speakers, perpetrators, targets, participants, backers }: Claim) {
  return [...speakers, ...perpetrators, ...targets, ...participants, ...backers];
}

/** First and last day of a date as one value. */
function daysOf(edtf: string | null): string[] {
  const value = edtf === null ? undefined : readDateValue(edtf);
  return value ? [`${value.earliest}/${value.latest}`] : [];
}

/** The values of passages with the numbers of those that have them, in order of value. */
function collect(passages: readonly Told[], valuesOfPassage: ValuesOfPassage): [string, number[]][] {
  const found = new Map<string, number[]>();
  passages.forEach((passage, number) => {
    for (const value of new Set(valuesOfPassage(passage))) {
      const numbers = found.get(value) ?? [];
      if (numbers.length === 0) found.set(value, numbers);
      numbers.push(number);
    }
  });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function describe(
  corpus: Corpus,
  { kinds, modes, harms }: FacetLabels,
  key: FacetKey,
  value: string,
): Pick<SearchFacetValue, 'name' | 'within'> {
  if (key === 'event') return { name: new Map(Object.entries(kinds)).get(value) };
  if (key === 'mode') return { name: new Map(Object.entries(modes)).get(value) };
  if (key === 'harm') return { name: new Map(Object.entries(harms)).get(value) };
  const type = key === 'place' ? 'place' : key === 'actor' || key === 'publisher' ? 'actor' : undefined;
  const authority = type && corpus.authorities.get(authorityKey({ type, id: value }));
  return { name: authority?.name, within: key === 'publisher' ? undefined : authority?.parent };
}
