/** Today as `YYYY-MM-DD` in UTC; `SOURCE_DATE_EPOCH` (seconds) stands in for the clock where it is set. */
export function today(environment: Readonly<Record<string, string | undefined>>, now: number): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const fixed = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now;
  return new Date(fixed).toISOString().slice(0, 10);
}
