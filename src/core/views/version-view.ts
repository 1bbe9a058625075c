import type { CslItem } from '../model/csl-item.ts';
import type { SegmentId } from '../model/identifiers.ts';
import { type EarlierVersion, type Report, versionOf } from '../model/report.ts';
import { isKept, type Segment, type SegmentKind } from '../model/segment.ts';
import { bracketed } from '../model/title.ts';
import { type PassageLanguage, passageLanguage, type ScriptRun, scriptRuns } from '../text/scripts.ts';
import { shownText } from '../text/shown-text.ts';
import { type CitedPage, citedVersion } from './cited-page.ts';
import { citedParagraph } from './cited-paragraph.ts';
import type { Corpus, ReadReport } from './corpus.ts';
import { cslItem } from './csl-item.ts';
import { type Named, publisherOf } from './named.ts';
import { numberSegments } from './number-segments.ts';
import type { CutView, OriginalView } from './report-view.ts';
import { type ChangeView, versionChanges } from './version-changes.ts';
import { type VersionRow, versionRows } from './versions-view.ts';

/** The page of a report as it stood in an earlier version: for ever the same words under the same ids. */
export interface VersionView {
  readonly number: number;
  readonly address: string;
  readonly permalink: string;
  readonly title: string;
  readonly cited: CitedPage;
  /** The report as it is now. */
  readonly now: Named & { readonly number: number };
  /** The revision that ended it. */
  readonly next: VersionRow & { readonly page: string };
  readonly publisher?: Named;
  readonly original: OriginalView;
  readonly titleBlock?: PlainBlock;
  readonly blocks: readonly PlainBlock[];
  readonly cuts: readonly CutView[];
  readonly cutCharacters: number;
  /** What the next version changed. */
  readonly changes: readonly ChangeView[];
}

/** A passage without marks. */
export interface PlainBlock extends PassageLanguage {
  readonly id: SegmentId;
  readonly kind: Exclude<SegmentKind, 'cut'>;
  readonly number?: number;
  readonly address: string;
  readonly permalink: string;
  readonly runs: readonly ScriptRun[];
  /** How to cite it, where it has a number. */
  readonly cited?: CslItem;
}

/** An earlier version of a report, by the report's position in its list. */
export interface VersionPlace {
  readonly position: number;
  readonly version: number;
}

/** An earlier version of a report, with the report as it is now. */
export interface ReportVersion {
  readonly from: ReadReport;
  readonly report: Report;
  readonly state: EarlierVersion;
}

/** Every earlier version of the reports in `corpus.reports`. */
export function versionPlaces(corpus: Corpus): readonly VersionPlace[] {
  return corpus.reports.flatMap(({ report }, position) =>
    (report.earlier ?? []).map(({ version }) => ({ position, version })),
  );
}

/** The page of an earlier version of the report at a position of `corpus.reports`. */
export function versionView(corpus: Corpus, place: VersionPlace): VersionView {
  const { from, report, state } = versionAt(corpus, place);
  const { addresses } = corpus;
  const address = addresses.version(report.id, state.version);
  const cited = citedVersion(corpus, report, state);
  const blocks = blocksOf(corpus, cited, { report, state });
  const cuts = cutsOf(state);
  return {
    number: state.version,
    address,
    permalink: addresses.permalink(address),
    title: cited.title,
    cited,
    now: nowOf(corpus, from),
    next: nextOf(corpus, report, state.version + 1),
    publisher: publisherOf(corpus, state),
    original: originalOf(corpus, report, state),
    titleBlock: blocks.find(({ kind }) => kind === 'title'),
    blocks: blocks.filter((it) => it.kind !== 'title'),
    cuts,
    cutCharacters: cuts.reduce((sum, cut) => sum + cut.characters, 0),
    changes: versionChanges(state, stateAfter(report, state.version)),
  };
}

/** The earlier version at a place. */
export function versionAt(corpus: Corpus, { position, version }: VersionPlace): ReportVersion {
  const from = corpus.reports[position];
  const state = from?.report.earlier?.find((it) => it.version === version);
  if (!from || !state) throw new Error(`expected version ${version} of a report, got none`);
  return { from, report: from.report, state };
}

function nowOf({ addresses }: Corpus, { report, title }: ReadReport): VersionView['now'] {
  return { name: bracketed(title), address: addresses.report(report.id), number: versionOf(report) };
}

function nextOf({ addresses }: Corpus, report: Report, number: number): VersionView['next'] {
  const row = versionRows(addresses, report).find((it) => it.number === number);
  if (!row) throw new Error(`expected a version ${number} of report ${report.id}, got none`);
  return { ...row, page: row.address ?? addresses.report(report.id) };
}

function stateAfter(report: Report, version: number): Pick<EarlierVersion, 'text' | 'segments' | 'language'> {
  return report.earlier?.find((it) => it.version === version + 1) ?? report;
}

function originalOf({ addresses }: Corpus, { id }: Report, { version, original, text }: EarlierVersion): OriginalView {
  const { name, bytes, encoding, sha256 } = original;
  return { name, bytes, encoding, sha256, characters: text.length, address: addresses.versionOriginal(id, version) };
}

function blocksOf(
  { addresses }: Corpus,
  cited: CitedPage,
  { report, state }: Omit<ReportVersion, 'from'>,
): PlainBlock[] {
  const { version, text, segments, language } = state;
  const numbers = numberSegments(segments);
  return segments.flatMap(({ id, kind, ...segment }): PlainBlock[] => {
    const words = shownText(text, segment);
    if (kind === 'cut' || words === '') return [];
    const own = passageLanguage(words, language);
    const address = addresses.version(report.id, version, id);
    const number = numbers.get(id);
    const citation = number === undefined ? undefined : cslItem(citedParagraph(cited, { id, number: String(number) }));
    const permalink = addresses.permalink(address);
    return [{ id, kind, number, address, permalink, runs: scriptRuns(words, own.lang), cited: citation, ...own }];
  });
}

function cutsOf({ text, segments, language }: EarlierVersion): CutView[] {
  const numbers = numberSegments(segments);
  let after: number | undefined;
  return segments.flatMap((segment): CutView[] => {
    if (isKept(segment)) after = numbers.get(segment.id) ?? after;
    return isKept(segment) ? [] : cutOf({ text, language }, segment, after);
  });
}

function cutOf(
  { text, language }: Pick<EarlierVersion, 'text' | 'language'>,
  segment: Segment,
  after?: number,
): CutView[] {
  const words = shownText(text, segment);
  if (words === '') return [];
  const own = passageLanguage(words, language);
  return [{ ...own, rule: segment.rule ?? '', runs: scriptRuns(words, own.lang), characters: words.length, after }];
}
