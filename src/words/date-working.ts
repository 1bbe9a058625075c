import type { DateNote } from '../core/views/date-note.ts';
import { words } from './en.ts';
import { formatDate } from './format-date.ts';

/** How a date was reached, in a line: “inferred: the date before it (26 April 2019)”. */
export function dateWorking({ status, rule, anchor, candidates }: Omit<DateNote, 'phrase'>): string {
  const from = anchor === null ? '' : ` (${formatDate(anchor.replace(/\/\.\.$/, ''))})`;
  const possible = candidates?.length ? `, ${words.date.candidates(candidates)}` : '';
  return `${words.status[status]}: ${rule}${from}${possible}`;
}
