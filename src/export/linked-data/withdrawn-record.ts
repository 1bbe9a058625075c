/** What may be said of a withdrawn report: its address, and which originals there were. */
export interface Withdrawn {
  readonly permalink: string;
  /** In order of version. */
  readonly originals: readonly { readonly version: number; readonly sha256: string }[];
}

/** The JSON-LD file of a withdrawn report: that it was withdrawn, and the digits by which a citation of it is known again. */
export function withdrawnRecord({ permalink, originals }: Withdrawn): string {
  const record = {
    '@context': 'https://schema.org',
    '@id': permalink,
    '@type': 'CreativeWork',
    creativeWorkStatus: 'withdrawn',
    version: originals.at(-1)?.version,
    encoding: originals.map(({ version, sha256 }) => ({ '@type': 'MediaObject', version, sha256 })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
