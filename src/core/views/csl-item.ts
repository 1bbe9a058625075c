import type { CslDate, CslItem } from '../model/csl-item.ts';
import { type DatePoint, readDateValue } from '../model/date-value.ts';
import type { WorkingStatus } from '../model/working.ts';

/** What is cited: a report, a paragraph of it, or a page of the archive's own (place, actor, event). */
export interface CitedThing {
  /** Unique in the archive and fit for a BibTeX key: `w79vye08-p4f7k2`. */
  readonly key: string;
  readonly title: string;
  /** The publisher of a report, or the editor of a page of the archive's own. */
  readonly author?: string;
  /** Absent where it has no date of its own; `value` null where the date is unresolved. */
  readonly date?: { readonly value: string | null; readonly status: WorkingStatus };
  readonly archive: string;
  readonly permalink: string;
  readonly language?: string;
  readonly version?: number;
  readonly paragraph?: string;
  readonly sha256?: string;
  readonly own: boolean;
}

/** The CSL-JSON record of a cited thing: every formatted reference and download is made from it. */
export function cslItem(thing: CitedThing): CslItem {
  const { date, paragraph, sha256, version } = thing;
  return {
    id: thing.key,
    type: thing.own ? 'webpage' : 'article-newspaper',
    title: thing.title,
    ...(thing.author === undefined ? {} : { author: [{ literal: thing.author }] }),
    ...issued(date?.value ?? null),
    archive: thing.archive,
    ...locationOf(thing),
    URL: thing.permalink,
    ...(thing.language === undefined ? {} : { language: thing.language }),
    ...(version === undefined ? {} : { version: String(version) }),
    ...(sha256 === undefined ? {} : { note: `SHA-256 ${sha256}` }),
    custom: {
      ...(date === undefined ? {} : { edtf: date.value, dateStatus: date.status }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(sha256 === undefined ? {} : { sha256 }),
    },
  };
}

/** Where in the archive: "version 1, para. 4". */
function locationOf({ version, paragraph }: CitedThing): Pick<CslItem, 'archive_location'> {
  const parts = [
    version === undefined ? undefined : `version ${version}`,
    paragraph === undefined ? undefined : `para. ${paragraph}`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? { archive_location: parts.join(', ') } : {};
}

/** An EDTF value as CSL can say it. An open interval has one end only and is left to `custom.edtf`. */
function issued(edtf: string | null): { readonly issued?: CslDate } {
  const value = edtf === null ? undefined : readDateValue(edtf);
  if (!value || value.form === 'since' || value.form === 'until') return {};
  const points = [value.start, value.end].filter((point) => point !== undefined);
  if (points.some((point) => point.years !== undefined)) return {};
  const circa = points.some((point) => point.approximate || point.uncertain);
  return { issued: { 'date-parts': points.map(dateParts), ...(circa ? { circa } : {}) } };
}

function dateParts({ year, month, day }: DatePoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
