import type { RegisterEntry } from '../core/model/register-entry.ts';
import { counted } from './counted.ts';

/** Entries of a register in words: `1 report, 3 paragraphs`. */
export function countEntries(entries: readonly RegisterEntry[]): string {
  return NOUNS.flatMap(([type, one, more]) => {
    const count = entries.filter((it) => it.type === type).length;
    return count === 0 ? [] : [counted(count, one, more)];
  }).join(', ');
}

const NOUNS: readonly (readonly [RegisterEntry['type'], string, string])[] = [
  ['report', 'report', 'reports'],
  ['paragraph', 'paragraph', 'paragraphs'],
  ['place', 'place', 'places'],
  ['actor', 'actor', 'actors'],
  ['event', 'event', 'events'],
];
