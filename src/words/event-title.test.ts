import { expect, test } from 'vitest';
import type { EventHeading } from '../core/views/event-heading.ts';
import { eventDate, eventName, eventTitle } from './event-title.ts';

const heading: EventHeading = { kind: 'missile-strike', people: [], places: [], actors: [], edtf: null, address: '' };

test.each<readonly [Partial<EventHeading>, string]>([
  [{ places: ['Odesa'], edtf: '2023-07-18' }, 'Missile strike · Odesa · 18 July 2023'],
  [{ places: ['Odesa', 'Reni'], actors: ['Navy'] }, 'Missile strike · Odesa and Reni'],
  [{ kind: 'meeting', people: ['A. Envoy', 'B. Envoy'], places: ['Odesa'] }, 'Meeting · A. Envoy and B. Envoy'],
  [{ kind: 'statement', people: [], places: ['Odesa'] }, 'Statement · Odesa'],
  [{ places: ['A', 'B', 'C'] }, 'Missile strike · A, B and C'],
  [{ places: ['A', 'B', 'C', 'D', 'E'] }, 'Missile strike · A, B and 3 more'],
  [{ actors: ['Navy'], edtf: '../2023-07' }, 'Missile strike · Navy · not later than July 2023'],
  [{}, 'Missile strike'],
  [{ places: ['Odesa'], title: { text: 'The port burns' } }, 'The port burns'],
])('%j is called “%s”', (parts, title) => expect(eventTitle({ ...heading, ...parts })).toBe(title));

test('beside its date it is called without it', () => {
  expect(eventName({ ...heading, places: ['Odesa'], edtf: '2023-07-18' })).toBe('Missile strike · Odesa');
});

test.each([
  ['2023-07-18', '18 July 2023'],
  ['2023-07/..', 'since July 2023'],
  ['../2023-07-18', 'not later than 18 July 2023'],
])('%s is “%s”', (edtf, words) => expect(eventDate(edtf)).toBe(words));
