import { z } from 'zod';
import type { AddressParts } from '../core/model/register-address.ts';
import type { PublishedVersion, Standing } from '../core/register/standing.ts';

/** The path, below a site's root, of the file that says what became of an address. */
export function recordPath(address: AddressParts): string {
  return `${address.address.split('#')[0]}/cite.jsonld`;
}

/**
 * What a built site says has become of an address, from the text of that file; `undefined` where it does not know it, or is
 * no such file.
 */
export function siteStanding(text: string, address: AddressParts): Standing | undefined {
  const read = schema.safeParse(parsed(text));
  if (!read.success) return undefined;
  const record = read.data;
  const status = record.creativeWorkStatus ?? record.mainEntityOfPage?.creativeWorkStatus;
  const versions = versionsOf(record);
  const shared = { version: record.version, versions };
  if (status === 'withdrawn') return { ...shared, state: 'withdrawn' };
  if (address.type === 'paragraph') return standingOfPart(record, shared, address);
  if (status === 'redacted') return { ...shared, state: 'redacted' };
  if (status === 'former' || status === 'altered') return { ...shared, state: 'altered' };
  return { ...shared, state: 'public', since: record.version };
}

const part = z.object({
  '@id': z.string(),
  version: z.int().positive().optional(),
  creativeWorkStatus: z.string().optional(),
  isBasedOn: z.array(z.string()).default([]),
});

const schema = z.object({
  '@id': z.string(),
  creativeWorkStatus: z.string().optional(),
  version: z.int().positive().optional(),
  encoding: z.array(z.object({ version: z.int().positive(), sha256: z.string().optional() })).default([]),
  hasPart: z.array(part).default([]),
  mainEntityOfPage: z.object({ creativeWorkStatus: z.string().optional() }).optional(),
});

type SiteRecord = z.infer<typeof schema>;

function standingOfPart(
  { hasPart }: SiteRecord,
  shared: Pick<Standing, 'version' | 'versions'>,
  { segment }: Extract<AddressParts, { type: 'paragraph' }>,
): Standing | undefined {
  const it = hasPart.find((each) => each['@id'].endsWith(`#${segment}`));
  if (it === undefined) return undefined;
  const state =
    it.creativeWorkStatus === 'gone' || it.creativeWorkStatus === 'redacted' ? it.creativeWorkStatus : 'public';
  const versions = shared.versions.filter(({ version }) => version >= firstOf(it));
  return { ...shared, versions, state, since: it.version };
}

/** The first version that had a paragraph: it is based on what it showed in the earlier ones that had it. */
function firstOf({ version = 1, isBasedOn }: z.output<typeof part>): number {
  const earlier = isBasedOn.flatMap((it) => /\/v(\d{1,6})\/#/.exec(it)?.[1] ?? []);
  return Math.min(version, ...earlier.map(Number));
}

function versionsOf({ encoding, version }: SiteRecord): readonly PublishedVersion[] {
  const told = encoding.map(({ version: number, sha256 }) => ({ version: number, sha256 }));
  return (told.length > 0 || version === undefined ? told : [{ version, sha256: undefined }]).sort(
    (a, b) => a.version - b.version,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
