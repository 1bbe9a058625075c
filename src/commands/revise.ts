import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { Report } from '../core/model/report.ts';
import type { MatchDecision } from '../core/versions/decide-matches.ts';
import { openQuestions } from '../core/versions/open-questions.ts';
import { reviseReport } from '../core/versions/revise-report.ts';
import { type ProposedRevision, proposeRevision } from '../import/propose-revision.ts';
import { readInputFile } from '../import/read-input-file.ts';
import { isDay } from '../store/fields.ts';
import { isLocked } from '../store/lock-archive.ts';
import { originalHashes } from '../store/original-hashes.ts';
import { quoted } from '../store/quoted.ts';
import { sha256 } from '../store/read-original.ts';
import { archiveArgument } from './archive-argument.ts';
import { askMatches } from './ask-matches.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { describeCarried, describeFault, describeQuestion } from './describe-revision.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { byArgument, givenBy } from './given-by.ts';
import { givenDecisions } from './given-decisions.ts';
import { openPublicReport } from './open-public-report.ts';
import { placeRevision } from './place-revision.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import { printableInLine, type Terminal } from './terminal.ts';
import { today } from './today.ts';

/** `attest revise REPORT FILE`: a new version of a public report, whose unchanged paragraphs keep their addresses. */
export const reviseCommand = defineCommand({
  positionals: 'many',
  args: {
    report: { type: 'positional', required: false, description: 'its id' },
    file: { type: 'positional', required: false, description: 'the new text' },
    ...archiveArgument,
    reason: { type: 'string', valueHint: 'WORDS', description: 'why, for readers: "the publisher corrected a figure"' },
    ...byArgument('readers and the journal'),
    date: { type: 'string', valueHint: 'DAY', description: 'the day of the revision (default: today)' },
    match: {
      type: 'string',
      valueHint: 'OLD=NEW,…',
      description: 'what became of paragraphs: p0r2me=7, p8ah6m=gone, pabcde=into:3+4',
    },
    decisions: { type: 'string', valueHint: 'FILE', description: 'the same in a file: original: SHA-256, matches: …' },
    encoding: { type: 'string', valueHint: 'NAME', description: 'its encoding, where it is not UTF-8' },
  },
  run: (args, terminal) => revise(args._, args, terminal),
});

interface ReviseOptions {
  readonly archive: string;
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
  readonly match?: string;
  readonly decisions?: string;
  readonly encoding?: string;
}

async function revise(named: readonly string[], options: ReviseOptions, terminal: Terminal): Promise<ExitCode> {
  const [id, file, ...more] = named;
  const { reason, date = today(process.env, Date.now()) } = options;
  const signature = givenBy(options.by);
  if (id === undefined || file === undefined || more.length > 0) return refuse(terminal, 'name a report and a file');
  if ('fault' in signature) return refuse(terminal, signature.fault);
  const { by } = signature;
  if (!reason?.trim() || by === undefined) return refuse(terminal, 'say --reason and --by: a revision is signed');
  if (!isDay(date)) return refuse(terminal, `--date takes a day such as 2026-11-22, not ${quoted(date)}`);
  const dir = callerPath(terminal, options.archive);
  const opened = await openPublicReport(dir, id, terminal);
  if ('code' in opened) return opened.code;
  const { report } = opened;
  const received = await receive(dir, report, { file, encoding: options.encoding }, terminal);
  if ('code' in received) return received.code;
  const { proposed, bytes } = received;
  terminal.out(describeCarried(proposed.carried));
  const decisions = await decide(proposed, options, terminal);
  if ('code' in decisions) return decisions.code;
  const random = (count: number) => randomBytes(count);
  const revised = reviseReport(report, { ...proposed, decisions: decisions.made, made: { date, reason, by }, random });
  if ('faults' in revised) {
    for (const fault of revised.faults) terminal.err(describeFault(fault));
    return refuse(terminal, 'the decisions do not settle the revision; nothing was written');
  }
  const placed = await placeRevision(dir, { report, revised, bytes }, terminal);
  return isLocked(placed) ? printLocked(terminal, dir, placed) : placed;
}

interface GivenFile {
  readonly file: string;
  readonly encoding?: string;
}

/** The new text as a proposal, unless it is no news, another report's, or cannot be read. */
async function receive(dir: string, report: Report, { file, encoding }: GivenFile, terminal: Terminal) {
  const shown = printableInLine(file);
  const bytes = await readInputFile(callerPath(terminal, file), shown);
  if ('rule' in bytes) return ended(EXIT.usage, () => printProblems(terminal, [bytes]));
  const hash = sha256(bytes);
  if (hash === report.original.sha256)
    return ended(EXIT.done, () => terminal.out(`${shown}: these bytes are the report’s original already`));
  const holder = (await originalHashes(dir)).get(hash) ?? report.id;
  if (holder !== report.id)
    return ended(EXIT.usage, () => terminal.err(`${shown}: these bytes are the original of report ${holder}`));
  const proposed = proposeRevision(report, { bytes, name: basename(file), shown, encoding });
  if ('rule' in proposed) return ended(EXIT.usage, () => printProblems(terminal, [proposed]));
  return { proposed, bytes };
}

/** The end of the command, once it is told why. */
function ended(code: ExitCode, tell: () => void): { readonly code: ExitCode } {
  tell();
  return { code };
}

/** What a person decided: on the command line, in a file, or now. */
async function decide(proposed: ProposedRevision, options: ReviseOptions, terminal: Terminal): Promise<Decided> {
  const given = await givenDecisions(options, proposed.original.sha256, terminal);
  if ('code' in given) return given;
  const known = new Set(given.made.map(({ old }) => old));
  const open = openQuestions(proposed.carried).filter(({ old }) => !known.has(old.id));
  if (open.length === 0) return given;
  if (terminal.ask) {
    const answers = await askMatches(open, terminal, terminal.ask);
    if (answers) return { made: [...given.made, ...answers] };
    return ended(EXIT.done, () => terminal.out('Nothing was written.'));
  }
  for (const question of open) terminal.out(`\n${describeQuestion(question)}`);
  const hint = `original: ${proposed.original.sha256}`;
  const fault = `${open.length} to decide, and nobody is at a terminal: say --match, or --decisions FILE with “${hint}”`;
  return { code: refuse(terminal, `${fault}; nothing was written`) };
}

type Decided = { readonly made: readonly MatchDecision[] } | { readonly code: ExitCode };

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} revise --help`);
  return EXIT.usage;
}
