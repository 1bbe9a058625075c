import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventEntry, ToldEvent } from '../../src/core/model/register-entry.ts';
import type { SealedRelease } from '../../src/core/model/release.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { identifyEvents } from '../../src/core/register/identify-events.ts';
import { linesOf, planRelease } from '../../src/core/register/plan-release.ts';
import { eventEntry, paragraphAt, sealed } from './sealed.ts';

const PARAGRAPHS = new Map([
  [paragraphAt(1, 1), 'Warplanes hit the fish market in Hodeidah, killing nine; shells fell on the port at dusk.'],
  [paragraphAt(1, 2), 'A ceasefire was signed in Stockholm. Both sides broke it.'],
  [paragraphAt(2, 1), 'The fish market was bombed on Sunday.'],
]);
const textOf = (address: string) => PARAGRAPHS.get(address as ReturnType<typeof paragraphAt>);

const MARKET = 'Warplanes hit the fish market in Hodeidah, killing nine';
const PORT = 'shells fell on the port at dusk';
const WHOLE = PARAGRAPHS.get(paragraphAt(1, 1)) ?? '';
const market = eventEntry(1, [[1, 1, MARKET]], { places: ['hodeidah'] });
const port = eventEntry(2, [[1, 1, PORT]], { kind: 'shelling', places: ['port'] });
const elder = eventEntry(3, [[2, 1, 'The fish market was bombed on Sunday']]);

/** What an event is told as, its address aside. */
function told({ address: _, type: __, ...event }: EventEntry): ToldEvent {
  return event;
}

/** The published id that each told event takes, as the name of the published one, and those left. */
function identified(events: readonly ToldEvent[], published: readonly (readonly EventEntry[])[]) {
  const releases: SealedRelease[] = [];
  for (const entries of published) releases.push(sealed(releases.slice(-1), entries));
  const { ids, former } = identifyEvents(events, foldReleases(releases).events, textOf);
  return { taken: events.map((_, index) => ids.get(index)), former: former.map(({ id }) => id) };
}

const idOf = ({ address }: EventEntry) => address.slice('events/'.length);

test.each<
  readonly [string, readonly ToldEvent[], readonly (readonly EventEntry[])[], readonly (EventEntry | undefined)[]]
>([
  ['the same events keep their ids', [told(port), told(market)], [[market, port]], [port, market]],
  [
    'an event told by more keeps its id',
    [
      told(
        eventEntry(0, [
          [1, 1, MARKET],
          [2, 1, 'The fish market was bombed on Sunday'],
        ]),
      ),
    ],
    [[market]],
    [market],
  ],
  [
    'an event whose clause lost its end keeps its id',
    [told(eventEntry(0, [[1, 1, 'Warplanes hit the fish market in Hodeidah']]))],
    [[market]],
    [market],
  ],
  [
    'an event of another kind by the same words keeps its id',
    [told({ ...market, kind: 'bombardment', edtf: null, places: [] })],
    [[market]],
    [market],
  ],
  ['words beside it do not inherit its id', [told(port)], [[market]], [undefined]],
  [
    'the whole sentence goes to the one with the most of it',
    [told(eventEntry(0, [[1, 1, WHOLE]]))],
    [[port, market]],
    [market],
  ],
  [
    'of two that share as much the older id is taken',
    [told(market)],
    [[{ ...market, address: elder.address }], [market]],
    [{ ...market, address: elder.address }],
  ],
  ['no two take one', [told(market), told({ ...market, places: ['elsewhere'] })], [[market]], [market, undefined]],
  [
    'of two told by the same words each takes the one of its places',
    [told({ ...market, places: ['b'] }), told({ ...market, places: ['a'] })],
    [
      [
        { ...market, places: ['a'] },
        { ...port, kind: 'airstrike', anchors: market.anchors, places: ['b'] },
      ],
    ],
    [port, market],
  ],
  [
    'the same words in another paragraph are others',
    [told(eventEntry(0, [[2, 1, 'The fish market was bombed on Sunday']]))],
    [[eventEntry(1, [[1, 2, 'The fish market was bombed on Sunday']])]],
    [undefined],
  ],
])('%s', (_, events, published, expected) => {
  expect(identified(events, published).taken).toEqual(expected.map((it) => it && idOf(it)));
});

test('a published event that is no longer told is kept as former, until it is told again', () => {
  expect(identified([told(market)], [[market, port]])).toEqual({ taken: [idOf(market)], former: [idOf(port)] });
  const again = identified([told(market), told(port)], [[market, port], [{ ...port, former: true }]]);
  expect(again).toEqual({ taken: [idOf(market), idOf(port)], former: [] });
});

test('the order in which events are told changes nothing', () => {
  const events = [told(market), told(port), told(elder), told({ ...market, places: ['elsewhere'] })];
  const published = [[market, port], [elder]];
  const right = pairs(events, published);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (other) => {
      expect(pairs(other, published)).toEqual(right);
    }),
  );
});

test('a release says which events are new, changed and read differently, and then nothing more', () => {
  const first = sealed([], [market, port]);
  const register = foldReleases([first]);
  const events = [told({ ...market, edtf: '2018-08-02' }), told(elder)];
  const showing = { entries: [], told: events, identities: identifyEvents(events, register.events, textOf) };
  const changes = planRelease(register, showing, (count) => new Uint8Array(count).fill(9));
  expect(changes.added).toMatchObject([{ type: 'event', anchors: elder.anchors }]);
  expect(changes.changed.map(({ to }) => to)).toEqual(
    [
      { ...market, edtf: '2018-08-02' },
      { ...port, former: true },
    ].sort((a, b) => (a.address < b.address ? -1 : 1)),
  );
  const next = foldReleases([first, sealed([first], linesOf(changes))]);
  const later = { ...showing, identities: identifyEvents(events, next.events, textOf) };
  expect(linesOf(planRelease(next, later, () => new Uint8Array()))).toEqual([]);
});

test('an id that is taken is never minted again', () => {
  const register = foldReleases([sealed([], [{ ...port, address: eventEntry(9, []).address }])]);
  const events = [told(market), told(elder)];
  const numbers = [9, 9, 8, 8, 7];
  const random = (count: number) => new Uint8Array(count).fill(numbers.shift() ?? 0);
  const showing = { entries: [], told: events, identities: { ids: new Map(), former: [] } };
  const minted = planRelease(register, showing, random).added.map(({ address }) => address);
  expect(minted.sort()).toEqual([eventEntry(7, []).address, eventEntry(8, []).address].sort());
});

function pairs(events: readonly ToldEvent[], published: readonly (readonly EventEntry[])[]): readonly string[] {
  const { taken } = identified(events, published);
  return events.map((event, index) => `${JSON.stringify(event)} ${taken[index]}`).sort();
}
