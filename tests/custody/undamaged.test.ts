import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/store/register/sha256.ts';
import { attestHere, folderWithArchive } from '../cli/attest.ts';
import {
  copyOf,
  FIRST_TEXT,
  makeRecordedArchive,
  must,
  type RecordedArchive,
  verdictOn,
  writePlace,
} from './recorded-archive.ts';

let archive: RecordedArchive;

beforeAll(async () => {
  archive = await makeRecordedArchive();
});

/** Something that happens to an archive in good order; it gives the folder to verify where that is another. */
type Happening = (folder: string, ids: RecordedArchive['ids']) => unknown;

test.each<readonly [string, Happening]>([
  ['it is empty', () => folderWithArchive()],
  [
    'nothing is published yet, and records are edited',
    async () => {
      const folder = await folderWithArchive();
      writeFileSync(join(folder, 'a.txt'), 'The mill turned.\n');
      await must(folder, 'import', 'a.txt', '--by', 'An editor');
      writePlace(folder, 'mill', 'The Mill');
      return folder;
    },
  ],
  ['it has two releases and a draft', () => undefined],
  [
    'it is moved to another folder',
    (folder) => {
      renameSync(join(folder, 'content'), join(folder, 'moved'));
      mkdirSync(join(folder, 'elsewhere'));
      renameSync(join(folder, 'moved'), join(folder, 'elsewhere/content'));
      return join(folder, 'elsewhere');
    },
  ],
  [
    'files have other rights and times, as after a download',
    (folder, ids) => {
      for (const id of ids) chmodSync(join(folder, `content/reports/${id}/original.txt`), 0o644);
    },
  ],
  [
    'the system and an editor left hidden files',
    (folder, ids) => {
      writeFileSync(join(folder, 'content/.DS_Store'), 'x');
      writeFileSync(join(folder, `content/reports/${ids[0]}/.original.txt.swp`), 'x');
    },
  ],
  [
    'a draft is corrected',
    (folder, ids) => {
      writeFileSync(join(folder, `content/reports/${ids[2]}/corrections.yaml`), '# none yet\n');
      const record = join(folder, `content/reports/${ids[2]}/report.yaml`);
      writeFileSync(record, `${readFileSync(record, 'utf8')}rights: "Free"\n`);
    },
  ],
  [
    'records are edited, and the edits recorded',
    async (folder) => {
      writePlace(folder, 'river-bank', 'The River Bank');
      writeFileSync(join(folder, 'content/pages/more.mdx'), '---\ntitle: More\ndescription: More\n---\n\nMore.\n');
      await must(folder, 'publish', '--yes');
    },
  ],
  [
    'a draft is taken away, and that is recorded',
    async (folder, ids) => {
      rmSync(join(folder, `content/reports/${ids[2]}`), { recursive: true });
      expect((await must(folder, 'publish', '--yes')).out).toContain('1 report was taken away');
    },
  ],
  [
    'the same bytes come again, under another name',
    async (folder) => {
      cpSync(join(folder, 'mill.txt'), join(folder, 'mill-2.txt'));
      await must(folder, 'import', 'mill-2.txt', '--url', 'https://example.org/mill');
    },
  ],
  [
    'a public report is revised and published, and withdrawn with its words',
    async (folder, [id]) => {
      const revised = FIRST_TEXT.replace('Nobody was hurt', 'Somebody was hurt');
      writeFileSync(join(folder, 'market-2.txt'), revised);
      const old = /"id":"(p\w+)","kind":"\w+","start":[1-9]/.exec(
        readFileSync(join(folder, `content/reports/${id}/segments.jsonl`), 'utf8'),
      )?.[1];
      const why = ['--reason', 'The publisher corrected it', '--by', 'An editor', '--match', `${old}=2`];
      await must(folder, 'revise', id, 'market-2.txt', ...why);
      expect((await verdictOn(folder)).codes).toEqual([]);
      await must(folder, 'publish', '--yes');
      expect((await verdictOn(folder)).codes).toEqual([]);
      expect(readFileSync(join(folder, 'content/MANIFEST'), 'utf8')).toContain(`${id}/versions/1/original.txt`);
      await must(folder, 'withdraw', id, '--kind', 'safety', '--role', 'editor', '--yes');
      expect((await verdictOn(folder)).codes).toEqual([]);
      expect(readFileSync(join(folder, 'content/MANIFEST'), 'utf8')).not.toContain(id);
      rmSync(join(folder, `content/reports/${id}/original.txt`));
      rmSync(join(folder, `content/reports/${id}/versions`), { recursive: true });
    },
  ],
  [
    'a draft is embargoed',
    async (folder, ids) => {
      await must(folder, 'embargo', ids[2], '--until', '2100-01-01');
      expect(acts(folder).at(-1)).toBe('set-state');
    },
  ],
  [
    'names have signs and other scripts',
    async (folder) => {
      writeFileSync(join(folder, 'content/map/a \\ b.json'), '{}');
      writeFileSync(join(folder, 'content/map/حلب  0.json'), '{}');
      await must(folder, 'publish', '--yes');
    },
  ],
  [
    'an archive from before there were journals publishes',
    async () => {
      const folder = await folderWithArchive();
      writeFileSync(join(folder, 'a.txt'), 'The mill turned.\n');
      await must(folder, 'import', 'a.txt');
      rmSync(join(folder, 'content/journal.jsonl'));
      await must(folder, 'publish', '--all', '--yes');
      expect(acts(folder)).toEqual(['begin', 'publish']);
      return folder;
    },
  ],
  [
    'an import was stopped between its entry and its folder, and another ran',
    async (folder, ids) => {
      renameSync(join(folder, `content/reports/${ids[2]}`), join(folder, `content/reports/.staging-${ids[2]}`));
      expect((await verdictOn(folder)).codes).toEqual(['report-lost']);
      await must(folder, 'import', 'school.txt');
    },
  ],
  [
    'an import was stopped in the middle of its entry, and ran again',
    async (folder, ids) => {
      const path = join(folder, 'content/journal.jsonl');
      writeFileSync(path, readFileSync(path).subarray(0, -100));
      renameSync(join(folder, `content/reports/${ids[2]}`), join(folder, `content/reports/.staging-${ids[2]}`));
      expect((await verdictOn(folder)).codes).toEqual(['journal-file']);
      await must(folder, 'import', 'school.txt');
    },
  ],
  [
    'a decision was stopped between its entry and its manifest, and an import ran',
    async (folder) => {
      const manifest = readFileSync(join(folder, 'content/MANIFEST'));
      writePlace(folder, 'river-bank', 'The River Bank');
      await must(folder, 'publish', '--yes');
      const hash = sha256(readFileSync(join(folder, 'content/MANIFEST')));
      renameSync(join(folder, 'content/MANIFEST'), join(folder, `content/.MANIFEST-${hash}`));
      writeFileSync(join(folder, 'content/MANIFEST'), manifest);
      expect((await verdictOn(folder)).codes).toEqual(['manifest-replaced']);
      await must(folder, 'import', 'market.txt');
    },
  ],
])('no damage: %s', async (_, happen) => {
  const folder = copyOf(archive);
  const other = await happen(folder, archive.ids);
  const result = typeof other === 'string' ? other : folder;
  expect(await verdictOn(result)).toEqual({ code: 0, codes: [], files: [] });
  expect(sumsFailing(result)).toEqual([]);
});

/** What every entry of a journal says was done. */
function acts(folder: string): readonly string[] {
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line).act);
}

/** The files that `sha256sum`, where installed, finds other than the manifest says. */
function sumsFailing(folder: string): readonly string[] {
  const options = { cwd: join(folder, 'content'), encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
  if (!readdirSync(options.cwd).includes('MANIFEST')) return [];
  const { error, stdout, status } = spawnSync('sha256sum', ['--check', '--quiet', '--strict', 'MANIFEST'], options);
  return error || status === 0 ? [] : stdout.trimEnd().split('\n');
}

test('bytes that came again are recorded once for each name and address', async () => {
  const folder = copyOf(archive);
  const before = acts(folder);
  cpSync(join(folder, 'mill.txt'), join(folder, 'mill-2.txt'));
  await must(folder, 'import', 'mill.txt', 'mill-2.txt');
  await must(folder, 'import', 'mill-2.txt', 'mill.txt');
  await must(folder, 'import', 'mill-2.txt', '--url', 'https://example.org/mill');
  expect(acts(folder)).toEqual([...before, 'receive-again', 'receive-again']);
});

test('edits are shown and recorded only once somebody agrees', async () => {
  const folder = copyOf(archive);
  writePlace(folder, 'river-bank', 'River Bank, of course');
  writeFileSync(join(folder, 'content/pages/about.mdx'), '---\ntitle: About\ndescription: About\n---\n\nOther.\n');
  const [journal, manifest] = ['journal.jsonl', 'MANIFEST'].map((name) => readFileSync(join(folder, 'content', name)));
  const run = await attestHere(folder, ['publish'], 'n');
  expect(run.out).toContain('2 records were edited since');
  expect(run.out).toContain('places/river-bank.md');
  expect(readFileSync(join(folder, 'content/journal.jsonl'))).toEqual(journal);
  expect(readFileSync(join(folder, 'content/MANIFEST'))).toEqual(manifest);
  await must(folder, 'publish', '--yes');
  const last = JSON.parse(
    readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n').at(-1) ?? '',
  );
  expect(last).toMatchObject({ act: 'publish', edited: ['pages/about.mdx', 'places/river-bank.md'] });
});

test('an original that was altered is not recorded as if it had come so', async () => {
  const folder = copyOf(archive);
  const path = join(folder, `content/reports/${archive.ids[0]}/segments.jsonl`);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  writeFileSync(path, text.replace('"kind":"paragraph"', '"kind":"item"'));
  writePlace(folder, 'river-bank', 'The River Bank');
  await attestHere(folder, ['publish', '--yes']);
  expect((await verdictOn(folder)).codes).toContain('file-altered');
  expect(readFileSync(join(folder, 'content/MANIFEST'), 'utf8')).toContain(`${sha256(text)}  reports/`);
});

test.each([
  ['journal.jsonl', (text: string) => text.replace('"import"', '"imp0rt"')],
  ['journal.jsonl', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['journal.jsonl', () => ''],
])('where %s is damaged nothing is imported or published', async (name, damage) => {
  const folder = copyOf(archive);
  const path = join(folder, 'content', name);
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  writeFileSync(join(folder, 'new.txt'), 'The wheel broke.\n');
  const before = readdirSync(join(folder, 'content'), { recursive: true });
  for (const args of [
    ['import', 'new.txt'],
    ['publish', '--all', '--yes'],
  ]) {
    const run = await attestHere(folder, args);
    expect(run.code).toBe(1);
    expect(run.err).toContain('journal.jsonl');
  }
  expect(readdirSync(join(folder, 'content'), { recursive: true })).toEqual(before);
});
