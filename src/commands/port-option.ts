import { quoted } from '../store/quoted.ts';

/** The port an option names; without one the default, which may give way to the next that is free. */
export interface Port {
  readonly port: number;
  readonly fixed: boolean;
}

const DEFAULT_PORT = 4321;

/** Reads `--port`, or says what is wrong with it. */
export function portOf(option: string | undefined): Port | { readonly fault: string } {
  if (option === undefined) return { port: DEFAULT_PORT, fixed: false };
  const port = /^\d{1,5}$/.test(option) ? Number(option) : Number.NaN;
  return port >= 1 && port <= 65_535
    ? { port, fixed: true }
    : { fault: `--port takes 1 to 65535, not ${quoted(option)}` };
}
