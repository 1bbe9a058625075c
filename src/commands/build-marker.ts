import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileText } from '../store/file-text.ts';

/** The file by which a folder says that Attest built it, and may therefore replace it. */
export const BUILD_MARKER = '.attest-build.json';

/** Which site a folder holds; no time in it, so that two builds are the same. */
export interface BuildMarker {
  /** The archive's. */
  readonly title: string;
  /** With the base path. */
  readonly address: string;
}

/** Marks a folder as a site that Attest built. */
export async function writeBuildMarker(folder: string, { title, address }: BuildMarker): Promise<void> {
  await writeFile(join(folder, BUILD_MARKER), `${JSON.stringify({ title, address })}\n`);
}

/** What a folder's marker says, or `undefined` where it has none, or a file of that name which is something else. */
export async function readBuildMarker(folder: string): Promise<BuildMarker | undefined> {
  const read = await fileText(join(folder, BUILD_MARKER));
  if ('fault' in read) return undefined;
  try {
    return markerSchema.safeParse(JSON.parse(read.text)).data;
  } catch {
    return undefined;
  }
}

const markerSchema = z.strictObject({ title: z.string(), address: z.string() });
