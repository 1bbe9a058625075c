import { expect, test } from 'vitest';
import { bareGroup as actor, bareTown as place } from '../model/authority.fixture.ts';
import type { Actor, Place } from '../model/authority.ts';
import type { ActorId, PlaceId } from '../model/identifiers.ts';
import type { Report } from '../model/report.ts';
import { followMoves } from './follow-moves.ts';

function follow(places: readonly Place[], actors: readonly Actor[] = [], publisher?: string) {
  const reports = publisher === undefined ? [] : [{ publisher } as unknown as Report];
  return followMoves({ places, actors, reports });
}

const OLD = { how: 'merged', to: ['new' as PlaceId] } as const;

test('the names of a merged record are read as the one it was merged into', () => {
  const old = place('old', {
    names: ['Auld'],
    nominal: ['the old town'],
    native: [{ lang: 'ar', text: 'القديمة' }],
    moved: OLD,
  });
  const { places } = follow([old, place('new', { names: ['Newe'] })]);
  expect(places).toEqual([place('new', { names: ['Newe', 'old', 'Auld', 'القديمة'], nominal: ['the old town'] })]);
});

test('whatever named a record that was renamed, and renamed again, names where it is now', () => {
  const older = place('older', { moved: { how: 'renamed', to: ['old' as PlaceId] } });
  const quarter = place('quarter', { parent: 'older' as PlaceId });
  const press = actor('press', { moved: { how: 'renamed', to: ['news' as ActorId] } });
  const rebels = actor('rebels', {
    parent: 'press' as ActorId,
    affiliations: [{ to: 'press' as ActorId, words: '', source: '' }],
  });
  const { places, actors, reports } = follow(
    [older, place('old', { moved: OLD }), place('new', { metonym: 'press' as ActorId }), quarter],
    [press, actor('news'), rebels],
    'press',
  );
  expect(places.find(({ id }) => id === 'quarter')?.parent).toBe('new');
  expect(places.find(({ id }) => id === 'new')).toMatchObject({ names: ['older', 'old'], metonym: 'news' });
  expect(actors.find(({ id }) => id === 'rebels')).toMatchObject({ parent: 'news', affiliations: [{ to: 'news' }] });
  expect(reports[0]?.publisher).toBe('news');
});

test('opponents’ words go with an actor, and that two records may be one is settled', () => {
  const same = [{ id: 'new' as ActorId, reason: 'one leader' }];
  const old = actor('old', { labels: ['gangs'], moved: { how: 'merged', to: ['new' as ActorId] } });
  const kept = actor('new', { labels: ['bandits'], possiblySame: [{ id: 'old' as ActorId, reason: 'one leader' }] });
  const { actors } = follow([], [{ ...old, possiblySame: same }, kept]);
  expect(actors).toMatchObject([{ labels: ['bandits', 'gangs'], possiblySame: [] }]);
});

test('a record that was split is gone, and its names go to none of its parts', () => {
  const split = place('both', { moved: { how: 'split', to: ['east' as PlaceId, 'west' as PlaceId] } });
  expect(follow([split, place('east'), place('west')]).places).toEqual([place('east'), place('west')]);
});

test('an archive in which nothing moved is left as it is', () => {
  const input = { places: [place('a')], actors: [], reports: [] };
  expect(followMoves(input)).toBe(input);
});

test('moves in a circle do not hang', () => {
  const a = place('a', { moved: { how: 'renamed', to: ['b' as PlaceId] } });
  const b = place('b', { moved: { how: 'renamed', to: ['a' as PlaceId] } });
  expect(follow([a, b]).places).toEqual([]);
});
