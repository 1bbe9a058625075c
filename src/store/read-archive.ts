import { join } from 'node:path';
import type { ArchiveInput } from '../core/model/archive-input.ts';
import type { Problem } from '../core/model/problem.ts';
import { checkNoteLinks } from './check-note-links.ts';
import { checkReferences } from './check-references.ts';
import { checkDecided, type ReadDecisions } from './corrections/check-decided.ts';
import { readDecisions } from './corrections/read-decided.ts';
import { failed, type Outcome } from './outcome.ts';
import { readActorFile } from './read-actor-file.ts';
import { readArchiveInfo } from './read-archive-info.ts';
import { readAuthorityFolder } from './read-authority-folder.ts';
import { readPlaceFile } from './read-place-file.ts';
import { readReports, type SetAside } from './read-reports.ts';
import { checkRegister } from './register/check-register.ts';

/** An archive as its folder holds it, and everything that is wrong with it. */
export interface ArchiveReading {
  /** What could be read; absent only where `archive.yaml` could not. */
  readonly input?: ArchiveInput;
  /** Editors' notes in Markdown by `places/<id>` and `actors/<id>`; only those that say something. */
  readonly notes: ReadonlyMap<string, string>;
  /** Drafts that could not be read: the others build without them. */
  readonly setAside: readonly SetAside[];
  /** Errors stop a build, warnings do not; those of the set-aside drafts are not among them. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the archive in a folder; never throws for what is wrong with its content, but lists all of it. */
export async function readArchive(dir: string): Promise<ArchiveReading> {
  const info = await readArchiveInfo(dir);
  const places = await readAuthorityFolder(join(dir, 'places'), readPlaceFile);
  const actors = await readAuthorityFolder(join(dir, 'actors'), readActorFile);
  const { reports, setAside, problems } = await readReports(dir);
  const referred = checkReferences({ reports, places, actors });
  const records = new Set([...places.ids, ...actors.ids]);
  const links = await checkNoteLinks(dir, { records, reports });
  const values = { reports, places: places.files.map((it) => it.value), actors: actors.files.map((it) => it.value) };
  const unread = [...places.problems, ...actors.problems, ...problems].some((it) => it.severity === 'error');
  const decisions = await readDecisions(dir);
  const decided = failed(decisions) ? decisions.problems : await checkDecided(dir, values, decisions.value);
  const checked = await checkRegister(dir, unread ? undefined : values);
  const infoProblems = failed(info) ? info.problems : [];
  return {
    ...(failed(info)
      ? {}
      : { input: { info: info.value, register: checked.register, ...values, ...decisionsIn(decisions) } }),
    notes: new Map([...places.notes, ...actors.notes]),
    setAside,
    problems: [
      ...infoProblems,
      ...places.problems,
      ...actors.problems,
      ...problems,
      ...referred,
      ...links,
      ...decided,
      ...checked.problems,
    ],
  };
}

/** The decisions about events, where there are any. */
function decisionsIn(read: Outcome<ReadDecisions>): Pick<ArchiveInput, 'decisions'> {
  return failed(read) || read.value.record.length === 0 ? {} : { decisions: read.value.record };
}
