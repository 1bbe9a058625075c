import type { JournalEntry, WrittenEntry } from '../../core/custody/journal-entry.ts';
import { quoted } from '../quoted.ts';
import { sha256 } from '../register/sha256.ts';
import { entrySchema } from './entry-schema.ts';

/**
 * An entry as the bytes of its line: JSON with its keys in one order, whose last, `sum`, holds the first 16 digits of the
 * SHA-256 of the line without it, so that damage shows even in the last line, which none follows yet.
 */
export function formatEntry(entry: JournalEntry): string {
  const words = JSON.stringify(entrySchema.parse(entry));
  return `${words.slice(0, -1)},"sum":"${sumOf(words)}"}\n`;
}

/** What an entry is followed by: the SHA-256 of its line, line feed included, as `sed -n 3p | sha256sum` gives it. */
export function entryHash(line: string): string {
  return sha256(line);
}

/** An entry of a line without its line feed, or what is wrong with it in words. */
export function parseEntry(text: string, line: number): WrittenEntry | string {
  const value = parseJson(text);
  if (value === undefined) return `${quoted(text)} is not JSON`;
  const { sum, ...rest } = value;
  const result = entrySchema.safeParse(rest);
  if (!result.success) return 'it is no entry of a journal';
  const entry = result.data as JournalEntry;
  if (sum !== sumOf(JSON.stringify(entry))) return 'its words are not those it was written with';
  const written = formatEntry(entry);
  if (written !== `${text}\n`) return 'it is not written as an entry is (a key twice, out of place, or white space)';
  return { line, sha256: entryHash(written), entry };
}

function sumOf(words: string): string {
  return sha256(words).slice(0, 16);
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
