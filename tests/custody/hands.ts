import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Act } from '../../src/core/custody/journal-entry.ts';
import { formatEntry } from '../../src/store/journal/entry-line.ts';
import { sha256 } from '../../src/store/register/sha256.ts';

/** What a hand, or a disk, does to the folder of an archive whose reports have these ids. */
export type Damage = (content: string, ids: readonly [string, string, string]) => void;

/** A path in the archive; `{0}`, `{1}` and `{2}` stand for the ids of its reports, `{release}` for that of its last release. */
function at(content: string, ids: readonly string[], path: string): string {
  const releases = readdirSync(join(content, 'register')).sort();
  return join(
    content,
    path
      .replace(/\{(\d)\}/g, (_, index) => ids[Number(index)] ?? '')
      .replace('{first release}', releases[0] ?? '')
      .replace('{release}', releases.at(-1) ?? ''),
  );
}

/** Writes other bytes into a file; throws where nothing changes, so that no test passes by doing nothing. */
export function alter(path: string, change: (bytes: Buffer) => Buffer | string): Damage {
  return (content, ids) => {
    const file = at(content, ids, path);
    const bytes = readFileSync(file);
    const changed = Buffer.from(change(Buffer.from(bytes)));
    if (changed.equals(bytes)) throw new Error(`expected ${path} to change`);
    rmSync(file);
    writeFileSync(file, changed);
  };
}

/** Alters the lines of a file, each without its line feed. */
export function lines(path: string, change: (lines: readonly string[]) => readonly string[]): Damage {
  return alter(path, (bytes) => {
    const all = bytes.toString('utf8').split('\n');
    const last = all.pop() ?? '';
    return [...change(all), last].join('\n');
  });
}

export function replace(path: string, from: string | RegExp, to: string | ((found: string) => string)): Damage {
  return alter(path, (bytes) =>
    bytes.toString('utf8').replace(from, (found) => (typeof to === 'string' ? to : to(found))),
  );
}

/** Turns one bit round in the middle of a file, or at a place counted from its end. */
export function flip(path: string, fromEnd?: number): Damage {
  return alter(path, (bytes) => {
    const place = fromEnd === undefined ? bytes.length >> 1 : bytes.length - fromEnd;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return bytes;
  });
}

export function cut(path: string, count: number): Damage {
  return alter(path, (bytes) => bytes.subarray(0, -count));
}

export function swap(one: string, other: string): Damage {
  return (content, ids) => {
    const [a, b] = [at(content, ids, one), at(content, ids, other)];
    renameSync(a, join(content, '.kept'));
    renameSync(b, a);
    renameSync(join(content, '.kept'), b);
  };
}

export function remove(path: string): Damage {
  return (content, ids) => rmSync(at(content, ids, path), { recursive: true });
}

export function add(path: string, text: string): Damage {
  return (content, ids) => {
    mkdirSync(dirname(at(content, ids, path)), { recursive: true });
    writeFileSync(at(content, ids, path), text, { flag: 'wx' });
  };
}

export function copy(from: string, to: string): Damage {
  return (content, ids) => cpSync(at(content, ids, from), at(content, ids, to), { recursive: true });
}

export function link(path: string, target: string): Damage {
  return (content, ids) => {
    rmSync(at(content, ids, path), { force: true });
    symlinkSync(target, at(content, ids, path));
  };
}

export function all(...damages: readonly Damage[]): Damage {
  return (content, ids) => {
    for (const damage of damages) damage(content, ids);
  };
}

/** Writes the manifest's line of a file anew: a hand that knows the form. */
export function relist(path: string): Damage {
  return (content, ids) => {
    const file = at(content, ids, path);
    const name = file.slice(content.length + 1);
    lines('MANIFEST', (them) =>
      them.map((it) => (it.endsWith(`  ${name}`) ? `${sha256(readFileSync(file))}  ${name}` : it)),
    )(content, ids);
  };
}

/** Alters an entry of the journal and writes its digits anew; `index` from 0, or from the end. */
export function forge(index: number, change: (entry: Entry, content: string) => Entry): Damage {
  return (content, ids) =>
    lines('journal.jsonl', (them) =>
      them.map((it, position) => (position === (index + them.length) % them.length ? forged(it, change, content) : it)),
    )(content, ids);
}

/** Adds an entry that follows the last and names the manifest as it is now. */
export function addEntry(act: Act): Damage {
  return (content, ids) => {
    const manifest = sha256(readFileSync(join(content, 'MANIFEST')));
    const chained = (last: string) => ({ ...act, ...MOMENT, manifest, prev: [sha256(`${last}\n`)] });
    lines('journal.jsonl', (them) => [...them, formatEntry(chained(them.at(-1) ?? '')).trimEnd()])(content, ids);
  };
}

const MOMENT = { date: '2026-11-22', software: 'attest 0.1.0' };

type Entry = Parameters<typeof formatEntry>[0];

function forged(line: string, change: (entry: Entry, content: string) => Entry, content: string): string {
  const { sum, ...entry } = JSON.parse(line);
  return sum === undefined ? line : formatEntry(change(entry, content)).trimEnd();
}
