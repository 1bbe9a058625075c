import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/**
 * Writes what the editors of an invented archive decided of its reading. The words it points at are such as every reader
 * should find: a decision that no longer fits stops the build, and nobody mends a frozen archive.
 */
export async function writeDecisions(
  archive: string,
  { ferry, school }: { readonly ferry: string; readonly school: string },
): Promise<void> {
  const by = { by: 'M.E.' };
  const corrections = [
    {
      paragraph: await paragraphOf(archive, ferry, 1),
      quote: '4 March 2021',
      date: '2021-03-04',
      reason: 'So it says.',
      ...by,
    },
    {
      paragraph: await paragraphOf(archive, ferry, 2),
      quote: 'the quay',
      mark: 'place',
      as: 'quennick',
      reason: 'The quay of the village.',
      ...by,
    },
  ];
  await writeFile(join(archive, 'reports', ferry, 'corrections.yaml'), stringify(corrections));
  const of = { report: school, paragraph: await paragraphOf(archive, school, 4), quote: 'shelled', claim: 'shelling' };
  const chronology = [{ title: 'The school of Tolmere is shelled', of, reason: 'As the town calls it.', ...by }];
  await writeFile(join(archive, 'chronology.yaml'), stringify(chronology));
}

/** The id of one of a report's segments, by its place in the text from 0. */
export async function paragraphOf(archive: string, report: string, index: number): Promise<string> {
  const lines = await readFile(join(archive, 'reports', report, 'segments.jsonl'), 'utf8');
  const ids = Array.from(lines.matchAll(/"id":"(p[0-9a-z]{5})"/g), ([, id = '']) => id);
  const id = ids[index];
  if (id === undefined) throw new Error(`expected segment ${index} in ${report}, it has ${ids.length}`);
  return id;
}
