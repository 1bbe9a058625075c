import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Makes the copy of the truth that the tests read, from the hand-made readings beside the checkout:
//   node tests/truth/copy-truth.ts ../shared/gold
const [gold] = process.argv.slice(2);
if (gold === undefined)
  throw new Error('expected the folder of the truth: node tests/truth/copy-truth.ts ../shared/gold');

interface Entity {
  readonly id: string;
  readonly parent?: string;
}

const entities: readonly Entity[] = JSON.parse(readFileSync(`${gold}/entities.json`, 'utf8'));
const truth = {
  parents: Object.fromEntries(entities.flatMap(({ id, parent }) => (parent ? [[id, parent]] : []))),
  reports: ['000', '001', '002', '003', '004'].map((number) => {
    const { mentions, dates, noise, published, claims } = JSON.parse(readFileSync(`${gold}/${number}.json`, 'utf8'));
    return { number, published, mentions, dates, noise, claims };
  }),
};
const file = fileURLToPath(new URL('founding-truth.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(truth, null, 1)}\n`);
