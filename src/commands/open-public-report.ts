import { isOnView, type Report, versionOf } from '../core/model/report.ts';
import { failed } from '../store/outcome.ts';
import { readRegister } from '../store/register/read-register.ts';
import { unfinishedReleases } from '../store/register/write-release.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openReport } from './open-report.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/**
 * Opens a report that is on view in a version which a release names; tells why not otherwise. What no release names is
 * not public yet: a second revision would hide what readers were never shown.
 */
export async function openPublicReport(
  dir: string,
  id: string,
  terminal: Terminal,
): Promise<{ readonly report: Report } | { readonly code: ExitCode }> {
  const opened = await openReport(dir, id, terminal);
  if ('code' in opened) return opened;
  const { report } = opened;
  const register = await readRegister(dir);
  if (failed(register)) {
    printProblems(terminal, register.problems);
    return { code: EXIT.problems };
  }
  if (!isOnView(report.state)) return refused(terminal, `${id} is ${report.state}: ${WAY_OUT}`);
  const version = versionOf(report);
  const isNamed = register.value.versions.get(report.id)?.has(version) && (await unfinishedReleases(dir)).length === 0;
  if (isNamed) return opened;
  const way = `run \`${terminal.program} publish\` first`;
  return refused(terminal, `no release names version ${version} of ${id} yet: ${way}`);
}

const WAY_OUT =
  'only a published report can be revised; a draft was never cited, take its folder away and import again';

function refused(terminal: Terminal, fault: string): { readonly code: ExitCode } {
  terminal.err(fault);
  return { code: EXIT.usage };
}
