import type { SealedRelease } from '../core/model/release.ts';
import { releaseChanges } from '../core/register/release-changes.ts';
import { failed } from '../store/outcome.ts';
import { quoted } from '../store/quoted.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';
import { readRegister } from '../store/register/read-register.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import { releaseNotes } from './release-notes.ts';
import type { Terminal } from './terminal.ts';

/** `attest notes [RELEASE]`: the notes of a release, to paste where it is announced; the last one's by default. */
export const notesCommand = defineCommand({
  positionals: 'one',
  args: {
    release: { type: 'positional', required: false, description: 'its number, or the name of its file' },
    ...archiveArgument,
  },
  run: (args, terminal) => notes(args, terminal),
});

interface NotesOptions {
  readonly release?: string;
  readonly archive: string;
}

async function notes({ release: wanted, archive }: NotesOptions, terminal: Terminal): Promise<ExitCode> {
  const dir = callerPath(terminal, archive);
  const info = await readArchiveInfo(dir);
  const register = await readRegister(dir);
  if (failed(info)) printProblems(terminal, info.problems);
  if (failed(register)) printProblems(terminal, register.problems);
  if (failed(info) || failed(register)) return EXIT.problems;
  const { releases } = register.value;
  if (releases.length === 0) return refuse(terminal, `nothing is published in ${archive}: ${terminal.program} publish`);
  const found = wanted === undefined ? releases.slice(-1) : releases.filter((it) => isCalled(it, wanted));
  if (found.length === 0)
    return refuse(terminal, `there is no release ${quoted(wanted ?? '')}; the last is ${lastOf(releases)}`);
  const each = found.map((it) => releaseNotes(it, releaseChanges(register.value, it), info.value));
  terminal.out(each.join('\n\n\n'));
  return EXIT.done;
}

/** Two branches may have made a release of the same number: then both are meant. */
function isCalled({ name, seal }: SealedRelease, wanted: string): boolean {
  return String(seal.release) === wanted || name === wanted.replace(/\.jsonl$/, '');
}

function lastOf(releases: readonly SealedRelease[]): number {
  return releases.at(-1)?.seal.release ?? 0;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} notes --help`);
  return EXIT.usage;
}
