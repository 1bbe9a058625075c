/** The file of an archive that lists the SHA-256 of what was published: see `formatManifest`. */
export const MANIFEST = 'MANIFEST';

/** The file of an archive that records every import and decision, one a line. */
export const JOURNAL = 'journal.jsonl';

/**
 * Whether a file of an archive is kept as it was first written and never edited: originals, their texts and their
 * segments, earlier versions, releases. Every other is a record, which an editor may change.
 */
export function isKept(path: string): boolean {
  const [room, , file = '', ...deeper] = path.split('/');
  if (room === 'register') return true;
  if (room !== 'reports') return false;
  if (file === 'versions') return deeper.length > 0;
  return deeper.length === 0 && /^(?:original(?:\.[a-z0-9]+)?|text\.txt|segments\.jsonl)$/.test(file);
}

/** The id of the report whose folder a path lies in. */
export function reportIn(path: string): string | undefined {
  const [room, id, ...file] = path.split('/');
  return room === 'reports' && file.length > 0 ? id : undefined;
}
