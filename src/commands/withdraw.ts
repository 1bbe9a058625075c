import { parseReportId } from '../core/model/identifiers.ts';
import { isOnView } from '../core/model/report.ts';
import { WITHDRAWAL_KINDS, type Withdrawal } from '../core/model/withdrawal.ts';
import { isDay } from '../store/fields.ts';
import { quoted } from '../store/quoted.ts';
import { readArchive } from '../store/read-archive.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openReport } from './open-report.ts';
import { placeState } from './place-state.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';

/** `attest withdraw REPORT`: takes a public report's words off the site for good; its addresses stay and say so. */
export const withdrawCommand = defineCommand({
  positionals: 'one',
  args: {
    report: { type: 'positional', required: false, description: 'its id' },
    ...archiveArgument,
    kind: { type: 'string', valueHint: 'KIND', description: `why: ${WITHDRAWAL_KINDS.join(', ')}` },
    role: { type: 'string', valueHint: 'ROLE', description: 'in which role it is decided, for readers; never a name' },
    date: { type: 'string', valueHint: 'DAY', description: 'the day of the decision (default: today)' },
    note: {
      type: 'string',
      valueHint: 'WORDS',
      description: 'what more readers are told; nothing of what the report said',
    },
    of: { type: 'string', valueHint: 'REPORT', description: 'of a duplicate: the report that is kept, on view' },
    yes: { type: 'boolean', description: 'do not ask (needed where there is no terminal)' },
  },
  run: (args, terminal) => withdraw(args, terminal),
});

interface WithdrawOptions {
  readonly report?: string;
  readonly archive: string;
  readonly kind?: string;
  readonly role?: string;
  readonly date?: string;
  readonly note?: string;
  readonly of?: string;
  readonly yes?: boolean;
}

async function withdraw(options: WithdrawOptions, terminal: Terminal): Promise<ExitCode> {
  const { report: id, archive, yes = false } = options;
  const withdrawn = givenWithdrawal(options);
  if (id === undefined) return refuse(terminal, 'name a report by its id');
  if ('fault' in withdrawn) return refuse(terminal, withdrawn.fault);
  const dir = callerPath(terminal, archive);
  const opened = await openReport(dir, id, terminal);
  if ('code' in opened) return opened.code;
  const { report } = opened;
  if (report.state === 'withdrawn') return tellAlready(id, terminal);
  if (!isOnView(report.state))
    return refuse(terminal, `${id} is ${report.state}: it has no address, so take its folder away`);
  const unkept = await faultOfKept(dir, withdrawn, terminal);
  if (unkept !== undefined) return unkept;
  if (!(await isAgreed(id, yes, terminal))) return EXIT.usage;
  const { date, kind, role, note } = withdrawn;
  const code = await placeState(
    dir,
    { report, change: { state: 'withdrawn', withdrawn }, told: { date, kind, by: role, note } },
    terminal,
  );
  if (code === EXIT.done) await tell(dir, id, terminal);
  return code;
}

/** The decision that the options state, or what is wrong with one of them. */
function givenWithdrawal(options: WithdrawOptions): Withdrawal | { readonly fault: string } {
  const { role, date = today(process.env, Date.now()), note } = options;
  const kind = WITHDRAWAL_KINDS.find((it) => it === options.kind);
  if (kind === undefined)
    return { fault: `--kind takes one of ${WITHDRAWAL_KINDS.join(', ')}, not ${quoted(options.kind ?? '')}` };
  if (!role?.trim()) return { fault: 'say --role: in which role it is decided, such as editor; never a name' };
  if (!isDay(date)) return { fault: `--date takes a day such as 2026-11-22, not ${quoted(date)}` };
  if (kind === 'duplicate' && options.of === undefined)
    return { fault: '--kind duplicate takes --of as well: the report that is kept, where its paragraphs will lead' };
  const kept = options.of === undefined ? undefined : parseReportId(options.of);
  if ((options.of !== undefined && kept === undefined) || (kept && (kind !== 'duplicate' || kept === options.report)))
    return { fault: `--of takes the id of another report, for --kind duplicate, not ${quoted(options.of ?? '')}` };
  return { kind, date, role, ...(kept && { of: kept }), ...(note?.trim() ? { note } : {}) };
}

/** Refuses a duplicate of what no reader can see: its paragraphs would lead nowhere. */
async function faultOfKept(dir: string, { of }: Withdrawal, terminal: Terminal): Promise<ExitCode | undefined> {
  if (of === undefined) return undefined;
  const kept = await openReport(dir, of, terminal);
  if ('code' in kept) return kept.code;
  const { state } = kept.report;
  return isOnView(state) ? undefined : refuse(terminal, `--of takes a report on view, and ${of} is ${state}`);
}

async function isAgreed(id: string, yes: boolean, terminal: Terminal): Promise<boolean> {
  if (yes) return true;
  if (!terminal.ask) refuse(terminal, 'nothing withdrawn: nobody is at a terminal to agree; say --yes');
  const answer = await terminal.ask?.(`Take the words of ${id} off the site for good? (y/N) `);
  if (/^y(?:es)?$/i.test(answer?.trim() ?? '')) return true;
  terminal.out('Nothing withdrawn.');
  return false;
}

/** What is left to do, and what an editor decided about the report that no longer fits. */
async function tell(dir: string, id: string, terminal: Terminal): Promise<void> {
  terminal.out(`${id} is withdrawn: its address stays and says so, its words are gone with the next build.`);
  const { problems } = await readArchive(dir);
  printProblems(
    terminal,
    problems.filter(({ rule }) => rule !== 'address-unregistered'),
  );
  terminal.out('Its files stay in the archive, and in its history under version control, which is not rewritten.');
  terminal.out(`Build the site at once, then record it: ${terminal.program} publish`);
}

function tellAlready(id: string, terminal: Terminal): ExitCode {
  terminal.out(`${id} is already withdrawn`);
  return EXIT.done;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} withdraw --help`);
  return EXIT.usage;
}
