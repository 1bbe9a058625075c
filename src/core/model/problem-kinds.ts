/**
 * Every kind of problem the tool can report. Each has a page of its name in `src/help/`, shown by `attest help KIND`;
 * a test holds table and pages together.
 */
export const PROBLEM_KINDS = {
  'archive-missing': { severity: 'error' },
  'archive-record': { severity: 'error' },
  'report-record': { severity: 'error' },
  'report-original': { severity: 'error' },
  'report-segments': { severity: 'error' },
  'authority-record': { severity: 'error' },
  'duplicate-id': { severity: 'error' },
  'unknown-reference': { severity: 'error' },
  'parent-cycle': { severity: 'error' },
  'homograph-names': { severity: 'warning' },
  'note-link': { severity: 'error' },
  'corrections-file': { severity: 'error' },
  'correction-misfit': { severity: 'error' },
  'correction-repeated': { severity: 'error' },
  'archive-locked': { severity: 'error' },
  'input-unreadable': { severity: 'error' },
  'input-encoding': { severity: 'error' },
  'input-limit': { severity: 'error' },
  'sheet-row': { severity: 'error' },
  'dead-link': { severity: 'error' },
  ledger: { severity: 'error' },
  'register-file': { severity: 'error' },
  'address-vanished': { severity: 'error' },
  'address-changed': { severity: 'error' },
  'address-unregistered': { severity: 'error' },
  'publish-unfinished': { severity: 'error' },
} as const satisfies Record<string, { readonly severity: 'error' | 'warning' }>;

export type ProblemRule = keyof typeof PROBLEM_KINDS;
