import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A Chromium to start, and what its environment must say. */
export interface BrowserBinary {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browsers worth trying, best first: `CHROME_PATH`, an installed one, the one in the package `@sparticuz/chromium`
 * (Linux x64) with the system's libraries, and the same with the libraries it brings along.
 */
export async function findBrowsers(): Promise<BrowserBinary[]> {
  const named = process.env.CHROME_PATH;
  const installed = [named, ...USUAL_PLACES].filter((path) => path !== undefined && existsSync(path));
  const found = installed.map((path) => ({ path: path ?? '', env: {} }));
  return process.platform === 'linux' && process.arch === 'x64' ? [...found, ...(await bundled())] : found;
}

async function bundled(): Promise<BrowserBinary[]> {
  const folder = await unpackedFolder();
  const path = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [
    { path, env: fonts },
    { path, env: { ...fonts, ...libraries } },
  ];
}

/**
 * The folder with the unpacked package, one for each version. It appears whole or not at all, since several processes
 * may look for it at once, and one may be stopped in the middle.
 */
async function unpackedFolder(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = entry.replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  const folder = join(cache, `attest-browser-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  for (const part of PARTS) await unpack(fresh, join(dirname(manifest), 'bin', part));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The browser, its fonts and the libraries it needs. */
const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** The package unpacks to the temporary folder of the process: it is given ours for the while. */
async function unpack(folder: string, file: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await inflate(file);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
