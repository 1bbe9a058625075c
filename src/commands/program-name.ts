/**
 * How a person types this program, for hints that can be copied: npm says in the environment which script it runs, and
 * who started the program through npm need not have it on the path.
 */
export function programName(environment: Readonly<Record<string, string | undefined>>): string {
  const script = environment.npm_lifecycle_event;
  if (script === undefined) return 'attest';
  return script === 'npx' ? 'npx attest' : 'npm run attest --';
}
