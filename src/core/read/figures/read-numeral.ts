import { SCALES, TENS, UNITS } from '../vocabulary/number-words.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';

/**
 * The number that begins at a word: "1,200", "4 million", "twenty-three", "two hundred and fifty", "a dozen", "half a
 * million"; `undefined` where none does.
 */
export function readNumeral(it: CountingText, at: number): Numeral | undefined {
  return fraction(it, at) ?? roundNumber(it, at) ?? inSteps(it, at);
}

/** "half a million", "half a dozen", "a quarter of a million", "three quarters of a million". */
function fraction(it: CountingText, at: number): Numeral | undefined {
  const quarters = /^quarters?$/u.test(keyAt(it, at + 1))
    ? keyAt(it, at) === 'a'
      ? 1
      : UNITS.get(keyAt(it, at))
    : undefined;
  const whole = keyAt(it, at + 2) === 'of' && keyAt(it, at + 3) === 'a' ? SCALES.get(keyAt(it, at + 4)) : undefined;
  if (quarters && whole) return { last: at + 4, value: (quarters * whole) / 4 };
  if (keyAt(it, at) !== 'half' || keyAt(it, at + 1) !== 'a') return undefined;
  const step = stepValue(keyAt(it, at + 2));
  return step === undefined ? undefined : { last: at + 2, value: step / 2 };
}

/** "a dozen", "a hundred", "a couple", "a pair"; "two dozen" is `inSteps`'s. */
function roundNumber(it: CountingText, at: number): Numeral | undefined {
  if (keyAt(it, at) !== 'a' || !isTied(it, at + 1)) return undefined;
  const word = keyAt(it, at + 1);
  if (word === 'couple' || word === 'pair') return { last: at + 1, value: 2 };
  const step = stepValue(word);
  return step === undefined ? undefined : goOn(it, { last: at + 1, value: step });
}

function stepValue(word: string): number | undefined {
  if (word === 'dozen') return 12;
  return word === 'hundred' ? 100 : SCALES.get(word);
}

/** A number below a thousand and what multiplies it, as often as the steps grow smaller. */
function inSteps(it: CountingText, at: number): Numeral | undefined {
  const small = readSmall(it, at);
  return small === undefined ? undefined : goOn(it, small);
}

function goOn(it: CountingText, begun: Numeral): Numeral {
  let { last, value, scaled } = multiply(it, begun);
  let step = lastStep(value);
  while (step >= 100) {
    const next = continuation(it, last);
    const more = next === undefined ? undefined : readSmall(it, next);
    if (!more) break;
    const part = multiply(it, more);
    if (part.value >= step || value % step !== 0) break;
    last = part.last;
    value += part.value;
    scaled = part.scaled;
    step = lastStep(part.value);
  }
  return { last, value, scaled };
}

/** "two million", "two dozen", "two and a half million". */
function multiply(it: CountingText, begun: Numeral): Numeral {
  const { last, value } = begun;
  if (keyAt(it, last + 1) === 'and' && keyAt(it, last + 2) === 'a' && keyAt(it, last + 3) === 'half') {
    const step = SCALES.get(keyAt(it, last + 4));
    if (step) return { last: last + 4, value: (value + 0.5) * step, scaled: true };
  }
  const step = isTied(it, last + 1) ? stepValue(keyAt(it, last + 1)) : undefined;
  if (!step) return begun;
  return multiply(it, { last: last + 1, value: Math.round(value * step * 1e6) / 1e6, scaled: true });
}

/** Where a number in words may go on: "two hundred (and) fifty". Digits never do: "3 000" is read as one. */
function continuation(it: CountingText, last: number): number | undefined {
  if (!isTied(it, last + 1)) return undefined;
  const next = keyAt(it, last + 1) === 'and' ? last + 2 : last + 1;
  return UNITS.has(keyAt(it, next)) || TENS.has(keyAt(it, next)) ? next : undefined;
}

function lastStep(value: number): number {
  return [1e9, 1e6, 1e3, 100].find((step) => value >= step && value % step === 0) ?? 1;
}

/** Digits, a number word below twenty, or tens with or without one. */
function readSmall(it: CountingText, at: number): Numeral | undefined {
  const digits = readDigits(it, at);
  if (digits) return digits;
  const word = keyAt(it, at);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { last: at, value: unit };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const ones = UNITS.get(keyAt(it, at + 1)) ?? 0;
  const joined = ones > 0 && ones < 10 && /^[\s\p{Pd}]$/u.test(gapBefore(it, at + 1));
  return joined ? { last: at + 1, value: tens + ones } : { last: at, value: tens };
}
