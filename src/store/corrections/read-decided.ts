import { join } from 'node:path';
import type { z } from 'zod';
import type { Correction } from '../../core/model/correction.ts';
import type { EventDecision } from '../../core/model/event-decision.ts';
import { problem } from '../../core/model/problem.ts';
import { type CheckedRecord, checkRecord } from '../check-record.ts';
import { fileText } from '../file-text.ts';
import { listFolder } from '../list-folder.ts';
import type { Outcome } from '../outcome.ts';
import { chronologySchema } from './chronology-schema.ts';
import { correctionsSchema } from './corrections-schema.ts';

/** The file of a report's folder that holds what the editor decided of its reading. */
const CORRECTIONS = 'corrections.yaml';

/** The file of an archive that holds what the editor decided of events. */
export const CHRONOLOGY = 'chronology.yaml';

/** Where a report's corrections stand, relative to the archive. */
export function correctionsFile(report: string): string {
  return `reports/${report}/${CORRECTIONS}`;
}

/** Reads the corrections of one report; none where there is no such file. */
export function readCorrections(dir: string, report: string): Promise<Outcome<CheckedRecord<readonly Correction[]>>> {
  return readDecided(dir, [`reports/${report}/`, CORRECTIONS], correctionsSchema);
}

/** Reads what the editor decided of events; nothing where there is no such file. */
export function readDecisions(dir: string): Promise<Outcome<CheckedRecord<readonly EventDecision[]>>> {
  return readDecided(dir, ['', CHRONOLOGY], chronologySchema);
}

async function readDecided<Schema extends z.ZodType>(
  dir: string,
  [folder, name]: readonly [folder: string, name: string],
  schema: Schema,
): Promise<Outcome<CheckedRecord<z.output<Schema>>>> {
  const file = folder + name;
  const there = (await listFolder(join(dir, folder))).includes(name);
  const read = there ? await fileText(join(dir, file)) : { text: '' };
  if ('text' in read) return checkRecord({ file, text: read.text, firstLine: 1, rule: 'corrections-file' }, schema);
  return {
    problems: [
      problem('corrections-file', {
        at: { file },
        found: read.fault,
        expected: 'a file in UTF-8 with a list of decisions',
        wayOut: 'restore it from version control, or take it away',
      }),
    ],
  };
}
