import { editedBetween } from '../core/custody/edits.ts';
import type { Edits } from '../core/custody/journal-entry.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import { openJournal } from '../store/journal/open-journal.ts';
import { recordAct } from '../store/journal/record-act.ts';
import { type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { discardedReports } from '../store/manifest/discarded-reports.ts';
import { type DrawnManifest, drawManifest } from '../store/manifest/draw-manifest.ts';
import { readManifest } from '../store/manifest/read-manifest.ts';
import { failed } from '../store/outcome.ts';
import { counted } from './counted.ts';
import { software } from './software.ts';
import { printableInLine } from './terminal.ts';

/** What publishing would record: the manifest, and what editors changed since the one before. */
export interface CustodyPlan extends Edits {
  readonly manifest: DrawnManifest;
  /** There is something to record even where nothing is published. */
  readonly isDue: boolean;
}

/** The day of a decision, ISO 8601, and whose it was. */
export interface Signed {
  readonly date: string;
  readonly by?: string;
}

/** What publishing some drafts of an archive would record; no plan where the journal does not hold. */
export async function planCustody(
  dir: string,
  drafts: readonly Report[],
): Promise<{ readonly plan?: CustodyPlan; readonly problems: readonly Problem[] } | Locked> {
  return withArchiveLock(dir, async () => {
    const journal = await openJournal(dir);
    if (failed(journal)) return journal;
    const { entries, heads } = journal.value;
    const becoming = new Set<string>(drafts.map(({ id }) => id));
    const before = await readManifest(dir);
    const manifest = await drawManifest(dir, entries, becoming);
    const edited = editedBetween(before?.lines, manifest.lines, becoming);
    const discarded = await discardedReports(dir, entries);
    const isDue = before === undefined || edited.length + discarded.length > 0 || heads.length > 1;
    return { plan: { manifest, edited, discarded, isDue }, problems: [] };
  });
}

/** Records what editors changed, as things stand now; `signed` says when, and who decided where that was given. */
export async function recordPlan(dir: string, plan: CustodyPlan, signed: Signed): Promise<Locked | undefined> {
  return withArchiveLock(dir, async () => {
    const journal = await openJournal(dir);
    if (failed(journal)) throw new Error('expected the journal to hold still');
    const { edited, discarded } = plan;
    const { date, by } = signed;
    await recordAct(dir, journal.value, { date, software: software() }, { act: 'record', by, edited, discarded });
    return undefined;
  });
}

/** The records that editors changed, for the person who decides; an empty text where there are none. */
export function describeEdits({ edited, discarded }: Edits): string {
  return [
    ...list(edited, counted(edited.length, 'record was', 'records were'), 'edited since'),
    ...list(discarded, counted(discarded.length, 'report was', 'reports were'), 'taken away'),
  ].join('\n');
}

/** How many are shown. */
const SHOWN = 10;

function list(items: readonly string[], count: string, what: string): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  const shown = items.slice(0, SHOWN).map((it) => `    ${printableInLine(it)}`);
  return [`  ${count} ${what}:`, ...shown, ...(more > 0 ? [`    … and ${more} more`] : [])];
}
