import { describe, expect, test } from 'vitest';
import { isMeant, meaningOf, stemsToTry } from './word-meaning.ts';

test.each([
  ['shelling', true, 'stem'],
  ['shelli', false, 'begins'],
  ['shell*', true, 'begins'],
  ['2019', true, 'number'],
  ['١٢٥', false, 'number'],
  ['1,000', false, 'number'],
  ['20*', true, 'begins'],
  ['20s', true, 'stem'],
])('%s, known: %s, is meant as %s', (text, isKnown, meaning) => {
  expect(meaningOf({ text }, isKnown)).toBe(meaning);
});

test('a name that the archive does not write so is the beginning of nothing', () => {
  expect(meaningOf({ text: 'tah', named: true }, false)).toBe('whole');
  expect(meaningOf({ text: 'tah', named: true }, true)).toBe('stem');
  expect(meaningOf({ text: 'tah*', named: true }, false)).toBe('begins');
});

describe('the beginning of words', () => {
  test.each([
    ['bomb*', ['bomb', 'bombardment', 'Bomb-maker', 'car-bomb'], ['abomb', 'bom']],
    ['Helm', ['whiteHelmets', 'helmets', 'white-helmets'], ['whelm', 'whitehelmets']],
    ['maarr', ["ma'arrat", 'Maʿarrat'], ['al', 'mar']],
    ['theology', [], ['the', 'theo']],
    ['al-mans', ['al-mansoura'], ['al-tamanah', 'mansoura', 'al']],
    ['*', [], ['any']],
  ])('%s', (text, meant, others) => {
    expect([...meant, ...others].filter((it) => isMeant(it, { text }, 'begins'))).toEqual(meant);
  });
});

describe('a number', () => {
  test.each([
    ['100', ['100', '100m', '100-strong', '$100'], ['1000', '1,000', '10', '2100']],
    ['1000', ['1,000', '1000', '1.000', '١٠٠٠', '٢٠٠-١٠٠٠'], ['100', '1,0000', '10000']],
    ['1,000', ['1000', '1’000'], ['1', '10,000']],
    ['2019', ['2019-2020', '25/08/2019', '2019’s'], ['20190']],
    ['9', ['9', '9:30'], ['90', '900', '19']],
  ])('%s', (text, meant, others) => {
    expect([...meant, ...others].filter((it) => isMeant(it, { text }, 'number'))).toEqual(meant);
  });
});

describe('what is quoted', () => {
  test.each([
    ['the', false, false, ['the', 'The'], ['them', 'there', 'theology']],
    ['escalation', false, false, ['escalation', 'de-escalation', 'escalation-free'], ['escalations']],
    ['escalation', false, true, ['escalation', 'de-escalation'], ['escalation-free']],
    ['escalation', true, false, ['escalation', 'escalation-free'], ['de-escalation']],
    ['escalation', true, true, ['escalation'], ['de-escalation', 'escalation-free']],
    ['20', false, false, ['20'], ['200', '2025']],
    ['qaida', false, false, ['qaʿida', 'al-Qaida'], ['qaidas']],
    ['hit-and-run', false, false, ['hit-and-run'], ['hit', 'hit-and-runs']],
  ])('“%s”, with words before it %s and after it %s', (text, after, before, meant, others) => {
    const asked = { text, exact: { after, before } };
    expect([...meant, ...others].filter((it) => isMeant(it, asked, 'whole'))).toEqual(meant);
  });
});

test.each([
  ['shells', ['shells']],
  ['de-escalation', ['de-escalation', 'de', 'escalation']],
  ['whiteHelmets', ['whiteHelmets', 'white', 'helmets']],
  ['والسوق', ['والسوق', 'سوق']],
])('%s may have the stem of %j', (listed, words) => expect(stemsToTry(listed)).toEqual(words));
