import { expect, test } from 'vitest';
import { draw, STYLES, told } from './layout.ts';

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'buttons between title and text',
    `title| Bus station bombed for the second time this month
     share-links| Share on Facebook
     share-links| Share on Twitter
     share-links| Copy link
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'one button below the writer’s name',
    `paragraph| Eleven people were wounded, doctors said.
     attribution| Lina Example
     share-links| tweet`,
  ],
  [
    'counters and buttons below a post',
    `paragraph| Eleven people were wounded, doctors said.
     post-counters| 3 Retweets
     post-counters| 1,204 likes
     site-controls| Reply
     site-controls| Load more`,
  ],
  [
    'an advertisement’s place in the middle',
    `paragraph| Eleven people were wounded, doctors said.
     advertisement| Advertisement
     paragraph| The station had been hit in January too.`,
  ],
  [
    'the rules for comments',
    `paragraph| Eleven people were wounded, doctors said.
     comment-section| Comments
     comment-section| We will not publish insults.
     comment-section| Comments are read by an editor before they appear.
     comment-section| Post a comment`,
  ],
  [
    'the copyright line',
    `paragraph| Eleven people were wounded, doctors said.
     copyright-footer| © 2020 Example News Agency. All rights reserved.`,
  ],
  [
    'the house’s standing notice',
    `paragraph| Eleven people were wounded, doctors said.
     house-notice| Our Standards: The Example Principles.`,
  ],
  [
    'a notice of cookies',
    `cookie-notice| We use cookies to make this site work better for you.
     cookie-notice| Accept all cookies
     title| Bus station bombed for the second time this month
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'a newsletter in the middle',
    `paragraph| Eleven people were wounded, doctors said.
     newsletter-prompt| Sign up for our weekly newsletter
     paragraph| The station had been hit in January too.`,
  ],
  [
    'a channel to follow, in Arabic',
    `paragraph| تعرضت المحطة للقصف في كانون الثاني أيضا، بحسب الأهالي.
     newsletter-prompt| تابعونا على قناتنا في تلغرام`,
  ],
  [
    'a wall before the rest',
    `paragraph| Eleven people were wounded, doctors said.
     paywall| You have reached your article limit
     paywall| Already have an account? Log in`,
  ],
  [
    'a plea for money',
    `paragraph| Eleven people were wounded, doctors said.
     donation-appeal| We need your support to keep reporting from the ground.
     donation-appeal| €2 a month keeps one reporter on the road
     donation-appeal| Donate now`,
  ],
  [
    'a plea in full sentences below the credits',
    `paragraph| Eleven people were wounded, doctors said.
     attribution| Lina Example contributed to this report.
     donation-appeal| We have one request.
     donation-appeal| If you value what our reporters do, please consider supporting us with a small sum each month.`,
  ],
  [
    'what the house says of itself',
    `paragraph| Eleven people were wounded, doctors said.
     about-publisher| The Example Post is an independent media organisation founded in 2012 by reporters in exile.`,
  ],
  [
    'a button for support above the text and below it',
    `donation-appeal| Support Example Post
     paragraph| Eleven people were wounded, doctors said.
     donation-appeal| Support Example Post`,
  ],
  [
    'a gift that can be deducted',
    `paragraph| Eleven people were wounded, doctors said.
     donation-appeal| Your tax deductible gift helps us follow such cases for years.`,
  ],
  [
    'a licence of the site',
    `paragraph| Eleven people were wounded, doctors said.
     copyright-footer| This work by Example Post is licensed under a Creative Commons Attribution licence.`,
  ],
  [
    'a summary for those who do not subscribe',
    `paragraph| Eleven people were wounded, doctors said.
     house-notice| The Example Agency website holds only a part of its reports. Please contact us for subscription options.`,
  ],
  [
    'how long it takes to read',
    `title| Bus station bombed for the second time this month
     post-counters| 2 min read
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'how to leave a newsletter',
    `paragraph| Eleven people were wounded, doctors said.
     newsletter-prompt| Keep up to date with our daily newsletter
     newsletter-prompt| You can unsubscribe at any time.`,
  ],
  [
    'a plea to correct',
    `paragraph| Eleven people were wounded, doctors said.
     house-notice| If you think the article contains wrong information or you have additional details, send a correction`,
  ],
];

for (const [style, between] of STYLES) {
  test.each(LAYOUTS)(`cut, with ${style}: %s`, (_name, drawing) => {
    const layout = draw(drawing, between);
    expect(told(layout)).toEqual(layout.lines);
  });
}
