import type { CslItem } from '../model/csl-item.ts';
import type { DateMark, Mark } from '../model/mark.ts';
import { isKept, type Segment, type SegmentKind, trimmedSpan } from '../model/segment.ts';
import { bracketed, type Title } from '../model/title.ts';
import type { Published } from '../model/working.ts';
import { type PassageLanguage, passageLanguage, type ScriptRun, scriptRuns } from '../text/scripts.ts';
import { type BlockClaims, blockClaims } from './block-claims.ts';
import { type CitedPage, citedReport } from './cited-page.ts';
import { citedParagraph } from './cited-paragraph.ts';
import type { Corpus, ReadReport, ToldClaim } from './corpus.ts';
import { cslItem } from './csl-item.ts';
import { type DateNote, dateNote } from './date-note.ts';
import { type DecidedName, decidedNames } from './decided-names.ts';
import { type Named, namedReport, publisherOf } from './named.ts';
import { amountsOf, type PassageView, passageOf } from './passage.ts';
import { type PreviewView, previewsOf } from './preview.ts';
import { type VersionsView, versionsView } from './versions-view.ts';

/** Everything the page of a report shows. */
export interface ReportView {
  readonly id: string;
  readonly address: string;
  /** As it stands on the page: in square brackets unless the report states it. */
  readonly title: string;
  readonly titleOrigin: Title['origin'];
  readonly titleSource?: string;
  /** The title segment, where the report states one; it is then not among the blocks. */
  readonly titleBlock?: BlockView;
  /** Of the title. */
  readonly language: PassageLanguage;
  readonly publisher?: Named;
  readonly published: Published;
  readonly url?: string;
  readonly rights?: string;
  readonly imported: string;
  readonly original: OriginalView;
  readonly blocks: readonly BlockView[];
  readonly cuts: readonly CutView[];
  readonly cutCharacters: number;
  readonly previews: readonly PreviewView[];
  readonly cited: CitedPage;
  /** Absent where it was never revised. */
  readonly versions?: VersionsView;
  readonly previous?: Named;
  readonly next?: Named;
}

export interface OriginalView {
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
  readonly characters: number;
  readonly encoding: string;
  readonly sha256: string;
}

/** A kept segment: its words in pieces, its address, what it claims, the working of its other dates. */
export interface BlockView {
  readonly id: string;
  readonly kind: Exclude<SegmentKind, 'cut'>;
  readonly number?: number;
  readonly address: string;
  readonly permalink: string;
  readonly passage: PassageView;
  readonly claims: BlockClaims;
  /** The dates that no claim of it is dated by. */
  readonly dates: readonly DateNote[];
  /** What an editor says its words mean. */
  readonly names: readonly DecidedName[];
  /** How to cite it, where it has a number. */
  readonly cited?: CslItem;
}

/** A segment that is no part of the report: its words, the rule that cut it, and the paragraph it followed. */
export interface CutView extends PassageLanguage {
  readonly rule: string;
  readonly runs: readonly ScriptRun[];
  readonly characters: number;
  readonly after?: number;
}

/** The view of the report at a position of `corpus.reports`; its neighbours are those published before and after it. */
export function reportView(corpus: Corpus, position: number): ReportView {
  const from = corpus.reports[position];
  if (!from) throw new Error(`expected a position below ${corpus.reports.length}, got ${position}`);
  const { report, reading, title } = from;
  const told = toldBySegment(corpus, from);
  const cited = citedReport(corpus, from);
  const blocks = report.segments.flatMap((_, index) => blockOf({ corpus, from, cited }, index, told[index]));
  const titleBlock = blocks.find((block) => block.kind === 'title');
  const cuts = cutsOf(from);
  return {
    id: report.id,
    address: corpus.addresses.report(report.id),
    title: bracketed(title),
    titleOrigin: title.origin,
    titleSource: title.origin === 'supplied' ? report.suppliedTitle?.source : undefined,
    titleBlock,
    language: passageLanguage(title.text, report.language),
    publisher: publisherOf(corpus, report),
    published: reading.published,
    url: report.url,
    rights: report.rights,
    imported: report.imported,
    original: originalOf(corpus, from),
    blocks: blocks.filter((block) => block !== titleBlock),
    cuts,
    cutCharacters: cuts.reduce((sum, cut) => sum + cut.characters, 0),
    previews: previewsOf(corpus, reading.marks),
    cited,
    versions: versionsView(corpus, from),
    ...neighbours(corpus, position),
  };
}

/** What the blocks of a report share. */
interface BlockSource {
  readonly corpus: Corpus;
  readonly from: ReadReport;
  readonly cited: CitedPage;
}

function blockOf({ corpus, from, cited }: BlockSource, index: number, told: readonly ToldClaim[] = []): BlockView[] {
  const segment = from.report.segments[index];
  if (!segment) return [];
  const { kind } = segment;
  const span = trimmedSpan(from.report.text, segment);
  if (kind === 'cut' || span.start === span.end) return [];
  const marks = from.marks[index] ?? [];
  const number = from.numbers.get(segment.id);
  const address = corpus.addresses.paragraph(from.report.id, segment.id);
  return [
    {
      id: segment.id,
      kind,
      number,
      address,
      permalink: corpus.addresses.permalink(address),
      passage: passageOf(corpus, from, { span, marks, amounts: amountsOf(told) }),
      claims: blockClaims(corpus, told, span.end - span.start),
      dates: datesApart(marks, told).map((mark) => dateNote(from, mark)),
      names: decidedNames(corpus, marks),
      cited: number === undefined ? undefined : citedBlock(cited, segment.id, number),
    },
  ];
}

function citedBlock(report: CitedPage, id: string, number: number): CslItem {
  return cslItem(citedParagraph(report, { id, number: String(number) }));
}

/** The claims of a report by the index of the segment that tells them. */
function toldBySegment(corpus: Corpus, { report }: ReadReport): ToldClaim[][] {
  const bySegment: ToldClaim[][] = report.segments.map(() => []);
  for (const told of corpus.claims.ofReport.get(report.id) ?? []) bySegment[told.sentence.segment]?.push(told);
  return bySegment;
}

/** The dates that no claim takes its day from: those show their working with the claim. */
function datesApart(marks: readonly Mark[], told: readonly ToldClaim[]): DateMark[] {
  const used = new Set(told.map(({ claim }) => claim.when.mark?.start));
  return marks.filter((mark): mark is DateMark => mark.type === 'date' && !used.has(mark.start));
}

function cutsOf(from: ReadReport): CutView[] {
  const cuts: CutView[] = [];
  let after: number | undefined;
  for (const segment of from.report.segments) {
    if (isKept(segment)) after = from.numbers.get(segment.id) ?? after;
    else cuts.push(...cutOf(from, segment, after));
  }
  return cuts;
}

function cutOf({ report: { text, language } }: ReadReport, segment: Segment, after?: number): CutView[] {
  const span = trimmedSpan(text, segment);
  if (span.start === span.end) return [];
  const words = text.slice(span.start, span.end);
  const own = passageLanguage(words, language);
  const runs = scriptRuns(words, own.lang);
  return [{ ...own, rule: segment.rule ?? '', runs, characters: span.end - span.start, after }];
}

function originalOf({ addresses }: Corpus, { report }: ReadReport): OriginalView {
  const { name, bytes, encoding, sha256 } = report.original;
  return { name, bytes, encoding, sha256, characters: report.text.length, address: addresses.original(report.id) };
}

function neighbours(corpus: Corpus, position: number): Pick<ReportView, 'previous' | 'next'> {
  const named = (it: ReadReport | undefined) => it && namedReport(corpus, it);
  return { previous: named(corpus.reports[position - 1]), next: named(corpus.reports[position + 1]) };
}
