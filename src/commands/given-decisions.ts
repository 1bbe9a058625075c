import type { MatchDecision } from '../core/versions/decide-matches.ts';
import { fileText } from '../store/file-text.ts';
import { failed } from '../store/outcome.ts';
import { callerPath } from './caller-path.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readDecisionsFile, readMatchOption } from './match-decisions.ts';
import { printProblems } from './print-problems.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** The decisions given on the command line and in a file, which must be about the text with this SHA-256; tells why not. */
export async function givenDecisions(
  options: { readonly match?: string; readonly decisions?: string },
  sha256: string,
  terminal: Terminal,
): Promise<{ readonly made: readonly MatchDecision[] } | { readonly code: ExitCode }> {
  const matched = readMatchOption(options.match ?? '');
  if ('fault' in matched) return refused(terminal, matched.fault);
  if (options.decisions === undefined) return { made: matched };
  const shown = printableInLine(options.decisions);
  const read = await fileText(callerPath(terminal, options.decisions));
  if ('fault' in read) return refused(terminal, `${shown}: ${read.fault}`);
  const file = readDecisionsFile(read.text, shown);
  if (failed(file)) {
    printProblems(terminal, file.problems);
    return { code: EXIT.usage };
  }
  if (file.value.original !== sha256) return refused(terminal, `${shown}: its decisions are about another text`);
  return { made: [...file.value.decisions, ...matched] };
}

function refused(terminal: Terminal, fault: string): { readonly code: ExitCode } {
  terminal.err(fault);
  return { code: EXIT.usage };
}
