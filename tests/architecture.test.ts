import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { impuritiesIn, moduleStateIn } from './architecture/impurities.ts';
import {
  moduleOf,
  nodesIn,
  readModules,
  type SourceModule,
  scriptsOf,
  sourceFiles,
  syntaxOf,
} from './architecture/read-modules.ts';
import { cyclesIn, importFaults } from './architecture/rooms.ts';

const modules = await readModules();
const core = modules.filter((it) => it.path.startsWith('core/'));

describe('the house as it stands', () => {
  test('has modules to speak of', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap((it) => it.imports).length).toBeGreaterThan(300);
  });

  test('imports only along the lines of the plan', () => {
    expect(modules.flatMap(importFaults)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(cyclesIn(modules)).toEqual([]);
  });

  test('keeps core pure: no machine, clock, chance, network, default locale', () => {
    expect(core.flatMap((it) => impuritiesIn(it.path, it.text).map((fault) => `${it.path}: ${fault}`))).toEqual([]);
  });

  test('keeps no changing state in core', () => {
    expect(core.flatMap((it) => moduleStateIn(it.path, it.text).map((fault) => `${it.path}: ${fault}`))).toEqual([]);
  });

  test('has no `any`, no `!`, no enum, no default export of its own', () => {
    expect(modules.flatMap(styleFaults)).toEqual([]);
  });

  test('has no file over 300 lines', () => {
    expect(modules.filter((it) => it.text.split('\n').length > 301).map((it) => it.path)).toEqual([]);
  });

  test('writes no stranger’s text as markup', () => {
    expect(
      modules
        .filter((it) => /\bset:(?:html|text)\b|\binnerHTML\b|\binsertAdjacentHTML\b/.test(it.text))
        .map((it) => it.path),
    ).toEqual([]);
  });

  test('keeps tests out of the folder of pages, and code out of a folder of leftovers', async () => {
    const files = await sourceFiles();
    expect(files.filter((it) => it.startsWith('pages/') && it.includes('.test.'))).toEqual([]);
    expect(files.filter((it) => /(?:^|\/)(?:utils?|helpers?|common|lib|misc|index)(?:\/|\.ts$)/.test(it))).toEqual([]);
  });
});

describe('what would break the plan is noticed', () => {
  test.each([
    ['core takes a file', 'core/read/x.ts', `import { readFile } from 'node:fs';`],
    ['a stage takes another', 'core/views/x.ts', `import { readReport } from '../read/read-report.ts';`],
    ['a stage takes a type of another', 'core/read/x.ts', `import type { Corpus } from '../views/corpus.ts';`],
    ['core takes the store', 'core/archive.ts', `import { readArchive } from '../store/read-archive.ts';`],
    ['core takes a library that is not named', 'core/text/x.ts', `import chrono from 'chrono-node';`],
    ['a library stands behind two files', 'core/text/x.ts', `import { parse } from '@edtf-ts/core';`],
    ['a command takes the site', 'commands/x.ts', `import { openArchive } from '../site/open-archive.ts';`],
    ['the store takes Astro', 'store/x.ts', `import { getCollection } from 'astro:content';`],
    [
      'a component takes a value of core',
      'components/X.astro',
      `---\nimport { titleOf } from '../core/model/title.ts';\n---`,
    ],
    ['a script of a layout takes the site', 'layouts/X.astro', `---\n---\n<script>import '../site/views.ts';</script>`],
    ['an import in the middle of things', 'core/read/x.ts', `const it = await import('../../store/x.ts');`],
    ['a type import within a type', 'core/model/x.ts', `type X = import('../views/corpus.ts').Corpus;`],
    ['a file in no room', 'elsewhere/x.ts', ''],
  ])('%s', (_, path, text) => {
    expect(importFaults(moduleOf(path, text))).toHaveLength(1);
  });

  test.each([
    [
      'a type of core in a component',
      'components/X.astro',
      `---\nimport type { Title } from '../core/model/title.ts';\n---`,
    ],
    ['a value of core in the store', 'store/x.ts', `import { titleOf } from '../core/model/title.ts';`],
    ['a file of the same room', 'core/read/dates/x.ts', `import { words } from '../words.ts';`],
  ])('but %s is allowed', (_, path, text) => {
    expect(importFaults(moduleOf(path, text))).toEqual([]);
  });

  test('a circle of three', () => {
    const link = (from: string, to: string) => moduleOf(from, `import { x } from './${to}';`);
    expect(cyclesIn([link('a.ts', 'b.ts'), link('b.ts', 'c.ts'), link('c.ts', 'a.ts')])).toEqual([
      'a.ts → b.ts → c.ts → a.ts',
    ]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const chance = Math.random();',
    'const home = process.env.HOME;',
    "const page = fetch('https://example.org/');",
    'const words = (1).toLocaleString();',
    "const order = 'a'.localeCompare('b');",
    'const order = new Intl.Collator();',
  ])('impure: %s', (code) => {
    expect(impuritiesIn('core/x.ts', code)).not.toEqual([]);
  });

  test.each([
    "const day = new Date('2019-08-27');",
    "const n = (1).toLocaleString('en');",
    'const it = { process: 1 }.process;',
  ])('pure: %s', (code) => {
    expect(impuritiesIn('core/x.ts', code)).toEqual([]);
  });

  test('state', () => {
    expect(moduleStateIn('core/x.ts', 'let count = 0;')).toHaveLength(1);
  });

  test.each([
    ['any', 'const x: any = 1;'],
    ['a non-null assertion', 'const x = y!;'],
    ['an enum', 'enum X { a }'],
    ['a default export', 'export default 1;'],
  ])('%s', (_, code) => {
    expect(styleFaults(moduleOf('core/x.ts', code))).toHaveLength(1);
  });
});

function styleFaults({ path, text }: SourceModule): string[] {
  return scriptsOf(path, text).flatMap((script) => {
    const source = syntaxOf(script);
    const faults = [...nodesIn(source)].filter(isStyleFault);
    return faults.map((node) => `${path}: ${node.getText(source).split('\n')[0]}`);
  });
}

function isStyleFault(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node) || ts.isEnumDeclaration(node)) return true;
  return (
    ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionDeclaration(node.parent))
  );
}
