import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

describe('what leans on a sum, a count or a time before it', () => {
  test.each(
    rowsOf(`
How many reports came in through FixMyStreet? => 24,950 in 2024 >> On average how many is that monthly? => About 2,080 in 2024. == reports.count year 2024 24950; reports.count month 2024 2080 about
How many reports of potholes and fly-tipping were made by residents in 2023? => 18,000 >> What is that per month on average? => 1,500 == reports.count year 2023 18000; reports.count month 2023 1500
How many calls did the contact centre receive in 2023/24? => 120,000 >> How many does that make in a month? => 10,000 == calls.inbound year 2023/24 120000; calls.inbound month 2023/24 10000
How many calls does the contact centre get in an average month? => 2,080 in 2023/24. == calls.inbound month 2023/24 2080
How many visitors does the website get in a typical month? => 41,200 in 2024 == website.visitors month 2024 41200
How many visitors does the website get in a typical month? => In the whole year 2024 there were 541,200. == website.visitors year 2024 541200
How many calls did the contact centre receive in 2023/24? => 120,000 >> How many is that a day? => 460 == calls.inbound year 2023/24 120000
How many visitors did the website have in 2023/24? => 988,105 >> The busiest month and how many came in it => March 2024, when 121,340 people visited. >> The typical figure for a quarter => In a typical quarter there are around 245,000. == website.visitors year 2023/24 988105; website.visitors quarter 245000 about
How many calls did the contact centre receive in 2023/24? => 120,000 >> Which was the busiest month? => April >> And in an average month? => 10,000 == calls.inbound year 2023/24 120000; calls.inbound month 10000
How many calls did the contact centre receive in 2023/24? => 120,000 >> Peak day and the number that day => 2 April, 1,204 >> The usual number in a month => 10,000 == calls.inbound year 2023/24 120000; calls.inbound month 10000
How many calls did the contact centre receive in 2023/24? => 120,000 >> How many complaints were upheld? => 31 >> And in an average month? => 3 == calls.inbound year 2023/24 120000
Over the past three years how much has gone on building and maintaining microsites? => £24,600 >> And on the corporate website in the latest year? => £133,900 in 2024/25, of which hosting was £36,000. == spend.microsites 3-years 24600; spend.website year 2024/25 133900; spend.website.hosting year 2024/25 36000
What was spent on microsites over the last three years? => £24,600 >> And on the main website in 2023/24? => £80,100 == spend.microsites 3-years 24600; spend.website year 2023/24 80100
What was spent on microsites over the last three years? => £24,600 >> And on statutory notices each year? => £80,100 == spend.microsites 3-years 24600; spend.statutory_notices year 80100
What is the yearly cost of the website? => £46,250 in 2023/24. >> Of that, hosting and maintenance => Hosting is £9,650 and maintenance £22,100. == spend.website year 2023/24 46250; spend.website.hosting year 2023/24 9650; spend.website.maintenance year 2023/24 22100
What is the yearly cost of the website? => £46,250 in 2023/24. >> How much of this is hosting? => £9,650 == spend.website year 2023/24 46250; spend.website.hosting year 2023/24 9650
What is the yearly cost of the website? => £46,250 in 2023/24. >> Of which hosting? => £9,650 in 2024/25 == spend.website year 2023/24 46250; spend.website.hosting year 2024/25 9650
What is the yearly cost of the website? => £46,250 in 2023/24. >> What does the museum's hosting cost? => £9,650 == spend.website year 2023/24 46250
What was the PR and marketing bill last year? => The Council spent £1.24m on communications and marketing in 2023/24.\\n\\nThat sum includes £402,000 for the events programme and £655,000 for salaries. == spend.communications year 2023/24 1240000
What is spent on marketing and communications? => £640,000 in 2023/24. This figure includes £91,000 for the residents' magazine. == spend.communications year 2023/24 640000
What is spent on marketing and communications? => £640,000 in 2023/24. The total takes in £310,000 of salaries. == spend.communications year 2023/24 640000
What is the contact centre's budget? => £900,000. Included in that sum are £700,000 for staff and £40,000 for telephony. == spend.contact_centre year 900000
What is the contact centre's budget? => The whole directorate has £9m. That sum includes £900,000 for the contact centre and £3m for libraries. == spend.contact_centre year 900000
How many other websites does the Council run? => Five >> What is the main site built with? => Drupal (LocalGov Drupal). >> The yearly cost of the main site, broken down => Hosting: £8,100\\nSupport and maintenance: £21,600\\nContent: £0, this is done by our own staff\\nDevelopment: £12,000 == website.microsites 5; website.platform [Drupal]; spend.website.hosting year 8100; spend.website.maintenance year 21600; spend.website.content year 0; spend.website.development year 12000
What do you spend on advertising for the tourism website run by the county? => Nothing. It belongs to Visit Pennine Counties, which spends about £40,000 a year on it. ==
What do you spend on advertising? => Nothing. It is done by the county council, which spends about £40,000 a year on it. ==
What do you spend on advertising? => The Communications Team, which spent £40,000 last year, does it all. == spend.communications year 40000
What do you spend on advertising? => £31,000. Wexcombe College, which spends £40,000, does its own. == spend.communications year 31000
I want to find out how many people your website reaches. What is the figure for the last full year? => 397,116 users (July 2024 to June 2025). >> For the last quarter? => 101,208 users >> For the last month? => 32,977 users == website.visitors year 397116; website.visitors quarter 101208; website.visitors month 32977
For the CMS, please give product, supplier and yearly cost. => Product: Squiz Matrix. Supplier: Squiz UK Ltd. The yearly cost is £28,600. >> For the survey tool, please give the same. => Product: Snap XMP. Supplier: Snap Surveys Ltd. The yearly cost is £2,875. == website.platform [Squiz Matrix]; engagement.tools [Snap XMP]; spend.survey_tools year 2875 by Snap XMP 2875
For the survey tool, please give product, supplier and yearly cost. => Product: Snap XMP. Supplier: Snap Surveys Ltd. The yearly cost is £2,875. >> The same for the CRM. => Product: Verint. Supplier: Verint UK Ltd. The yearly cost is £22,875. == engagement.tools [Snap XMP]; spend.survey_tools year 2875 by Snap XMP 2875; crm.in_use true; crm.products [Verint]; spend.crm year 22875
For the survey tool, please give product, supplier and yearly cost. => Product: Snap XMP. Supplier: Snap Surveys Ltd. The yearly cost is £2,875. >> And the same information about the cemetery system. => Product: Plotter. The yearly cost is £2,275. == engagement.tools [Snap XMP]; spend.survey_tools year 2875 by Snap XMP 2875
How many surveys of residents were carried out in 2023? => 28 >> By which means are they run? => They are run on EngagementHQ (Granicus) and, for short polls, Survey Monkey. >> The annual cost of these => £14,800 and £960 respectively. == surveys.count year 2023 28; engagement.tools [EngagementHQ, Survey Monkey]; spend.survey_tools year 15760 by EngagementHQ 14800, Survey Monkey 960
Which survey tools do you use? => EngagementHQ and Survey Monkey. >> What does each cost a year? => £14,800 and £960 respectively. == engagement.tools [EngagementHQ, Survey Monkey]; spend.survey_tools year 15760 by EngagementHQ 14800, Survey Monkey 960
Which survey tools do you use? => EngagementHQ and Survey Monkey. >> What does each cost a year? => £14,800, £300 and £960. == engagement.tools [EngagementHQ, Survey Monkey]
Which survey tools do you use? => EngagementHQ and Survey Monkey. >> What do they cost a year, staff time and licence? => £14,800 and £960 == engagement.tools [EngagementHQ, Survey Monkey]
Which survey tools do you use? => EngagementHQ and Survey Monkey. >> What was each theatre grant a year? => £14,800 and £960 respectively. == engagement.tools [EngagementHQ, Survey Monkey]
Which CRM do you use? => Verint >> Year first deployed => 2016 == crm.in_use true; crm.products [Verint]; crm.live_since 2016
Which CRM do you use? => Verint >> When was it first used? => 2016 == crm.in_use true; crm.products [Verint]; crm.live_since 2016
Which CRM do you use? => Verint >> The year it came into use => 2016 == crm.in_use true; crm.products [Verint]; crm.live_since 2016
Which CRM do you use? => Verint >> In which year was it first rolled out? => 2016 == crm.in_use true; crm.products [Verint]; crm.live_since 2016
Which CRM do you use? => Verint >> Contract first signed => 2016 == crm.in_use true; crm.products [Verint]
What does the portal cost a year? => It is part of the county's Jadu CRM, for which the county pays £64,500 a year. ==
What does the portal cost a year? => £12,000 a year. == 
`),
  )('%s', (_, cases, measures) => {
    const said = cases.map((one) => ({ ...one, answer: one.answer.replaceAll('\\n', '\n') }));
    expect(measured(...said).sort()).toEqual([...measures].sort());
  });
});
