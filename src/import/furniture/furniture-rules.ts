import type { FurnitureRule } from './furniture-rule.ts';
import { neighbouringPosts, otherNews, readAlso, relatedArticles } from './link-lists.ts';
import { crawlerDateLine, emptyLabel, loneIds, loneVideo } from './machine-lines.ts';
import {
  cookieNotice,
  copyrightFooter,
  houseNotice,
  languageSwitch,
  otherEditionLink,
  siteAddress,
} from './publisher-lines.ts';
import { donationAppeal, newsletterPrompt, paywall } from './reader-appeals.ts';
import { advertisement, postCounters, shareLinks, siteControls } from './site-controls.ts';

/** Every rule that can cut, in the order they are asked; the first that is proven for a line names the cut. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  crawlerDateLine,
  loneIds,
  loneVideo,
  emptyLabel,
  neighbouringPosts,
  relatedArticles,
  otherNews,
  readAlso,
  otherEditionLink,
  languageSwitch,
  shareLinks,
  postCounters,
  siteControls,
  advertisement,
  copyrightFooter,
  houseNotice,
  siteAddress,
  cookieNotice,
  paywall,
  newsletterPrompt,
  donationAppeal,
];
