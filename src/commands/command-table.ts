import type { Command } from './command.ts';

/** A command as the overview tells of it; its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which an archive's life meets them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: 'make an empty archive in a new or empty folder',
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'import',
    summary: 'make draft reports of text files; the bytes are kept as they are',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'read',
    summary: 'show what is read in text files; nothing is written',
    load: async () => (await import('./read.ts')).readCommand,
  },
  {
    name: 'publish',
    summary: 'show what would become public, ask, and make drafts public',
    load: async () => (await import('./publish.ts')).publishCommand,
  },
  {
    name: 'notes',
    summary: 'print the notes of a release: what it changed, and the digits by which a copy is checked',
    load: async () => (await import('./notes.ts')).notesCommand,
  },
  {
    name: 'embargo',
    summary: 'keep a draft out of every output before a day',
    load: async () => (await import('./embargo.ts')).embargoCommand,
  },
  {
    name: 'revise',
    summary: 'give a public report a new text: unchanged paragraphs keep their addresses, a person decides the rest',
    load: async () => (await import('./revise.ts')).reviseCommand,
  },
  {
    name: 'withdraw',
    summary: 'take a public report’s words off the site; its addresses stay and say so',
    load: async () => (await import('./withdraw.ts')).withdrawCommand,
  },
  {
    name: 'build',
    summary: 'build the site of an archive',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'dev',
    summary: 'show the site while you edit: a change in the archive shows within seconds',
    load: async () => (await import('./dev.ts')).devCommand,
  },
  {
    name: 'preview',
    summary: 'serve the built site as a static host would, with its headers',
    load: async () => (await import('./preview.ts')).previewCommand,
  },
  {
    name: 'start',
    summary: 'build the site and serve it',
    load: async () => (await import('./start.ts')).startCommand,
  },
  {
    name: 'verify',
    summary: 'check that every file is as it was recorded; nothing is written',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'cite',
    summary: 'check a citation: is what was cited still there as it was?',
    load: async () => (await import('./cite.ts')).citeCommand,
  },
  {
    name: 'help',
    summary: 'explain a kind of problem: what it means, an example, how to mend it',
    load: async () => (await import('./help.ts')).helpCommand,
  },
];
