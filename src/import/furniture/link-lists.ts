import { isDateLine } from '../segment/date-line.ts';
import type { Line } from '../segment/line.ts';
import { isHeadline, isLabel, isListed, isProse } from '../segment/line-shape.ts';
import { isKeptAt, type Page, runLength } from '../segment/page.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { isPhrase, phrases } from './phrases.ts';
import { isAppeal } from './reader-appeals.ts';
import { afterTheText, besideFurniture, headlinesFollow, setApart } from './witnesses.ts';

/** An opener that never names its subject. */
const NEVER = /^(?!)/u;

/** "Related Articles" and the headlines below it, wherever it stands. */
export const relatedArticles = linkList(
  'related-articles',
  `Related Articles | Related News | Related Stories | Related Content | Related Posts | Related Links
  | Related Topics | Related Coverage | Related Reports | Related | More on this topic | More on this story
  | Recommended Stories | Recommended for You | Recommended | You may also like | You might also like
  | Editors’ Picks | Editor’s Picks | Previous coverage | More to explore | See more on | More in News
  | More from this section | More like this | Further reading | In this story | Up next | Don’t miss
  | مقالات ذات صلة | أخبار ذات صلة | مواضيع ذات صلة | مواد ذات صلة | قد يعجبك أيضا | قد يهمك أيضا
  | Articles liés | Sur le même sujet | À lire aussi | İlgili haberler | Verwandte Artikel
  | Noticias relacionadas`,
  /^(?:(?:the )?latest (?:on|from|in|about) |more (?:from|in|by|news from) |المزيد (?:من|عن) )\S/iu,
);

/** "Other news", "Latest news", "Most read" and the headlines below it. */
export const otherNews = linkList(
  'other-news',
  `Other news | Latest news | Latest | The latest | More news | Top stories | Top news | Most read
  | Most popular | Most viewed | Trending | Trending now | Popular | Popular posts | Recent posts
  | Latest stories | Latest articles | Latest headlines | Breaking news | More stories | أخبار أخرى
  | آخر الأخبار | الأكثر قراءة | المزيد من الأخبار | Son haberler | Dernières nouvelles`,
);

/** "Read also:" and "Read next", with the headlines below it if there are any. */
export const readAlso = linkList(
  'read-also',
  `Read also | Also read | Read more | Read next | See also | Read on | Continue reading | Watch also
  | Read more on this | اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرأ المزيد | شاهد أيضا | Lire aussi`,
);

/** "Prev Post" and "Next Post" with the titles they lead to. */
export const neighbouringPosts = linkList(
  'prev-next-post',
  `Prev Post | Previous Post | Previous Article | Previous story | Previous | Prev | Older post | Next Post
  | Next Article | Next story | Next | Newer post | المقال السابق | المقال التالي | السابق | التالي
  | الخبر السابق | الخبر التالي`,
);

/**
 * A list of links is opened by a phrase and goes on with headlines, dates and markers up to the next running text. An
 * opener of one word, or one that names its subject ("More from …"), may be a heading too: above running text it counts
 * only with two items below it.
 */
function linkList(name: string, openers: string, withSubject = NEVER): FurnitureRule {
  const known = phrases(openers);
  return {
    name,
    form: (page, at) => {
      const line = page.lines[at];
      if (!line || (line.ending !== 'open' && line.ending !== 'colon')) return 0;
      const named = isPhrase(line, known);
      if (!named && !(line.words <= 8 && withSubject.test(line.text))) return 0;
      const items = itemsBelow(page, at + 1);
      const doubtful = line.words === 1 || !named;
      return doubtful && items < 2 && page.lastProse > at ? 0 : 1 + items;
    },
    witnesses: [headlinesFollow, afterTheText, besideFurniture, setApart],
  };
}

/**
 * The items below an opener; where the first bears a list's mark, only such lines. Where the report goes on after them,
 * the last may be its next heading (a label) or its title (a headline, where none stood above): then it is no item.
 */
function itemsBelow(page: Page, at: number): number {
  const first = page.lines[at];
  const length = runLength(page, at, first && isListed(first) ? isListed : isItem);
  const last = page.lines[at + length - 1];
  if (!last || !isKeptAt(page, at + length) || isListed(last) || isDateLine(last.text)) return length;
  const mayBeTitle = isHeadline(last) && at <= page.firstProse && !page.lines.slice(0, at - 1).some(isHeadline);
  return isLabel(last) || mayBeTitle ? length - 1 : length;
}

function isItem(line: Line): boolean {
  if (isDateLine(line.text)) return true;
  return !isProse(line) && !isAppeal(line) && (isHeadline(line) || isListed(line) || isLabel(line) || line.words <= 2);
}
