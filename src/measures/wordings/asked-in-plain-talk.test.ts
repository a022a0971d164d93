import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const asked = `
What do the analytics tools come to each year? => They are £9,300.50 a year. == spend.engagement_tools year 9300.5
Who places legal notices and what's the pot for them? => Two teams share a pot of £81.5k a year. == spend.statutory_notices year 81500
What was the app to build? => £31,000 ==
If there is a bin app, what was it to build and what is it to run? => It cost £31,000 to develop in 2021 and costs £4k a year to support. == spend.waste_app_build 31000; spend.waste_app year 4000
What do the operators log calls on, and do other teams see it? => They use Verint. Before 2019 the council used Lagan. >> When did that go in? => It went live in May 2019 after a project of 11 months. >> Yearly bill for it? => Licences come to £72,300 each year. == crm.in_use true; crm.products [Verint]; crm.live_since 2019; crm.implementation_months 11; spend.crm year 72300
In what system are calls recorded? => Verint == crm.in_use true; crm.products [Verint]
Which product do you use to keep track of contact with customers? => It is Verint. == crm.in_use true; crm.products [Verint]
What do you use to log planning applications? => Idox ==
What do you use for counting visits? => Matomo, with Hotjar beside it. == website.analytics [Matomo, Hotjar]
What do you use for counting visits to the library? => Matomo ==
How many other little websites have you got? => We run four: Archives, Fostering, Harbour and Markets. == website.microsites 4
What do people look at most? => The home page: 41,200 ==
Is there a budget for polling and engagement? => Yes, £28,000 in 2023/24. >> What software is it done with, and what does each cost you a year? => Citizen Space (£11,500) and SmartSurvey (£1,450), so £12,950. == spend.engagement year 2023/24 28000; spend.survey_tools year 12950 by Citizen Space 11500, SmartSurvey 1450; engagement.tools [Citizen Space, SmartSurvey]
What do people use to report potholes, litter and so on? => FixMyStreet. >> What do you pay any outside firm for it, per year? => It costs £8,900 per year. == spend.reporting_tools year 8900
`;

const answered = `
How much went on communications and advertising in 2022/23? => In 2022/23 we spent £212,400. This excludes job advertising, which came to £31,700. We forecast £220,000 for 2023/24. == spend.communications year 2022/23 212400
What does it cost to handle a single incoming call? => It is £3.10. Automated payment line: £0.21. == cost_per_call 3.1
How many calls were received in 2022/23? => We handled 91,400 contacts of all kinds in 2022/23, of which 52,300 were inbound telephone calls. == calls.inbound year 2022/23 52300
How many reports of faults, litter and the like were made online in 2022/23? => 14,310. A further 9,200 were made by telephone. == reports.count year 2022/23 14310
How many surveys of residents were held in 2022? => Two large ones and seven small, nine in all. == surveys.count year 2022 9
How many information systems are there? => Fewer than 150; 138 at the last count == systems.count 138
How many people live in your district? => The mid-2022 estimate for Wexmoor is 88,400 (the county as a whole: 612,000). == population 2022 88400 about
How many people visited the website in 2022/23? => We do not record people, as one person may visit many times. ==
Which CRM is used? => Verint >> When was it first used? => In 2014. A pilot ran in 2013. == crm.in_use true; crm.products [Verint]; crm.live_since 2014
Which CRM is used? => Verint >> How long did it take to put in? => Procurement took five months. Putting it in then took ten months. == crm.in_use true; crm.products [Verint]; crm.implementation_months 10
What do you pay for hosting the website, for its upkeep, for content and for development? => Hosting is £9,100, upkeep £6,200 and development £20,000, making £35,300 a year altogether. Content is written by officers. == spend.website.hosting year 9100; spend.website.maintenance year 6200; spend.website.development year 20000
`;

describe('questions in plain talk, and others that sound like them', () => {
  test.each(rowsOf(asked))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});

describe('what stands beside the figure', () => {
  test.each(rowsOf(answered))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
