import { ASTRO_PREVIEW } from './astro-preview.ts';
import { GITHUB_PAGES } from './github-pages.ts';
import type { Host } from './host.ts';
import { NGINX } from './nginx-server.ts';
import { OWN_PREVIEW } from './own-preview.ts';
import { PYTHON } from './python-server.ts';

/** Every host on which published addresses are tried. */
export const HOSTS: readonly Host[] = [OWN_PREVIEW, GITHUB_PAGES, PYTHON, ASTRO_PREVIEW, NGINX];
