import { join } from 'node:path';
import { type Position, type Problem, problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import { fileText } from './file-text.ts';
import { listFolder } from './list-folder.ts';
import { didYouMean } from './nearest-word.ts';
import { addressFault } from './note-address.ts';
import { noteLinkPattern } from './note-link.ts';
import { quoted } from './quoted.ts';

/** What `[[…]]` in an archive's prose may name. */
export interface LinkTargets {
  readonly records: ReadonlySet<string>;
  readonly reports: readonly Report[];
}

/** The folders whose Markdown is the editor's. */
const PROSE = ['places', 'actors', 'pages'] as const;

/**
 * Checks every `[[target]]` and Markdown address in the notes and pages of an archive and lists all that are wrong.
 * Front matter is passed over, and code, fenced or in backticks, as it is when the page is made.
 */
export async function checkNoteLinks(dir: string, targets: LinkTargets): Promise<readonly Problem[]> {
  const known = new Set([...targets.records, ...targets.reports.flatMap(reportTargets)]);
  const problems: Problem[] = [];
  for (const folder of PROSE) {
    for (const name of (await listFolder(join(dir, folder))).filter((it) => /\.mdx?$/.test(it))) {
      const read = await fileText(join(dir, folder, name));
      if ('text' in read)
        problems.push(
          ...deadLinks(`${folder}/${name}`, read.text, known),
          ...wrongAddresses(`${folder}/${name}`, read.text),
        );
    }
  }
  return problems;
}

/** A paragraph that is gone has its address still. */
function reportTargets({ id, segments, gone = [] }: Report): readonly string[] {
  return [`r:${id}`, ...[...segments, ...gone].map((segment) => `r:${id}#${segment.id}`)];
}

function deadLinks(file: string, text: string, known: ReadonlySet<string>): readonly Problem[] {
  const links = proseOf(text).matchAll(noteLinkPattern());
  return [...links].flatMap(({ 1: target = '', index }) => {
    if (known.has(target.trim())) return [];
    return problem('note-link', {
      at: positionOf(file, text, index),
      found: `[[${target}]] names nothing in this archive`,
      expected: 'the id of a place or actor, r:ID of a report, or r:ID#paragraph',
      wayOut: didYouMean(
        target.trim(),
        known,
        `write the words without brackets, or make the record ${quoted(target)}`,
      ),
    });
  });
}

/** Links and pictures written in one piece; the page's own making finds the others. */
function wrongAddresses(file: string, text: string): readonly Problem[] {
  const links = proseOf(text).matchAll(/(!?)\[[^[\]\n]*\]\(([^()\s]*)/g);
  return [...links].flatMap(({ 1: sign, 2: address = '', index }) => {
    const found = addressFault(sign === '!' ? 'image' : 'link', address.replace(/^</, ''));
    if (found === undefined) return [];
    const expected = 'links by http, https, mailto or into this site; pictures of this site only';
    const wayOut = 'correct the address, or link to the picture instead of showing it';
    return problem('note-link', { at: positionOf(file, text, index), found, expected, wayOut });
  });
}

function positionOf(file: string, text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The same text with its front matter and its code blanked out, so that positions stay: neither is prose. */
function proseOf(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/^---[ \t\r]*\n[\s\S]*?\n---[ \t\r]*$/m, (record, at: number) => (at === 0 ? blank(record) : record))
    .replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, blank);
}
