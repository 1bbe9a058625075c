import type { SegmentId } from '../model/identifiers.ts';
import type { Sha256 } from '../model/register-entry.ts';
import type { EarlierVersion } from '../model/report.ts';
import { isKept } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import { numberSegments } from './number-segments.ts';

/** What a program may know of a paragraph: where it is, and by which digits its words are known again. */
export interface LinkedParagraph {
  readonly permalink: string;
  /** Absent where the page shows none. */
  readonly number?: number;
  /** Of what the page shows, in UTF-8. */
  readonly sha256: string;
  /** The first version since which it shows that. */
  readonly since: number;
  /** Permalinks of it in the versions before that, in their order: it showed other words. */
  readonly before: readonly string[];
}

/** The permalink of a paragraph, on the page in view, or on that of an earlier version. */
export type PermalinkOf = (id: SegmentId, version?: number) => string;

/** The text of a report as it stood in one of its versions. */
type TextState = Pick<EarlierVersion, 'version' | 'text' | 'segments'>;

/** The paragraphs of the last of some versions in a row, in the order of the text. */
export function linkedParagraphs(
  states: readonly TextState[],
  permalinkOf: PermalinkOf,
  sha256: Sha256,
): readonly LinkedParagraph[] {
  const [shown, ...before] = states.toReversed();
  if (!shown) return [];
  const numbers = numberSegments(shown.segments);
  const earlier = before.map((state) => ({ version: state.version, words: wordsOf(state) }));
  return [...wordsOf(shown)].map(([id, words]) => {
    const other = earlier.findIndex((it) => it.words.get(id) !== words);
    const same = other === -1 ? earlier : earlier.slice(0, other);
    const since = same.at(-1)?.version ?? shown.version;
    const had = earlier.filter(({ version, words: its }) => version < since && its.has(id)).reverse();
    const before = had.map(({ version }) => permalinkOf(id, version));
    return { permalink: permalinkOf(id), number: numbers.get(id), sha256: sha256(words), since, before };
  });
}

/** What each paragraph shows; those that show nothing have no address. */
function wordsOf({ text, segments }: TextState): ReadonlyMap<SegmentId, string> {
  const shown = segments.filter(isKept).map((it) => [it.id, shownText(text, it)] as const);
  return new Map(shown.filter(([, words]) => words !== ''));
}
