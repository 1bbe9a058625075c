import type { WithdrawalKind } from '../core/model/withdrawal.ts';
import type { ChangeView } from '../core/views/version-changes.ts';
import { formatDate } from './format-date.ts';

/** The strings of versions of reports, of what changed between them, and of what is no longer there. */
export const versionWords = {
  title: 'Versions',
  ofReport: (current: number) => `version ${current} of ${current}`,
  current: (number: number) => `Version ${number}, on view`,
  earlier: (number: number) => `Version ${number}`,
  received: 'as first received',
  made: (date: string, by: string | undefined) => `${formatDate(date)}${by === undefined ? '' : `, ${by}`}`,
  changes: 'what changed after it',
  gone: 'Paragraphs taken out',
  goneNote: 'Each of these stood in an earlier version. Its address stays and leads to its words there.',
  goneAt: (version: number, date: string) =>
    `This paragraph was taken out after version ${version}, on ${formatDate(date)}:`,
  goneWords: 'its words',
  goneInto: 'It went into',
  paragraph: (number: number | undefined) => (number === undefined ? 'this passage' : `¶ ${number}`),
  page: {
    eyebrow: (number: number) => `Report as it stood in version ${number}`,
    cite: (number: number) => `Cite version ${number} of this report`,
    notice: (number: number) => `This is version ${number}. It is not the text as it is now.`,
    now: (number: number) => `Go to version ${number}, which is`,
    ended: (number: number, date: string, by: string | undefined) =>
      `Version ${number} took its place on ${formatDate(date)}${by === undefined ? '' : ` (${by})`}:`,
    toChanges: 'What changed',
    changes: (number: number) => `What version ${number} changed`,
    legend: 'Words taken out stand between −…−, struck through; words put in between +…+, underlined.',
    none: 'No paragraph changed: only what was set aside, or the bytes of the original.',
    description: (number: number) => `An earlier state of a report, version ${number}, kept as it was cited.`,
    title: (title: string, number: number) => `${title} (version ${number})`,
    original: 'Original of this version',
  },
  change: {
    changed: (which: string) => `${which} changed`,
    removed: (which: string) => `${which} taken out`,
    added: (which: string) => `${which} put in`,
  } satisfies Record<ChangeView['kind'], (which: string) => string>,
  passage: 'A heading or title',
  removed: 'taken out:',
  added: 'put in:',
  tombstone: {
    eyebrow: 'Report',
    title: 'This report was withdrawn',
    ofVersion: (number: number) => `This is the address of its version ${number}.`,
    description: 'A report that was published at this address and withdrawn.',
    lede: 'It was published at this address. Its words are no longer shown; its addresses stay, so that no citation of it leads nowhere or to something else.',
    why: 'Why',
    when: 'Withdrawn',
    who: 'Decided by',
    contact: 'Questions to',
    note: 'Note',
    cite: 'What can still be cited',
    citeNote:
      'That it was published here, when it was withdrawn and why, and the digest of its original, by which whoever holds a copy can show that it is this one.',
    address: 'Address',
    publisher: 'Published by',
    published: 'Published',
    original: (version: number, total: number) => (total === 1 ? 'SHA-256' : `SHA-256, version ${version}`),
    anchors: 'Its paragraphs',
    anchor: 'A paragraph stood here.',
    keptWords: 'Its words stand there:',
    kept: 'It is kept as',
    kinds: {
      safety: 'to protect somebody',
      legal: 'for a reason of law',
      error: 'it was published in error',
      duplicate: 'it was here twice',
      'owner-request': 'at the wish of whom it belongs to',
    } satisfies Record<WithdrawalKind, string>,
  },
} as const;
