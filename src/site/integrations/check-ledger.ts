import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseReportId } from '../../core/model/identifiers.ts';
import { formatProblem, type Problem, problem } from '../../core/model/problem.ts';
import { hasAddress, isOnView, type Report } from '../../core/model/report.ts';
import { listFolder } from '../../store/list-folder.ts';
import { failed } from '../../store/outcome.ts';
import { readReportFolder } from '../../store/read-report-folder.ts';
import { missingFromPage } from '../ledger/check-page.ts';
import { type PageTexts, readPageTexts } from '../ledger/page-texts.ts';
import { wordsLeft } from '../ledger/words-left.ts';

/**
 * Nothing is lost: after every build, reports in are counted against pages out and characters in against characters
 * shown or listed as cut. A difference fails the build.
 */
export function checkLedger(archive: string): AstroIntegration {
  return {
    name: 'attest-ledger',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { problems, reports } = await countLedger(archive, join(fileURLToPath(dir), 'r'));
        if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
        logger.info(`${reports} public reports, each whole on its page, or withdrawn`);
      },
    },
  };
}

async function countLedger(archive: string, out: string): Promise<{ problems: Problem[]; reports: number }> {
  const waiting = new Set((await listFolder(out)).filter((name) => parseReportId(name) !== undefined));
  const problems: Problem[] = [];
  let reports = 0;
  for (const id of await listFolder(join(archive, 'reports'))) {
    const read = await readReportFolder(archive, id);
    if (failed(read) || !hasAddress(read.value.state)) continue;
    reports += 1;
    const faults = waiting.delete(id) ? await faultsOf(out, read.value) : ['it has no page'];
    problems.push(...faults.map((fault) => difference(id, fault)));
  }
  problems.push(...[...waiting].map((id) => difference(id, 'a page stands for what is not published')));
  return { problems, reports };
}

/** What the page of a report, and those of its earlier versions, fail to show, or show that they must not. */
async function faultsOf(out: string, report: Report): Promise<readonly string[]> {
  const { id, earlier = [] } = report;
  if (isOnView(report.state)) {
    const faults = missingFromPage(report, await pageTexts(join(out, id)));
    for (const state of earlier) {
      const page = await pageTexts(join(out, id, `v${state.version}`));
      faults.push(...missingFromPage(state, page).map((fault) => `version ${state.version}: ${fault}`));
    }
    return faults;
  }
  const pages = [id, ...earlier.map(({ version }) => join(id, `v${version}`))];
  const found = await Promise.all(pages.map((page) => leftOf(report, join(out, page))));
  return found.flat();
}

/** What a page of a withdrawn report still holds of it. */
async function leftOf(report: Report, page: string): Promise<readonly string[]> {
  const words = wordsLeft(report, await pageTexts(page));
  return (await listFolder(page)).includes('original.txt') ? [...words, 'its original can be had still'] : words;
}

async function pageTexts(page: string): Promise<PageTexts> {
  return readPageTexts(await readFile(join(page, 'index.html'), 'utf8'));
}

function difference(id: string, found: string): Problem {
  return problem('ledger', {
    at: { file: `reports/${id}` },
    found,
    expected:
      'every public report, and no other, on a page of its own, character for character; no word of a withdrawn one',
    wayOut: 'this is a fault of Attest, not of the archive: please report it with this message',
  });
}
