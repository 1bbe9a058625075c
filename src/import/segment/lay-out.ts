import { hasPictureCredit } from './caption.ts';
import { isCreditLine } from './credit-line.ts';
import type { Line } from './line.ts';
import { isProse } from './line-shape.ts';
import type { Page } from './page.ts';

/** Lays out the lines of a report, given what has been cut of them so far. */
export function layOut(lines: readonly Line[], cut: readonly (string | undefined)[]): Page {
  const prose = lines.map((line, at) => cut[at] === undefined && isStory(line));
  const first = prose.indexOf(true);
  return {
    lines,
    cut,
    firstProse: first < 0 ? lines.length : first,
    lastProse: prose.lastIndexOf(true),
    firstKept: cut.indexOf(undefined),
    repeats: countWordings(lines),
    firstSeen: new Map(lines.map(({ text }, at) => [text, at] as const).reverse()),
  };
}

/** Running text that is no caption and no credit: what marks where the report begins and ends. */
function isStory(line: Line): boolean {
  return isProse(line) && !hasPictureCredit(line) && !isCreditLine(line);
}

function countWordings(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
