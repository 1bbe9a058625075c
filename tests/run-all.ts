import { runChecks } from './runner/checks.ts';
import { runTests } from './runner/run-tests.ts';

/**
 * `npm test`: types, lint, then every test of the sources, of the built sites and in a browser. The last line says how
 * many passed and failed, and how many were skipped, whose reasons stand above it. `--long` adds the tests with large
 * counts.
 */
const checks = await runChecks();
const tests = await runTests({ long: process.argv.includes('--long') });
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
const { skipped } = tests;
if (skipped.length > 0) console.log(['Skipped:', ...skipped.map((it) => `  ${it}`), ''].join('\n'));
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
