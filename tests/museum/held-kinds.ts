import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../site/site-pages.ts';
import { type Promised, readPromises } from './promised.ts';

/** Of which kinds an archive holds things, each list in order of letters. */
export interface HeldKinds {
  readonly addresses: readonly string[];
  readonly states: readonly string[];
  readonly segments: readonly string[];
  readonly encodings: readonly string[];
  readonly moves: readonly string[];
  readonly withdrawals: readonly string[];
  readonly decisions: readonly string[];
}

/**
 * What a piece that is frozen now has to hold: one of everything that has an address, and that can befall one. Those frozen
 * before something was added here hold less, and stay as they are.
 */
export const NEEDED_KINDS: HeldKinds = {
  addresses: ['actor', 'event', 'former event', 'paragraph', 'paragraph taken out', 'place', 'report', 'titled event'],
  states: ['corrected', 'published', 'withdrawn'],
  segments: ['heading', 'item', 'paragraph', 'title'],
  encodings: ['utf-16le', 'utf-8', 'windows-1252'],
  moves: ['merged_into', 'renamed_to', 'split_into'],
  withdrawals: ['duplicate', 'safety'],
  decisions: ['chronology.yaml', 'corrections.yaml'],
};

/** Reads of which kinds an archive holds things, from its register and its records. */
export async function heldKinds(archive: string): Promise<HeldKinds> {
  const { told } = await readPromises(archive);
  const files = await filesOf(archive);
  const records = await Promise.all(
    files.filter((it) => /\.(?:md|yaml)$/.test(it)).map((it) => readFile(join(archive, it), 'utf8')),
  );
  const found = (pattern: RegExp) =>
    distinct(records.flatMap((text) => Array.from(text.matchAll(pattern), ([, it = '']) => it)));
  return {
    addresses: distinct(told.map(kindOf)),
    states: distinct(told.flatMap(({ state }) => state ?? [])),
    segments: distinct(told.flatMap(({ kind, start }) => (start === undefined ? [] : (kind ?? [])))),
    encodings: found(/^ {2}encoding: "(.*)"$/gm),
    moves: found(/^(merged_into|renamed_to|split_into):/gm),
    withdrawals: found(/^withdrawn:\n {2}kind: "(.*)"$/gm),
    decisions: distinct(files.flatMap((it) => /(?:corrections|chronology)\.yaml$/.exec(it)?.[0] ?? [])),
  };
}

function kindOf({ address, gone, former, title }: Promised): string {
  if (address.startsWith('events/')) return former ? 'former event' : title === undefined ? 'event' : 'titled event';
  if (address.includes('#')) return gone ? 'paragraph taken out' : 'paragraph';
  return address.startsWith('r/') ? 'report' : address.replace(/s\/.*/, '');
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
