import { expect, test } from 'vitest';
import { splitPieces } from '../segment/split-pieces.ts';
import { findFurniture } from './find-furniture.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { FURNITURE_RULES } from './furniture-rules.ts';

const PAGE = splitPieces('Two shells fell on the market.\n\nShare\n\nNobody came.\n\nTwo shells fell on the market.');

const silent: Witness = { kind: 'position', says: 'is nowhere', holds: () => false };
const speaking: Witness = { kind: 'position', says: 'is anywhere', holds: () => true };

function ruleFor(words: string, ...witnesses: readonly [Witness, ...Witness[]]): FurnitureRule {
  return { name: 'example', form: (page, at) => (page.lines[at]?.text === words ? 1 : 0), witnesses };
}

test('form and a witness together cut', () => {
  expect(findFurniture(PAGE, [ruleFor('Share', speaking)])).toEqual([undefined, 'example', undefined, undefined]);
});

test('form alone never cuts', () => {
  expect(findFurniture(PAGE, [ruleFor('Share', silent)])).toEqual([undefined, undefined, undefined, undefined]);
});

test('a witness alone never cuts', () => {
  expect(findFurniture(PAGE, [ruleFor('Like', speaking)])).toEqual([undefined, undefined, undefined, undefined]);
});

test('what a sentence announces with a colon is never cut', () => {
  const page = splitPieces('On the wall of the cell they read one word:\n\nShare');
  expect(findFurniture(page, [ruleFor('Share', speaking)])).toEqual([undefined, undefined]);
});

test('what one pass cuts is company for the next', () => {
  const page = splitPieces('Share\n\nLike\n\nNobody came.');
  const besideACut: Witness = {
    kind: 'company',
    says: 'is beside a cut',
    holds: ({ cut }, run) => cut[run.first + 1] === 'example',
  };
  const rules = [ruleFor('Share', besideACut), ruleFor('Like', speaking)];
  expect(findFurniture(page, rules)).toEqual(['example', 'example', undefined]);
});

test('without rules nothing is cut', () => {
  expect(findFurniture(PAGE, [])).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(FURNITURE_RULES.map((rule) => [rule.name, rule] as const))(
  '%s has its witnesses, each with its words',
  (_name, rule) => {
    expect(rule.witnesses.length).toBeGreaterThan(0);
    expect(rule.witnesses.every(({ says }) => says.length > 0)).toBe(true);
    expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  },
);

test.each(FURNITURE_RULES.map((rule) => [rule.name, rule] as const))(
  '%s sees nothing in running text',
  (_name, rule) => {
    const text = 'Two shells fell on the market on Sunday, doctors said.\n\nNobody came to help, a baker told us.';
    expect(findFurniture(splitPieces(text), [{ ...rule, witnesses: [speaking] }])).toEqual([undefined, undefined]);
  },
);
