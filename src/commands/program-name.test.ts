import { expect, test } from 'vitest';
import { programName } from './program-name.ts';

test.each([
  [{}, 'attest'],
  [{ npm_lifecycle_event: undefined }, 'attest'],
  [{ npm_lifecycle_event: 'attest' }, 'npm run attest --'],
  [{ npm_lifecycle_event: 'start' }, 'npm run attest --'],
  [{ npm_lifecycle_event: 'npx' }, 'npx attest'],
])('in the environment %j the program is typed as "%s"', (environment, typed) => {
  expect(programName(environment)).toBe(typed);
});
