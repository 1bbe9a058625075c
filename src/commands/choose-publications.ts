import type { Report } from '../core/model/report.ts';
import { didYouMean } from '../store/nearest-word.ts';
import type { SetAside } from '../store/read-reports.ts';

/** Which drafts a command asks to publish, what is to be said of the others, and the ids that are none. */
export interface Publications {
  readonly drafts: readonly Report[];
  readonly notes: readonly string[];
  readonly unknown: readonly string[];
}

/** The drafts among the reports named, each once; without names, every draft. */
export function choosePublications(
  ids: readonly string[],
  reports: readonly Report[],
  setAside: readonly SetAside[],
): Publications {
  const known = new Map<string, Report>(reports.map((report) => [report.id, report]));
  const named = [...new Set(ids)];
  const chosen = named.length > 0 ? named.flatMap((id) => known.get(id) ?? []) : reports;
  const drafts = chosen.filter((report) => report.state === 'draft');
  const already = named.filter((id) => known.get(id)?.state === 'published');
  const broken = new Set(setAside.map((it) => it.id));
  return {
    drafts,
    notes: [
      ...already.map((id) => `${id} is already published`),
      ...(named.length === 0 && drafts.length === 0 ? ['There is no draft to publish.'] : []),
    ],
    unknown: named
      .filter((id) => !known.has(id))
      .map((id) => (broken.has(id) ? `${id} cannot be read; see above` : unknownReport(id, known.keys()))),
  };
}

function unknownReport(id: string, known: Iterable<string>): string {
  return `there is no report ${JSON.stringify(id)}: ${didYouMean(id, known, 'see the folders in reports/')}`;
}
