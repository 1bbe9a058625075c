import { expect, test } from 'vitest';
import { tellEvents } from '../core/events/tell-events.ts';
import { report, sentence } from '../core/events/testing/told-reports.ts';
import { WARS } from '../core/events/testing/wars.ts';
import { chronologyObject } from './chronology-object.ts';
import { describeChronology } from './describe-chronology.ts';

const files = [
  {
    file: '1.txt',
    reading: report(
      '2022-03-09',
      sentence('Planes [struck] Taiz.', 'airstrike at taiz on 2022-03-08 killed 4 says msf'),
    ),
  },
  {
    file: '2.txt',
    reading: report('2022-03-10', sentence('Planes [hit] Taiz.', 'airstrike at taiz on 2022-03-08 killed 6')),
  },
];
const events = tellEvents({ readings: files.map(({ reading }) => reading), ...WARS });

test('a chronology has the form other programs take: events, accounts by file and span, conflicts by index', () => {
  const account = { start: 0, kind: 'airstrike', when: '2022-03-08' };
  expect(chronologyObject(events, files)).toEqual({
    events: [
      {
        date: '2022-03-08',
        kind: 'airstrike',
        places: ['taiz'],
        actors: [],
        accounts: [
          { ...account, file: '1.txt', end: 19, speakers: ['msf'] },
          { ...account, file: '2.txt', end: 16, speakers: [], joined: { to: 0, rule: 'same kind, place and time' } },
        ],
        conflicts: [{ about: 'figure', what: 'killed', accounts: [0, 1], scopes: false }],
        compare: [],
      },
    ],
  });
});

test('a person reads who says what, why it is one event, and where they differ', () => {
  expect(describeChronology(events, files)).toBe(
    [
      '2022-03-08 airstrike · taiz',
      '  1 1.txt, msf: Planes struck Taiz.',
      '  2 2.txt, the report: Planes hit Taiz.',
      '      with 1: same kind, place and time',
      '  differ in figure (killed): 1, 2',
      '',
    ].join('\n'),
  );
});

test('an account of a claim that is not there is a fault of the program', () => {
  expect(() => chronologyObject(events, [])).toThrow('expected claim 0 of file 0');
});
