import { buildArchive } from '../../src/core/archive.ts';
import type { ArchiveInput } from '../../src/core/model/archive-input.ts';
import type { Report } from '../../src/core/model/report.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import type { BuiltSite } from './built-site.ts';

/** What a built site should show: its archive, read without Astro. */
export interface SiteTruth {
  readonly input: ArchiveInput;
  readonly published: readonly Report[];
  readonly drafts: readonly Report[];
  readonly corpus: Corpus;
}

/** The archive of a built site and all that is computed from it; tests must not change it. Read once in a file of tests. */
export function truthOf(site: BuiltSite): Promise<SiteTruth> {
  const truth = read.get(site.folder) ?? readTruth(site);
  read.set(site.folder, truth);
  return truth;
}

const read = new Map<string, Promise<SiteTruth>>();

async function readTruth({ archive, base }: BuiltSite): Promise<SiteTruth> {
  const { input, problems } = await readArchive(archive);
  if (!input) throw new Error(`expected an archive that can be read, got ${JSON.stringify(problems)}`);
  const { origin } = new URL(input.info.address);
  const published = input.reports.filter((it) => it.state === 'published');
  const drafts = input.reports.filter((it) => it.state === 'draft');
  const corpus = buildArchive({ ...input, info: { ...input.info, address: origin + base } });
  return { input, published, drafts, corpus };
}
