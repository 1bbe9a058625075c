import { quoted } from '../store/quoted.ts';

/** The option by which a command is told who decides; `whom` is told of it. */
export function byArgument(whom: string) {
  return {
    by: { type: 'string', valueHint: 'WHO', description: `who decides, for ${whom}: a role or initials` },
  } as const;
}

/** Who decides, as the records name them: absent where nobody was named. A fault where what was given names nobody. */
export function givenBy(by: string | undefined): { readonly by?: string } | { readonly fault: string } {
  if (by === undefined) return {};
  const who = by.trim();
  if (who === '' || /\p{Cc}/u.test(who)) return { fault: `--by takes a role or initials, not ${quoted(by)}` };
  return { by: who };
}
