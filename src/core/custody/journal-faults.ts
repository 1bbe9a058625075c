import { type Problem, problem } from '../model/problem.ts';
import { JOURNAL } from './archive-path.ts';
import type { Chain } from './chain.ts';
import type { HeldJournal } from './custody.ts';

/** What is wrong with a journal itself. Where a line cannot be read the chain over it is not judged. */
export function journalFaults(journal: HeldJournal | undefined, chain: Chain, mayLack: boolean): readonly Problem[] {
  if (!journal || journal.entries.length + journal.faults.length === 0)
    return mayLack ? [] : [{ ...fileFault('there is no journal'), wayOut: BEGIN }];
  if (journal.faults.length > 0) return journal.faults.map(({ found, line }) => fileFault(found, line));
  return chain.faults.map(({ found, line }) => chainFault(found, line));
}

const BEGIN = `restore ${JOURNAL} from version control; where none was ever kept, the next \`attest import\` or \`attest publish\` begins it`;

/** A line of the journal that is damaged, or a journal that is not there; `line` counts from 1. */
export function fileFault(found: string, line?: number): Problem {
  return problem('journal-file', {
    at: { file: JOURNAL, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'the record of every import and decision, one a line, to which lines are added and never altered',
    wayOut: `restore ${JOURNAL} from version control; after merging two branches keep the lines of both`,
  });
}

function chainFault(found: string, line: number): Problem {
  return problem('journal-chain', {
    at: { file: JOURNAL, line },
    found,
    expected: 'every entry below those it follows, none altered, taken away or moved since',
    wayOut: `restore ${JOURNAL} from version control`,
  });
}
