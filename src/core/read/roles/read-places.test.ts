import { expect, test } from 'vitest';
import { named, rolesIn } from '../../../../tests/roles/roles-in.ts';
import type { EventKind } from '../../model/event-kind.ts';

function placesIn(text: string, kind: EventKind = 'attack'): string {
  return named(rolesIn(text, { kind }).places);
}

test.each<[string, string]>([
  ['Shells [hit] Bakhmut.', 'bakhmut'],
  ['Nine people were [killed] in Rafah.', 'rafah'],
  ['Strikes [hit] Bakhmut and Kharkiv.', 'bakhmut, kharkiv'],
  ['A strike [hit] Rafah in the southern Gaza Strip.', 'rafah, gaza-strip'],
  ['In Loikaw, shells [killed] nine people.', 'loikaw'],
  ['Shells [hit] Tarhuna, after which Mosul was [quiet].', 'mosul'],
  ['Shells [hit] Marib, while [fighting] went on in Taiz.', 'taiz-city'],
  ['Shells [hit] Marib, [killing] nine people.', 'marib'],
  ['Rockets fired from Gaza [hit] Istanbul.', 'istanbul'],
  ['<A spokesman in Moscow said> shells [hit] Bakhmut.', 'bakhmut'],
  ['<The Britain-based Sham Network said> shells [hit] Mosul.', 'mosul'],
  ['ADEN, Yemen (Saba) — Shells [hit] Marib on Monday.', 'marib'],
  ['KHARTOUM, March 12 (Reuters) - Shells [hit] El Fasher.', 'el-fasher'],
])('%s: at %s', (text, expected) => expect(placesIn(text)).toBe(expected));

test.each<[string, string]>([
  ['Troops entered the town of Loikaw.\nShells [hit] the town at dawn.', 'loikaw'],
  ['They left Hakha and came to Loikaw.\nThe village was [shelled].', 'hakha'],
  ['Fighting reached Rafah in Gaza.\nThe area was [shelled].', 'gaza-strip'],
  ['Shells [hit] Marib.\nThe [shelling] killed nine people.', 'marib'],
  ['Shells hit Marib. Nine people were [killed].', 'marib'],
  ['Shells [hit] Marib and killed nine. Two more were [wounded].', 'marib'],
  ['Nine people [died].\nThe city of Marib is quiet.', ''],
])('%s: from what stands before, at %s', (text, expected) => {
  const { places } = rolesIn(text);
  expect(named(places)).toBe(expected);
  expect(places.every(({ basis }) => basis === 'context')).toBe(true);
});

test.each<[string]>([
  ['Nine people were [killed].'],
  ['<The Britain-based Sham Network said> nine people were [killed].'],
  ["Sudan's army [attacked] the rebels."],
  ['Shells [hit] Marib.\nElsewhere, nine people were [killed].'],
  ['<Officials in Moscow said> nine people were [killed].'],
  ['BAGHDAD (Reuters) - Nine people were [killed].'],
])('%s: nowhere', (text) => expect(placesIn(text)).toBe(''));
