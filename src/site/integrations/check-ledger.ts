import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseReportId } from '../../core/model/identifiers.ts';
import { formatProblem, type Problem, problem } from '../../core/model/problem.ts';
import { listFolder } from '../../store/list-folder.ts';
import { failed } from '../../store/outcome.ts';
import { readReportFolder } from '../../store/read-report-folder.ts';
import { missingFromPage } from '../ledger/check-page.ts';
import { type PageTexts, readPageTexts } from '../ledger/page-texts.ts';

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
        logger.info(`${reports} published reports, each whole on its page`);
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
    if (failed(read) || read.value.state !== 'published') continue;
    reports += 1;
    const faults = waiting.delete(id) ? missingFromPage(read.value, await pageTexts(out, id)) : ['it has no page'];
    problems.push(...faults.map((fault) => difference(id, fault)));
  }
  problems.push(...[...waiting].map((id) => difference(id, 'a page stands for what is not published')));
  return { problems, reports };
}

async function pageTexts(out: string, id: string): Promise<PageTexts> {
  return readPageTexts(await readFile(join(out, id, 'index.html'), 'utf8'));
}

function difference(id: string, found: string): Problem {
  return problem('ledger', {
    at: { file: `reports/${id}` },
    found,
    expected: 'every published report, and no other, on a page of its own, character for character',
    wayOut: 'this is a fault of Attest, not of the archive: please report it with this message',
  });
}
