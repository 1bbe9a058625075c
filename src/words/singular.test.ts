import { expect, test } from 'vitest';
import { singular } from './singular.ts';

test.each([
  ['tanks', 'tank'],
  ['observation posts', 'observation post'],
  ['cities', 'city'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['churches', 'church'],
  ['fortresses', 'fortress'],
  ['policemen', 'policeman'],
  ['businesswomen', 'businesswoman'],
  ['schoolchildren', 'schoolchild'],
  ['people', 'person'],
  ['air force barracks', 'air force barracks'],
  ['aircraft', 'aircraft'],
  ['', ''],
])('one of “%s” is a “%s”', (plural, one) => expect(singular(plural)).toBe(one));
