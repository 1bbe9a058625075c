import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Writes authority records into an archive: each the facts of a place or actor, by its path without the ending. */
export async function writeRecords(archive: string, records: ReadonlyMap<string, object>): Promise<void> {
  for (const [path, record] of records) {
    const note = 'note' in record ? `${record.note}\n` : '';
    const facts = Object.entries(record).filter(([key]) => key !== 'note');
    await writeFile(join(archive, `${path}.md`), `---\n${stringify(Object.fromEntries(facts))}---\n${note}`);
  }
}

/** The records with which an invented archive begins. */
export const FIRST_RECORDS: ReadonlyMap<string, object> = new Map<string, object>([
  ['places/marrow-vale', { name: 'Marrow Vale', kind: 'province' }],
  [
    'places/tolmere',
    {
      name: 'Tolmere',
      kind: 'town',
      parent: 'marrow-vale',
      names: ['تولمير'],
      note: '\nA town of mills; see [[vale-courier]].',
    },
  ],
  ['places/harsel', { name: 'Harsel', kind: 'town', parent: 'marrow-vale' }],
  ['places/old-harsel', { name: 'Old Harsel', kind: 'town', parent: 'marrow-vale' }],
  ['places/quennick', { name: 'Quennick', kind: 'village', parent: 'marrow-vale' }],
  ['places/two-bridges', { name: 'Two Bridges', kind: 'village', parent: 'marrow-vale' }],
  ['actors/grey-column', { name: 'The Grey Column', kind: 'armed-group', names: ['Grey Column'] }],
  ['actors/vale-courier', { name: 'The Vale Courier', kind: 'media' }],
  ['actors/lantern-radio', { name: 'Lantern Radio', kind: 'media' }],
]);

/** What became of some of them: one merged, one renamed, one split. */
export const MOVED_RECORDS: ReadonlyMap<string, object> = new Map<string, object>([
  ['places/old-harsel', { name: 'Old Harsel', kind: 'town', merged_into: 'harsel' }],
  ['places/two-bridges', { name: 'Two Bridges', kind: 'village', split_into: ['north-bridge', 'south-bridge'] }],
  ['places/north-bridge', { name: 'North Bridge', kind: 'village', parent: 'marrow-vale' }],
  ['places/south-bridge', { name: 'South Bridge', kind: 'village', parent: 'marrow-vale' }],
  ['actors/lantern-radio', { name: 'Lantern Radio', kind: 'media', renamed_to: 'lantern-news' }],
  ['actors/lantern-news', { name: 'Lantern News', kind: 'media' }],
]);
