import type { WorkingStatus } from './working.ts';

/** A name as CSL-JSON gives it; publishers and editors of an archive are literal names, never taken apart. */
export interface CslName {
  readonly literal: string;
}

/** A date as CSL-JSON 1.0.2 gives it: one to three numbers a point, two points for a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * A record of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema), as far as an archive needs it. What CSL
 * has no field for stands in `custom`, which the schema leaves to the writer.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  /** As it stands on the page: in square brackets unless the report states it. */
  readonly title: string;
  /** Who made it: the publisher of a report, the editor of a page of the archive's own. */
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly archive: string;
  /** Version and paragraph, where it has them. */
  readonly archive_location?: string;
  readonly URL: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
  readonly custom: CslCustom;
}

/** What a citation of this archive carries beside the fields of CSL. */
export interface CslCustom {
  /** The date as EDTF; null where it is unresolved, absent where the thing has none. */
  readonly edtf?: string | null;
  /** How the date is known. */
  readonly dateStatus?: WorkingStatus;
  /** The number of the paragraph on its page, or its kind where it has none ("title"). */
  readonly paragraph?: string;
  /** The first 16 hexadecimal digits of the original's SHA-256. */
  readonly sha256?: string;
}
