import type { BenchResult } from './bench-result.ts';

/** What each archive took, beside plain pages of the same number and size. */
export function resultTable(results: readonly BenchResult[]): string {
  const head = ['reports', 'built with', 'pages', 'mean page', 'files', 'whole site', 'time', 'peak memory'];
  const rows = results.flatMap(({ reports, importSeconds, build, site, plain, plainSite, pagesOfOnePlace }) => [
    [`${reports}`, 'attest', ...sizesOf(site), seconds(build.seconds), megabytes(build.peakBytes)],
    ['', 'plain Astro', ...sizesOf(plainSite), seconds(plain.seconds), megabytes(plain.peakBytes)],
    ['', 'ratio', '', '', '', '', ratio(build.seconds, plain.seconds), ratio(build.peakBytes, plain.peakBytes)],
    ['', `import: ${seconds(importSeconds)}; the place in every report: ${pagesOfOnePlace} pages`],
  ]);
  return aligned([head, ...rows]);
}

/** How time and memory grow from the smallest archive to each larger one; 1.00 is a straight line. */
export function growthTable([first, ...larger]: readonly BenchResult[]): string {
  if (!first) return '';
  const rows = larger.map((it) => {
    const times = it.reports / first.reports;
    return [
      `${first.reports} → ${it.reports}`,
      `time × ${ratio(it.build.seconds, first.build.seconds)}`,
      `a report ${ratio(it.build.seconds / times, first.build.seconds)}`,
      `memory × ${ratio(it.build.peakBytes, first.build.peakBytes)}`,
      `a report ${ratio(it.build.peakBytes / times, first.build.peakBytes)}`,
      `a page's time ${ratio(it.build.seconds / it.site.pages, first.build.seconds / first.site.pages)}`,
    ];
  });
  return aligned(rows);
}

function sizesOf({ pages, pageBytes, files, bytes }: BenchResult['site']): string[] {
  return [`${pages}`, `${(pageBytes / pages / 1000).toFixed(1)} kB`, `${files}`, megabytes(bytes)];
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function ratio(a: number, b: number): string {
  return b === 0 ? '?' : (a / b).toFixed(2);
}

/** Columns as wide as their widest cell; a row of fewer cells ends in one that may be longer. */
function aligned(rows: readonly (readonly string[])[]): string {
  const full = rows.filter((row) => row.length === rows[0]?.length);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${lines.join('\n')}\n`;
}
