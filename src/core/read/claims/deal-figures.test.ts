import { expect, test } from 'vitest';
import type { EventKind } from '../../model/event-kind.ts';
import type { Figure } from '../../model/figure.ts';
import type { Happening } from '../happenings/happening.ts';
import { dealFigures } from './deal-figures.ts';

const sentence =
  'Rebels stormed the base, killing nine men and seizing two tanks, and shelling near the camp displaced 40 families.';

function at(words: string) {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`expected ${words} in the sentence`);
  return { start, end: start + words.length };
}

function happening(kind: EventKind, trigger: string, clause = sentence): Happening {
  return { kind, trigger: at(trigger), clause: at(clause), modality: 'asserted', background: false };
}

function figure(words: string, what: string): Figure {
  return { ...at(words), text: words, value: 9, qualifier: 'exact', what, who: '', included: false };
}

const told = [
  happening('ground-attack', 'stormed', 'Rebels stormed the base, killing nine men'),
  happening('seizure-of-equipment', 'seizing', 'and seizing two tanks'),
  happening('shelling', 'shelling', 'and shelling near the camp displaced 40 families.'),
  happening('displacement', 'displaced', 'and shelling near the camp displaced 40 families.'),
];

test.each([
  ['nine men', 'killed', 'ground-attack'],
  ['two tanks', 'tanks', 'seizure-of-equipment'],
  ['40 families', 'displaced', 'displacement'],
])('%s (%s) go to the %s alone', (words, what, kind) => {
  const dealt = dealFigures([figure(words, what)], told);
  expect(dealt.flatMap((figures, index) => figures.map(() => told[index]?.kind))).toEqual([kind]);
});

test('harm goes to the only violence of the sentence, wherever it stands', () => {
  const two = [happening('meeting', 'the base'), happening('shelling', 'shelling')];
  expect(dealFigures([figure('nine men', 'killed')], two).map((it) => it.length)).toEqual([0, 1]);
});

test('a sentence in which nothing is told keeps no figure', () => {
  expect(dealFigures([figure('nine men', 'killed')], [])).toEqual([]);
});
