import type { ArchiveInput } from '../core/model/archive-input.ts';
import type { Report } from '../core/model/report.ts';
import { compileLexicon } from '../core/read/lexicon/compile-lexicon.ts';
import { isLocked, withArchiveLock } from '../store/lock-archive.ts';
import { readArchive } from '../store/read-archive.ts';
import { setReportState } from '../store/set-report-state.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { choosePublications } from './choose-publications.ts';
import { defineCommand } from './command.ts';
import { describePublication } from './describe-publication.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** `attest publish [ID…|--all]`: shows what becomes public, asks, and makes it public. */
export const publishCommand = defineCommand({
  positionals: 'many',
  args: {
    ids: { type: 'positional', required: false, description: 'ids of reports, as `attest import` printed them' },
    ...archiveArgument,
    all: { type: 'boolean', description: 'every draft' },
    yes: { type: 'boolean', description: 'do not ask (needed where there is no terminal)' },
  },
  run: (args, terminal) => publish(args._, args, terminal),
});

interface PublishOptions {
  readonly archive: string;
  readonly all?: boolean;
  readonly yes?: boolean;
}

async function publish(ids: readonly string[], options: PublishOptions, terminal: Terminal): Promise<ExitCode> {
  if (ids.length > 0 === (options.all ?? false)) return refuse(terminal, 'name reports by their ids, or say --all');
  const dir = callerPath(terminal, options.archive);
  const { input, problems, setAside } = await readArchive(dir);
  printProblems(terminal, [...problems, ...setAside.flatMap((it) => it.problems)]);
  if (!input || problems.some((it) => it.severity === 'error')) return EXIT.problems;
  const { drafts, notes, unknown } = choosePublications(ids, input.reports, setAside);
  for (const note of notes) terminal.out(note);
  for (const words of unknown) terminal.err(words);
  if (unknown.length > 0) return EXIT.usage;
  if (drafts.length === 0) return EXIT.done;
  show(drafts, input, terminal);
  const agreed = await agree(drafts.length, options, terminal);
  return agreed === 'yes' ? makePublic(dir, drafts, terminal) : agreed;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} publish --help`);
  return EXIT.usage;
}

function show(drafts: readonly Report[], input: ArchiveInput, terminal: Terminal): void {
  const lexicon = compileLexicon(input.places, input.actors);
  for (const draft of drafts) terminal.out(describePublication(draft, input, lexicon));
}

/** Asks where a person can answer; `--yes` answers beforehand; where nobody can, nothing becomes public. */
async function agree(count: number, { yes }: PublishOptions, terminal: Terminal): Promise<'yes' | ExitCode> {
  if (yes) return 'yes';
  if (!terminal.ask)
    return refuse(terminal, 'nothing published: nobody is at a terminal to agree; say --yes to publish');
  const answer = await terminal.ask(`Make ${count === 1 ? 'this report' : `these ${count} reports`} public? (y/N) `);
  if (/^y(?:es)?$/i.test(answer.trim())) return 'yes';
  terminal.out('Nothing published.');
  return EXIT.done;
}

async function makePublic(dir: string, drafts: readonly Report[], terminal: Terminal): Promise<ExitCode> {
  const result = await withArchiveLock(dir, async () => {
    for (const { id } of drafts) {
      await setReportState(dir, id, 'published');
      terminal.out(`${id} is published`);
    }
  });
  if (isLocked(result)) return printLocked(terminal, dir, result);
  terminal.out(`It is on the site after the next build: ${terminal.program} build`);
  return EXIT.done;
}
