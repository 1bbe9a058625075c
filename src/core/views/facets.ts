import type { Authority } from '../model/authority.ts';
import { readDateValue } from '../model/date-value.ts';
import { isName } from '../model/mark.ts';
import { authorityKey, type Corpus, type ReadReport } from './corpus.ts';
import { publisherOf } from './named.ts';

/** What the search can be narrowed by; the values are what a reader sees. */
export interface Facets {
  readonly kind: 'report' | 'place' | 'actor';
  readonly publisher?: string;
  /** `2019`, and `2019-08` where the month of publication is known. */
  readonly year?: string;
  readonly month?: string;
  /** First day of publication, to sort by. */
  readonly date?: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

/** The facets of a report: its publisher, the time of its publication, and whom and what it names. */
export function facetsOf(corpus: Corpus, { report, reading }: ReadReport): Facets {
  const named = (type: Authority['type']) =>
    new Set(
      reading.marks
        .filter((mark) => isName(mark, type))
        .map((mark) => corpus.authorities.get(authorityKey({ type, id: mark.entity ?? '' }))?.name)
        .filter((name) => name !== undefined),
    );
  return {
    kind: 'report',
    publisher: publisherOf(corpus, report)?.name,
    ...publicationFacets(reading.published.value),
    places: [...named('place')],
    actors: [...named('actor')],
  };
}

function publicationFacets(edtf: string | null): Pick<Facets, 'year' | 'month' | 'date'> {
  const value = edtf === null ? undefined : readDateValue(edtf);
  if (!value) return {};
  const { earliest, latest } = value;
  return {
    year: earliest.slice(0, 4),
    month: earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : undefined,
    date: earliest,
  };
}
