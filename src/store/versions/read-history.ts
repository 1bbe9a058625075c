import type { Report } from '../../core/model/report.ts';
import { lostParagraphs } from '../../core/versions/lost-paragraphs.ts';
import { failed, type Outcome } from '../outcome.ts';
import { readEarlier, versionFault } from './read-earlier.ts';
import { GONE, readGone } from './read-gone.ts';

/** What a report was before: nothing for one that was never revised. */
export type History = Pick<Report, 'earlier' | 'gone'>;

/**
 * Reads the earlier versions of a report and the paragraphs that are gone from it, and checks that no paragraph was
 * lost between them. `folder` is the report's, relative to the archive.
 */
export async function readHistory(
  dir: string,
  folder: string,
  current: Pick<Report, 'text' | 'segments'> & { readonly version: number },
): Promise<Outcome<History>> {
  const gone = await readGone(dir, folder);
  if (failed(gone)) return gone;
  const earlier = await readEarlier(dir, folder, current.version);
  if (failed(earlier)) return earlier;
  const lost = lostParagraphs({ ...current, earlier: earlier.value, gone: gone.value });
  if (lost.length > 0) return { problems: lost.map((found) => versionFault(`${folder}/${GONE}`, found)) };
  if (current.version === 1) return { value: {} };
  return { value: { earlier: earlier.value, gone: gone.value } };
}
