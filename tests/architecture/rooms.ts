import type { ImportedModule, SourceModule } from './read-modules.ts';

/** What the files of one room may import of ours: by value and type, or by type alone. */
interface RoomRule {
  readonly uses: readonly string[];
  readonly types?: readonly string[];
}

/** Who may import whom; a room is the longest of these that a path begins with. Of itself a room may import anything. */
const ROOMS: ReadonlyMap<string, RoomRule> = new Map([
  ['core/model/', { uses: [] }],
  ['core/text/', { uses: ['core/model/'] }],
  ['core/read/', { uses: ['core/text/', 'core/model/'] }],
  ['core/events/', { uses: ['core/text/', 'core/model/'] }],
  ['core/views/', { uses: ['core/text/', 'core/model/'] }],
  ['core/search/', { uses: ['core/text/', 'core/model/'], types: ['core/views/'] }],
  ['core/register/', { uses: ['core/text/', 'core/model/'] }],
  ['core/versions/', { uses: ['core/text/', 'core/model/'] }],
  ['core/custody/', { uses: ['core/model/'] }],
  [
    'core/archive.ts',
    {
      uses: [
        'core/read/',
        'core/events/',
        'core/register/',
        'core/versions/',
        'core/views/',
        'core/text/',
        'core/model/',
      ],
    },
  ],
  ['store/', { uses: ['core/'] }],
  ['import/', { uses: ['store/', 'core/'] }],
  ['export/', { uses: ['core/', 'words/'] }],
  ['words/', { uses: ['core/model/'], types: ['core/views/'] }],
  ['browser/', { uses: ['core/search/', 'core/text/', 'core/model/', 'words/'], types: ['core/views/'] }],
  ['preview/', { uses: [] }],
  ['commands/', { uses: ['import/', 'store/', 'core/', 'export/', 'words/', 'preview/'] }],
  ['cli.ts', { uses: ['commands/'] }],
  ['site/', { uses: ['store/', 'core/'] }],
  ['content.config.ts', { uses: ['site/', 'store/'], types: ['core/'] }],
  ['middleware.ts', { uses: ['site/', 'core/model/', 'words/'] }],
  ['components/', { uses: ['words/', 'styles/', 'browser/'], types: ['core/', 'site/maps/'] }],
  ['layouts/', { uses: ['components/', 'words/', 'styles/', 'browser/'], types: ['core/', 'site/maps/'] }],
  ['pages/', { uses: ['site/', 'layouts/', 'components/', 'export/', 'words/', 'styles/'] }],
  ['styles/', { uses: [] }],
]);

/** Single imports that break a rule for a reason. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['layouts/Page.astro → site/content-security-policy.ts', 'the headers file and every page say one policy'],
]);

/** What `core/` may use of others: pure libraries, each behind one file of ours. */
const PURE_LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['@edtf-ts/core', 'core/model/date-value.ts'],
  ['modern-ahocorasick', 'core/read/lexicon/match-patterns.ts'],
  ['temporal-polyfill', 'core/read/dates/calendar.ts'],
]);

/** The room a path lies in; a file outside every room is a fault. */
export function roomOf(path: string): string | undefined {
  const rooms = [...ROOMS.keys()].filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

/** Every import of a module that the house does not allow, in words. */
export function importFaults(module: SourceModule): string[] {
  const room = roomOf(module.path);
  if (room === undefined) return [`${module.path} lies in no room`];
  return module.imports.flatMap((it) => {
    const edge = `${module.path} → ${it.target}`;
    return ALLOWED.has(edge) || mayImport(module.path, room, it) ? [] : [edge];
  });
}

function mayImport(path: string, room: string, { target, own, typeOnly }: ImportedModule): boolean {
  if (!own) return room.startsWith('core/') ? PURE_LIBRARIES.get(target) === path : mayUse(room, target);
  const rule = ROOMS.get(room);
  const allowed = [room, ...(rule?.uses ?? []), ...(typeOnly ? (rule?.types ?? []) : [])];
  return allowed.some((it) => target.startsWith(it));
}

/** Astro does not exist outside Vite; what reaches a browser or a page brings no machine along. */
function mayUse(room: string, specifier: string): boolean {
  const inAstro = ['site/', 'pages/', 'layouts/', 'components/', 'content.config.ts', 'middleware.ts'].includes(room);
  const onMachine = ['store/', 'import/', 'preview/', 'commands/', 'cli.ts', 'site/', 'content.config.ts'].includes(
    room,
  );
  if (/^astro[:/]|^astro$/.test(specifier)) return inAstro;
  if (specifier.startsWith('node:')) return onMachine;
  return true;
}

/** The imports that close a circle, each circle once, as `a → b → a`. Types alone count too: they tie files as well. */
export function cyclesIn(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map((it) => [it.path, it]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    const next = byPath.get(path)?.imports.filter((it) => it.own) ?? [];
    for (const { target } of next) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return cycles;
}
