import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { readModules } from './architecture/read-modules.ts';
import {
  collectExpressions,
  composingFiles,
  type Expression,
  literalsOf,
} from './regular-expressions/collect-expressions.ts';
import { WAIVERS } from './regular-expressions/waivers.ts';

describe('every regular expression that may meet a text', () => {
  let expressions: readonly Expression[];

  beforeAll(async () => {
    expressions = await collectExpressions();
  }, 60_000);

  test('is found: the literals, and those put together from parts', async () => {
    expect(expressions.length).toBeGreaterThan(200);
    const literals = new Set((await readModules()).flatMap(literalsOf).map(({ path, source }) => `${path} ${source}`));
    const composed = expressions.filter(({ path, source }) => !literals.has(`${path} ${source}`));
    expect([...new Set(composed.map((it) => it.path))].sort()).toEqual(composingFiles(await readModules()).sort());
  });

  test('takes time in proportion to its text, or has a bound', { timeout: 400_000 }, async () => {
    const unsafe: string[] = [];
    const stated = Map.groupBy(
      expressions.filter((it) => !isWaived(it)),
      ({ source, flags }) => `/${source}/${flags}`,
    );
    for (const [literal, [one]] of stated) {
      const status = one && (await statusOf(one.source, one.flags));
      if (status !== 'safe') unsafe.push(`${one?.path}: ${literal} is ${status}`);
    }
    expect(unsafe).toEqual([]);
  });

  test('is not excused without need: each waiver is of an expression that stands there', () => {
    const needless = WAIVERS.filter(
      (it) => !expressions.some(({ path, source }) => path === it[0] && source === it[1]),
    );
    expect(needless).toEqual([]);
  });

  test.each([
    ['nested', String.raw`^(\d+\s*)+$`],
    ['overlapping', String.raw`^\s*:?\s*$`],
    ['from every start', String.raw`\s+$`],
  ])('would be noticed if it were not safe: %s', async (_, source) => {
    expect((await check(source, 'u')).status).toBe('vulnerable');
  });
});

/** What the checker says; where a busy machine kept it from saying anything, it is asked once more, with more time. */
async function statusOf(source: string, flags: string): Promise<string> {
  const { status } = await check(source, flags, { timeout: 30_000 });
  return status === 'unknown' ? (await check(source, flags, { timeout: 120_000 })).status : status;
}

function isWaived({ path, source }: Expression): boolean {
  return WAIVERS.some((it) => it[0] === path && it[1] === source);
}
