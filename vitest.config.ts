import { defineConfig } from 'vitest/config';

/** The rooms whose tests need a site that the command line has built. */
const SITE_TESTS = ['tests/site', 'tests/museum', 'tests/browser', 'tests/hosts', 'tests/reproducible'];

const shared = { exclude: ['node_modules', 'dist'] };

/** Three kinds of test: those of the sources, and those of sites that the command line has built (`npx vitest run --project unit`). */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...shared.exclude, ...SITE_TESTS.map((room) => `${room}/**`), 'tests/long/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: SITE_TESTS.map((room) => `${room}/**/*.test.ts`),
          globalSetup: ['tests/site/sites-setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // The first to ask for a site waits for its build, and for those before it.
          hookTimeout: 300_000,
        },
      },
      {
        // Large counts and measures of time: `npm run test:long`.
        test: {
          ...shared,
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/site/sites-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
