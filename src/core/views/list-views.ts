import type { Authority, Coordinates, NativeName } from '../model/authority.ts';
import { type PassageLanguage, passageLanguage } from '../text/scripts.ts';
import { type Corpus, type ReadReport, tallyOf } from './corpus.ts';
import { ancestorsOf, type Named, namedAuthority, namedReport, publisherOf } from './named.ts';
import { type Page, pageCount, pageOf } from './pages.ts';

/** A report in a list. */
export interface ReportRow extends Named {
  readonly id: string;
  readonly publisher?: Named;
  readonly published: string | null;
  /** Of the title. */
  readonly language: PassageLanguage;
  readonly rights?: string;
  readonly url?: string;
}

/** A place or actor in a list. */
export interface AuthorityRow extends Named {
  readonly id: string;
  readonly kind: string;
  readonly native: readonly NativeName[];
  readonly within?: string;
  readonly unresolved: boolean;
  readonly mentions: number;
  readonly reports: number;
  readonly coordinates?: Coordinates;
}

/** The reports of one publisher; without one they stand under no name. */
export interface PublisherGroup {
  readonly publisher?: Named;
  readonly reports: readonly ReportRow[];
}

export const ROWS_A_PAGE = 100;

/** The pages of the list of reports, in order of publication. */
export function reportLists(corpus: Corpus): Page<ReportRow>[] {
  return pagesOf(corpus.reports, corpus.addresses.reports, (it) => reportRow(corpus, it));
}

/** The pages of the list of places, or of actors, in order of name. */
export function authorityLists(corpus: Corpus, type: Authority['type']): Page<AuthorityRow>[] {
  const [all, address] =
    type === 'place' ? [corpus.places, corpus.addresses.places] : [corpus.actors, corpus.addresses.actors];
  return pagesOf<Authority, AuthorityRow>(all, address, (it) => authorityRow(corpus, it));
}

/** The pages of the list of sources: reports by publisher, publishers in order of name. */
export function sourceLists(corpus: Corpus): (Page<ReportRow> & { readonly groups: readonly PublisherGroup[] })[] {
  const grouped = corpus.actors.flatMap((actor) => corpus.publishedBy.get(actor.id) ?? []);
  const rest = corpus.reports.filter((it) => publisherOf(corpus, it.report) === undefined);
  const pages = pagesOf([...grouped, ...rest], corpus.addresses.sources, (it) => reportRow(corpus, it));
  return pages.map((page) => ({ ...page, groups: groupRows(page.items) }));
}

/** A report as a row. */
export function reportRow(corpus: Corpus, it: ReadReport): ReportRow {
  const { report, reading } = it;
  return {
    ...namedReport(corpus, it),
    id: report.id,
    publisher: publisherOf(corpus, report),
    published: reading.published.value,
    language: passageLanguage(it.title.text, report.language),
    rights: report.rights,
    url: report.url,
  };
}

/** A place or actor as a row. */
export function authorityRow(corpus: Corpus, authority: Authority): AuthorityRow {
  return {
    ...namedAuthority(corpus, authority),
    id: authority.id,
    kind: authority.kind,
    native: authority.native,
    within: ancestorsOf(corpus, authority)[0]?.name,
    unresolved: authority.unresolved,
    ...tallyOf(corpus, authority),
    coordinates: authority.type === 'place' ? authority.coordinates : undefined,
  };
}

function pagesOf<Item, Row>(
  all: readonly Item[],
  address: (page: number) => string,
  row: (item: Item) => Row,
): Page<Row>[] {
  return Array.from({ length: pageCount(all.length, ROWS_A_PAGE) }, (_, index) => {
    const page = pageOf(all, { number: index + 1, size: ROWS_A_PAGE, address });
    return { ...page, items: page.items.map(row) };
  });
}

function groupRows(rows: readonly ReportRow[]): PublisherGroup[] {
  const groups = new Map<string | undefined, ReportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.publisher?.address) ?? [];
    groups.set(row.publisher?.address, group);
    group.push(row);
  }
  return [...groups.values()].map((reports) => ({ publisher: reports[0]?.publisher, reports }));
}
