import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeOriginal } from '../../src/import/decode-original.ts';
import { type ProposedSegment, proposeSegments } from '../../src/import/propose-segments.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const GOLD = new URL('../../../shared/gold/', import.meta.url);

/** Kinds of the hand-made truth that are kept as segments of their own kind. */
const KEPT_NOISE = new Set(['heading', 'title', 'caption', 'tweet-furniture']);

const absent = !existsSync(SEEDS) || !existsSync(GOLD);
if (absent) console.warn('skipped: the founding reports and their truth are not beside this checkout');

describe.skipIf(absent)('the founding reports', () => {
  const names = absent ? [] : readdirSync(SEEDS).sort();

  test.each(names)('%s is tiled by its segments', (name) => {
    const text = textOf(name);
    expect(
      proposeSegments(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });

  test.each(names)('%s reads the same whatever ends its lines', (name) => {
    const text = textOf(name);
    for (const lineBreak of ['\r\n', '\r', '\u2028', '\u0085']) {
      expect(shown(text.replaceAll('\n', lineBreak))).toEqual(shown(text));
    }
  });

  test('what is cut is what the hand-made truth calls furniture', () => {
    const tally = names.map(compareWithTruth).reduce((sum, one) => ({
      both: sum.both + one.both,
      truth: sum.truth + one.truth,
      mine: sum.mine + one.mine,
    }));
    expect(tally.both / tally.truth).toBeGreaterThanOrEqual(0.98);
    expect(tally.both / tally.mine).toBeGreaterThanOrEqual(0.98);
  });
});

/** Characters cut, as the truth has them, as we have them, and both; white space does not count. */
function compareWithTruth(name: string): { both: number; truth: number; mine: number } {
  const text = textOf(name);
  const gold: { noise: { kind: string; start: number; end: number }[] } = JSON.parse(
    readFileSync(new URL(`${name.slice(0, 3)}.json`, GOLD), 'utf8'),
  );
  const truth = mask(
    text,
    gold.noise.filter(({ kind }) => !KEPT_NOISE.has(kind)),
  );
  const mine = mask(
    text,
    proposeSegments(text).filter(({ kind }) => kind === 'cut'),
  );
  return { both: truth.filter((at) => mine.includes(at)).length, truth: truth.length, mine: mine.length };
}

function mask(text: string, spans: readonly { start: number; end: number }[]): number[] {
  const inside = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return Array.from(text, (_character, at) => at).filter((at) => inside(at) && /\S/u.test(text.charAt(at)));
}

function textOf(name: string): string {
  const decoded = decodeOriginal(readFileSync(new URL(name, SEEDS)), name);
  if (!('text' in decoded)) throw new Error(`expected the text of ${name}, got ${decoded.found}`);
  return decoded.text;
}

function shown(text: string): string[] {
  return proposeSegments(text).map((segment: ProposedSegment) => {
    const words = text
      .slice(segment.start, segment.end)
      .replace(/[\s\u0085]+/gu, ' ')
      .trim();
    return `${segment.rule ?? segment.kind}| ${words}`;
  });
}
