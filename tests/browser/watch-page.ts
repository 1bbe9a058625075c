import type { BrowserContext, Page } from 'playwright-core';

/** What a reader's browser did and said while pages were read in it. */
export interface Watch {
  /** Warnings and errors of the console, errors of scripts, violations of the policy, dialogs: a good page has none. */
  readonly complaints: string[];
  /** Every address asked for, in order. */
  readonly requests: string[];
}

/** The name under which the page's own window tells of violations. */
const TELL = 'attestViolation';

/** Watches everything that happens in a context from now on; must be called before a page is opened in it. */
export async function watchContext(context: BrowserContext): Promise<Watch> {
  const watch: Watch = { complaints: [], requests: [] };
  context.on('request', (request) => watch.requests.push(request.url()));
  context.on('page', (page) => watchPage(page, watch.complaints));
  await context.exposeBinding(TELL, (_, violation: string) => {
    watch.complaints.push(`policy: ${violation}`);
  });
  await context.addInitScript(tellOfViolations, TELL);
  return watch;
}

/** The requests that went to another origin than `home`; `data:` and `blob:` go nowhere. */
export function foreignRequests({ requests }: Watch, home: string): string[] {
  const { origin } = new URL(home);
  return requests.filter((it) => !/^(?:data|blob|about):/.test(it) && new URL(it).origin !== origin);
}

/** The requests in whose address, however it is encoded, a word stands. */
export function requestsNaming({ requests }: Watch, word: string): string[] {
  const plain = word.toLowerCase();
  return requests.filter((it) => decoded(it).toLowerCase().includes(plain));
}

function watchPage(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Runs in the page. */
function tellOfViolations(name: string): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    const tell: unknown = Reflect.get(globalThis, name);
    if (typeof tell === 'function') tell(`${violatedDirective} ${blockedURI}`);
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
