import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happeningsTold, kindsTold } from '../../../tests/happenings/kinds-told.ts';
import { contains } from '../model/span.ts';

// The tables of sentences stand beside the rules, in `happenings/`; here is what holds of any text.
const pieces = fc.constantFrom(
  ...['Rebels ', 'jets ', 'the army ', 'RSF ', 'Goma ', 'attacked ', 'bombed ', 'shelled ', 'captured ', 'fled '],
  ...['the attack ', 'air strikes ', 'clashes ', 'killing nine people ', 'killed ', 'denied ', 'did not ', 'to '],
  ...['after ', 'while ', 'and ', ', ', 'which ', '"', '(', '. ', '\n', 'with rockets ', 'on Monday ', 'hit-and-run '],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('of any text', () => {
  test('triggers lie in their clause, in order, and the same text tells the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const told = happeningsTold(text);
        expect(happeningsTold(text)).toEqual(told);
        for (const sentence of told) {
          const starts = sentence.map(({ trigger }) => trigger.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          for (const { trigger, clause } of sentence) {
            expect(trigger.start).toBeLessThan(trigger.end);
            expect(contains(clause, trigger)).toBe(true);
          }
        }
      }),
    );
  });

  test('no sentence tells one kind twice in one voice without two times', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (text.includes('Monday')) return;
        for (const sentence of happeningsTold(text)) {
          const asserted = sentence.filter(({ modality }) => modality === 'asserted').map(({ kind }) => kind);
          expect(new Set(asserted).size).toBe(asserted.length);
        }
      }),
    );
  });
});

describe('across sentences', () => {
  test.each([
    ['A car bomb went off in Sirte.\nThe blast killed nine people.', 'attack, attack'],
    ['Jets hit a bridge near Marib.\nThe strike wounded a driver.', 'airstrike, airstrike'],
    ['Rebels stormed a base near Sake.\nThe attack came days after the harvest.', 'ground-attack, ground-attack'],
    ['Rebels stormed a base near Sake.\nThe attack came as a surprise.', 'ground-attack'],
    ['Clashes broke out in Goma.\nThree fighters were killed.', 'clash, clash'],
    [
      'A missile hit a port in Tyre.\nClashes broke out in Goma.\nTwo dock workers died in Tyre.',
      'missile-strike, clash, missile-strike',
    ],
    ['Jets bombed Taiz.\nIt was a deliberate attack on a market.', 'airstrike, airstrike'],
    ['The two sides signed a truce in Jeddah.\nNine people were killed.', 'treaty/agreement, casualties'],
  ])('%j', (text, kinds) => expect(kindsTold(text)).toBe(kinds));

  test('an attack told long before is not meant any more', () => {
    const far = ['A drone hit a bridge near Marib.', ...Array.from({ length: 8 }, () => 'Schools are closed.')];
    expect(kindsTold([...far, 'Nine people were killed.'].join('\n'))).toBe('airstrike, casualties');
  });
});
