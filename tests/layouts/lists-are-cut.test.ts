import { expect, test } from 'vitest';
import { draw, STYLES, told } from './layout.ts';

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'related articles, numbered, at the end',
    `paragraph| Two shells fell on the market of the town on Sunday morning.
     related-articles| Related Articles
     related-articles| 1. Market traders count their losses after a week of shelling
     related-articles| 2. Who shelled the market? What the craters tell`,
  ],
  [
    'related news between title and text',
    `title| Four houses destroyed by barrel bombs in the western quarter
     related-articles| Related News
     related-articles| School in the northern quarter closed for a third week
     related-articles| Bakery reopens after repairs paid for by traders abroad
     paragraph| On 4 May, helicopters dropped four barrel bombs on the western quarter.`,
  ],
  [
    'recommended stories in the middle',
    `paragraph| The convoy left the crossing shortly after noon, drivers said.
     related-articles| Recommended Stories
     related-articles| list 1 of 2Aid convoy waits at the crossing for a fifth day
     related-articles| list 2 of 2What the drivers carry, and for whom
     paragraph| It reached the warehouse of the municipality before nightfall.`,
  ],
  [
    'headlines with their dates below them',
    `attribution| 12 March 2021
     related-articles| Related Articles
     related-articles| Power station back in service after four days
     related-articles| 9 March 2021
     related-articles| Water pumps idle for lack of fuel
     related-articles| 7 March 2021
     paragraph| The council said on Friday that electricity had returned to nine villages.`,
  ],
  [
    'other news without a list',
    `paragraph| The ministry did not answer questions about the raid.
     other-news| Other news`,
  ],
  [
    'most read after the text',
    `paragraph| Rescuers worked under the rubble until dawn.
     other-news| Most read
     other-news| Ten days under siege in the old town
     other-news| Why the bridge was never rebuilt`,
  ],
  [
    'read also in the middle, its link lost',
    `paragraph| The prisoners were moved to the central prison on Monday.
     read-also| Read also:
     paragraph| Their families had not been told, three of them said.`,
  ],
  [
    'one link in the middle',
    `paragraph| The prisoners were moved to the central prison on Monday.
     read-also| Read more: Families wait at the gates of the central prison
     paragraph| Their families had not been told, three of them said.`,
  ],
  [
    'an Arabic link in the middle',
    `paragraph| قال المجلس المحلي إن القصف استهدف السوق صباح الأحد.
     read-also| اقرأ أيضا: عودة الكهرباء إلى تسع قرى بعد أربعة أيام
     paragraph| وأضاف أن فرق الإنقاذ انتشلت أربعة مدنيين من تحت الأنقاض.`,
  ],
  [
    'posts before and after, and more below them',
    `paragraph| No one claimed the attack.
     prev-next-post| Prev Post
     prev-next-post| Harvest begins in the plain | Farmers fear for their fields
     prev-next-post| Next Post
     prev-next-post| Border reopens | Hundreds return on foot
     prev-next-post| Daily toll | Three killed on Tuesday in four…`,
  ],
  [
    'the most read, ranked by number',
    `paragraph| The court adjourned until September.
     ranked-headlines| 1
     ranked-headlines| Judge leaves the country after threats
     ranked-headlines| 2
     ranked-headlines| What the witnesses told the court
     ranked-headlines| 3
     ranked-headlines| Trial of the former governor opens behind closed doors`,
  ],
  [
    'headlines with the hour of each',
    `paragraph| The airport stayed closed on Saturday.
     timed-headlines| Flights to the capital resume after two weeks
     timed-headlines| Sep 8, 3:59 PM
     timed-headlines| Pilots call for an inquiry into the landing
     timed-headlines| Sep 6, 1:35 PM`,
  ],
  [
    'headlines with their age',
    `paragraph| The airport stayed closed on Saturday.
     timed-headlines| Flights to the capital resume after two weeks 14min
     timed-headlines| Pilots call for an inquiry into the landing 1hr
     timed-headlines| Fuel ship docks after nine days at sea2hr`,
  ],
  [
    'tags below other furniture',
    `paragraph| The ceasefire held through the night.
     related-articles| Related Articles
     related-articles| Ceasefire enters its second week in the valley
     related-articles| Monitors arrive at the two crossings on the river
     comment-section| Comments are closed.
     tag-list| Ceasefire
     tag-list| Northern valley
     tag-list| Monitors`,
  ],
  [
    'tags on one line',
    `paragraph| The ceasefire held through the night.
     tag-list| Tags: ceasefire, valley, monitors`,
  ],
  [
    'headlines of others set as titles, above the comments',
    `paragraph| The mayor signed the accord on Thursday.
     headline-list| Mayor Defends Accord Before Angry Council Meeting
     headline-list| Families Return To Ruined Quarter After Nine Years
     headline-list| Bridge Over River Reopens For Light Traffic
     comment-section| LEAVE A REPLY Cancel reply`,
  ],
  [
    'a menu above everything',
    `navigation-menu| WORLD
     navigation-menu| POLITICS
     navigation-menu| ECONOMY
     navigation-menu| CULTURE
     navigation-menu| SPORTS
     navigation-menu| VIDEOS
     navigation-menu| VOICES OF THE COAST
     navigation-menu| ARCHIVE
     title| Fishermen barred from the harbour for a second month
     paragraph| The harbour master said on Monday that no permits would be given.`,
  ],
  [
    'a menu that lost its spaces',
    `navigation-menu| Top News
     navigation-menu| WorldAfricaAsia PacificEuropeMiddle East
     navigation-menu| PoliticsThe CourtElections
     navigation-menu| Sports
     navigation-menu| Videos
     navigation-menu| Business
     navigation-menu| Technology
     navigation-menu| MoreFact CheckReligionPress Releases
     title| Fishermen barred from the harbour for a second month
     paragraph| The harbour master said on Monday that no permits would be given.`,
  ],
  [
    'the section a page is filed under',
    `section-label| News
     section-label| National
     title| Fishermen barred from the harbour for a second month
     paragraph| The harbour master said on Monday that no permits would be given.`,
  ],
  [
    'one link in capitals in the middle',
    `paragraph| The prisoners were moved to the central prison on Monday.
     read-also| READ: Families wait at the gates of the central prison
     paragraph| Their families had not been told, three of them said.`,
  ],
];

for (const [style, between] of STYLES) {
  test.each(LAYOUTS)(`cut, with ${style}: %s`, (_name, drawing) => {
    const layout = draw(drawing, between);
    expect(told(layout)).toEqual(layout.lines);
  });
}
