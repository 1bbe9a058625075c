import { basename } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { compileLexicon } from '../core/read/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../core/read/lexicon/lexicon.ts';
import { readReport } from '../core/read/read-report.ts';
import type { InputFile } from '../import/import-reports.ts';
import { readRawReport } from '../import/read-raw-report.ts';
import type { Sheet } from '../import/read-sheet.ts';
import type { ReportFacts } from '../import/report-facts.ts';
import { readLexicon } from '../store/read-lexicon.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { describeReading } from './describe-reading.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { givenFacts, givenSheet } from './given-facts.ts';
import { printProblems } from './print-problems.ts';
import { readingObject } from './reading-object.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** `attest read FILES…`: reads files as they are and writes nothing. */
export const readCommand = defineCommand({
  positionals: 'many',
  args: {
    files: { type: 'positional', required: false, description: 'text files: .txt, or without an ending' },
    ...archiveArgument,
    json: { type: 'boolean', description: 'one JSON object a line, for other programs' },
    lexicon: {
      type: 'string',
      valueHint: 'DIR',
      description: "folder with places/ and actors/ (default: the archive's)",
    },
    sheet: {
      type: 'string',
      valueHint: 'FILE.csv',
      description: 'facts per file: file,publisher,published,title,url,rights',
    },
    published: { type: 'string', valueHint: 'EDTF', description: 'when it was published (one FILE only)' },
    publisher: { type: 'string', valueHint: 'ID', description: 'who published it (one FILE only)' },
    encoding: { type: 'string', valueHint: 'NAME', description: 'its encoding, where it is not UTF-8' },
  },
  run: (args, terminal) => readFiles(args._, args, terminal),
});

interface ReadOptions {
  readonly archive: string;
  readonly json?: boolean;
  readonly lexicon?: string;
  readonly sheet?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly encoding?: string;
}

async function readFiles(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<ExitCode> {
  const facts = givenFacts({ published: options.published, publisher: options.publisher });
  const fault = 'fault' in facts ? facts.fault : faultOfUse(files, options);
  if (fault !== undefined || 'fault' in facts) return refuse(terminal, fault ?? '');
  const sheet = await givenSheet(terminal, options.sheet);
  printProblems(terminal, sheet.problems);
  if (sheet.problems.length > 0) return EXIT.usage;
  const lexicon = await givenLexicon(callerPath(terminal, options.lexicon ?? options.archive), terminal);
  let unread = 0;
  for (const file of files) {
    const input = { path: callerPath(terminal, file), shown: printableInLine(file) };
    const problems = await readFile({ input, facts, sheet, lexicon, options }, terminal);
    printProblems(terminal, problems);
    unread += problems.length > 0 ? 1 : 0;
  }
  if (unread === 0) return EXIT.done;
  return unread === files.length ? EXIT.usage : EXIT.setAside;
}

interface ReadRequest {
  readonly input: InputFile;
  readonly facts: ReportFacts;
  readonly sheet: Sheet;
  readonly lexicon: Lexicon;
  readonly options: ReadOptions;
}

/** Prints the reading of one file, or gives what is wrong with it. */
async function readFile(
  { input, facts, sheet, lexicon, options }: ReadRequest,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const entry = sheet.entries.get(basename(input.path));
  if (entry && 'problems' in entry) return entry.problems;
  const raw = await readRawReport(input, options.encoding);
  if ('rule' in raw) return [raw];
  const published = entry?.facts.published ?? facts.published;
  const reading = readReport({ text: raw.text, segments: raw.segments, published }, lexicon);
  terminal.out(options.json ? JSON.stringify(readingObject(raw, reading)) : describeReading(input.shown, reading));
  return [];
}

function faultOfUse(files: readonly string[], { published, publisher }: ReadOptions): string | undefined {
  if (files.length === 0) return 'name at least one file';
  const single = published !== undefined || publisher !== undefined;
  return single && files.length > 1 ? '--published and --publisher need exactly one file; use --sheet' : undefined;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} read --help`);
  return EXIT.usage;
}

async function givenLexicon(dir: string, terminal: Terminal): Promise<Lexicon> {
  const { places, actors, problems } = await readLexicon(dir);
  printProblems(terminal, problems);
  if (places.length + actors.length === 0) terminal.err(`no authority records in ${dir}: only dates can be read`);
  return compileLexicon(places, actors);
}
