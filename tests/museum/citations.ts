import { runCli } from '../../src/commands/run-cli.ts';
import type { Promises } from './promised.ts';

/** What `attest cite --check` says of each of some citations: `same`, `corrected`, `withdrawn`, `redacted` or `unknown`. */
export type Answers = Readonly<Record<string, string>>;

/** Asks the archive in a folder, or the site built in one, about citations. */
export async function answersOf(
  citations: readonly string[],
  from: { readonly archive: string } | { readonly site: string },
): Promise<Answers> {
  const answers: [string, string][] = [];
  const source = 'archive' in from ? ['--archive', from.archive] : ['--site', from.site];
  for (const citation of citations) answers.push([citation, await answerTo(citation, source)]);
  return Object.fromEntries(answers);
}

/**
 * Citations of all that an archive ever published: each address by itself, each report and paragraph as it was cited in
 * each version, reports with the digits of their original; and some that were never any, paragraphs in a version that had
 * them not yet among them.
 */
export function citationsOf({ now, told }: Promises): readonly string[] {
  const dated = told.flatMap(({ address, version, sha256, state, gone }) => {
    if (version === undefined || gone) return [];
    const digits = state !== undefined && sha256 !== undefined ? `, SHA-256 ${sha256.slice(0, 16)}` : '';
    return [`${address}, version ${version}${digits}`];
  });
  const [report = ''] = told.filter(({ state }) => state !== undefined).map(({ address }) => address);
  const never = [
    `${report}, version 9`,
    `${report}, SHA-256 0123456789abcdef`,
    `${report.slice(0, -1)}`,
    'places/nowhere',
  ];
  const early = told.filter(({ address, version }) => version === firstVersion(told, address) && version > 1);
  const untimely = early.map(({ address }) => `${address}, version 1`);
  return [...new Set([...now.keys(), ...dated, ...untimely, ...never])];
}

function firstVersion(told: Promises['told'], address: string): number {
  return Math.min(...told.filter((it) => it.address === address).map(({ version = 1 }) => version));
}

/** The first word of the answer, which is meant for scripts; what went wrong where there is none. */
async function answerTo(citation: string, source: readonly string[]): Promise<string> {
  const said: string[] = [];
  const hear = (text: string) => said.push(text);
  const terminal = { out: hear, err: hear, folder: process.cwd(), program: 'attest' };
  const code = await runCli(['cite', '--check', citation, ...source], terminal);
  const [answer = ''] = /^[a-z]+(?=: )/.exec(said.join('\n')) ?? [];
  return answer === '' ? `exit ${code}: ${said.join('\n')}` : answer;
}
