import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, faultOf, isMissing } from '../store/file-text.ts';
import { writeNewFile } from '../store/write-safely.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { starterFiles } from './starter-files.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** `attest new DIR`: makes an empty archive that is valid and builds. */
export const newCommand = defineCommand({
  positionals: 'one',
  args: { dir: { type: 'positional', required: false, description: 'the folder to make' } },
  run: (args, terminal) => makeArchive(args.dir, terminal),
});

async function makeArchive(given: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (given === undefined) return refuse(terminal, `name the folder to make\nSee: ${terminal.program} new --help`);
  const dir = callerPath(terminal, given);
  const shown = printableInLine(given);
  const hindrance = await hindranceIn(dir);
  if (hindrance !== undefined) return refuse(terminal, `${shown}: ${hindrance}; nothing was changed`);
  for (const [path, content] of starterFiles()) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeNewFile(join(dir, path), content);
  }
  terminal.out(nextSteps(shown, terminal.program));
  return EXIT.done;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(fault);
  return EXIT.usage;
}

/** Why an archive cannot be made in a folder, in words, or `undefined` where it is empty or not there. */
async function hindranceIn(dir: string): Promise<string | undefined> {
  try {
    return (await readdir(dir)).length === 0 ? undefined : 'the folder is not empty';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || (isMissing(error) && codeOf(error) !== 'ENOTDIR')) return undefined;
    return codeOf(error) === 'ENOTDIR' ? 'it is a file, not a folder' : faultOf(error);
  }
}

function nextSteps(dir: string, program: string): string {
  return [
    `Made an empty archive in ${dir}`,
    '',
    `  1. Say what it is:         ${dir}/archive.yaml`,
    `  2. Import reports:         ${program} import FILES… --archive ${dir}`,
    `  3. Make them public:       ${program} publish --all --archive ${dir}`,
    `  4. Build and look at it:   ${program} start --archive ${dir}`,
    '',
    'Places and actors are read once they have a record: places/ID.md, actors/ID.md (name and kind suffice).',
  ].join('\n');
}
