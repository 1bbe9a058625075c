import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { importReports } from '../../src/import/import-reports.ts';
import { isLocked, withArchiveLock } from '../../src/store/lock-archive.ts';
import { setReportState } from '../../src/store/set-report-state.ts';
import { type InventedCast, type InventedRecord, inventCast, REGIONS, regionId } from './invent-records.ts';
import { type InventedReport, inventReport } from './invent-report.ts';
import { type Chance, seededChance } from './random.ts';

/** Writes an archive of `reports` invented reports, all published, and gives how many seconds the import took. */
export async function writeArchive(archive: string, reports: number, seed: number): Promise<number> {
  const chance = seededChance(seed);
  const cast = inventCast(chance, reports);
  await writeFrame(archive, cast);
  const invented = Array.from({ length: reports }, (_, index) => inventReport(chance, cast, index + 1));
  const inputs = `${archive}-inputs`;
  await mkdir(inputs, { recursive: true });
  for (const { file, text } of invented) await writeFile(join(inputs, file), text);
  const start = performance.now();
  await importAll(archive, inputs, invented, chance);
  return (performance.now() - start) / 1000;
}

async function writeFrame(archive: string, { places, actors }: InventedCast): Promise<void> {
  for (const folder of ['reports', 'places', 'actors', 'pages', 'map']) {
    await mkdir(join(archive, folder), { recursive: true });
  }
  await writeFile(join(archive, 'archive.yaml'), stringify(INFO));
  await writeFile(join(archive, 'map', 'base.json'), JSON.stringify(baseMap()));
  const page = '---\ntitle: About\ndescription: An invented archive.\n---\n\nNothing here is true.\n';
  await writeFile(join(archive, 'pages', 'about.mdx'), page);
  for (const record of places) await writeRecord(join(archive, 'places'), record);
  for (const record of actors) await writeRecord(join(archive, 'actors'), record);
}

const INFO = {
  title: 'An invented archive',
  description: 'Reports that nobody wrote, to measure with.',
  address: 'https://invented.example/',
  language: 'en',
  editor: 'Nobody',
  rights: 'None are claimed.',
  map: { file: 'base.json', source: 'invented' },
};

async function writeRecord(folder: string, { id, facts }: InventedRecord): Promise<void> {
  await writeFile(join(folder, `${id}.md`), `---\n${stringify(facts)}---\n\nAn invented record.\n`);
}

/** Regions as squares in a row, within one country (TopoJSON). */
function baseMap(): object {
  const square = (west: number, east: number) => [
    [west, 0],
    [west, 10],
    [east, 10],
    [east, 0],
    [west, 0],
  ];
  const regions = Array.from({ length: REGIONS }, (_, index) => ({
    type: 'Polygon',
    arcs: [[index + 1]],
    properties: { id: regionId(index), name: `Region ${index}` },
  }));
  return {
    type: 'Topology',
    arcs: [square(0, REGIONS * 10), ...regions.map((_, index) => square(index * 10, index * 10 + 10))],
    objects: {
      countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
      regions: { type: 'GeometryCollection', geometries: regions },
    },
  };
}

async function importAll(archive: string, inputs: string, all: readonly InventedReport[], chance: Chance) {
  const sheet = new Map(
    all.map(({ file, publisher, published }) => {
      const facts = { publisher, published: { value: published, status: 'stated', working: 'invented' } } as const;
      return [file, { facts }] as const;
    }),
  );
  const files = all.map(({ file }) => ({ path: join(inputs, file), shown: file }));
  const moment = { today: '2026-01-01', software: 'bench', random: chance.bytes };
  const request = { archive, files, sheet, facts: {}, language: 'en', ...moment };
  const outcomes = await importReports(request, () => undefined);
  if (isLocked(outcomes)) throw new Error(`expected the archive for ourselves, ${archive} is locked`);
  if ('problems' in outcomes) throw new Error('expected a journal that holds');
  const imported = outcomes.flatMap((it) => (it.kind === 'imported' ? [it.report.id] : []));
  if (imported.length !== all.length) throw new Error(`expected ${all.length} imported, got ${imported.length}`);
  await withArchiveLock(archive, async () => {
    for (const id of imported) await setReportState(archive, id, 'published');
  });
}
