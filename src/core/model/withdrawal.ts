import type { ReportId } from './identifiers.ts';

/** Why a report's words can be taken off the site for good. */
export const WITHDRAWAL_KINDS = ['safety', 'legal', 'error', 'duplicate', 'owner-request'] as const;

export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number];

/** The decision to take a report's words off the site: its addresses stay and say so, without telling what they held. */
export interface Withdrawal {
  readonly kind: WithdrawalKind;
  /** ISO 8601. */
  readonly date: string;
  /** In which role it was decided: "editor", "legal adviser"; never a name. */
  readonly role: string;
  /** Of a duplicate: the report that is kept. */
  readonly of?: ReportId;
  /** What more may be said in public. */
  readonly note?: string;
}
