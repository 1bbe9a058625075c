import { randomBytes } from 'node:crypto';
import { type FileOutcome, importReports } from '../import/import-reports.ts';
import { isLocked } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { counted } from './counted.ts';
import { describeImported } from './describe-imported.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { byArgument, givenBy } from './given-by.ts';
import { type FactOptions, givenFacts, givenSheet } from './given-facts.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import { software } from './software.ts';
import { printableInLine, type Terminal } from './terminal.ts';
import { today } from './today.ts';

/** `attest import FILES…`: makes a draft report of each file. */
export const importCommand = defineCommand({
  positionals: 'many',
  args: {
    files: { type: 'positional', required: false, description: 'text files: .txt, or without an ending' },
    ...archiveArgument,
    sheet: {
      type: 'string',
      valueHint: 'FILE.csv',
      description: 'facts per file: file,publisher,published,title,url,rights',
    },
    publisher: { type: 'string', valueHint: 'ID', description: 'who published it: the id of an actor' },
    published: { type: 'string', valueHint: 'EDTF', description: 'when it was published: 2019-08-27, 2019-08' },
    title: { type: 'string', description: 'its title, where it states none (one FILE only)' },
    url: { type: 'string', description: 'where its publisher has it (one FILE only)' },
    rights: { type: 'string', description: 'who holds the rights in it' },
    language: { type: 'string', valueHint: 'TAG', description: "its language (default: the archive's)" },
    encoding: { type: 'string', valueHint: 'NAME', description: 'its encoding, where it is not UTF-8' },
    ...byArgument('the journal, which is not published'),
  },
  run: (args, terminal) => importFiles(args._, args, terminal),
});

interface ImportOptions extends FactOptions {
  readonly archive: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly by?: string;
}

async function importFiles(files: readonly string[], options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const facts = givenFacts(options);
  const fault = 'fault' in facts ? facts.fault : faultOfUse(files, options);
  if (fault !== undefined || 'fault' in facts) return refuse(terminal, fault ?? '');
  const signature = givenBy(options.by);
  if ('fault' in signature) return refuse(terminal, signature.fault);
  const archive = callerPath(terminal, options.archive);
  const info = await readArchiveInfo(archive);
  const sheet = await givenSheet(terminal, options.sheet);
  const problems = [...(failed(info) ? info.problems : []), ...sheet.problems];
  printProblems(terminal, problems);
  if (problems.length > 0 || failed(info)) return failed(info) ? EXIT.problems : EXIT.usage;
  const inputs = files.map((file) => ({ path: callerPath(terminal, file), shown: printableInLine(file) }));
  const { language } = info.value;
  const moment = { random: (count: number) => randomBytes(count), today: today(process.env, Date.now()) };
  const request = {
    archive,
    files: inputs,
    facts,
    sheet: sheet.entries,
    encoding: options.encoding,
    language,
    software: software(),
    ...signature,
    ...moment,
  };
  const outcomes = await importReports(request, (outcome) => tell(terminal, outcome));
  if (isLocked(outcomes)) return printLocked(terminal, archive, outcomes);
  if ('problems' in outcomes) {
    printProblems(terminal, outcomes.problems);
    return EXIT.problems;
  }
  return conclude(terminal, outcomes);
}

function faultOfUse(files: readonly string[], options: ImportOptions): string | undefined {
  if (files.length === 0) return 'name at least one file';
  const single = (['title', 'url'] as const).find((name) => options[name] !== undefined);
  return single !== undefined && files.length > 1 ? `--${single} needs exactly one file; use --sheet` : undefined;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} import --help`);
  return EXIT.usage;
}

function tell(terminal: Terminal, outcome: FileOutcome): void {
  if (outcome.kind === 'imported') terminal.out(describeImported(outcome.file, outcome.report));
  else if (outcome.kind === 'already')
    terminal.out(`${outcome.file}: already here as report ${outcome.id}; nothing changed`);
  else printProblems(terminal, outcome.problems);
}

function conclude(terminal: Terminal, outcomes: readonly FileOutcome[]): ExitCode {
  const imported = outcomes.filter((it) => it.kind === 'imported').length;
  const refused = outcomes.filter((it) => it.kind === 'refused').length;
  if (imported > 0)
    terminal.out(
      `\n${counted(imported, 'report imported as a draft', 'reports imported as drafts')}. To publish: ${terminal.program} publish ID… (or --all)`,
    );
  if (refused > 0) terminal.err(`${refused} of ${counted(outcomes.length, 'file', 'files')} set aside; see above`);
  if (refused === 0) return EXIT.done;
  return refused === outcomes.length ? EXIT.usage : EXIT.setAside;
}
