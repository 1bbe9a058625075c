import { segmentText } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/**
 * The words of a paragraph as a page can show them, which the register's hashes are of: without the white space around
 * them, every line end a line feed, as a browser reads a page. What `printf '%s' "$words" | sha256sum` says of them is
 * the hash in the register.
 */
export function shownText(text: string, segment: Span): string {
  return segmentText(text, segment).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
