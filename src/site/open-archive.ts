import { getCollection } from 'astro:content';
import { join } from 'node:path';
import { buildArchive } from '../core/archive.ts';
import { formatProblem, type Problem } from '../core/model/problem.ts';
import type { Register } from '../core/model/release.ts';
import type { Corpus } from '../core/views/corpus.ts';
import { checkDecided, type ReadDecisions } from '../store/corrections/check-decided.ts';
import { readDecisions } from '../store/corrections/read-decided.ts';
import { listFolder } from '../store/list-folder.ts';
import { failed } from '../store/outcome.ts';
import { readRegister } from '../store/register/read-register.ts';
import { readSettings } from './settings.ts';

let registered: { readonly released: string; readonly register: Register } | undefined;
let opened: { readonly digest: string; readonly corpus: Corpus } | undefined;

/**
 * The archive of this build, read and indexed once; while developing, again whenever an entry changed. Walking the
 * collections is the only cost of a further call.
 */
export async function openArchive(): Promise<Corpus> {
  if (opened && import.meta.env.PROD) return opened.corpus;
  const [reports, places, actors] = await Promise.all([
    getCollection('reports'),
    getCollection('places'),
    getCollection('actors'),
  ]);
  const { info, archive } = await readSettings(process.env);
  const { released, register } = await openRegister(archive);
  const decisions = await mustReadDecisions(archive);
  const digest = JSON.stringify([
    info,
    released,
    decisions.record,
    ...[reports, places, actors].map((all) => all.map((it) => [it.id, it.digest])),
  ]);
  if (opened?.digest !== digest) {
    const input = {
      info,
      register,
      decisions: decisions.record,
      reports: reports.map((it) => it.data),
      places: places.map((it) => it.data),
      actors: actors.map((it) => it.data),
    };
    // A build has checked this before it began; while developing, it changes under the pages.
    const unfit = import.meta.env.PROD ? [] : await checkDecided(archive, input, decisions);
    if (unfit.length > 0) refuse(unfit);
    opened = { digest, corpus: buildArchive(input) };
  }
  return opened.corpus;
}

/** Files of the register are named by what is in them: it is read again only where a name was added. */
async function openRegister(archive: string): Promise<{ readonly released: string; readonly register: Register }> {
  const released = (await listFolder(join(archive, 'register'))).join();
  if (registered?.released !== released) registered = { released, register: await mustReadRegister(archive) };
  return registered;
}

async function mustReadRegister(archive: string): Promise<Register> {
  const read = await readRegister(archive);
  return failed(read) ? refuse(read.problems) : read.value;
}

async function mustReadDecisions(archive: string): Promise<ReadDecisions> {
  const read = await readDecisions(archive);
  return failed(read) ? refuse(read.problems) : read.value;
}

function refuse(problems: readonly Problem[]): never {
  throw new Error(problems.map(formatProblem).join('\n'));
}
