interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
}

/**
 * Lets Pagefind start its own worker, and no other script, where the page demands trusted types. Must run before
 * Pagefind is loaded; does nothing in browsers that do not know trusted types.
 */
export function allowSearchWorker(base: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const worker = new URL(`${base}pagefind/pagefind-worker.js`, location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).href.split('?')[0] !== worker)
        throw new TypeError(`not a script of this site: ${url}`);
      return url;
    },
  });
}
