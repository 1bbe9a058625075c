import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/core/model/report.ts';
import { readReports } from '../../src/store/read-reports.ts';

const ARCHIVE = fileURLToPath(new URL('../../content/', import.meta.url));

/** The founding reports as they lie in the archive, with the segmentation of their import. */
export async function foundingReports(): Promise<readonly Report[]> {
  const { reports, problems } = await readReports(ARCHIVE);
  if (problems.length > 0 || reports.length < 5) throw new Error(`expected five reports, got ${reports.length}`);
  return reports;
}
