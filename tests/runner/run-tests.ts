import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startVitest, type TestCase, type Vitest } from 'vitest/node';

/** How the tests ended; a file or hook that fails without a test of its own counts as one failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Each skipped test by its full name, with the reason it gives. */
  readonly skipped: readonly string[];
}

/** Runs all tests with vitest's own report; `long` adds those of `tests/long`, which take their time. */
export async function runTests({ long }: { readonly long: boolean }): Promise<TestCounts> {
  const folder = fileURLToPath(new URL('../long/', import.meta.url));
  const project = long && existsSync(folder) ? [] : ['unit', 'site'];
  const vitest = await startVitest([], { run: true, watch: false, project, reporters: ['default'] });
  const counts = countTests(vitest);
  await vitest.close();
  return counts;
}

function countTests(vitest: Vitest): TestCounts {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((it) => [...it.children.allTests()]);
  const outside = modules.filter((it) => it.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
  const inSuites = modules.flatMap((it) => [...it.children.allSuites()]).filter((it) => it.errors().length > 0).length;
  const ended = (state: string) => tests.filter((it) => it.result().state === state);
  return {
    passed: ended('passed').length,
    failed: ended('failed').length + ended('pending').length + outside + inSuites,
    skipped: ended('skipped').map(nameWithReason),
  };
}

function nameWithReason(test: TestCase): string {
  const result = test.result();
  const reason = result.state === 'skipped' ? result.note : undefined;
  return `${test.module.relativeModuleId} > ${test.fullName}: ${reason ?? 'no reason given'}`;
}
