import { createInterface } from 'node:readline/promises';
import { callerFolder } from './caller-path.ts';
import { programName } from './program-name.ts';
import { printable, type Terminal } from './terminal.ts';

/** The terminal this process runs in; everything printed is made safe, and a reader that leaves early is no error. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly);
  return {
    out: (text) => process.stdout.write(`${printable(text)}\n`),
    err: (text) => process.stderr.write(`${printable(text)}\n`),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
    folder: callerFolder(process.env, process.cwd()),
    program: programName(process.env),
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(printable(question));
  } finally {
    lines.close();
  }
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
