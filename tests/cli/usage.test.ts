import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/command-table.ts';
import { attestHere, temporaryFolder } from './attest.ts';

test.each(COMMANDS.map((it) => it.name))(
  'attest %s --help says what it does and which options it takes',
  async (name) => {
    const run = await attestHere(temporaryFolder(), [name, '--help']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`attest ${name}`);
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
  [['publish'], 'say --all'],
  [['start', '--port', 'http'], '--port takes 1 to 65535'],
  [['help', 'sheet-rows'], 'did you mean "sheet-row"?'],
  [['new'], 'name the folder'],
])('%j is refused with exit code 2 and the way out: %s', async (args, words) => {
  const run = await attestHere(temporaryFolder(), [...args]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(words);
});

test('attest help explains a kind of problem', async () => {
  expect((await attestHere(temporaryFolder(), ['help', 'input-encoding'])).out).toContain('--encoding windows-1256');
});
