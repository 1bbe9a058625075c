import type { SegmentId } from '../model/identifiers.ts';
import type { EarlierVersion, Report } from '../model/report.ts';
import { isKept, segmentText } from '../model/segment.ts';

/** The parts of a report that tell what became of its paragraphs. */
export type VersionedReport = Pick<Report, 'text' | 'segments' | 'earlier' | 'gone'>;

/**
 * What breaks the promise that every paragraph of every version is either in the next or recorded as gone, and that none
 * comes back, in words; empty where it is kept.
 */
export function lostParagraphs({ text, segments, earlier = [], gone = [] }: VersionedReport): readonly string[] {
  const versions = [...earlier.map(paragraphsOf), paragraphsOf({ text, segments })];
  const wentWith = new Map(gone.map((it) => [it.id, it.version]));
  const known = new Set(versions.flatMap((it) => [...it]));
  return [
    ...repeats(gone.map(({ id }) => id)).map((id) => `${id} is told to be gone twice`),
    ...gone.flatMap(({ into }) => into.filter((id) => !known.has(id)).map((id) => `no version has a paragraph ${id}`)),
    ...gone.flatMap(({ id, version }) => faultsOfGone(versions, id, version)),
    ...versions.flatMap((ids, index) => [...ids].flatMap((id) => faultsOf(versions, { id, index, wentWith }))),
  ];
}

/** The ids of what a page of the version shows. */
function paragraphsOf({ text, segments }: Pick<EarlierVersion, 'text' | 'segments'>): ReadonlySet<SegmentId> {
  const shown = segments.filter((it) => isKept(it) && segmentText(text, it) !== '');
  return new Set(shown.map(({ id }) => id));
}

function repeats(ids: readonly SegmentId[]): SegmentId[] {
  return ids.filter((id, index) => ids.indexOf(id) < index);
}

function faultsOfGone(versions: readonly ReadonlySet<SegmentId>[], id: SegmentId, version: number): string[] {
  if (version >= versions.length) return [`${id} is told to be gone with a version after ${version}, which is on view`];
  return versions[version - 1]?.has(id) ? [] : [`version ${version} has no paragraph ${id}, which is told to be gone`];
}

interface Occurrence {
  readonly id: SegmentId;
  /** Of the version, from 0. */
  readonly index: number;
  readonly wentWith: ReadonlyMap<SegmentId, number>;
}

function faultsOf(versions: readonly ReadonlySet<SegmentId>[], { id, index, wentWith }: Occurrence): string[] {
  const gone = wentWith.get(id);
  if (gone !== undefined && index + 1 > gone)
    return [`${id} was gone after version ${gone} and stands in ${index + 1}`];
  const next = versions[index + 1];
  if (next === undefined || next.has(id) || gone === index + 1) return [];
  return [`${id} stands in version ${index + 1} and not in the next, and nothing tells what became of it`];
}
