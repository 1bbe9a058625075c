import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/command-table.ts';
import { attestHere, folderWithArchive, PROGRAM, temporaryFolder } from './attest.ts';

test.each(COMMANDS.map((it) => it.name))(
  'attest %s --help says what it does and which options it takes',
  async (name) => {
    const run = await attestHere(temporaryFolder(), [name, '--help']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`${PROGRAM} ${name}`);
  },
);

test('without arguments the commands are listed', async () => {
  const { code, out } = await attestHere(temporaryFolder(), []);
  expect(code).toBe(0);
  for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
});

test.each([
  [['imprt', 'a.txt'], 'did you mean "import"?'],
  [['constructor'], 'there is no command "constructor"'],
  [['import', '--pubisher', 'x', 'a.txt'], 'did you mean --publisher?'],
  [['import', 'a.txt', '--sheet'], '--sheet needs a value'],
  [['import'], 'name at least one file'],
  [['read'], 'name at least one file'],
  [['read', 'a.txt', '--json=yes'], '--json takes no value'],
  [['read', 'a.txt', 'b.txt', '--published', '2019'], 'exactly one file'],
  [['build', 'dist'], 'one argument too many: dist'],
  [['publish', 'abc', '--all'], 'not both'],
  [['start', '--port', 'http'], '--port takes 1 to 65535'],
  [['help', 'sheet-rows'], 'did you mean "sheet-row"?'],
  [['new'], 'name the folder'],
])('%j is refused with exit code 2 and the way out: %s', async (args, words) => {
  const run = await attestHere(temporaryFolder(), [...args]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(words);
});

test('hints name the program as its caller types it', async () => {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a.txt'), 'The bridge fell.');
  const said = [
    (await attestHere(folder, ['new', 'another'])).out,
    (await attestHere(folder, ['import'])).err,
    (await attestHere(folder, ['import', 'a.txt'])).out,
    (await attestHere(folder, ['import', 'gone.txt'])).err,
    (await attestHere(folder, ['publish', '--all', '--yes'])).out,
    (await attestHere(folder, ['preview'])).err,
    (await attestHere(folder, [])).out,
    (await attestHere(folder, ['build', '--help'])).out,
  ];
  for (const words of said) {
    expect(words).toContain(`${PROGRAM} `);
    expect(words.replaceAll(PROGRAM, '')).not.toMatch(
      /\battest (?:new|import|publish|build|start|help|preview|COMMAND)\b/,
    );
  }
});

test('one is told as one', async () => {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a.txt'), 'The bridge fell.');
  expect((await attestHere(folder, ['import', 'a.txt'])).out).toMatch(
    /\b1 segment kept[\s\S]*\b1 report imported as a draft/,
  );
});

test('attest help explains a kind of problem', async () => {
  expect((await attestHere(temporaryFolder(), ['help', 'input-encoding'])).out).toContain('--encoding windows-1256');
});
