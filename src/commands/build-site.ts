import { rm } from 'node:fs/promises';
import { isLocked } from '../store/lock-archive.ts';
import { readArchive } from '../store/read-archive.ts';
import { gatherChatter } from './build-chatter.ts';
import { clearKilledBuilds, stagingFolder, swapIn } from './build-folder.ts';
import { inTurn } from './build-turn.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { countProblems, printProblems } from './print-problems.ts';
import { ended, startAstro } from './run-astro.ts';
import { type SiteAddress, siteAddress } from './site-options.ts';
import type { Terminal } from './terminal.ts';

/** What to build; paths absolute. */
export interface BuildRequest {
  readonly archive: string;
  readonly out: string;
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
 * Builds the site of an archive. The archive is checked first: with errors in it nothing is written. The site is built
 * beside `out` and takes its place at the end, so that the last good build stays until a better one is there.
 */
export async function buildSite(request: BuildRequest, terminal: Terminal): Promise<BuildResult> {
  const { archive, out } = request;
  const { input, problems, setAside } = await readArchive(archive);
  printProblems(terminal, problems);
  if (!input || problems.some((it) => it.severity === 'error')) {
    terminal.err(`\n${countProblems(problems)}: nothing was built, the last good build stays`);
    return { code: EXIT.problems };
  }
  const site = siteAddress(input.info, request);
  if ('fault' in site) {
    terminal.err(site.fault);
    return { code: EXIT.usage };
  }
  const published = input.reports.filter((it) => it.state === 'published').length;
  const drafts = input.reports.length - published;
  terminal.err(`Building ${published} published reports (${drafts} drafts stay out) for ${site.address}`);
  const built = await inTurn(terminal, () => stageAndSwap(request, site, terminal));
  if (isLocked(built)) terminal.err('another build did not end; nothing was built');
  if (built !== true) return { code: EXIT.problems };
  for (const { id, problems: own } of setAside) {
    printProblems(terminal, own);
    terminal.err(`report ${id} was set aside; the others are built`);
  }
  terminal.out(`Built ${out} for ${site.address}`);
  return { code: setAside.length > 0 ? EXIT.setAside : EXIT.done, site };
}

async function stageAndSwap(request: BuildRequest, site: SiteAddress, terminal: Terminal): Promise<boolean> {
  const { archive, out, verbose } = request;
  await clearKilledBuilds(out);
  const staged = stagingFolder(out);
  try {
    const run = { command: 'build', args: FORGET, archive, site, out: staged } as const;
    const child = startAstro(run, verbose ? 'inherit' : 'pipe');
    const chatter = gatherChatter(child);
    const clock = setInterval(() => terminal.err(`  … ${chatter.pages()} pages so far`), 5000);
    const built = await ended(child).finally(() => clearInterval(clock));
    if (built) await swapIn(staged, out);
    else terminal.err(`${chatter.faults()}\nNothing was built; the last good build stays`);
    return built;
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** Astro remembers pages by their words alone: those of another archive, which may be gone, would stand in for these. */
const FORGET = ['--force'] as const;
