/** What one original may hold; above it the file is refused, never cut short. */
export const INPUT_LIMITS = { bytes: 10 * 1024 * 1024, lineUnits: 1024 * 1024, lines: 20_000 } as const;
