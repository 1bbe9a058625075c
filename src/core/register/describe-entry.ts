import type { RegisterEntry } from '../model/register-entry.ts';
import type { ReportState } from '../model/report.ts';

/** What an address showed when it was published, in words. */
export function describeEntry(entry: RegisterEntry): string {
  switch (entry.type) {
    case 'report':
      return `version ${entry.version} of a ${stateWords(entry.state)}report${hashWords(entry.sha256)}`;
    case 'paragraph':
      return `a ${entry.kind} at ${entry.start}–${entry.end} of version ${entry.version}${entry.sha256 === undefined ? ', its words off the site' : hashWords(entry.sha256)}${entry.gone ? ', gone since' : ''}`;
    case 'event':
      return [entry.kind, entry.edtf ?? 'undated', ...entry.places].join(', ');
    default:
      return `the ${entry.type} “${entry.name}”`;
  }
}

function stateWords(state: ReportState): string {
  return state === 'published' ? '' : `${state} `;
}

function hashWords(sha256: string | undefined): string {
  return sha256 === undefined ? '' : `, SHA-256 ${sha256.slice(0, 16)}…`;
}
