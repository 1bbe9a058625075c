import type { ArchiveInput } from '../core/model/archive-input.ts';
import type { Register, Release } from '../core/model/release.ts';
import type { Report } from '../core/model/report.ts';
import { compileLexicon } from '../core/read/lexicon/compile-lexicon.ts';
import { releaseChanges } from '../core/register/release-changes.ts';
import { isDay } from '../store/fields.ts';
import { isLocked, withArchiveLock } from '../store/lock-archive.ts';
import type { DrawnManifest } from '../store/manifest/draw-manifest.ts';
import { stageManifest } from '../store/manifest/stage-manifest.ts';
import { quoted } from '../store/quoted.ts';
import { readArchive } from '../store/read-archive.ts';
import { isSameRegister, writeRelease } from '../store/register/write-release.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { choosePublications } from './choose-publications.ts';
import { defineCommand } from './command.ts';
import { completeRevisions } from './complete-revisions.ts';
import { counted } from './counted.ts';
import { describePublication } from './describe-publication.ts';
import { describeRelease } from './describe-release.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { finishPublishing } from './finish-publishing.ts';
import { byArgument, givenBy } from './given-by.ts';
import { type CustodyPlan, describeEdits, planCustody, recordPlan, type Signed } from './plan-custody.ts';
import { planPublication } from './plan-publication.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import { recordStates } from './record-states.ts';
import { releaseNotes } from './release-notes.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';

/** `attest publish [ID…|--all]`: shows what gets an address for ever, asks, and writes it into the register. */
export const publishCommand = defineCommand({
  positionals: 'many',
  args: {
    ids: { type: 'positional', required: false, description: 'ids of drafts, as `attest import` printed them' },
    ...archiveArgument,
    all: { type: 'boolean', description: 'every draft' },
    now: {
      type: 'string',
      valueHint: 'DAY',
      description: 'the day it is: embargoes until then have ended (default: ATTEST_NOW; never the clock)',
    },
    ...byArgument('the journal'),
    yes: { type: 'boolean', description: 'do not ask (needed where there is no terminal)' },
  },
  run: (args, terminal) => publish(args._, args, terminal),
});

interface PublishOptions {
  readonly archive: string;
  readonly all?: boolean;
  readonly now?: string;
  readonly by?: string;
  readonly yes?: boolean;
}

async function publish(ids: readonly string[], options: PublishOptions, terminal: Terminal): Promise<ExitCode> {
  if (ids.length > 0 && options.all) return refuse(terminal, 'name reports by their ids, or say --all, not both');
  const { now = process.env.ATTEST_NOW } = options;
  if (now !== undefined && !isDay(now))
    return refuse(terminal, `--now takes a day such as 2026-11-22, not ${quoted(now)}`);
  const signature = givenBy(options.by);
  if ('fault' in signature) return refuse(terminal, signature.fault);
  const dir = callerPath(terminal, options.archive);
  const hindered = await completeRevisions(dir, terminal);
  if (hindered !== undefined) return hindered;
  const finished = await finishPublishing(dir, terminal);
  if (isLocked(finished)) return printLocked(terminal, dir, finished);
  const { input, problems, setAside } = await readArchive(dir);
  const unmet = problems.filter(({ rule }) => rule !== 'address-unregistered');
  printProblems(terminal, [...unmet, ...setAside.flatMap((it) => it.problems)]);
  const register = input?.register;
  if (!input || !register || unmet.some((it) => it.severity === 'error')) return EXIT.problems;
  const wanted = options.all ? 'all' : ids;
  const { drafts, notes, unknown } = choosePublications(wanted, { reports: input.reports, setAside, now });
  for (const note of notes) terminal.out(note);
  for (const words of unknown) terminal.err(words);
  if (unknown.length > 0) return EXIT.usage;
  const signed = { date: today(process.env, Date.now()), ...signature };
  const locked = await recordStates(dir, { reports: input.reports, date: signed.date }, terminal);
  if (isLocked(locked)) return printLocked(terminal, dir, locked);
  return propose({ dir, input, register, drafts, signed, yes: options.yes ?? false }, terminal);
}

/** What a person is asked to publish. */
interface Proposal {
  readonly dir: string;
  readonly input: ArchiveInput;
  readonly register: Register;
  readonly drafts: readonly Report[];
  readonly signed: Signed;
  readonly yes: boolean;
}

async function propose(proposal: Proposal, terminal: Terminal): Promise<ExitCode> {
  const { dir, input, register, drafts, signed, yes } = proposal;
  const custody = await planCustody(dir, drafts);
  if (isLocked(custody)) return printLocked(terminal, dir, custody);
  printProblems(terminal, custody.problems);
  if (!custody.plan) return EXIT.problems;
  const { plan } = custody;
  const { changes, release } = planPublication(input, register, {
    drafts,
    ...signed,
    manifest: plan.manifest.sha256,
  });
  if (!release) return recordEdits(proposal, plan, terminal);
  show(drafts, input, terminal);
  terminal.out(describeRelease(register, changes));
  if (plan.edited.length + plan.discarded.length > 0) terminal.out(describeEdits(plan));
  const many = drafts.length === 1 ? 'this report' : `these ${drafts.length} reports`;
  const agreed = await agree(drafts.length === 0 ? 'Publish this' : `Make ${many} public`, yes, terminal);
  return agreed === 'yes' ? makePublic(proposal, { release, manifest: plan.manifest }, terminal) : agreed;
}

/** Where no address is new or changed: what editors changed since the last release is recorded, once they agree. */
async function recordEdits(
  { dir, register, signed, yes }: Proposal,
  plan: CustodyPlan,
  terminal: Terminal,
): Promise<ExitCode> {
  const since = `Nothing is new since release ${register.releases.at(-1)?.seal.release ?? 0}`;
  if (register.releases.length === 0 || !plan.isDue) {
    terminal.out(`${since}; nothing was written.`);
    return EXIT.done;
  }
  terminal.out(`${since}, and no address changes.\n${describeEdits(plan)}`);
  const agreed = await agree('Record this', yes, terminal);
  if (agreed !== 'yes') return agreed;
  const locked = await recordPlan(dir, plan, signed);
  if (isLocked(locked)) return printLocked(terminal, dir, locked);
  terminal.out('Recorded in the journal, with a new manifest.');
  return EXIT.done;
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
async function agree(what: string, yes: boolean, terminal: Terminal): Promise<'yes' | ExitCode> {
  if (yes) return 'yes';
  if (!terminal.ask)
    return refuse(terminal, 'nothing published: nobody is at a terminal to agree; say --yes to publish');
  const answer = await terminal.ask(`${what}? (y/N) `);
  if (/^y(?:es)?$/i.test(answer.trim())) return 'yes';
  terminal.out('Nothing published.');
  return EXIT.done;
}

/** A release, and the manifest that its seal names. */
interface Prepared {
  readonly release: Release;
  readonly manifest: DrawnManifest;
}

async function makePublic(proposal: Proposal, prepared: Prepared, terminal: Terminal): Promise<ExitCode> {
  const { dir, input, register, drafts } = proposal;
  const { release, manifest } = prepared;
  const ids = drafts.map(({ id }) => id);
  const result = await withArchiveLock(dir, async () => {
    if (!(await isSameRegister(dir, register))) return undefined;
    await stageManifest(dir, manifest);
    return writeRelease(dir, release, ids);
  });
  if (isLocked(result)) return printLocked(terminal, dir, result);
  if (!result) {
    terminal.err('another release was published meanwhile; nothing was written. Run it again to see what is new now');
    return EXIT.problems;
  }
  for (const id of ids) terminal.out(`${id} is published`);
  const lines = counted(release.entries.length, 'address', 'addresses');
  terminal.out(`Release ${release.seal.release}: ${lines}, in register/${result.name}.jsonl`);
  const changes = releaseChanges(register, result);
  terminal.out(`\nNotes, to paste where it is announced (again: ${terminal.program} notes ${release.seal.release}):\n`);
  terminal.out(`${releaseNotes(result, changes, input.info)}\n`);
  terminal.out(`It is on the site after the next build: ${terminal.program} build`);
  return EXIT.done;
}
