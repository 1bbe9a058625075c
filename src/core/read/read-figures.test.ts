import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, harmsIn } from '../../../tests/figures/figures-in.ts';
import { byPosition } from '../model/span.ts';

test.each([
  // Passive, and what stands between.
  ['Eleven villagers were killed.', ['11 killed']],
  ['Twenty-three miners have been killed in Darfur.', ['23 killed']],
  ['At least 1,200 people had been wounded by Monday.', ['at least 1200 wounded']],
  ['No fewer than six shepherds were shot dead near Taiz.', ['at least 6 killed']],
  ['As many as 40 recruits were reportedly killed.', ['up to 40 killed']],
  ['Up to 300 conscripts are believed to have been wounded.', ['up to 300 wounded']],
  ['Some 15 children were injured.', ['about 15 wounded']],
  ['Fewer than ten people were hurt.', ['at most 10 wounded']],
  ['All seven crew members were killed.', ['all 7 killed']],
  ['Exactly four fishermen were killed off Hodeidah.', ['4 killed']],
  ['Another 16 passengers were injured.', ['16 wounded']],
  ['Five members of one family from the town of Bucha were killed.', ['5 killed']],
  ['Twelve worshippers in the mosque were killed.', ['12 killed']],
  ['A nurse was killed.', ['1 killed']],
  ['One soldier was killed and another was wounded.', ['1 killed', '1 wounded']],
  ['Dozens were wounded.', ['~ wounded']],
  ['A number of traders were killed at the market.', ['~ killed']],
  ['Hundreds of thousands have been displaced.', ['~ displaced']],
  ['Between 20 and 30 gunmen were killed.', ['20–30 killed']],
  ['20-30 rebels were killed.', ['20–30 killed']],
  ['Two or three guards were wounded.', ['2–3 wounded']],
  ['Two to three million people have been displaced.', ['2000000–3000000 displaced']],
  ['About 1.5 million people have been displaced.', ['about 1500000 displaced']],
  ['Half a million Rohingya were displaced.', ['500000 displaced']],
  ['Two hundred and fifty prisoners were executed.', ['250 killed']],
  ['More than a dozen drivers were killed.', ['more than 12 killed']],
  ['A couple of civilians were wounded.', ['2 wounded']],
  ['300+ people were injured.', ['more than 300 wounded']],
  ['Ten or more people were killed.', ['more than 10 killed']],
  ['15.000 people were displaced.', ['15000 displaced']],
  ['Over 1 000 civilians were killed.', ['more than 1000 killed']],
  ['٤٥ people were wounded.', ['45 wounded']],
  // Active.
  ['A drone killed nine and wounded four others.', ['9 killed', '4 wounded']],
  ['Shelling kills 4 in Kherson', ['4 killed']],
  ['The raid hit a bakery, killing at least eleven people.', ['at least 11 killed']],
  ['The blast claimed the lives of 12 students.', ['12 killed']],
  ['The strike cost the lives of three medics.', ['3 killed']],
  ['The floods and fighting have displaced more than 500,000 people.', ['more than 500000 displaced']],
  ['The militia executed eight men in the square.', ['8 killed']],
  ['The bombing left 30 dead.', ['30 killed']],
  ['Fighting left more than 90 people wounded.', ['more than 90 wounded']],
  ['The ambush left a commander and two guards dead.', ['1 killed', '2 killed']],
  ['The clashes forced 3,000 families to flee.', ['3000 displaced']],
  ['The advance forced some 800 villagers to leave their homes.', ['about 800 displaced']],
  ['A shell killed a woman and her child.', ['1 killed', '1 killed']],
  ['The attack claimed 17 lives.', ['17 killed']],
  ['Gunmen killed 23 people in Geneina and 14 in Nyala.', ['23 killed', '14 killed']],
  ['It killed two soldiers, three policemen and a child.', ['2 killed', '3 killed', '1 killed']],
  ['The rockets killed 3 injured 5.', ['3 killed', '5 wounded']],
  ['They killed and wounded dozens of recruits.', ['~ casualties']],
  // Without an object.
  ['Six patients died in the hospital.', ['6 killed']],
  ['Nearly 100 people died.', ['nearly 100 killed']],
  ['Fourteen crew members perished.', ['14 killed']],
  ['Eight people lost their lives.', ['8 killed']],
  ['Tens of thousands fled.', ['~ displaced']],
  ['Almost 40,000 people fled Bakhmut.', ['nearly 40000 displaced']],
  ['Three reporters went missing.', ['3 missing']],
  ['Twelve sailors are still missing.', ['12 missing']],
  ['Ten people sustained injuries.', ['10 wounded']],
  // Nouns.
  ['Officials reported the death of 12 people and the injury of others.', ['12 killed', '~ wounded']],
  ['It led to the killing of three guards.', ['3 killed']],
  ['The fire resulted in two deaths.', ['2 killed']],
  ['There were 12 fatalities and 31 injuries.', ['12 killed', '31 wounded']],
  ['The army admitted 60 casualties.', ['60 casualties']],
  ['Hospitals counted 40 dead and 80 wounded.', ['40 killed', '80 wounded']],
  ['The death toll has risen to 12.', ['12 killed']],
  ['A death toll of 27 was given.', ['27 killed']],
  ['The toll rose from 10 to 14.', ['14 killed']],
  ['The number of wounded stands at 61.', ['61 wounded']],
  ['It brought to 25 the number of dead.', ['25 killed']],
  ['The killing and wounding of dozens of fighters was announced.', ['~ casualties']],
  ['The fighting prompted a civilian exodus.', ['~ displaced']],
  ['Shelling caused a new wave of displacement.', ['~ displaced']],
  // Joined, and what a part leaves out.
  ['Nine nurses were killed and 20 others injured.', ['9 killed', '20 wounded']],
  ['23 soldiers and 20 gunmen were killed.', ['23 killed', '20 killed']],
  ['4 rebels, 3 policemen and 2 civilians were killed.', ['4 killed', '3 killed', '2 killed']],
  ['Up to 50 fighters were killed, 90 others were wounded.', ['up to 50 killed', '90 wounded']],
  ['Six farmers killed, 11 wounded in raid', ['6 killed', '11 wounded']],
  ['Three people died in Afrin and the fourth, a man, in a village nearby.', ['3 killed', '1 killed']],
  // Parts.
  ['Five people, three of them children, died.', ['5 killed', '+3 killed']],
  ['Sixteen people, including four children, were killed.', ['16 killed', '+4 killed']],
  ['Seven civilians including two girls were wounded.', ['7 wounded', '+2 wounded']],
  ['It killed six people in Lviv, including three in one house.', ['6 killed', '+3 killed']],
  ['Four people were killed, including a woman and her child.', ['4 killed', '+1 killed', '+1 killed']],
  ['Eleven people were killed, among them two teachers.', ['11 killed', '+2 killed']],
  ['Three children were among the victims.', ['+3 killed']],
  ['Among the dead were a woman and two boys.', ['+1 killed', '+2 killed']],
  ['The dead included four aid workers.', ['+4 killed']],
  ['Nine people were killed including a child and 20 others were injured.', ['9 killed', '+1 killed', '20 wounded']],
  // Who is harmed stands far from the verb.
  ['At least 9 suspected members of the front known as the Lions, or LNX, were killed.', ['at least 9 killed']],
  ['Over 80 people – most of them farmers – were killed.', ['more than 80 killed']],
  ['Fourteen people, six of them in one house, were killed.', ['14 killed', '+6 killed']],
  ['Seven people in three villages were killed.', ['7 killed']],
  ['Ten people from two families were wounded.', ['10 wounded']],
  ['Eleven people, the oldest of them a man of 80, needed hospital treatment.', ['11 wounded']],
  // Told first, or in a list.
  ['Killed in the raid were two policemen and a guard.', ['2 killed', '1 killed']],
  ['Wounded were 16 sailors.', ['16 wounded']],
  ['The victims were a man and his two sons.', ['1 killed', '2 killed']],
  ['Dead: 6; injured: 21', ['6 killed', '21 wounded']],
  ['Fatalities: 13', ['13 killed']],
  // Other words of death.
  ['Raiders hacked to death seven herders.', ['7 killed']],
  ['Unknown men shot dead a ward administrator.', ['1 killed']],
  ['The shell wiped out a family of four.', ['4 killed']],
  ['The brigade lost 40 soldiers near Bakhmut.', ['40 killed']],
  ['Five lives were lost.', ['5 killed']],
  ['Eight people met their deaths at the crossing.', ['8 killed']],
  ['The army neutralised six militants.', ['6 killed']],
  ['A novice and two nuns were killed.', ['1 killed', '2 killed']],
  // Other words of hurt.
  ['A driver lost a leg in the blast.', ['1 wounded']],
  ['Thirty people were admitted with burns.', ['30 wounded']],
  ['Nine people were rushed to a nearby hospital.', ['9 wounded']],
  ['The blast left 12 people with injuries.', ['12 wounded']],
  ['Four women were left gasping for breath.', ['4 wounded']],
  ['Two miners died and a third was hurt.', ['2 killed', '1 wounded']],
  // Relative clauses, and those beside another.
  ['All six people on a helicopter that was hit on Monday are believed to have died.', ['all 6 killed']],
  ['They were among 19 people who died.', ['19 killed']],
  ['He was killed along with two other people.', ['2 killed']],
  ['Nine fighters were killed along with six guards.', ['9 killed', '6 killed']],
  ['Rockets fell on the market, leaving five traders killed.', ['5 killed']],
  ['Nine patients arrived, three of which died.', ['+3 killed']],
  ['Four members of a rescue team were injured.', ['4 wounded']],
  ['The bodies of 14 men and 11 bodies of women were found.', ['14 killed', '11 killed']],
  // Flight.
  ['Some 900 villagers trekked into the forest.', ['about 900 displaced']],
  ['Around 2,000 people abandoned their village.', ['about 2000 displaced']],
  ['Forty thousand people crossed into Chad.', ['40000 displaced']],
  ['The militia evicted 300 families.', ['300 displaced']],
  ['Buses took 412 residents, 60 of them children, out of the town.', ['412 displaced', '+60 displaced']],
  ['Chad took in 3,100 refugees in a week.', ['3100 displaced']],
  ['The number of refugees has risen to 70,000.', ['70000 displaced']],
  // Beside one who is not counted.
  ['The mine went off, killing its driver and two passengers.', ['2 killed']],
  ['It killed the head of the council and four of his guards.', ['4 killed']],
  ['The strike wounded Ahmed, 12, and his sister.', ['1 wounded']],
  // A verb left out.
  ['Six people were killed in Lviv, four in Sumy and two in Odesa.', ['6 killed', '4 killed', '2 killed']],
  ['In all, 31 civilians died, up from 17 the week before.', ['31 killed', '17 killed']],
  ['Officials put the dead at 23.', ['23 killed']],
  ['A radio gave the number of dead as 18.', ['18 killed']],
  ['It brought to 45 the number killed.', ['45 killed']],
  ['More than a quarter of a million people were killed.', ['more than 250000 killed']],
  // Parts of the dead and wounded.
  ['Five people two of them teachers died.', ['5 killed', '+2 killed']],
  ['Three of the dead were teachers.', ['+3 killed']],
  ['Two of the wounded later died.', ['+2 killed']],
  ['Of those killed, 15 were women.', ['+15 killed']],
] as const)('%s', (text, figures) => {
  expect(harmsIn(text)).toEqual(figures);
});

test('who is counted stands in the words of the report', () => {
  const who = (text: string) => figuresOf(text).map((figure) => figure.who);
  expect(who('Nine unarmed civilians were killed.')).toEqual(['unarmed civilians']);
  expect(who('Dozens of rebel fighters were killed.')).toEqual(['rebel fighters']);
  expect(who('Hospitals counted 40 dead.')).toEqual(['']);
  expect(who('It wounded 20 others.')).toEqual(['others']);
});

test('a figure quotes the report, and its amount stands within it', () => {
  const text = 'Officials said at least nine civilians were killed on Monday.';
  const [figure] = figuresOf(text);
  expect(figure?.text).toBe('at least nine civilians were killed');
  expect(text.slice(figure?.amount?.start, figure?.amount?.end)).toBe('at least nine');
});

const pieces = [
  'at least ',
  'nine ',
  '1,200',
  ' people',
  ' soldiers',
  ' were',
  ' killed',
  ' and ',
  ', ',
  'including ',
  'a child',
];
const joints = [
  ' wounded',
  'dozens of ',
  'the death of ',
  'among them ',
  '. ',
  ' – ',
  '20-30',
  '٤٥',
  'others',
  ' of them',
  'toll of ',
];

test('figures quote the text, in order, with their amount inside; the same text gives the same figures', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...joints), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const figures = figuresOf(text);
      expect(figures).toEqual(figuresOf(text));
      expect(figures).toEqual([...figures].sort(byPosition));
      for (const { start, end, text: quote, amount } of figures) {
        expect(quote).toBe(text.slice(start, end));
        if (amount) expect(amount.start >= start && amount.end <= end).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
