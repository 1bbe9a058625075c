import type { FurnitureRule } from './furniture-rule.ts';
import { headlineList, inlineLink, rankedHeadlines, timedHeadlines } from './headline-lists.ts';
import { neighbouringPosts, otherNews, readAlso, relatedArticles } from './link-lists.ts';
import { crawlerDateLine, emptyLabel, loneIds, loneVideo } from './machine-lines.ts';
import { navigationMenu, sectionLabel, tagLine, tagList } from './menus.ts';
import { aboutPublisher, commentSection, divider, remainder } from './page-ends.ts';
import {
  cookieNotice,
  copyrightFooter,
  houseNotice,
  languageSwitch,
  otherEditionLink,
  siteAddress,
} from './publisher-lines.ts';
import { appealSlogan, donationAppeal, supportButton } from './reader-appeals.ts';
import { duplicateArticle, duplicateCaption, duplicateQuote } from './repeated-lines.ts';
import { advertisement, postCounters, shareLinks, siteControls } from './site-controls.ts';
import { newsletterPrompt, paywall } from './subscription-lines.ts';

/** Every rule that can cut, in the order they are asked; the first that is proven for a line names the cut. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  crawlerDateLine,
  loneIds,
  loneVideo,
  emptyLabel,
  duplicateArticle,
  duplicateQuote,
  duplicateCaption,
  navigationMenu,
  neighbouringPosts,
  relatedArticles,
  otherNews,
  readAlso,
  inlineLink,
  otherEditionLink,
  languageSwitch,
  sectionLabel,
  shareLinks,
  postCounters,
  siteControls,
  advertisement,
  commentSection,
  copyrightFooter,
  houseNotice,
  siteAddress,
  aboutPublisher,
  cookieNotice,
  paywall,
  newsletterPrompt,
  donationAppeal,
  appealSlogan,
  supportButton,
  timedHeadlines,
  rankedHeadlines,
  headlineList,
  tagLine,
  tagList,
  divider,
  remainder,
];
