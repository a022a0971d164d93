import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions with the words of a measure that ask for something else: what is counted, who spends, when, the whole or one of many. */
const blocks = `
? What does it cost to place one statutory notice in the local paper?
- £385

? Unit cost of a public notice
- £385

? What does one such microsite cost to run?
- £900 on average

? What is the communications budget forecast for 2028/29?
- £190,000

? What is your communications budget?
- £190,000, subject to approval by full council

? What was spent on training officers to use the CRM in 2023/24?
- £6,120

? CRM consultancy costs
- £42,000

? What did polling stations cost at the last election?
- £310,400

? Polling places: number
- 96

? How many surveyors work in building control?
- 7

? What was paid in vouchers to members of the residents' panel in 2023?
- £1,800

? How many databases hold special category data?
- 31

? How many new systems were bought in 2023/24?
- 9

? What is the population density?
- 2,310 people per square kilometre

? How much is paid for the app that the bin crews use?
- £19,400 a year

? What do you pay for the family contact centre each year?
- £88,000

? How many people visit the website each month?
- 41,250
? How much is maintenance of the fleet each year?
- £512,000
= website.visitors month 41250

? How many people visit the website each month?
- 41,250
? What went on development control in 2023/24?
- £733,000
= website.visitors month 41250

? How many people visit the website each month?
- 41,250
? What is the yearly price of cloud hosting for all departments?
- £402,000
= website.visitors month 41250

? Which tool do you use to measure how residents use the website?
- Matomo
? And what do you use to monitor calls?
- Netcall
= website.analytics [Matomo]

? Do you plan to use another web analytics product?
- Yes, Piwik PRO, from next year.

? Is there an online portal for residents?
- Yes
? What percentage of residents are members of the leisure centre's gym?
- 7.5%
= portal.in_use true

? Is there an online portal for residents?
- Yes
? What is the target take-up by 2029?
- 60%
= portal.in_use true

? What was spent on search engine advertising?
- £2,750

? What is the cost of one inbound call?
- £402,000 is the whole budget.

? How many information systems does the council run?
- Fewer than 150

? Is the fault reporting tool your own or a third party's? If a third party's, what platform?
- Third party: Symology
? How many visitors does the website get a month?
- 21,300
= website.visitors month 21300

? Have there been challenges in getting residents to engage? If so, what challenges?
- Apathy
`;

describe('questions that sound like those for a measure and ask for something else', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
