import { parseArgs } from 'node:util';
import { ALL_CORNERS, buildCorners, type CornerBuild, OPPOSITE_CORNERS } from './build-corners.ts';
import { findCommit } from './copy-project.ts';
import { differences } from './differences.ts';
import { clockUsed } from './surroundings.ts';

/**
 * `npm run reproduce`: builds the last commit, or the one that is named, in two folders, time zones, languages and days,
 * and compares every byte, the search index included; `--all` tries each of the eight combinations. Ends with 1 where a
 * file differs, and names it.
 */
const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const [named] = positionals;
const commit = await findCommit(named ?? 'HEAD');
if (named !== undefined && commit === undefined) throw new Error(`expected a commit of this project, got ${named}`);
console.log(`${commit ?? 'No git here: the files as they are'}; the day is shifted by ${clockUsed()}`);
const [first, ...others] = await buildCorners(commit, values.all ? ALL_CORNERS : OPPOSITE_CORNERS, tell);
if (!first) throw new Error('expected a build, got none');
const differing = new Set(others.flatMap((it) => differences(first.lines, it.lines)));
for (const path of differing) console.log(`differs: ${path}`);
const verdict = differing.size === 0 ? 'the same bytes' : `${differing.size} files differ`;
console.log(`${others.length + 1} builds of ${first.lines.length} files: ${verdict}`);
process.exitCode = differing.size === 0 ? 0 : 1;

function tell({ corner, hash, lines }: CornerBuild): void {
  const { folder, timeZone, locale, days } = corner;
  console.log(`${hash.slice(0, 16)}  ${lines.length} files  …/${folder} · ${timeZone} · ${locale} · +${days} days`);
}
