import type { Candidate, Sense } from '../candidate.ts';

/** Where one run of words may mean several records still, the surest: a name, then a description, then a label; `bare` first. */
export function decideActors(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.senses.every(({ manner }) => manner === 'label')) return candidate;
    const best = [...candidate.senses].sort((a, b) => rank(a) - rank(b))[0];
    return best ? { ...candidate, senses: [best] } : candidate;
  });
}

function rank({ record, manner }: Sense): number {
  const byManner = { name: 0, nominal: 2, label: 4 }[manner];
  return byManner - (record.bare ? 1 : 0);
}
