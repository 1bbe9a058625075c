import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is done to a built site, to see that it is noticed. */
export type Damage = (site: string) => void;

/** Takes a page away, with all that lies beside it. */
export function withoutPage(path: string): Damage {
  return (site) => rmSync(join(site, path), { recursive: true });
}

/** Puts words where others stood in a page; throws where nothing changes, so that no test passes by doing nothing. */
export function withOther(path: string, from: string | RegExp, to: string): Damage {
  return (site) => {
    const file = join(site, path);
    const text = readFileSync(file, 'latin1');
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`expected ${path} to change`);
    writeFileSync(file, changed, 'latin1');
  };
}

/** Takes an id from its element. */
export function withoutId(path: string, id: string): Damage {
  return withOther(path, idAttribute(id), '');
}

/** Gives a second element the id of another. */
export function withSecond(path: string, id: string): Damage {
  return withOther(path, '</main>', `<p id="${id}"></p></main>`);
}

/** Puts words into the element with an id, where its own begin. */
export function withWordsIn(path: string, id: string, words: string): Damage {
  return (site) => {
    const [element = ''] =
      new RegExp(`<[^>]*${idAttribute(id).source}[^>]*>`).exec(readFileSync(join(site, path), 'latin1')) ?? [];
    withOther(path, element, `${element}${words}`)(site);
  };
}

function idAttribute(id: string): RegExp {
  return new RegExp(` id="?${id}"?(?=[ >])`);
}
