import { expect, test } from 'vitest';
import type { ValueView } from '../core/views/account-values.ts';
import { valueInWords } from './difference-words.ts';

test.each<[Partial<Extract<ValueView, { type: 'outcome' }>>, string]>([
  [{ words: 'repelled' }, 'repelled'],
  [{}, 'told as capture'],
  [{ modality: 'denied' }, 'capture denied'],
  [{ modality: 'denied', words: 'repelled' }, 'repelled'],
  [{ kind: 'control', modality: 'planned' }, 'control planned'],
])('the outcome %j is “%s”', (value, words) => {
  expect(valueInWords({ type: 'outcome', kind: 'capture', modality: 'asserted', ...value })).toBe(words);
});
