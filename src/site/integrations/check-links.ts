import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, problem } from '../../core/model/problem.ts';
import { findDeadLinks } from '../links/find-dead-links.ts';

/** Fails the build when a page links to an address or fragment that is not there, repeats an id, or asks another host. */
export function checkLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'attest-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const faults = await findDeadLinks(fileURLToPath(dir), base);
        if (faults.length === 0) return;
        const problems = faults.map(({ page, found, expected }) =>
          problem('dead-link', {
            at: { file: page },
            found,
            expected,
            wayOut: 'mend the link in the note or page it comes from; if it comes from a report page, report a fault',
          }),
        );
        throw new Error(problems.map(formatProblem).join('\n'));
      },
    },
  };
}
