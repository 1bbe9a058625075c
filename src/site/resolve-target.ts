import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseActorId, parsePlaceId, parseReportId, parseSegmentId } from '../core/model/identifiers.ts';
import { makeAddresses } from '../core/views/addresses.ts';
import type { LinkTarget, ResolveTarget } from './remark-archive-links.ts';
import type { Settings } from './settings.ts';

/** Resolves the targets of `[[…]]` against the folders of an archive, as they are when a page is rendered. */
export function targetResolver({ archive, info }: Settings): ResolveTarget {
  const addresses = makeAddresses(info.address);
  const resolveReport = (target: string): LinkTarget | undefined => {
    const [id = '', fragment] = target.split('#');
    const report = parseReportId(id);
    if (!report || !existsSync(join(archive, 'reports', report))) return undefined;
    if (fragment === undefined) return { address: addresses.report(report), name: report };
    const segment = parseSegmentId(fragment);
    if (!segment || !readSegments(archive, report).includes(`"id":"${segment}"`)) return undefined;
    return { address: addresses.paragraph(report, segment), name: `${report}#${segment}` };
  };
  const resolveAuthority = (id: string): LinkTarget | undefined => {
    const place = parsePlaceId(id);
    const actor = parseActorId(id);
    const placeName = place && recordName(join(archive, 'places', `${place}.md`));
    if (place && placeName) return { address: addresses.place(place), name: placeName };
    const actorName = actor && recordName(join(archive, 'actors', `${actor}.md`));
    return actor && actorName ? { address: addresses.actor(actor), name: actorName } : undefined;
  };
  return (target) => (target.startsWith('r:') ? resolveReport(target.slice(2)) : resolveAuthority(target));
}

/** The segments of a report and those gone from it as they are written, without the white space that JSON allows. */
function readSegments(archive: string, report: string): string {
  const files = ['segments.jsonl', 'gone.jsonl'].map((name) => join(archive, 'reports', report, name));
  const written = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return written.join('\n').replaceAll(/"id": +/g, '"id":');
}

function recordName(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const name = /^name:[ \t]*(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return name?.trim().replace(/^(["'])(.*)\1$/, '$2');
}
