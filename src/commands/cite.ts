import type { AddressParts } from '../core/model/register-address.ts';
import { judgeCitation, VERDICTS } from '../core/register/judge-citation.ts';
import { readCitation } from '../core/register/read-citation.ts';
import { standingOf } from '../core/register/standing.ts';
import { failed } from '../store/outcome.ts';
import { quoted } from '../store/quoted.ts';
import { readRegister } from '../store/register/read-register.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { describeVerdict } from './describe-verdict.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { fetchStanding, type SiteAnswer } from './fetch-standing.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** `attest cite --check CITATION`: says whether what was cited is still there as it was. */
export const citeCommand = defineCommand({
  positionals: 'none',
  args: {
    check: {
      type: 'string',
      valueHint: 'CITATION',
      description: 'a reference in any style or format, or an address: same, corrected, redacted, withdrawn or unknown',
    },
    ...archiveArgument,
    site: {
      type: 'string',
      valueHint: 'URL|DIR',
      description: "ask a published site or a built folder instead of the archive's register",
    },
  },
  run: (args, terminal) => check(args, terminal),
});

interface CiteOptions {
  readonly check?: string;
  readonly archive: string;
  readonly site?: string;
}

async function check({ check: text = '', archive, site }: CiteOptions, terminal: Terminal): Promise<ExitCode> {
  const citation = readCitation(text);
  if (citation === undefined) {
    const found = text === '' ? 'name a citation: --check "…"' : `no address of an archive stands in ${quoted(text)}`;
    terminal.err(`${found}\nSee: ${terminal.program} cite --help`);
    return EXIT.usage;
  }
  const { address } = citation;
  const answer = address === 'mistyped' ? { standing: undefined } : await ask({ archive, site }, address, terminal);
  if ('fault' in answer) {
    terminal.err(answer.fault);
    return EXIT.usage;
  }
  const reason = judgeCitation(citation, answer.standing);
  terminal.out(describeVerdict(reason, citation, answer.standing));
  return VERDICTS[reason] === 'same' ? EXIT.done : EXIT.problems;
}

function ask(
  { archive, site }: Pick<CiteOptions, 'archive' | 'site'>,
  address: AddressParts,
  terminal: Terminal,
): Promise<SiteAnswer> {
  if (site === undefined) return askRegister(callerPath(terminal, archive), address, terminal);
  return fetchStanding(/^https?:\/\//i.test(site) ? site : callerPath(terminal, site), address);
}

async function askRegister(archive: string, address: AddressParts, terminal: Terminal): Promise<SiteAnswer> {
  const register = await readRegister(archive);
  if (failed(register)) {
    printProblems(terminal, register.problems);
    return { fault: `the register of ${archive} cannot be read` };
  }
  if (register.value.releases.length === 0)
    return { fault: `nothing is published in ${archive}: ${terminal.program} publish` };
  return { standing: standingOf(register.value, address) };
}
