import { type Reason, VERDICTS } from '../core/register/judge-citation.ts';
import type { Citation } from '../core/register/read-citation.ts';
import type { Standing } from '../core/register/standing.ts';

/** What became of a citation, in a line: the verdict first, as a word for scripts, then why. */
export function describeVerdict(reason: Reason, { address }: Citation, standing: Standing | undefined): string {
  const what = address === 'mistyped' ? 'the address' : address.address;
  return `${VERDICTS[reason]}: ${what} ${WHY[reason](standing ?? NOTHING)}`;
}

const NOTHING: Standing = { state: 'public', versions: [] };

const WHY: Readonly<Record<Reason, (standing: Standing) => string>> = {
  unchanged: ({ version }) => (version === undefined ? 'is what was published' : `shows version ${version}, as cited`),
  kept: ({ version, since }) =>
    `has shown the same words since version ${since}; the report itself is now in version ${version}`,
  revised: ({ version, since }) => `shows other words since version ${since}; version ${version} is on view`,
  gone: ({ since }) => `was taken out by a revision; version ${since} was the last that had it`,
  altered: () => 'is an event that is read differently than when it was published',
  redacted: () => 'is public, but words of it were taken out',
  withdrawn: () => 'was withdrawn: its page says why and when, and no longer shows its words',
  mistyped: () => 'in it is not one that an archive gives: a character is missing or wrong',
  unpublished: () => 'was never published here',
  'other-version': ({ versions }) =>
    `was never published in that version; there is ${versions.map(({ version }) => version).join(', ')}`,
  'other-original': () => 'belongs to an original with other digits: not the one that is cited',
};
