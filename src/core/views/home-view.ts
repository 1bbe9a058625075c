import type { ArchiveInfo } from '../model/archive-info.ts';
import { periodsOf } from './chronology-view.ts';
import type { Corpus, DatedSentence } from './corpus.ts';
import { type AuthorityRow, authorityRow, type ReportRow, reportRow } from './list-views.ts';
import { type OverviewView, overviewOf } from './overview-view.ts';

/** What the home page shows. */
export interface HomeView {
  readonly info: ArchiveInfo;
  readonly counts: ArchiveCounts;
  /** The earliest and the latest time spoken of, as exact as it is said (EDTF). */
  readonly earliest?: string;
  readonly latest?: string;
  readonly reports: readonly ReportRow[];
  /** Most named first. */
  readonly places: readonly AuthorityRow[];
  readonly actors: readonly AuthorityRow[];
  readonly overview: OverviewView;
}

/** How much the archive holds; in the foot of every page. */
export interface ArchiveCounts {
  readonly reports: number;
  readonly places: number;
  readonly actors: number;
  readonly events: number;
}

const NEWEST = 12;
const MOST_NAMED = 12;

/** The view of the home page. */
export function homeView(corpus: Corpus): HomeView {
  return {
    info: corpus.info,
    counts: countsOf(corpus),
    earliest: corpus.dated[0] && endsOf(corpus.dated[0].edtf)[0],
    latest: latestOf(corpus),
    reports: corpus.reports.slice(-NEWEST).map((it) => reportRow(corpus, it)),
    places: mostNamed(corpus.places.map((it) => authorityRow(corpus, it))),
    actors: mostNamed(corpus.actors.map((it) => authorityRow(corpus, it))),
    overview: overviewOf(corpus, periodsOf(corpus)),
  };
}

/** How many reports, places, actors and events an archive holds. */
export function countsOf({ reports, places, actors, events }: Corpus): ArchiveCounts {
  return { reports: reports.length, places: places.length, actors: actors.length, events: events.all.length };
}

function latestOf({ dated }: Corpus): string | undefined {
  const last = dated.reduce<DatedSentence | undefined>(
    (best, it) => (best && best.latest >= it.latest ? best : it),
    undefined,
  );
  return last && endsOf(last.edtf)[1];
}

/** Both ends of an EDTF value; a point, and the known end of an open interval, is both. */
function endsOf(edtf: string): readonly [string, string] {
  const [from = edtf, to = from] = edtf.split('/');
  return [from === '..' ? to : from, to === '..' ? from : to];
}

function mostNamed(rows: readonly AuthorityRow[]): AuthorityRow[] {
  const named = rows.filter((it) => it.mentions > 0);
  return named.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMED);
}
