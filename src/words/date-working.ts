import type { DateNote } from '../core/views/report-view.ts';
import { words } from './en.ts';

/** How a date was reached, in a line: “computed: weekday before publication, counted from 27 August 2019”. */
export function dateWorking({ status, rule, anchor, candidates }: Omit<DateNote, 'phrase'>): string {
  const how = [rule, anchor && words.date.from(anchor), candidates?.length && words.date.candidates(candidates)];
  const detail = how.filter(Boolean).join(', ');
  return detail ? `${words.status[status]}: ${detail}` : words.status[status];
}
