import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportId } from '../../core/model/identifiers.ts';
import { type Problem, problem } from '../../core/model/problem.ts';
import { type AddressParts, readAddress } from '../../core/model/register-address.ts';
import type { RegisterEntry } from '../../core/model/register-entry.ts';
import type { Published, Register } from '../../core/model/release.ts';
import { describeEntry } from '../../core/register/describe-entry.ts';
import { isMissing } from '../../store/file-text.ts';
import { sha256 } from '../../store/register/sha256.ts';
import { type PageTexts, readPageTexts } from '../ledger/page-texts.ts';

/** What is known of a report that was published: the version on view, and whether its words are off the site. */
export interface PublishedState {
  readonly version: number;
  readonly withdrawn: boolean;
}

/** Finds the state of a published report; none where it cannot be read. */
export type StateOf = (id: ReportId) => Promise<PublishedState | undefined>;

/**
 * What a built site in the folder `out` fails to keep of what was published: every address has its page, every paragraph
 * its element with the words that were published, or those of a later version, which is a recorded revision, or no words
 * where its report was withdrawn.
 */
export async function brokenAddresses(register: Register, out: string, stateOf: StateOf): Promise<Problem[]> {
  const problems: Problem[] = [];
  let open: OpenPage | undefined;
  for (const it of register.published.values()) {
    const parts = readAddress(it.entry.address);
    if (parts?.type === 'paragraph') {
      // Addresses are in order: the paragraphs of a report stand together.
      if (open?.report !== parts.report) open = await openPage(out, parts.report, stateOf);
      problems.push(...paragraphFaults(it.entry, parts.segment, open).map((fault) => broken(it, fault)));
    } else if (parts && !(await isThere(join(out, folderOf(parts))))) problems.push(gone(it));
  }
  for (const [id, versions] of register.versions) {
    const earlier = [...versions].filter((version) => version < Math.max(...versions));
    for (const version of earlier) problems.push(...(await versionFaults(out, id, version)));
  }
  return problems;
}

/** The page of a report; no texts where there is none, of which its own address tells. */
interface OpenPage {
  readonly report: ReportId;
  readonly state: PublishedState | undefined;
  readonly texts?: PageTexts;
}

async function openPage(out: string, report: ReportId, stateOf: StateOf): Promise<OpenPage> {
  const state = await stateOf(report);
  try {
    return { report, state, texts: readPageTexts(await readFile(join(out, 'r', report, 'index.html'), 'utf8')) };
  } catch (error) {
    if (isMissing(error)) return { report, state };
    throw error;
  }
}

function paragraphFaults(entry: RegisterEntry, segment: string, page: OpenPage): readonly string[] {
  if (!page.texts || entry.type !== 'paragraph') return [];
  const shown = page.texts.byId.get(segment);
  if (shown === undefined) return [`no element of the page has the id ${segment}`];
  const { version = entry.version, withdrawn = false } = page.state ?? {};
  const same = entry.sha256 !== undefined && sha256(shown) === entry.sha256;
  if (withdrawn) return same ? ['its report was withdrawn, and the page shows its words'] : [];
  return same || entry.sha256 === undefined || version > entry.version ? [] : ['the page shows other words'];
}

function folderOf(parts: Exclude<AddressParts, { type: 'paragraph' }>): string {
  return join(parts.type === 'report' ? 'r' : `${parts.type}s`, parts.id);
}

async function versionFaults(out: string, id: ReportId, version: number): Promise<Problem[]> {
  const address = `r/${id}/v${version}`;
  if (await isThere(join(out, address))) return [];
  return [vanished('register', address, `version ${version} of the report`)];
}

function gone({ entry, release, line }: Published): Problem {
  return vanished(`register/${release.name}.jsonl:${line}`, entry.address, describeEntry(entry));
}

function vanished(file: string, address: string, showed: string): Problem {
  return problem('address-vanished', {
    at: { file },
    found: `${address} has no page in this build; it showed ${showed}`,
    expected: 'a page for every address that was ever published',
    wayOut: 'this is a fault of Attest, not of the archive: please report it with this message',
  });
}

function broken({ entry, release, line }: Published, fault: string): Problem {
  return problem('address-changed', {
    at: { file: `register/${release.name}.jsonl`, line },
    found: `${entry.address}: ${fault}; it showed ${describeEntry(entry)}`,
    expected: 'under every published address what was published there',
    wayOut: 'this is a fault of Attest, not of the archive: please report it with this message',
  });
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'index.html'));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
