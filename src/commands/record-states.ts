import type { Act } from '../core/custody/journal-entry.ts';
import type { Report } from '../core/model/report.ts';
import { appendJournal } from '../store/journal/append-journal.ts';
import { type OpenJournal, openJournal } from '../store/journal/open-journal.ts';
import { isLocked, type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import { software } from './software.ts';
import type { Terminal } from './terminal.ts';

/**
 * Records the withdrawals and embargoes that the records of reports tell of and the journal does not: those of a command
 * that was killed between the two, or of an editor who wrote them by hand. A journal that does not hold is left as it is,
 * for publishing tells of it. The manifest stays: the release that follows, once a person agrees, brings the next. `date`: the day it is, ISO 8601.
 */
export async function recordStates(
  dir: string,
  { reports, date }: { readonly reports: readonly Report[]; readonly date: string },
  terminal: Terminal,
): Promise<Locked | undefined> {
  const decided = reports.flatMap((it) => stateAct(it) ?? []);
  if (decided.length === 0) return undefined;
  const result = await withArchiveLock(dir, async () => {
    const opened = await openJournal(dir);
    if (failed(opened)) return;
    let journal = opened.value;
    for (const act of decided) {
      if (lastState(journal, act.report) === act.state) continue;
      const day = reports.find(({ id }) => id === act.report)?.withdrawn?.date ?? date;
      journal = await appendJournal(dir, journal, { date: day, software: software() }, act);
      terminal.out(`That ${act.report} is ${act.state} was not in the journal yet; it is now`);
    }
  });
  return isLocked(result) ? result : undefined;
}

type StateAct = Extract<Act, { act: 'set-state' }>;

/** What the journal should tell of a report's state, where a person decided it otherwise than by publishing. */
function stateAct({ id, state, embargo, withdrawn }: Report): StateAct | undefined {
  if (state === 'withdrawn' && withdrawn) {
    const { kind, role, note } = withdrawn;
    return { act: 'set-state', report: id, state, kind, by: role, note };
  }
  if (state === 'embargoed') return { act: 'set-state', report: id, state, note: `until ${embargo}` };
  return undefined;
}

function lastState({ entries }: OpenJournal, report: string): string | undefined {
  const told = entries.flatMap(({ entry }) => (entry.act === 'set-state' && entry.report === report ? [entry] : []));
  return told.at(-1)?.state;
}
