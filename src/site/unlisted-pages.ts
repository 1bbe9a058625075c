import { join } from 'node:path';
import { fileText } from '../store/file-text.ts';
import { listFolder } from '../store/list-folder.ts';

/**
 * Tells the pages that are for whoever follows a citation, and for no list: the page for missing pages, earlier versions
 * and withdrawn reports of an archive. Takes the address of a page.
 */
export async function unlistedPages(archive: string): Promise<(page: string) => boolean> {
  const withdrawn = new Set<string>();
  for (const id of await listFolder(join(archive, 'reports'))) {
    const read = await fileText(join(archive, 'reports', id, 'report.yaml'));
    if ('text' in read && WITHDRAWN.test(read.text)) withdrawn.add(id);
  }
  return (page) => {
    const report = /\/r\/([0-9a-z]{8})\/(v\d+\/)?$/.exec(page);
    return page.endsWith('/404/') || report?.[2] !== undefined || withdrawn.has(report?.[1] ?? '');
  };
}

/** The line of a record that says so, read as it stands: a wrong guess lists a page or leaves it out, no more. */
const WITHDRAWN = /^state:[ \t]*["']?withdrawn\b/m;
