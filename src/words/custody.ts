/** What the foot of every page says of the archive's manifest. */
export const custodyWords = {
  manifest: 'Manifest of what is published, SHA-256',
  digits: (sha256: string) => `The SHA-256 of the manifest: ${sha256}`,
} as const;
