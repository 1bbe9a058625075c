import { rm } from 'node:fs/promises';
import type { ArchiveInput } from '../core/model/archive-input.ts';
import { hasAddress } from '../core/model/report.ts';
import { isLocked } from '../store/lock-archive.ts';
import { readArchive } from '../store/read-archive.ts';
import { gatherChatter } from './build-chatter.ts';
import { clearKilledBuilds, stagingFolder, swapIn } from './build-folder.ts';
import { readBuildMarker, writeBuildMarker } from './build-marker.ts';
import { inTurn } from './build-turn.ts';
import { outFault } from './check-out-folder.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { countProblems, printProblems } from './print-problems.ts';
import { ended, startAstro } from './run-astro.ts';
import { type SiteAddress, siteAddress } from './site-options.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** What to build; paths absolute. */
export interface BuildRequest {
  readonly archive: string;
  readonly out: string;
  /** The caller's folder, which no build may replace. */
  readonly caller: string;
  readonly base?: string;
  readonly address?: string;
  /** Shows all that Astro says. */
  readonly verbose: boolean;
}

/** How a build ended; `site` is there where one was built. */
export interface BuildResult {
  readonly code: ExitCode;
  readonly site?: SiteAddress;
}

/**
 * Builds the site of an archive. Where it is to go and the archive are checked first: with a fault in them nothing is
 * written. The site is built beside `out` and takes its place at the end, so that the last good build stays until a
 * better one is there.
 */
export async function buildSite(request: BuildRequest, terminal: Terminal): Promise<BuildResult> {
  const misplaced = await outFault(request);
  if (misplaced !== undefined) return refuse(terminal, `${misplaced}\nNothing was built or changed`);
  const { input, problems, setAside } = await readArchive(request.archive);
  printProblems(terminal, problems);
  if (!input || problems.some((it) => it.severity === 'error')) {
    terminal.err(`\n${countProblems(problems)}: nothing was built, the last good build stays`);
    return { code: EXIT.problems };
  }
  const site = siteAddress(input.info, request);
  if ('fault' in site) return refuse(terminal, site.fault);
  await announce(request.out, input, site, terminal);
  const plan = { ...request, site, title: input.info.title };
  const built = await inTurn(terminal, () => stageAndSwap(plan, terminal));
  if (isLocked(built)) terminal.err('another build did not end; nothing was built');
  if (built !== true) return { code: EXIT.problems };
  for (const { id, problems: own } of setAside) {
    printProblems(terminal, own);
    terminal.err(`report ${id} was set aside; the others are built`);
  }
  terminal.out(`Built ${request.out} for ${site.address}`);
  return { code: setAside.length > 0 ? EXIT.setAside : EXIT.done, site };
}

function refuse(terminal: Terminal, fault: string): BuildResult {
  terminal.err(fault);
  return { code: EXIT.usage };
}

/** Says what is being built, and whose site it replaces where that is another. */
async function announce(out: string, input: ArchiveInput, site: SiteAddress, terminal: Terminal): Promise<void> {
  const published = input.reports.filter((it) => hasAddress(it.state)).length;
  const stay = counted(input.reports.length - published, 'draft stays', 'drafts stay');
  const reports = counted(published, 'published report', 'published reports');
  terminal.err(`Building ${reports} (${stay} out) for ${site.address}`);
  const old = await readBuildMarker(out);
  if (old && (old.address !== site.address || old.title !== input.info.title))
    terminal.err(`${out}: replaces the site of ${printableInLine(old.title)} (${printableInLine(old.address)})`);
}

/** What is built, for which address. */
interface BuildPlan extends BuildRequest {
  readonly site: SiteAddress;
  readonly title: string;
}

async function stageAndSwap(plan: BuildPlan, terminal: Terminal): Promise<boolean> {
  const { archive, out, site, title, verbose } = plan;
  await clearKilledBuilds(out);
  const staged = stagingFolder(out);
  try {
    const run = { command: 'build', args: FORGET, archive, site, out: staged } as const;
    const child = startAstro(run, verbose ? 'inherit' : 'pipe');
    const chatter = gatherChatter(child);
    const clock = setInterval(() => terminal.err(`  … ${chatter.pages()} pages so far`), 5000);
    const built = await ended(child).finally(() => clearInterval(clock));
    if (!built) {
      terminal.err(`${chatter.faults()}\nNothing was built; the last good build stays`);
      return false;
    }
    await writeBuildMarker(staged, { title, address: site.address });
    await swapIn(staged, out);
    return true;
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** Astro remembers pages by their words alone: those of another archive, which may be gone, would stand in for these. */
const FORGET = ['--force'] as const;
