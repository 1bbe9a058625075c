import { chainOf } from '../core/custody/chain.ts';
import type { Custody } from '../core/custody/custody.ts';
import { custodyFaults } from '../core/custody/custody-faults.ts';
import { type KnownAs, knownAs } from '../core/custody/known-digits.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import { failed } from '../store/outcome.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';
import { readCustody } from '../store/verify/read-custody.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { countProblems, printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** `attest verify`: holds every file of an archive against its manifest, its journal and its register; writes nothing. */
export const verifyCommand = defineCommand({
  positionals: 'none',
  args: {
    ...archiveArgument,
    known: {
      type: 'string',
      valueHint: 'DIGITS',
      description: 'digits of a SHA-256 noted elsewhere (at the foot of a page, in a citation): 16 to 64',
    },
    json: { type: 'boolean', description: 'print the result as JSON' },
  },
  run: (args, terminal) => verify(args, terminal),
});

interface VerifyOptions {
  readonly archive: string;
  readonly known?: string;
  readonly json?: boolean;
}

async function verify(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const digits = options.known?.trim().toLowerCase();
  if (digits !== undefined && !/^[0-9a-f]{16,64}$/.test(digits)) {
    terminal.err(`--known takes 16 to 64 digits 0-9 a-f of a SHA-256\nSee: ${terminal.program} verify --help`);
    return EXIT.usage;
  }
  const dir = callerPath(terminal, options.archive);
  const info = await readArchiveInfo(dir);
  if (failed(info) && info.problems.some(({ rule }) => rule === 'archive-missing')) {
    printProblems(terminal, info.problems);
    return EXIT.usage;
  }
  const { custody, problems } = await readCustody(dir);
  const known = digits === undefined ? undefined : { digits, as: knownAs(custody, digits) };
  const all = [...problems, ...custodyFaults(custody), ...(known && !known.as ? [unknownDigits(known.digits)] : [])];
  const verdict = { custody, known, problems: all };
  if (options.json) terminal.out(JSON.stringify(verdictObject(verdict), undefined, 2));
  else tell(verdict, terminal);
  return all.length === 0 ? EXIT.done : EXIT.problems;
}

/** What was found. */
interface Verdict {
  readonly custody: Custody;
  readonly known?: { readonly digits: string; readonly as?: KnownAs };
  readonly problems: readonly Problem[];
}

function unknownDigits(digits: string): Problem {
  return problem('digits-unknown', {
    at: { file: 'MANIFEST' },
    found: `nothing here has the SHA-256 ${digits}${digits.length < 64 ? '…' : ''}, and the journal never named it`,
    expected: 'the digits of a manifest, a release or a file of this archive, as noted elsewhere',
    wayOut:
      'compare with other copies: either this archive was changed with all its records, or the digits are another’s',
  });
}

function tell({ custody, known, problems }: Verdict, terminal: Terminal): void {
  printProblems(terminal, problems);
  if (problems.length > 0) terminal.err(`\n${countProblems(problems)}`);
  const { files, journal, releases, manifest } = custody;
  const parts = [
    counted(files.size, 'file', 'files'),
    counted(journal?.entries.length ?? 0, 'entry of the journal', 'entries of the journal'),
    counted(releases?.length ?? 0, 'release', 'releases'),
  ];
  terminal.out(`Verified ${parts.join(', ')}${problems.length === 0 ? ': all is as recorded' : ''}`);
  if (manifest) terminal.out(`SHA-256 of the manifest: ${manifest.sha256}`);
  if (known?.as) terminal.out(`${known.digits} ${KNOWN[known.as]}`);
  if (headsOf(custody) > 1) terminal.out(UNJOINED);
}

const KNOWN: Readonly<Record<KnownAs, string>> = {
  manifest: 'are the digits of the manifest',
  release: 'are the digits of a release',
  file: 'are the digits of a file',
  'earlier-manifest': 'are the digits of an earlier manifest, which the journal names: compare with a copy of that one',
  'journal-line': 'are the digits of a line of the journal',
};

const UNJOINED =
  'Two branches were merged, and no entry of the journal joins them yet: the next import or release will';

function headsOf({ journal }: Custody): number {
  return chainOf(journal?.entries ?? []).heads.length;
}

function verdictObject({ custody, known, problems }: Verdict): object {
  const { files, journal, releases, manifest } = custody;
  return {
    verified: problems.length === 0,
    files: files.size,
    entries: journal?.entries.length ?? 0,
    releases: releases?.length ?? 0,
    manifest: manifest?.sha256 ?? null,
    branches: headsOf(custody),
    ...(known ? { known: { digits: known.digits, as: known.as ?? null } } : {}),
    problems: problems.map(({ rule, at, found, expected, wayOut }) => ({ code: rule, ...at, found, expected, wayOut })),
  };
}
