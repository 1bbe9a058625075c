import { expect, test } from 'vitest';
import type { Disagreement } from '../core/views/claim-view.ts';
import { differsInWords } from './differs.ts';

test.each<[readonly Disagreement[], string]>([
  [[{ about: 'figure', what: 'killed' }], 'accounts differ in the number killed'],
  [[{ about: 'figure', what: 'villages' }], 'accounts differ in the number of villages'],
  [[{ about: 'figure' }], 'accounts differ in a number'],
  [
    [{ about: 'date' }, { about: 'place', what: 'Sirwah' }, { about: 'date' }],
    'accounts differ in the date and the place',
  ],
])('%j is told as “%s”', (differs, words) => expect(differsInWords(differs)).toBe(words));
