import { serveFolder } from '../../src/preview/serve-folder.ts';
import type { Host } from './host.ts';

/** `attest preview`. */
export const OWN_PREVIEW: Host = {
  name: 'attest preview',
  showsNotFoundPage: true,
  serve: async ({ folder, base }) => {
    const { url, close } = await serveFolder({ folder, base, port: 0 });
    return { origin: new URL(url).origin, close };
  },
};
