import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
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
  const folder = await unpackFolder();
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const path = await unpack(folder, join(bin, 'chromium.br'));
  await unpack(folder, join(bin, 'fonts.tar.br'));
  await unpack(folder, join(bin, 'al2023.tar.br'));
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [
    { path, env: fonts },
    { path, env: { ...fonts, ...libraries } },
  ];
}

/** A folder of its own for each version: what an older one unpacked is never reused. */
async function unpackFolder(): Promise<string> {
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `attest-browser-${version}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The package unpacks to the temporary folder of the process: it is given ours for the while. */
async function unpack(folder: string, file: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    return await inflate(file);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
