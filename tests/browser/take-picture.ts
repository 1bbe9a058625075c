import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/preview/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';

// Takes the picture in the README from the built site: npm run build, then
//   npm run picture -- /r/y1snjv4j/
const root = join(import.meta.dirname, '../..');
const [path = '/'] = process.argv.slice(2);
const launched = await launchBrowser();
if ('reason' in launched) throw new Error(launched.reason);
const site = await serveFolder({ folder: join(root, 'dist'), base: '/', port: 0 });
const page = await launched.browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
await page.locator('a.mark.place').nth(3).hover();
await page.locator('.preview:popover-open').waitFor();
mkdirSync(join(root, 'src/help/pictures'), { recursive: true });
await page.screenshot({ path: join(root, 'src/help/pictures/report.png') });
await launched.browser.close();
await site.close();
