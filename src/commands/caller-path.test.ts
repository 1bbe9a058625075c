import { expect, test } from 'vitest';
import { callerFolder } from './caller-path.ts';

test.each([
  ['npm run attest', { npm_lifecycle_event: 'attest', INIT_CWD: '/home/ada' }, '/home/ada'],
  ['npm run build', { npm_lifecycle_event: 'build', INIT_CWD: '/home/ada' }, '/project'],
  ['the program itself', {}, '/project'],
  ['the program itself, from a shell that npm opened', { INIT_CWD: '/home/ada' }, '/project'],
])('under %s paths start in the right folder', (_, environment, folder) => {
  expect(callerFolder(environment, '/project')).toBe(folder);
});
