import type { Register, SealedRelease } from '../model/release.ts';
import { foldReleases } from './fold-releases.ts';
import type { Changes } from './plan-release.ts';

/** What a release of a register said that those it follows did not, each list in order of address. */
export function releaseChanges(register: Register, release: SealedRelease): Changes {
  const { published } = foldReleases(followedBy(register, release));
  return {
    added: release.entries.filter(({ address }) => !published.has(address)),
    changed: release.entries.flatMap((to) => {
      const from = published.get(to.address);
      return from === undefined ? [] : [{ from, to }];
    }),
  };
}

/** The releases that one follows, be it through others; those of a branch that was merged later are none of them. */
function followedBy({ releases }: Register, release: SealedRelease): readonly SealedRelease[] {
  const wanted = new Set(release.seal.previous);
  // Each stands after those it follows, so that the last are met first.
  const found = releases.toReversed().filter((it) => {
    if (!wanted.has(it.sha256)) return false;
    for (const sha256 of it.seal.previous) wanted.add(sha256);
    return true;
  });
  return found.reverse();
}
