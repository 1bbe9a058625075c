import { expect, test } from 'vitest';
import { mintSegmentId } from '../model/identifiers.ts';
import type { Segment } from '../model/segment.ts';
import { type VersionText, versionChanges } from './version-changes.ts';

/** A version of paragraphs, each `number: words`; the number makes its id. */
function version(...paragraphs: readonly string[]): VersionText {
  let text = '';
  const segments = paragraphs.map((paragraph): Segment => {
    const [number = '', words = ''] = paragraph.split(': ');
    const start = text.length;
    text += `${words}\n\n`;
    const id = mintSegmentId((count) => new Uint8Array(count).fill(Number(number)));
    return { id, kind: 'paragraph', start, end: text.length };
  });
  return { text, segments, language: 'en' };
}

/** Changes as `kind number: words`, words taken away as `[-…-]`, put in as `[+…+]`. */
function shown(was: VersionText, is: VersionText): readonly string[] {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return versionChanges(was, is).map(({ kind, number, pieces }) => {
    const words = pieces.map((it) => signs[it.kind].join(it.runs.map(({ text }) => text).join(''))).join('');
    return `${kind} ${number}: ${words}`;
  });
}

test.each<readonly [string, VersionText, VersionText, readonly string[]]>([
  ['nothing', version('1: a', '2: b'), version('1: a', '2: b'), []],
  ['a figure', version('1: nine fell', '2: b'), version('1: ten fell', '2: b'), ['changed 1: [-nine-][+ten+] fell']],
  ['one taken out', version('1: a', '2: b', '3: c'), version('1: a', '3: c'), ['removed 2: [-b-]']],
  ['the last taken out', version('1: a', '2: b'), version('1: a'), ['removed 2: [-b-]']],
  ['one put in', version('1: a'), version('2: x', '1: a'), ['added 1: [+x+]']],
  ['one moved', version('1: a', '2: b', '3: c'), version('3: c', '1: a', '2: b'), []],
  [
    'one for another',
    version('1: a', '2: b', '3: c'),
    version('1: a', '4: x', '3: c'),
    ['added 2: [+x+]', 'removed 2: [-b-]'],
  ],
])('%s', (_, was, is, changes) => {
  expect(shown(was, is)).toEqual(changes);
});
