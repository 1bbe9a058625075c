/** What the foot of every page says of the archive's manifest. */
export const custodyWords = {
  manifest: 'Manifest of what is published, SHA-256',
} as const;
