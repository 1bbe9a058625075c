import { runChecks } from './runner/checks.ts';

/** `npm run check`: types and lint alone. */
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
