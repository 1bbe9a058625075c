import type { SegmentId } from '../model/identifiers.ts';
import { isKept, type Segment } from '../model/segment.ts';
import { type PassageLanguage, passageLanguage, type ScriptRun, scriptRuns } from '../text/scripts.ts';
import { shownText } from '../text/shown-text.ts';
import { type DifferenceRun, wordDifference } from '../text/word-difference.ts';
import { numberSegments } from './number-segments.ts';

/** A paragraph that differs between two versions. */
export interface ChangeView extends PassageLanguage {
  readonly kind: 'changed' | 'removed' | 'added';
  readonly id: SegmentId;
  /** In the later version; in the earlier of one that was taken out. */
  readonly number?: number;
  readonly pieces: readonly ChangePiece[];
}

/** A run of words that are in both versions, or in one of them. */
export interface ChangePiece {
  readonly kind: DifferenceRun['kind'];
  readonly runs: readonly ScriptRun[];
}

/** A version of a report's text. */
export interface VersionText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly language: string;
}

/** What changed from one version to a later one, in the order of the later; what was taken out stands where it stood. */
export function versionChanges(was: VersionText, is: VersionText): readonly ChangeView[] {
  const [before, after] = [paragraphsOf(was), paragraphsOf(is)];
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const kept = new Set(after.map(({ id }) => id));
  const changes: ChangeView[] = [];
  let at = 0;
  const removedUpTo = (end: number) => {
    for (const it of before.slice(at, end)) if (!kept.has(it.id)) changes.push(changeOf('removed', it, [it.words, '']));
    at = Math.max(at, end);
  };
  for (const it of after) {
    const place = places.get(it.id);
    const old = place === undefined ? undefined : before[place];
    if (place !== undefined) removedUpTo(place);
    if (!old) changes.push(changeOf('added', it, ['', it.words]));
    else if (old.words !== it.words) changes.push(changeOf('changed', it, [old.words, it.words]));
  }
  removedUpTo(before.length);
  return changes;
}

/** A paragraph as a page shows it. */
interface Paragraph {
  readonly id: SegmentId;
  readonly number?: number;
  readonly words: string;
  readonly language: string;
}

function paragraphsOf({ text, segments, language }: VersionText): Paragraph[] {
  const numbers = numberSegments(segments);
  const shown = segments.filter(isKept).map(({ id, ...segment }) => {
    return { id, number: numbers.get(id), words: shownText(text, segment), language };
  });
  return shown.filter(({ words }) => words !== '');
}

function changeOf(kind: ChangeView['kind'], it: Paragraph, [was, is]: readonly [string, string]): ChangeView {
  const own = passageLanguage(it.words, it.language);
  const pieces = wordDifference(was, is).map((run) => ({ kind: run.kind, runs: scriptRuns(run.text, own.lang) }));
  return { kind, id: it.id, number: it.number, pieces, ...own };
}
