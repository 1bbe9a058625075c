import { describe, expect, test } from 'vitest';
import type { EventHeading } from '../core/views/event-heading.ts';
import { eventName, eventTitle } from './event-title.ts';
import { type Interface, interfaceIn } from './interface.ts';

const arabic = interfaceIn('ar');

describe('the interface for a tag', () => {
  test.each([
    ['en', 'ltr', 'Reports', 'January'],
    ['en-GB', 'ltr', 'Reports', 'January'],
    ['ar', 'rtl', 'التقارير', 'يناير'],
    ['ar-SY', 'rtl', 'التقارير', 'كانون الثاني'],
    ['fr', 'ltr', 'Reports', 'January'],
  ])('%s runs %s and says “%s” and “%s”', (tag, direction, reports, month) => {
    const ui = interfaceIn(tag);
    expect([ui.direction, ui.words.navigation.reports, ui.dates.month(1)]).toEqual([direction, reports, month]);
  });

  test('marks what is only in English on Arabic pages alone', () => {
    expect([interfaceIn('en').english, interfaceIn('en').own]).toEqual([{}, {}]);
    expect([arabic.english, arabic.own]).toEqual([
      { lang: 'en', dir: 'ltr' },
      { lang: 'ar', dir: 'rtl' },
    ]);
  });
});

/** Strings that are the same in every language: signs and names. */
const SAME = new Set([
  'SHA-256',
  '/',
  'APA 7',
  'MLA 9',
  'BibTeX',
  'BibLaTeX',
  'RIS',
  'CSL-JSON',
  'GeoNames',
  'Wikidata',
]);

test('nothing that Arabic pages say is left in English', () => {
  const said = ({ words: all, chronology, labels }: Interface) => strings({ all, ...labelled({ chronology, labels }) });
  const english = new Map(said(interfaceIn('en')));
  const left = said(arabic).filter(([path, text]) => english.get(path) === text && !SAME.has(text));
  expect(left.filter(([path]) => !path.startsWith('all.home.steps')).map(([path]) => path)).toEqual([
    'all.schemes.ocha',
  ]);
  expect(english.size).toBeGreaterThan(250);
});

describe('an event in Arabic', () => {
  const heading: EventHeading = { kind: 'airstrike', people: [], places: [], actors: [], edtf: null, address: '' };

  test.each<readonly [Partial<EventHeading>, string]>([
    [{ places: ['Odesa'], edtf: '2023-07-18' }, 'غارة جوية · Odesa · في 18 يوليو 2023'],
    [{ places: ['Odesa'], edtf: '2023-07' }, 'غارة جوية · Odesa · يوليو 2023'],
    [{ places: ['أوديسا', 'ريني'] }, 'غارة جوية · أوديسا، ريني'],
    [{ places: ['A', 'B', 'C', 'D', 'E'] }, 'غارة جوية · A، B و3 غيرها'],
    [{ title: { text: 'The port burns' } }, 'The port burns'],
  ])('%j is called “%s”', (parts, title) => {
    expect(eventTitle({ ...heading, ...parts }, arabic.titles)).toBe(title);
  });

  test('is called without its date beside it', () => {
    expect(eventName({ ...heading, places: ['Odesa'], edtf: '2023-07-18' }, arabic.titles)).toBe('غارة جوية · Odesa');
  });
});

test.each([
  [{ passages: 7, reports: 5, names: 2 }, '7 فقرات في 5 تقارير، اسمان'],
  [{ passages: 1, reports: 1, names: 0 }, 'فقرة واحدة في تقرير واحد'],
  [{ passages: 2, reports: 2, names: 0 }, 'فقرتان في تقريرين'],
  [{ reports: 12, names: 0 }, '12 تقريرًا'],
  [{ passages: 0, reports: 0, names: 1 }, 'اسم واحد'],
])('%j found is “%s”', (counts, text) => expect(arabic.words.search.found(counts)).toBe(text));

function labelled({ chronology, labels }: Pick<Interface, 'chronology' | 'labels'>) {
  const { undated, counts, chronology: pages, filter, precisions, certainties } = chronology;
  const { kinds, harms, modesApart } = labels;
  return { chronology: { undated, counts, pages, filter, precisions, certainties }, kinds, harms, modesApart };
}

/** Every string of a table with the way to it; what takes values is left out. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  if (value instanceof Map) return [...value].flatMap(([key, it]) => strings(it, `${path}.${key}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, it]) => strings(it, `${path}.${key}`));
  }
  return [];
}
