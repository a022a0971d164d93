import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`); a block without the last gives nothing. */
const blocks = `
? Which CRM does the council use?
- Jadu Connect
? What obstacles were met when it was put in?
- Nothing beyond the ordinary.
= crm.in_use true
= crm.products [Jadu Connect]

? What obstacles were met in implementing the CRM?
- Too early to say

? What were the main obstacles to the CRM's implementation?
- Nothing out of the ordinary

? What were the main obstacles to the CRM's implementation?
- Too soon to judge.

? What were the main obstacles to the CRM's implementation?
- Still to be established

? What were the main obstacles to the CRM's implementation?
- Records are no longer available

? What were the main obstacles to the CRM's implementation?
- Funding and staff time
= crm.obstacles [Funding, staff time]

? Who is the supplier of your CRM?
- Microsoft
= crm.in_use true

? Which CRM do you use?
- Microsoft (put in by Cobalt Partners)
= crm.in_use true

? Do you send out printed bin calendars, and what do they cost a year?
- No, we gave them up in 2020. The last run cost £14,900.

? Does the council print waste calendars? If so, what is the annual cost?
- Not since 2021, when they cost £14,900.

? Does the council print waste calendars? If so, what is the annual cost?
- Yes. The last print run cost £14,900.
= spend.bin_calendars year 14900

? What does it cost to tell residents of changes to bin collections?
- Leaflets cost £8,150. These were for the New Year changes.
= spend.bin_changes 8150

? What does it cost to tell residents of changes to bin collections?
- £8,150 as a one-off for the round changes of 2023.
= spend.bin_changes 2023 8150

? What does it cost to tell residents of changes to bin collections?
- About £2,400
= spend.bin_changes year 2400 about

? Name of the CMS for the main website
- Drupal 10
? Annual hosting/support cost
- £18,300
= website.platform [Drupal]

? How much was spent on communications last year?
- 27,900 pounds
= spend.communications year 27900

? How many calls came in to the contact centre in 2023/24?
- Offered 74,112, answered 66,040, lost 8,072.
= calls.inbound year 2023/24 74112

? How many calls came in to the contact centre in 2023/24?
- Offered: 74,112; answered: 66,040
= calls.inbound year 2023/24 74112

? How many inbound calls were there in 2024/25?
- 104,300, down from 131,220 in 2023/24.
= calls.inbound year 2024/25 104300
= calls.inbound year 2023/24 131220

? How many statutory notices did the council place in 2023/24?
- We placed 88, compared with 97 in 2022/23.
= statutory_notices.count year 2023/24 88
= statutory_notices.count year 2022/23 97

? How many statutory notices did the council place in 2023/24?
- 88, up from 71 the year before.
= statutory_notices.count year 2023/24 88

? When was the CRM implemented and how long did it take?
- Work began in March 2018 and it went live in January 2019, ten months later.
= crm.live_since 2019
= crm.implementation_months 10

? When did the CRM project start, when did it go live, and how long did it take?
- Started May 2016, live April 2017, eleven months.
= crm.live_since 2017
= crm.implementation_months 11

? How long did it take to put the CRM in?
- From February to November 2020, nine months; it went live on 2 November 2020.
= crm.live_since 2020
= crm.implementation_months 9

? How many visitors does the website have per quarter?
- Q1 31,200; Q2 29,800; Q3 33,410; Q4 35,002

? How many visitors did the council's website have in the last quarter?
- Q1 31,200; Q2 29,800

? What does one inbound call cost?
- Telephone; £3.90
- E-mail; £5.10
- Web form; £0.40
= cost_per_call 3.9

? Cost per inbound call to the contact centre
- Face to face; £11.20
- Telephone; £3.90
= cost_per_call 3.9

? The cost of running the contact centre in 2022/23 and 2023/24
- £812,000 and £845,500 respectively
= spend.contact_centre year 2023/24 845500
= spend.contact_centre year 2022/23 812000

? What was the cost of running your contact centre, and how many calls did it take, in 2023/24?
- £812,000 and 74,112 respectively
= spend.contact_centre year 2023/24 812000
= calls.inbound year 2023/24 74112

? Do you have a CRM system?
- Yes, Verint
? How much does it cost each year?
- £41,200
= crm.in_use true
= crm.products [Verint]
= spend.crm year 41200
? What does it cost you to run the contact centre, resident services included?
- £318,200 for 2025/26 (£305,900 for 2024/25)
= spend.contact_centre year 2025/26 318200
= spend.contact_centre year 2024/25 305900

? What is the annual cost of your CRM?
- The charge went from £30,400 to £33,100 this year.
= spend.crm year 33100

? What is the annual cost of your CRM?
- £30,400 rising to £33,100 from April 2026.
= spend.crm year 30400

? What did it cost to develop the bin app, and what is its annual maintenance charge?
- £27,900 and £4,150 respectively.
= spend.waste_app_build 27900
= spend.waste_app year 4150

? Is the waste app your own? If not, what is its maker paid, up front and then by the year?
- No. We paid £12,250 up front and pay £2,840 by the year.
= spend.waste_app_build 12250
= spend.waste_app year 2840

? What did the waste app cost to make?
- £19,300
? What has to be paid for it each year since?
- £2,760
= spend.waste_app_build 19300
= spend.waste_app year 2760

? Waste calendars: annual print cost
- Nil - not printed since 2019.
= spend.bin_calendars year 0

? Three-year cost of the microsites
- Nothing was spent.
= spend.microsites 3-years 0

? Annual spend, all services, latest outturn
- £418,220,000 (2023-24)
= spend.total year 2023-24 418220000

? Budget for website content updates, and for technical development
- There is one budget for both, of £38,700.
= spend.website year 38700 covers content+development

? What is allocated each year to content design and updates for the website?
- £21,450
= spend.website.content year 21450

? What do you pay a year for the tool by which residents report problems in the street?
- Alloy is our asset system and costs £71,000; the reporting tool, FixMyStreet, is £9,880.
= spend.reporting_tools year 9880

? Which CRM do you use?
- Verint
? What is the annual cost of that system, including licences and support?
- £64,300
= crm.in_use true
= crm.products [Verint]
= spend.crm year 64300

? What is the annual budget for warning and informing in an emergency?
- £2,200, unchanged since 2018
= spend.emergency_communications year 2200

? How much was spent on communications in 2023/24, leaving out job adverts?
- £211,480
= spend.communications year 2023/24 211480

? What does your website run on?
- It was built in Umbraco; we moved to LocalGov Drupal in 2023.
= website.platform [LocalGov Drupal]
? Please state how many public notices were placed in 2023/24, and the budget set aside for them.
- 118 notices were placed. The budget was £46,200.
= statutory_notices.count year 2023/24 118
= spend.statutory_notices year 2023/24 46200

? What is spent a year on keeping website content up to date?
- £31,000
= spend.website.content year 31000

? Name of the CMS, please, and its version.
- Contensis version 16
= website.platform [Contensis]

? Call handling: budget, volume per year, cost of each call?
- Budget £912,000; volume 201,400 calls; cost £4.53 per call.
= spend.contact_centre year 912000
= calls.inbound year 201400
= cost_per_call 4.53

? Annual cost of hosting the website
- £12,300 in the current year; £11,700 last year.
= spend.website.hosting year 12300
= spend.website.hosting year 11700

? What does the council spend on communications?
- Nothing in 2024/25; £2,700 in 2023/24.
= spend.communications year 2024/25 0
= spend.communications year 2023/24 2700

? From 2020/21 to 2022/23, what was spent on microsites?
- £7,300 for building and £5,100 for running, in total £12,400.
= spend.microsites 3-years 12400

? What have the microsites cost?
- £18,900 over the three financial years
= spend.microsites 3-years 18900

? Which CRM do you use?
- Verint
? What obstacles did you meet in putting it in?
- Integration with older systems. Funding.
= crm.in_use true
= crm.products [Verint]
= crm.obstacles [Integration with older systems, Funding]

? Which CRM do you use?
- Verint
? What challenges were met?
- Challenges were data cleansing, staff turnover and training.
= crm.in_use true
= crm.products [Verint]
= crm.obstacles [data cleansing, staff turnover, training]

? Which tools do you use for surveys, together with the yearly cost of each?
- Go Vocal at £17,600 and Microsoft Forms, which is part of our wider licence and has no separate cost.
= engagement.tools [Go Vocal, Microsoft Forms]
= spend.survey_tools year 17600 by Go Vocal 17600
? How many inbound calls do you take on average? | Month
- 11,240 (12-month average)
= calls.inbound month 11240

? How many visitors did the website have in the past | Year
- 902,114 (users). Sessions were 1,804,300 and page views 4,411,087.
= website.visitors year 902114

? How many reports are made with the reporting tool each year?
- In 2023/24: 21,604. The figure to date this year is 9,310.
= reports.count year 2023/24 21604

? What is the annual spend on the website, including | Hosting and maintenance
- £41,500 for the two together
= spend.website year 41500 covers hosting+maintenance

? How many users visited in the last full month? | Corporate website (www.wexcombe.gov.uk)
- 84,210 users
? How many users visited in the last full month? | Wexcombe Theatre (www.wexcombetheatre.com)
- 9,300 users
= website.visitors month 84210

? Which CRM do you use?
- Verint
? How long did it take to implement?
- It is under way. We have planned for 10 months.
= crm.in_use true
= crm.products [Verint]

? Which tools do you use for consultations?
- We use Let's Talk Wexcombe, which is built on EngagementHQ, and Snap Surveys.
= engagement.tools [EngagementHQ, Snap Surveys]

? Faults reported online with FixMyStreet, 2023/24
- 18,400
? Faults reported by phone, 2023/24
- 7,120
= reports.count year 2023/24 18400

? The council-wide marketing budget
- £140,000
? The total actual spend for the year
- £112,700
= spend.communications year 140000
`;

describe('wordings that were read wrongly at first sight', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
