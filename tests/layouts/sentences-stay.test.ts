import { expect, test } from 'vitest';
import { draw, STYLES, told } from './layout.ts';

/** What looks like furniture and is part of the report. Where a line could be either, it stays. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'a sentence that begins "Related"',
    `paragraph| Two shells fell on the market on Sunday.
     paragraph| Related families were buried side by side on Monday.`,
  ],
  [
    'other agencies that reported',
    `paragraph| Two shells fell on the market on Sunday.
     paragraph| Other news agencies reported four dead.`,
  ],
  [
    'a one-word paragraph',
    `paragraph| The doctor was asked what the ward had been given.
     paragraph| Nothing.`,
  ],
  [
    'support that grows',
    `paragraph| The council met on Thursday for the first time.
     paragraph| Support for the opposition has grown in the coastal towns since May.`,
  ],
  [
    'a quoted appeal',
    `paragraph| The director spoke from the basement of the hospital.
     paragraph| He said: "We need your support, donate now, whatever you can."`,
  ],
  [
    'an appeal for blood at the end',
    `paragraph| Forty people were wounded in the second strike.
     paragraph| Donate blood today at the central hospital, loudspeakers told the town.`,
  ],
  [
    'a member of the council at the end',
    `paragraph| Forty people were wounded in the second strike.
     paragraph| One of them had become a member of the council in June.`,
  ],
  [
    'wages by the month at the end',
    `paragraph| Forty recruits deserted in the second week.
     paragraph| A soldier now earns $20 a month.`,
  ],
  [
    'a quoted button',
    `paragraph| "Click here to donate," the false page told its visitors for a week.
     paragraph| The police closed it on Monday.`,
  ],
  [
    'a family that asks to be joined',
    `paragraph| The funeral will be held on Friday.
     paragraph| Join us in prayer, the family wrote on Facebook.
     paragraph| The cemetery was shelled in March.`,
  ],
  [
    'news that comes by telephone',
    `paragraph| The road has been closed for nine days.
     paragraph| For the latest news of the siege, residents depend on Telegram.
     paragraph| Electricity is cut for most of the day.`,
  ],
  [
    'subscribers of the power company',
    `paragraph| Subscribers of the power company and users of its app were cut off for three days.
     paragraph| The company gave no reason.`,
  ],
  [
    'register to receive aid',
    `paragraph| The office opened on Sunday.
     paragraph| Register to access aid, families were told at the gate.
     paragraph| By noon, four hundred had done so.`,
  ],
  [
    'a log of hours at the end',
    `paragraph| Observers on the hill noted the aircraft of the evening.
     paragraph| Helicopter over the western quarter, one barrel dropped
     paragraph| 10:30 pm
     paragraph| Two jets over the bridge, four rockets fired
     paragraph| 11:15 pm`,
  ],
  [
    'an identifier in a sentence',
    `paragraph| The file 0b0c9a1e-2f7d-4f6c-9f55-3a1c2be07d11 holds the names of nine guards.
     paragraph| It was copied twice.`,
  ],
  [
    'a telephone number on a line of its own',
    `paragraph| Families may call the office of the missing.
     paragraph| 011 555 0199
     paragraph| It is open on weekdays.`,
  ],
  [
    'a sentence said twice',
    `paragraph| No one came to help us.
     paragraph| No one came to help us.
     paragraph| That is what each of the nine survivors told us.`,
  ],
  [
    'a sentence that begins with a date',
    `paragraph| Date 2020-02-11 was fixed for the exchange, then it was put off.
     paragraph| No new day was named.`,
  ],
  [
    'a small letter after a date',
    `paragraph| date 2020-02-11 was written on the wall of the cell.
     paragraph| No other mark was found.`,
  ],
  [
    'a video that shows something',
    `paragraph| Video shows the convoy leaving the town at dawn.
     paragraph| Nobody stopped it.`,
  ],
  [
    'shares of the aid',
    `paragraph| Share of the aid was the first question at the meeting.
     paragraph| Tweets by the minister did not answer it.`,
  ],
  [
    'comments that drew anger',
    `paragraph| Comments by the minister drew anger in the camps.
     paragraph| Comments on the accord are expected on Friday.`,
  ],
  [
    'copyright in a sentence',
    `paragraph| The archive was seized with the printing press.
     paragraph| Copyright holders asked for their pictures back.`,
  ],
  [
    'terms that were agreed',
    `paragraph| The delegations met at the bridge.
     paragraph| Terms of use of the crossing were agreed on Sunday.`,
  ],
  [
    'versions that differ',
    `paragraph| The statement was read aloud in two languages.
     paragraph| Arabic version of the statement differs from the English one.`,
  ],
  [
    'a slogan in another script',
    `paragraph| The crowd in the square repeated one sentence.
     paragraph| الشعب يريد الحرية
     paragraph| Soldiers watched from the roofs.`,
  ],
  [
    'next and previous in sentences',
    `paragraph| Next post on the road is held by the third brigade.
     paragraph| Previous posts had been left without a fight.`,
  ],
  [
    'a source named by its address',
    `paragraph| The list of the dead was published by the hospital.
     paragraph| https://example.org/lists/2020-02-11.pdf`,
  ],
  [
    'a divider between two parts',
    `paragraph| The first witness was a nurse of the night shift.
     paragraph| ***
     paragraph| The second witness drove the ambulance that came last.`,
  ],
  [
    'headlines of a report that has no full stops at its end',
    `paragraph| The monitors noted the strikes of the day.
     paragraph| Two strikes on the outskirts of the northern town
     paragraph| One strike on the road to the harbour in the evening
     paragraph| Four strikes on hills above the river after midnight`,
  ],
  [
    'a price of a subscription to a generator',
    `paragraph| Bread costs twice what it did in May.
     paragraph| Families pay $9/month for two hours of current from a generator.`,
  ],
  [
    'a statement to a people',
    `paragraph| The general command published a statement on Friday.
     paragraph| We will stay with you, our people, until the last of us has fallen.`,
  ],
  [
    'what a colon announces',
    `paragraph| On the door of the office hung a sheet of paper that said only:
     paragraph| Sign up for news of the missing`,
  ],
  [
    'Arabic sentences that begin with a list’s words',
    `paragraph| أخبار أخرى تحدثت عن أربعة قتلى في السوق.
     paragraph| المزيد من العائلات غادرت القرية مساء الأحد.`,
  ],
];

for (const [style, between] of STYLES) {
  test.each(LAYOUTS)(`stays, with ${style}: %s`, (_name, drawing) => {
    const layout = draw(drawing, between);
    expect(told(layout)).toEqual(layout.lines);
  });
}
