import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Counts and sums of other things, among questions that are measured; and what the same words ask of the authority. */
const rows = `
How many visitors does your website get a year? => 410,200 >> How many visitors came to the carnival in August? => 12,900 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> How many inspections led to a second visit? => 340 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> How many visitors attended the boat show? => 2022/23: 3,300; 2023/24: 3,600 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> And how many unique visitors a month? => 21,300 == website.visitors year 410200; website.visitors month 21300
How many calls did the engineers attend last year? => 1,240 ==
How many calls were made to the gas emergency line? => 2,210 a month ==
How many calls were false alarms? => 812 ==
How many calls about barking dogs were logged last year? => 95 ==
How many calls did you get last year? => 95,310 == calls.inbound year 95310
How many calls were taken each week? => 1,840 ==
How many incoming calls did the switchboard answer last year? => 95,310 == calls.inbound year 95310
How many calls does Norwell Line take in a year? => 54,090 == calls.inbound year 54090
What tool do residents use to report potholes and fly-tipping? => FixMyStreet >> How many reports of cruelty were recorded last year? => 77 ==
What tool do residents use to report potholes and fly-tipping? => FixMyStreet >> How many reports were received last year? => 7,700 == reports.count year 7700
What is your target for yearly website visitors? => 400,000 ==
What did it cost to decommission the CRM? => £14,000 ==
What is the budget for replacing the CRM? => £140,000 ==
What did the contact centre building cost? => £2.1m ==
How much was spent on translating the website? => £9,300 ==
How much did you raise from selling advertising on lamp posts? => £64,000 ==
How much did the flood warning sirens cost? => £31,000 ==
What did the pay rise for staff cost? => £640,000 ==
Which CRM do you use? => Verint >> How many problems were raised by the auditors? => Less than 10 == crm.in_use true; crm.products [Verint]
How many people live in the borough? => 151,200 >> How many IT systems does the council run in total? => 204 to 210 == population 151200; systems.count 204..210
How much did the website outage cost the council? => £12,400 ==
What was spent on web cameras? => £12,400 ==
Which newspaper carries your notices? => The Norwell Gazette, £7,250 a year. ==
Which agency designs your adverts? => Brightside. The annual cost is £7,250. ==
Which department owns the CRM? => Digital, at £12,400 a year ==
How many sales calls do you receive? => 12,400 ==
What is the salary of a call handler? => £23,500 ==
When was the last residents' survey held? => 2023 ==
Which platform does your website run on? => Umbraco, which costs £9,800 per annum. == website.platform [Umbraco]
`;

/** Figures that stand in an answer and are not the answer. */
const answers = `
How long did the CRM take to implement? => The contract is for 36 months. ==
How long did the CRM take to implement? => 14 months. It is a 60-month contract. == crm.implementation_months 14
When did the CRM go live? => The contract ends in 2027. ==
When did the CRM go live? => May 2016; the licence expires in March 2027. == crm.live_since 2016
What does your website cost a year? => £21,500. This does not include staff costs of £43,000. == spend.website year 21500
What does your website cost a year? => £21,500, which excludes salaries totalling about £43,000. == spend.website year 21500
What does your CRM cost a year? => This cannot be separated from the overall IT budget of £640,000. ==
What does the bin app cost a year to run? => £1,900. A further £600 was spent on a one-off audit. == spend.waste_app year 1900
What does the bin app cost a year to run? => £16,600, of which £4,100 was for training. == spend.waste_app year 16600
Which tools do you use for surveys? => Both Snap Surveys and SmartSurvey are used. == engagement.tools [Snap Surveys, SmartSurvey]
Does the CRM hold records by resident or by property? => Neither ==
Is there an online account or portal for residents? => We use MyNorwell. == portal.in_use true
`;

/** The same questions in words less usual. */
const asked = `
Under the Freedom of Information Act 2000 please provide the annual spend on communications and marketing. => £88,000 == spend.communications year 88000
How much money is used for marketing and communications in a year? => £88,000 == spend.communications year 88000
How much do you pay for SmartSurvey, in pounds a year? => Budget £6,400, actual £5,800 == spend.survey_tools year 5800
What is your cost per contact centre call? => £3.10 == cost_per_call 3.1
Total expenditure of the local authority for the year => £196m == spend.total year 196000000
Yearly cost of its digital engagement and analytics platforms => £6,600 == spend.engagement_tools year 6600
Annual licence and support cost of the bin collection app => £2,570 plus VAT == spend.waste_app year 2570
How many pounds did you spend on marketing and advertising last year? => 126,361 == spend.communications year 126361
What does the council pay its staff in total each year? => £49,020,000 == spend.payroll year 49020000
How much traffic does the website get each month? => 21,300 visitors == website.visitors month 21300
Year of CRM implementation => 2016 == crm.live_since 2016
What is the annual licence for your CRM? => £18,200 == spend.crm year 18200
How much do you pay a year for tools like Hootsuite or Orlo? => £6,600 == spend.social_media_tools year 6600
Annual cost of any software such as Citizen Space or SmartSurvey => £6,600 == spend.survey_tools year 6600
Yearly budget for citizen engagement tools and analytics => £6,600 == spend.engagement_tools year 6600
Please state how many surveys and consultations were held last year. => 38 == surveys.count year 38
How many issue reports do you receive from residents each month? => 1,345 == reports.count month 1345
`;

describe.each([
  ['other things', rows],
  ['beside the answer', answers],
  ['asked in other words', asked],
])('%s', (_, lines) => {
  test.each(rowsOf(lines))('%s', (_line, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
