import type { FolderSize } from './measure-folder.ts';
import type { Measures } from './run-measured.ts';

/** One archive built, and as many plain pages beside it. */
export interface BenchResult {
  readonly reports: number;
  readonly importSeconds: number;
  readonly build: Measures;
  readonly site: FolderSize;
  readonly plain: Measures;
  readonly plainSite: FolderSize;
  /** How many pages the place that every report names fills. */
  readonly pagesOfOnePlace: number;
}
