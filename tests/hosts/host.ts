import type { BuiltSite } from '../site/built-site.ts';

/** Something that serves a built site as readers get it. */
export interface Host {
  readonly name: string;
  /** Whether it answers with the site's own `404.html`, so that an address in capitals can be mended. */
  readonly showsNotFoundPage: boolean;
  /** Starts to serve, or says why it cannot be done here. */
  readonly serve: (site: BuiltSite) => Promise<Serving>;
}

/** A host at work, or the reason why a test of it has to be skipped. */
export type Serving =
  | {
      /** Such as `http://127.0.0.1:4321`, without a slash at its end. */
      readonly origin: string;
      readonly close: () => Promise<void>;
    }
  | { readonly reason: string };
