import { z } from 'zod';
import type { MatchDecision } from '../core/versions/decide-matches.ts';
import { checkRecord } from '../store/check-record.ts';
import { strictTable } from '../store/fields.ts';
import { failed, type Outcome } from '../store/outcome.ts';
import { quoted } from '../store/quoted.ts';

/**
 * What became of a paragraph, as a person writes it: `7` where it is the seventh of the new text now, `gone`, or
 * `into 7+8` where its words stand in others. `undefined` where it is none of these.
 */
export function readDecision(old: string, words: string): MatchDecision | undefined {
  const said = words.trim();
  if (/^\d{1,6}$/.test(said)) return { old, is: Number(said) };
  if (said === 'gone') return { old, into: [] };
  const into = /^into[ :](\d{1,6}(?:\+\d{1,6})*)$/.exec(said)?.[1];
  return into === undefined ? undefined : { old, into: into.split('+').map(Number) };
}

/** The decisions of `--match p0r2me=7,p8ah6m=gone`, or what is wrong with them. */
export function readMatchOption(option: string): readonly MatchDecision[] | { readonly fault: string } {
  const decisions: MatchDecision[] = [];
  for (const part of option.split(',').filter((it) => it.trim() !== '')) {
    const [old = '', words = ''] = part.split('=', 2).map((it) => it.trim());
    const decision = readDecision(old, words);
    if (!decision) return { fault: `--match takes OLD=NUMBER, OLD=gone or OLD=into:7+8, not ${quoted(part)}` };
    decisions.push(decision);
  }
  return decisions;
}

const decisionsForm = strictTable({
  original: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the new text they are about: 64 digits 0-9 a-f'),
  matches: z.record(
    z.string(),
    z.union([z.int(), z.string()], { error: 'a number, "gone" or "into 7+8"' }).transform(String),
  ),
});

/** Decisions as a file holds them: about one new text, known by its SHA-256. */
export interface DecisionsFile {
  readonly original: string;
  readonly decisions: readonly MatchDecision[];
}

/** Reads a file of decisions; `file` is the name problems are reported under. */
export function readDecisionsFile(text: string, file: string): Outcome<DecisionsFile> {
  const form = decisionsForm.refine(({ matches }) => Object.entries(matches).every((it) => readDecision(...it)), {
    path: ['matches'],
    message: 'for each old paragraph the number of the new one, "gone", or "into 7+8"',
  });
  const checked = checkRecord({ file, text, firstLine: 1, rule: 'revision-decisions' }, form);
  if (failed(checked)) return checked;
  const { original, matches } = checked.value.record;
  return { value: { original, decisions: Object.entries(matches).flatMap((it) => readDecision(...it) ?? []) } };
}
