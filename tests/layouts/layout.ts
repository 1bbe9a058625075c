import { proposeSegments } from '../../src/import/propose-segments.ts';

/** A page drawn for a test: its text, and for each line what it should be told to be. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * Draws a page from lines of the form `kind| words`, where kind is a kind of segment or the name of the rule that is to
 * cut the line. Blank lines and indentation of the drawing do not count; `between` is what parts the lines on the page.
 */
export function draw(drawing: string, between = '\n\n'): Layout {
  const lines = drawing.split('\n').flatMap(
    (line) =>
      line
        .match(/^\s*([\w-]+)\| (.+)$/u)
        ?.slice(1, 3)
        .join('| ') ?? [],
  );
  return { lines, text: lines.map((line) => line.slice(line.indexOf('| ') + 2)).join(between) };
}

/** The same drawing, as the segmenter reads the page: each line with the kind, or the rule, of the segment it lies in. */
export function told(layout: Layout): string[] {
  const segments = proposeSegments(layout.text);
  return segments.flatMap((segment) =>
    layout.text
      .slice(segment.start, segment.end)
      .split(/\n+/u)
      .filter((line) => line.trim() !== '')
      .map((line) => `${segment.rule ?? segment.kind}| ${line.trim()}`),
  );
}

/** The styles in which pages part their lines. */
export const STYLES = [
  ['blank lines', '\n\n'],
  ['single breaks', '\n'],
] as const;
