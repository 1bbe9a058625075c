import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits, UNITS, unitsBetween, wholeUnits } from './calendar.ts';

test.each([
  ['day', '2020-02-28', '2020-03-01', ['2020-02-28 2020-02-28', '2020-02-29 2020-02-29', '2020-03-01 2020-03-01']],
  ['month', '2019-12-31', '2020-02-01', ['2019-12-01 2019-12-31', '2020-01-01 2020-01-31', '2020-02-01 2020-02-29']],
  ['year', '2019-12-31', '2020-01-01', ['2019-01-01 2019-12-31', '2020-01-01 2020-12-31']],
  ['decade', '2009-12-31', '2010-01-01', ['2000-01-01 2009-12-31', '2010-01-01 2019-12-31']],
  ['century', '1999-12-31', '2000-01-01', ['1900-01-01 1999-12-31', '2000-01-01 2099-12-31']],
  ['year', '0099-12-31', '0100-01-01', ['0099-01-01 0099-12-31', '0100-01-01 0100-12-31']],
  ['month', '2019-02-01', '2019-01-01', []],
] as const)('the %ss from %s to %s', (unit, from, to, expected) => {
  expect(unitsBetween(unit, { from, to }).map((it) => `${it.from} ${it.to}`)).toEqual(expected);
});

test('units follow one another without a gap, as many as are counted, and make up whole units', () => {
  const day = fc
    .integer({ min: -700_000, max: 100_000 })
    .map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), day, fc.nat(900), (unit, from, length) => {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
      const units = unitsBetween(unit, { from, to });
      expect(units).toHaveLength(countUnits(unit, { from, to }));
      expect({ from: units[0]?.from, to: units.at(-1)?.to }).toEqual(wholeUnits(unit, { from, to }));
      for (const [index, next] of units.slice(1).entries()) {
        expect(Date.parse(next.from) - Date.parse(units[index]?.to ?? '')).toBe(86_400_000);
      }
    }),
  );
});
