import type { Line } from '../segment/line.ts';
import { isLabel, isProse } from '../segment/line-shape.ts';
import { isAnnounced, type Page, runLength, wholeRunLength } from '../segment/page.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { isEndFurniture } from './interruptions.ts';
import { isPhrase, phrases } from './phrases.ts';
import { afterTheText, besideFurniture, opensThePage } from './witnesses.ts';

/** A site's menu: eight or more labels in a row, some of which name sections or recur. */
export const navigationMenu: FurnitureRule = {
  name: 'navigation-menu',
  form: (page, at) => {
    const length = wholeRunLength(page, at, isMenuLine);
    return length >= SHORTEST_MENU && looksLikeMenu(page, at, length) ? length : 0;
  },
  witnesses: [opensThePage, besideFurniture],
};

/** The section a page is filed under ("News", "World"), above everything else. */
export const sectionLabel: FurnitureRule = {
  name: 'section-label',
  form: (page, at) => (isAloneOnPage(page, at) ? 0 : runLength(page, at, (line) => isPhrase(line, SECTIONS), 4)),
  witnesses: [opensThePage],
};

/** "Tags:" and what follows it, on its line or below. */
export const tagLine: FurnitureRule = {
  name: 'tag-list',
  form: (page, at) => {
    const text = page.lines[at]?.text ?? '';
    if (!TAGS.test(text) || page.lines[at]?.ending === 'sentence') return 0;
    return text.length <= LONGEST_OPENER ? 1 + runLength(page, at + 1, isTag, MOST_TAGS) : 1;
  },
  witnesses: [afterTheText, besideFurniture],
};

const furnitureAboveAndNoTextBelow: Witness = {
  kind: 'position',
  says: 'stands below other furniture, and no running text follows',
  holds: (page, run) => isEndFurniture(page, run.first - 1) && page.lastProse >= 0 && page.lastProse <= run.last,
};

/** Labels without an opener, below the furniture that ends a page. A list that a colon announces is no list of tags. */
export const tagList: FurnitureRule = {
  name: 'tag-list',
  form: (page, at) => (isAnnounced(page, at) ? 0 : Math.min(MOST_TAGS, wholeRunLength(page, at, isTag))),
  witnesses: [furnitureAboveAndNoTextBelow],
};

const SHORTEST_MENU = 8;
const MOST_TAGS = 40;
const LONGEST_OPENER = 12;

const TAGS = /^(?:tags?|keywords?|topics?|filed under|categories|وسوم|الوسوم|كلمات مفتاحية|كلمات دلالية)\s?:/iu;

const SECTIONS = phrases(
  `Home | News | World | World News | U.S. News | US | UK | National | Local | Regional | International
  | Politics | Business | Economy | Sports | Sport | Culture | Society | Arts | Science | Technology | Tech
  | Health | Opinion | Opinions | Analysis | Features | Reports | Interviews | Videos | Photos | Podcasts
  | Middle East | Africa | Europe | Asia | Americas | West Asia | Asia-Pacific | Latin America | Lifestyle
  | Travel | Entertainment | Shows | Documentaries | Top News | Breaking | Live | About us | Contact us
  | Statements | Press releases | Publications | Defense | Energy | Environment | Weather | Magazine | أخبار
  | الأخبار | سياسة | اقتصاد | رياضة | ثقافة | تقارير | مقالات | آراء | منوعات | محليات | دولي`,
);

/** A label, or several that lost the spaces between them ("WorldAfricaAsia Pacific"). */
function isMenuLine(line: Line): boolean {
  return isLabel(line) || (line.ending === 'open' && !isProse(line) && seams(line.text) >= 2);
}

function seams(text: string): number {
  return text.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
}

function looksLikeMenu(page: Page, at: number, length: number): boolean {
  const lines = page.lines.slice(at, at + length);
  const sections = lines.filter((line) => isPhrase(line, SECTIONS)).length;
  const recurring = lines.filter(({ key }) => (page.repeats.get(key) ?? 0) > 1).length;
  return sections >= 2 || recurring >= 3;
}

function isTag(line: Line): boolean {
  return (isLabel(line) || (line.words <= 4 && line.ending === 'open')) && /\p{L}/u.test(line.text);
}

function isAloneOnPage(page: Page, at: number): boolean {
  return page.lines[at + 1] === undefined;
}
