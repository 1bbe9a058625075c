import { expect, test } from 'vitest';
import { referencesOf } from './reference-words.ts';
import { report, sentence } from './testing/told-reports.ts';

function referencesIn(text: string) {
  const reading = report('2024-05-20', sentence(text, 'clash'));
  const [claim] = reading.claims;
  if (!claim) throw new Error(`expected a claim in "${text}"`);
  return referencesOf(reading.text, claim);
}

test.each([
  'Another [strike] hit the port.',
  'Two other [raids] followed.',
  'In a separate incident, gunmen [fired] on a bus.',
  'Elsewhere, shells [fell] on a market.',
])('something new: %s', (text) => {
  expect(referencesIn(text)).toMatchObject({ fresh: true, definite: false });
});

test.each([
  'Nobody claimed the [attack].',
  'These overnight [clashes] went on.',
  'The attack [killed] nine people.',
  'Nine people [died] in the shelling.',
])('what was told before, or neither: %s', (text) => {
  expect(referencesIn(text).fresh).toBe(false);
});

test.each([
  ['Nobody claimed the [attack].', true],
  ['These overnight [clashes] went on.', true],
  ['The attack [killed] nine people.', true],
  ['An [attack] on the town killed nine.', false],
  ['The army [shelled] the town.', false],
  ['The convoy was [targeted] on Friday.', false],
  ['The other [attack] came later.', false],
])('pointing back: %s %s', (text, definite) => {
  expect(referencesIn(text).definite).toBe(definite);
});

test.each([
  ['Planes bombed the city while rebels [attacked] a base.', 1],
  ['Rebels died while [countering] an attack.', 0],
  ['Shells fell on the town, days after it was [lost].', 1],
  ['People fled after the [shelling].', 0],
  ['Fighting raged around the town, which was [stormed] in May.', 1],
  ['An offensive, which was accompanied by air [raids], began.', 0],
  ['Planes hit the north, whereas the south was [shelled].', 1],
])('part of the sentence: %s %i', (text, part) => {
  expect(referencesIn(text).part).toBe(part);
});
