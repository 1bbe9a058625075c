/** How a command ended, as scripts see it: see each command's `--help`. */
export const EXIT = {
  done: 0,
  /** Problems were found: nothing was written that depends on them. */
  problems: 1,
  /** The command was used wrongly, or no input could be read. */
  usage: 2,
  /** Done, but for what was set aside with its problem. */
  setAside: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
