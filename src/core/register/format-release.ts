import type { Anchor, EventEntry, RegisterEntry } from '../model/register-entry.ts';
import type { Release, Seal } from '../model/release.ts';

/**
 * A release as the bytes of its file: the seal, then one line an entry, each as JSON with its keys in one order and a
 * line feed. There is one way to write a release, so a file written in any other way was not written by this program.
 */
export function formatRelease({ seal, entries }: Release): string {
  return [formatSeal(seal), ...entries.map(formatEntry), ''].join('\n');
}

/** The first line of a release, without its line feed. */
export function formatSeal({ release, date, software, by, previous, manifest }: Seal): string {
  return JSON.stringify({ release, date, software, by, previous, manifest });
}

/** The line of an entry, without its line feed. */
export function formatEntry(entry: RegisterEntry): string {
  return JSON.stringify(lineOf(entry));
}

/** The name of a release's file, without its ending: its number, and the first 16 digits of the file's SHA-256. */
export function releaseName({ release }: Seal, sha256: string): string {
  return `${release}-${sha256.slice(0, 16)}`;
}

function lineOf(entry: RegisterEntry): object {
  switch (entry.type) {
    case 'report': {
      const { address, version, state, sha256 } = entry;
      return { address, version, state, sha256 };
    }
    case 'paragraph': {
      const { address, version, start, end, kind, sha256, gone } = entry;
      return { address, version, start, end, kind, sha256, gone };
    }
    case 'event':
      return eventLine(entry);
    default:
      return { address: entry.address, name: entry.name };
  }
}

function eventLine({ address, kind, edtf, places, title, former, anchors }: EventEntry): object {
  return { address, kind, edtf, places, title, former, anchors: anchors.map(anchorOf) };
}

function anchorOf({ paragraph, quote, occurrence }: Anchor): Anchor {
  return { paragraph, quote, ...(occurrence === undefined ? {} : { occurrence }) };
}
