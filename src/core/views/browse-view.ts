import type { Authority } from '../model/authority.ts';
import type { PassageLanguage } from '../text/scripts.ts';
import type { Period } from './addresses.ts';
import { periodsOf } from './chronology-view.ts';
import { type Corpus, tallyOf } from './corpus.ts';
import { namedAuthority } from './named.ts';
import type { SectionLink, ShellView } from './shell-view.ts';

/** A section of the archive to browse: its page, and the ways into it that lead to most. */
export interface BrowseSection extends SectionLink {
  /** How many reports, events, places or actors it has; absent where they are not counted. */
  readonly total?: number;
  readonly entries: readonly BrowseEntry[];
}

/** A way into a section: a period of the chronology, or something that has a name. */
export interface BrowseEntry {
  readonly address: string;
  readonly period?: Period;
  readonly name?: string;
  /** Of the name. */
  readonly language?: PassageLanguage;
  /** How many events, mentions or reports stand behind it. */
  readonly count: number;
}

/** How many ways into a section are shown. */
const MOST = 12;

/** What can be browsed where nothing is searched: every section, in the order of the site's navigation. */
export function browseView(corpus: Corpus, { sections, language, counts }: BrowsedShell): BrowseSection[] {
  const totals: Partial<Record<SectionLink['key'], number>> = { ...counts, chronology: counts.events };
  const entries: Partial<Record<SectionLink['key'], BrowseEntry[]>> = {
    chronology: mostOf(periodEntries(corpus)).sort(earliestFirst),
    places: mostOf(corpus.places.map((it) => namedEntry(corpus, it, tallyOf(corpus, it).mentions))),
    actors: mostOf(corpus.actors.map((it) => namedEntry(corpus, it, tallyOf(corpus, it).mentions))),
    sources: mostOf(corpus.actors.map((it) => namedEntry(corpus, it, corpus.publishedBy.get(it.id)?.length ?? 0))),
  };
  return sections.map((section) => ({
    ...section,
    total: totals[section.key],
    entries: (entries[section.key] ?? []).map((it) => (it.name === undefined ? it : { language, ...it })),
  }));
}

type BrowsedShell = Pick<ShellView, 'sections' | 'language' | 'counts'>;

function periodEntries(corpus: Corpus): BrowseEntry[] {
  return periodsOf(corpus).flatMap(({ period, address, events }) =>
    period ? [{ period, address, count: events }] : [],
  );
}

function namedEntry(corpus: Corpus, authority: Authority, count: number): BrowseEntry {
  return { ...namedAuthority(corpus, authority), count };
}

function mostOf(entries: readonly BrowseEntry[]): BrowseEntry[] {
  const some = entries.filter(({ count }) => count > 0);
  return some.sort((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1)).slice(0, MOST);
}

function earliestFirst({ period: a }: BrowseEntry, { period: b }: BrowseEntry): number {
  return (a?.year ?? 0) - (b?.year ?? 0) || (a?.month ?? 0) - (b?.month ?? 0);
}
