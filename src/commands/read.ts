import { basename } from 'node:path';
import { tellEvents } from '../core/events/tell-events.ts';
import type { Actor, Place } from '../core/model/authority.ts';
import { parseActorId } from '../core/model/identifiers.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Reading } from '../core/model/reading.ts';
import { compileLexicon } from '../core/read/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../core/read/lexicon/lexicon.ts';
import { readReport } from '../core/read/read-report.ts';
import type { InputFile } from '../import/import-reports.ts';
import { type RawReport, readRawReport } from '../import/read-raw-report.ts';
import type { Sheet } from '../import/read-sheet.ts';
import type { ReportFacts } from '../import/report-facts.ts';
import { readLexicon } from '../store/read-lexicon.ts';
import { archiveArgument } from './archive-argument.ts';
import { type ArchiveChronology, archiveChronology } from './archive-chronology.ts';
import { callerPath } from './caller-path.ts';
import { chronologyObject } from './chronology-object.ts';
import { defineCommand } from './command.ts';
import { describeChronology } from './describe-chronology.ts';
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
    chronology: {
      type: 'boolean',
      description:
        'the events that all the files tell, instead of each reading; without files, those of the archive’s reports',
    },
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
  readonly chronology?: boolean;
  readonly lexicon?: string;
  readonly sheet?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly encoding?: string;
}

async function readFiles(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.chronology && files.length === 0) return printArchive(options, terminal);
  const facts = givenFacts({ published: options.published, publisher: options.publisher });
  const fault = 'fault' in facts ? facts.fault : faultOfUse(files, options);
  if (fault !== undefined || 'fault' in facts) return refuse(terminal, fault ?? '');
  const sheet = await givenSheet(terminal, options.sheet);
  printProblems(terminal, sheet.problems);
  if (sheet.problems.length > 0) return EXIT.usage;
  const lexicon = await givenLexicon(callerPath(terminal, options.lexicon ?? options.archive), terminal);
  const read: ReadFile[] = [];
  for (const file of files) {
    const input = { path: callerPath(terminal, file), shown: printableInLine(file) };
    const result = await readFile({ input, facts, sheet, lexicon: lexicon.compiled, options });
    if ('problems' in result) printProblems(terminal, result.problems);
    else read.push(result);
    if ('reading' in result && !options.chronology) printReading(result, options, terminal);
  }
  if (options.chronology && read.length > 0) printChronology(read, lexicon, { options, terminal });
  if (read.length === files.length) return EXIT.done;
  return read.length === 0 ? EXIT.usage : EXIT.setAside;
}

/** A file that could be read: its name as typed, its text, what was read in it. */
interface ReadFile {
  readonly shown: string;
  readonly raw: RawReport;
  readonly reading: Reading;
}

function printReading({ shown, raw, reading }: ReadFile, { json }: ReadOptions, terminal: Terminal): void {
  terminal.out(json ? JSON.stringify(readingObject(raw, reading)) : describeReading(shown, reading));
}

/** Prints the chronology of the archive itself, as its editors corrected it. */
async function printArchive(options: ReadOptions, terminal: Terminal): Promise<ExitCode> {
  const told = await archiveChronology(callerPath(terminal, options.archive), terminal);
  if (typeof told === 'number') return told;
  printEvents(told, { options, terminal });
  return EXIT.done;
}

function printChronology(read: readonly ReadFile[], { places, actors }: GivenLexicon, to: Printing): void {
  const files = read.map(({ raw, reading }) => ({ file: raw.file, reading }));
  const events = tellEvents({ readings: files.map(({ reading }) => reading), places, actors });
  printEvents({ events, files }, to);
}

function printEvents({ events, files }: ArchiveChronology, { options, terminal }: Printing): void {
  terminal.out(options.json ? JSON.stringify(chronologyObject(events, files)) : describeChronology(events, files));
}

interface Printing {
  readonly options: ReadOptions;
  readonly terminal: Terminal;
}

interface ReadRequest {
  readonly input: InputFile;
  readonly facts: ReportFacts;
  readonly sheet: Sheet;
  readonly lexicon: Lexicon;
  readonly options: ReadOptions;
}

type ReadResult = ReadFile | { readonly problems: readonly Problem[] };

/** Reads one file, or gives what is wrong with it. */
async function readFile({ input, facts, sheet, lexicon, options }: ReadRequest): Promise<ReadResult> {
  const entry = sheet.entries.get(basename(input.path));
  if (entry && 'problems' in entry) return { problems: entry.problems };
  const raw = await readRawReport(input, options.encoding);
  if ('rule' in raw) return { problems: [raw] };
  const published = entry?.facts.published ?? facts.published;
  const publisher = parseActorId(entry?.facts.publisher ?? facts.publisher ?? '');
  const reading = readReport({ text: raw.text, segments: raw.segments, published, publisher }, lexicon);
  return { shown: input.shown, raw, reading };
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

/** Authority records, and the same made ready for reading. */
interface GivenLexicon {
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly compiled: Lexicon;
}

async function givenLexicon(dir: string, terminal: Terminal): Promise<GivenLexicon> {
  const { places, actors, problems } = await readLexicon(dir);
  printProblems(terminal, problems);
  if (places.length + actors.length === 0) terminal.err(`no authority records in ${dir}: only dates can be read`);
  return { places, actors, compiled: compileLexicon(places, actors) };
}
