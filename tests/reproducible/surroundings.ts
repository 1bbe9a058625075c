import { globSync } from 'node:fs';

/** All of a machine that a build must not show: its time zone, its language, its day. */
export interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
  /** How many days from today. */
  readonly days: number;
}

export const HERE: Surroundings = { timeZone: 'UTC', locale: 'C.UTF-8', days: 0 };

/** Half a day away, in a language that writes numbers and days otherwise, more than a year later. */
export const ELSEWHERE: Surroundings = { timeZone: 'Pacific/Apia', locale: 'tr_TR.UTF-8', days: 400 };

/**
 * The environment that puts a program, and those it starts, into such surroundings. The day is shifted by libfaketime
 * where that is installed, which native programs believe too, and else within Node alone.
 */
export function environmentOf({ timeZone, locale, days }: Surroundings): Readonly<Record<string, string>> {
  return { TZ: timeZone, LC_ALL: locale, LANG: locale, ...(days === 0 ? {} : shiftedClock(days)) };
}

/** How the day is shifted on this machine, in words. */
export function clockUsed(): string {
  return fakeTime() ?? 'a Date of our own (libfaketime is not installed)';
}

function shiftedClock(days: number): Readonly<Record<string, string>> {
  const library = fakeTime();
  // Timers must go on by the real clock.
  if (library) return { LD_PRELOAD: library, FAKETIME: `+${days}d`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  const preload = new URL('./shift-date.ts', import.meta.url).href;
  return { NODE_OPTIONS: `--import ${preload}`, ATTEST_TEST_DAYS: String(days) };
}

/** Where Linux distributions keep the library. */
function fakeTime(): string | undefined {
  return globSync('/usr/lib{/*,64,}/faketime/libfaketime.so.1')[0];
}
