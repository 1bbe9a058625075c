import { expect, test } from 'vitest';
import { readDecisionsFile, readMatchOption } from './match-decisions.ts';

test.each([
  ['p0r2me=7', [{ old: 'p0r2me', is: 7 }]],
  [
    'p0r2me=7, p8ah6m=gone,pabcde=into:3+4',
    [
      { old: 'p0r2me', is: 7 },
      { old: 'p8ah6m', into: [] },
      { old: 'pabcde', into: [3, 4] },
    ],
  ],
  ['', []],
])('--match %j', (option, decisions) => {
  expect(readMatchOption(option)).toEqual(decisions);
});

test.each(['p0r2me', 'p0r2me=', 'p0r2me=seven', 'p0r2me=into', 'p0r2me=-1', 'p0r2me=into:'])(
  '--match %j is refused',
  (option) => {
    expect(readMatchOption(option)).toHaveProperty('fault');
  },
);

const HASH = 'a'.repeat(64);

test('a file of decisions names the text they are about', () => {
  expect(readDecisionsFile(`original: ${HASH}\nmatches:\n  p0r2me: 7\n  p8ah6m: into 3+4\n`, 'd.yaml')).toEqual({
    value: {
      original: HASH,
      decisions: [
        { old: 'p0r2me', is: 7 },
        { old: 'p8ah6m', into: [3, 4] },
      ],
    },
  });
});

test.each([
  ['no text named', 'matches: {}\n'],
  ['what is no decision', `original: ${HASH}\nmatches: { p0r2me: perhaps }\n`],
  ['an unknown key', `original: ${HASH}\nmatches: {}\nby: N.N.\n`],
])('a file with %s is refused', (_, text) => {
  expect(readDecisionsFile(text, 'd.yaml')).toHaveProperty('problems');
});
