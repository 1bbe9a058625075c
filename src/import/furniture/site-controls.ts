import { runLength } from '../segment/page.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { isPhrase, phrases } from './phrases.ts';
import { afterTheText, beforeTheText, besideFurniture, inARow, recurs, setApart } from './witnesses.ts';

/** Buttons that share or save a page: "Share on Facebook", "tweet", "Copy link". */
export const shareLinks = controls(
  'share-links',
  [afterTheText, beforeTheText, besideFurniture, inARow],
  `Share | Share on | Share this | Share this article | Share this story | Share full article | Shares | Share via
  | Share article | Save | Save article | Bookmark | Print | Print this | Email | E-mail | Tweet | Pin it | Like | Facebook
  | Twitter | X | WhatsApp | Telegram | LinkedIn | Reddit | Pinterest | Messenger | Viber | Instagram | YouTube | Copy link
  | Copy URL | URL Copied | Link copied | RSS | Share on Facebook | Share on Twitter | Share on X | Share on WhatsApp
  | Share on Telegram | Share on Viber | Share on Messenger | Share on LinkedIn | Share by email | Share via email
  | Follow us | Follow us on | Follow | Share page | About sharing | Other ways to share | Click here to share on social media
  | Share this via Facebook | Share this via X | Share this via Twitter | Share this via WhatsApp | Share this via Email | شارك | مشاركة | شارك المقال | تغريدة | طباعة | فيسبوك | تويتر | واتساب | تابعنا
  | تابعونا | نسخ الرابط | Partager | Imprimer | Paylaş | Teilen | Compartir`,
);

/** Controls of the page itself: search, sign-in, loading, a post's buttons. */
export const siteControls = controls(
  'site-controls',
  [afterTheText, beforeTheText, besideFurniture, inARow],
  `Search | Search form | Search for | Menu | Close | Open menu | Skip to content | Skip to main content | Home | Log in
  | Login | Sign in | Sign up | Register | My account | Subscribe | Subscribed | Submit | Load more | More | Show more
  | Show less | View all | See all | Back to top | Loading | Loading recommendations | Loading seems to be taking a while
  | Reply | Retweet | Retweeted | Liked | Undo | Copy link to Tweet | Embed Tweet | More options | OK | Got it | Dismiss
  | Cancel | Language | Languages | Listen | Play | Listen to this article | Enlarge image | View comments | View image in fullscreen | Click to expand Image | Reuse this content | See translation | Write a comment
  | Listen to this story | End of list | Sign me up | Send correction | Download PDF
  | Click to see full-size image | Font size | بحث | القائمة | الرئيسية | تسجيل الدخول | المزيد | تحميل المزيد | إغلاق`,
);

/** The word that marks the place of an advertisement: never the report's own where a line holds nothing else. */
export const advertisement = controls(
  'advertisement',
  [setApart, recurs],
  `Advertisement | Advertisements | Advertising | Sponsored | Sponsored content | Promoted content | Remove ads
  | Advertisement - scroll to continue | Story continues below advertisement | Continue reading below | Skip advertisement
  | Article continues after advertisement | Article continues below | مساحة إعلانية | Publicité | Reklam | Anzeige`,
);

/** Counters of a post or a page: "3 Retweets", "1,204 views", "2 min read". */
export const postCounters: FurnitureRule = {
  name: 'post-counters',
  form: (page, at) => runLength(page, at, ({ text }) => COUNTER.test(text)),
  witnesses: [besideFurniture, afterTheText, beforeTheText, inARow],
};

const COUNTER =
  /^\p{Nd}[\p{Nd}.,]{0,9}\s?[KM]?\s(?:retweets?|likes?|replies|reply|views?|shares?|comments?|quotes?|bookmarks?|min(?:ute)?s?[ -]read)$/iu;

function controls(name: string, witnesses: FurnitureRule['witnesses'], labels: string): FurnitureRule {
  const known = phrases(labels);
  return { name, form: (page, at) => runLength(page, at, (line) => isPhrase(line, known)), witnesses };
}
