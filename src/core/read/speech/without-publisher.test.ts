import { expect, test } from 'vitest';
import { parseActorId } from '../../model/identifiers.ts';
import { readSpeech } from '../read-speech.ts';
import { toldIn } from './told-in.fixture.ts';

/** Who says each part of a report, inner first, in a report of Reuters. */
function voicesAtReuters(words: string): string {
  const runs = readSpeech({ ...toldIn(words), publisher: parseActorId('reuters') }).flat();
  return runs.map(({ speakers, mode }) => `${speakers.map(({ text }) => text).join(' < ')}, ${mode}`).join(' | ');
}

test.each([
  ['{Dmitry Peskov} told {Reuters} the front had held.', 'Dmitry Peskov, attributed'],
  ['{Reuters} said four people had died.', ', narrator'],
  ['{Sky FM} said four people had died.', 'Sky FM, attributed'],
])('%s', (words, voices) => {
  expect(voicesAtReuters(words)).toBe(voices);
});
