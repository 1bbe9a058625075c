import type { Citation } from './read-citation.ts';
import type { PublishedVersion, Standing } from './standing.ts';

/** What can be said of a citation, by the reason for it. */
export const VERDICTS = {
  unchanged: 'same',
  kept: 'same',
  revised: 'corrected',
  gone: 'corrected',
  altered: 'corrected',
  redacted: 'redacted',
  withdrawn: 'withdrawn',
  mistyped: 'unknown',
  unpublished: 'unknown',
  'other-version': 'unknown',
  'other-original': 'unknown',
} as const;

export type Reason = keyof typeof VERDICTS;

export type Verdict = (typeof VERDICTS)[Reason];

/**
 * Whether a citation still shows what was cited. What it says of itself comes first: a version that was never published,
 * or digits of an original that was never there, are no citation of this archive, whatever its address. A citation that
 * names neither version nor digits is taken to be from the first that was published.
 */
export function judgeCitation(citation: Citation, standing: Standing | undefined): Reason {
  if (citation.address === 'mistyped') return 'mistyped';
  if (standing === undefined) return 'unpublished';
  const fault = faultOf(citation, standing);
  if (fault) return fault;
  switch (standing.state) {
    case 'public':
      return judgePublic(citedVersion(citation, standing), standing);
    case 'gone':
      return 'gone';
    default:
      return standing.state;
  }
}

function judgePublic(cited: number, { version = 1, since = 1 }: Standing): Reason {
  if (cited < since) return 'revised';
  return cited === version ? 'unchanged' : 'kept';
}

function faultOf({ version, sha256 }: Citation, { versions }: Standing): Reason | undefined {
  if (versions.length === 0) return undefined;
  const meant = versions.filter((it) => version === undefined || it.version === version);
  if (meant.length === 0) return 'other-version';
  return sha256 === undefined || meant.some((it) => fits(it, sha256)) ? undefined : 'other-original';
}

/** Digits that are not told cannot be contradicted. */
function fits({ sha256 }: PublishedVersion, digits: string): boolean {
  return sha256 === undefined || sha256.startsWith(digits);
}

function citedVersion({ version, sha256 }: Citation, { versions }: Standing): number {
  if (version !== undefined) return version;
  const byDigits = sha256 && versions.findLast((it) => it.sha256?.startsWith(sha256));
  return (byDigits || versions[0])?.version ?? 1;
}
