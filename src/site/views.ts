import { getCollection } from 'astro:content';
import type { EventId } from '../core/model/identifiers.ts';
import { LONGEST_QUERY } from '../core/search/parse-query.ts';
import { authorityPages } from '../core/views/authority-claims.ts';
import { actorViews, placeViews } from '../core/views/authority-view.ts';
import { browseView } from '../core/views/browse-view.ts';
import { chronologyView } from '../core/views/chronology-index-view.ts';
import { periodTotals, periodViews } from '../core/views/chronology-view.ts';
import { citedEvent } from '../core/views/cited-page.ts';
import type { Corpus } from '../core/views/corpus.ts';
import { type EventHeading, eventHeading, formerHeading } from '../core/views/event-heading.ts';
import { eventView } from '../core/views/event-view.ts';
import { feedView } from '../core/views/feed-view.ts';
import { formerEventView } from '../core/views/former-event-view.ts';
import { homeView } from '../core/views/home-view.ts';
import { type LedgerPage, ledgerPages, ledgerView } from '../core/views/ledger-view.ts';
import { linkedAuthority, linkedEvent, linkedReport, linkedVersion } from '../core/views/linked-view.ts';
import { authorityLists, authorityRow, reportLists, sourceLists } from '../core/views/list-views.ts';
import { movedViews } from '../core/views/moved-view.ts';
import { reportView } from '../core/views/report-view.ts';
import { searchExamples } from '../core/views/search-examples.ts';
import { type ProsePage, shellView } from '../core/views/shell-view.ts';
import { tombstoneView, versionTombstoneView } from '../core/views/tombstone-view.ts';
import { type VersionPlace, versionAt, versionPlaces, versionView } from '../core/views/version-view.ts';
import { manifestBytes, readManifest } from '../store/manifest/read-manifest.ts';
import { sha256 } from '../store/register/sha256.ts';
import { drawOverview, drawPlace } from './maps/draw-map.ts';
import { type BaseGeometry, readBaseMap } from './maps/read-base-map.ts';
import { openArchive } from './open-archive.ts';
import { readOriginalBytes, readVersionBytes } from './read-original-bytes.ts';
import { readSettings } from './settings.ts';

/** What the doors of `pages/` open: the archive's views, each made when its page is. */
export type Views = Awaited<ReturnType<typeof makeViews>>;

/** Opens the archive and its views. */
export async function openViews(): Promise<Views> {
  return viewsOf(await openArchive());
}

const made = new WeakMap<Corpus, ReturnType<typeof makeViews>>();

/** The views of one archive are made once and shared by all its pages. */
function viewsOf(corpus: Corpus): ReturnType<typeof makeViews> {
  const views = made.get(corpus) ?? makeViews(corpus);
  made.set(corpus, views);
  return views;
}

async function makeViews(corpus: Corpus) {
  const settings = await readSettings(process.env);
  const prose = await prosePages();
  const base = await readBaseMap(settings);
  // What leads on to another record was cited once and is still answered for.
  const citedPlaces = [...corpus.places, ...corpus.moved.filter((it) => it.type === 'place')];
  const citedActors = [...corpus.actors, ...corpus.moved.filter((it) => it.type === 'actor')];
  const manifest = (await readManifest(settings.archive))?.sha256;
  const shell = shellView(corpus, { prose, manifest, longestQuery: LONGEST_QUERY });
  const placeRows = corpus.places.map((place) => authorityRow(corpus, place));
  return {
    info: corpus.info,
    addresses: corpus.addresses,
    shell,
    browse: () => browseView(corpus, shell),
    manifest: () => manifestBytes(settings.archive),
    home: () => homeView(corpus),
    reports: corpus.reports.map(({ report }, position) => ({ id: report.id, position })),
    original: (position: number) => readOriginalBytes(settings.archive, at(corpus.reports, position).report),
    report: (position: number) => reportView(corpus, position),
    versions: versionPlaces(corpus).map((it) => ({ ...it, id: at(corpus.reports, it.position).report.id })),
    version: (place: VersionPlace) => versionView(corpus, place),
    linkedVersion: (place: VersionPlace) => linkedVersion(corpus, versionAt(corpus, place), sha256),
    versionOriginal: ({ position, version }: VersionPlace) =>
      readVersionBytes(settings.archive, at(corpus.reports, position).report, version),
    withdrawn: corpus.withdrawn,
    moved: movedViews(corpus),
    tombstone: (position: number) => tombstoneView(corpus, at(corpus.withdrawn, position)),
    versionTombstone: ({ position, version }: VersionPlace) =>
      versionTombstoneView(corpus, at(corpus.withdrawn, position), version),
    places: corpus.places,
    placePages: lastOnly((position) => placeViews(corpus, at(corpus.places, position))),
    actors: corpus.actors,
    actorPages: lastOnly((position) => actorViews(corpus, at(corpus.actors, position))),
    reportLists: lastOnly(() => reportLists(corpus)),
    placeLists: lastOnly(() => authorityLists(corpus, 'place')),
    actorLists: lastOnly(() => authorityLists(corpus, 'actor')),
    sourceLists: lastOnly(() => sourceLists(corpus)),
    ledgerPages: () => ledgerPages(corpus),
    ledger: (page: LedgerPage) => ledgerView(corpus, page),
    events: corpus.events.all.flatMap(({ id }, position) => (id === undefined ? [] : [{ id, position }])),
    event: (position: number) => eventView(corpus, at(corpus.events.all, position)),
    formerEvents: corpus.events.former.map(({ id }, position) => ({ id, position })),
    formerEvent: (position: number) => formerEventView(corpus, at(corpus.events.former, position)),
    citedEvent: (id: EventId, title: string) => citedEvent(corpus, { id, title }),
    linkedReport: (position: number) => linkedReport(corpus, at(corpus.reports, position), sha256),
    citedPlaces,
    citedActors,
    linkedPlace: (position: number) => linkedAuthority(corpus, at(citedPlaces, position)),
    linkedActor: (position: number) => linkedAuthority(corpus, at(citedActors, position)),
    linkedEvent: (position: number, titleOf: TitleOf) => {
      const record = at(corpus.events.all, position);
      return linkedEvent(corpus, record, titleOf(eventHeading(corpus, record)));
    },
    linkedFormerEvent: (position: number, titleOf: TitleOf) => {
      const former = at(corpus.events.former, position);
      return linkedEvent(corpus, former, titleOf(formerHeading(corpus, former)));
    },
    chronology: () => chronologyView(corpus),
    periodTotals: () => periodTotals(corpus),
    periodPages: lastOnly((position) => periodViews(corpus, position)),
    placeMap: (id: string) => withBase(base, (it) => drawPlace(it, placeRows, id)),
    overviewMap: () => withBase(base, (it) => drawOverview(it, placeRows)),
    searchExamples: () => searchExamples(corpus),
    feed: () => feedView(corpus),
    placeTotals: () => corpus.places.map((place) => authorityPages(corpus, place)),
    actorTotals: () => corpus.actors.map((actor) => authorityPages(corpus, actor)),
  };
}

/** Composes the title of an event in the words of the interface. */
type TitleOf = (heading: EventHeading) => string;

/** Remembers the last answer: the pages of one long list are built one after the other, and no more are kept. */
function lastOnly<Value>(make: (position: number) => Value): (position?: number) => Value {
  let last: { readonly position: number; readonly value: Value } | undefined;
  return (position = 0) => {
    if (last?.position !== position) last = { position, value: make(position) };
    return last.value;
  };
}

async function prosePages(): Promise<ProsePage[]> {
  const pages = await getCollection('pages', ({ id }) => id !== 'home');
  return pages.map(({ id, data }) => ({ slug: id, title: data.title })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function withBase<Value>(base: BaseGeometry | undefined, make: (base: BaseGeometry) => Value): Value | undefined {
  return base && make(base);
}

function at<Item>(items: readonly Item[], position: number): Item {
  const item = items[position];
  if (item === undefined) throw new Error(`expected a position below ${items.length}, got ${position}`);
  return item;
}
