import type { AstroIntegration } from 'astro';

/**
 * Lets `astro preview` answer an address without its final slash, as every host of static sites does; with the setting
 * that pages are built by (`always`) it would refuse it.
 */
export function lenientPreview(): AstroIntegration {
  return {
    name: 'attest-lenient-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
