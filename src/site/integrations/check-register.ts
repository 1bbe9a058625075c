import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ReportId } from '../../core/model/identifiers.ts';
import { formatProblem } from '../../core/model/problem.ts';
import { versionOf } from '../../core/model/report.ts';
import { failed } from '../../store/outcome.ts';
import { readReportFolder } from '../../store/read-report-folder.ts';
import { readRegister } from '../../store/register/read-register.ts';
import { brokenAddresses, type PublishedState } from '../register/broken-addresses.ts';

/**
 * No citation breaks: after every build the register is held against the pages. An address without its page, or a
 * paragraph that shows other words than were published, fails the build.
 */
export function checkRegister(archive: string): AstroIntegration {
  return {
    name: 'attest-register',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const read = await readRegister(archive);
        if (failed(read)) throw new Error(read.problems.map(formatProblem).join('\n'));
        const problems = await brokenAddresses(read.value, fileURLToPath(dir), (id) => stateOf(archive, id));
        if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
        logger.info(`${read.value.published.size} published addresses, each shows what was published`);
      },
    },
  };
}

async function stateOf(archive: string, id: ReportId): Promise<PublishedState | undefined> {
  const read = await readReportFolder(archive, id);
  return failed(read) ? undefined : { version: versionOf(read.value), withdrawn: read.value.state === 'withdrawn' };
}
