#!/usr/bin/env node
import { processTerminal } from './commands/process-terminal.ts';
import { runCli } from './commands/run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
