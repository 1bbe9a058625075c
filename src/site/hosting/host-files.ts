import { headerFile } from './header-file.ts';
import { hostRules } from './host-rules.ts';
import { nginxSnippet } from './nginx-snippet.ts';
import { redirectFile } from './redirect-file.ts';

/** The files that tell hosts how to serve a site under a base path, by name: all say the same rules. */
export function hostFiles(base: string): ReadonlyMap<string, string> {
  const rules = hostRules(base);
  return new Map([
    ['_headers', headerFile(rules)],
    ['_redirects', redirectFile(rules)],
    ['nginx.conf', nginxSnippet(rules)],
    // GitHub Pages would else leave out every folder whose name begins with an underscore.
    ['.nojekyll', ''],
  ]);
}
