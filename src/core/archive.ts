import { resolveDecisions } from './events/resolve-decisions.ts';
import { tellEvents } from './events/tell-events.ts';
import type { ArchiveInput } from './model/archive-input.ts';
import type { HistoricEvent } from './model/event.ts';
import type { EventDecision } from './model/event-decision.ts';
import type { Reading } from './model/reading.ts';
import type { Register } from './model/release.ts';
import { isOnView, type Report } from './model/report.ts';
import { compileLexicon } from './read/lexicon/compile-lexicon.ts';
import type { Lexicon } from './read/lexicon/lexicon.ts';
import { readPublished } from './read/read-published.ts';
import { readReport } from './read/read-report.ts';
import { publishedEvents } from './register/published-events.ts';
import { toldEvent } from './register/told-event.ts';
import { followMoves } from './versions/follow-moves.ts';
import { withdrawnReports } from './versions/withdrawn-reports.ts';
import type { Corpus, ReadCorpus } from './views/corpus.ts';
import { indexCorpus } from './views/index-corpus.ts';
import { indexEvents } from './views/index-events.ts';

/** Reads one report with a lexicon; a caller may pass one that remembers. */
export type Reader = (report: Report, lexicon: Lexicon) => Reading;

/** Tells the events of an archive whose claims are indexed; they refer to reports by their place in `reports`. */
export type Teller = (corpus: ReadCorpus) => readonly HistoricEvent[];

/**
 * The one door of `core/`: reads every report of an archive that is on view once, tells events from what they claim, and
 * indexes both for the views. All others are left out here, before anything is derived from them.
 */
export function buildArchive(
  given: ArchiveInput,
  read: Reader = readReport,
  tell: Teller = tellDecided(given.decisions),
): Corpus {
  const input = followMoves(given);
  const published = { ...input, reports: input.reports.filter((report) => isOnView(report.state)).map(withDays) };
  const lexicon = compileLexicon(input.places, input.actors);
  const corpus = indexCorpus(
    published,
    published.reports.map((report) => read(report, lexicon)),
  );
  const events = tell(corpus);
  const index = indexEvents(corpus, events, identitiesOf(corpus, events, input.register));
  const moved = [...given.places, ...given.actors].filter((it) => it.moved);
  return { ...corpus, events: index, withdrawn: withdrawnReports(input.reports), moved };
}

/** A report whose earlier versions say on what day they were published: as their record did, or as far as their text tells. */
function withDays(report: Report): Report {
  if (report.earlier === undefined) return report;
  return { ...report, earlier: report.earlier.map((it) => ({ ...it, published: it.published ?? readPublished(it) })) };
}

/** Which events are published, where anything was. */
function identitiesOf({ reports }: Pick<Corpus, 'reports'>, events: readonly HistoricEvent[], register?: Register) {
  if (!register) return undefined;
  return publishedEvents(
    register,
    reports,
    events.map((event) => toldEvent(reports, event)),
  );
}

/** Events as the editor decided and, for the rest, as the reader tells them. */
function tellDecided(decisions: readonly EventDecision[] = []): Teller {
  return ({ reports, places, actors }) =>
    tellEvents({
      readings: reports.map(({ reading }) => reading),
      places,
      actors,
      decisions: resolveDecisions(reports, decisions).decisions,
    });
}
