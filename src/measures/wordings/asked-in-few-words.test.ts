import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Sums asked for in few words far below what they are about, sums paid once beside a year's, two things that the same words ask.
const rows = `
What does it cost to notify residents of changes to collections? => Nil, since changes are shown on the website. == spend.bin_changes year 0
What do bin calendars cost? => Nil, because they are only online. == spend.bin_calendars year 0
Which CMS is used for the main site? => Umbraco >> Which analytics tools are in use? => Matomo >> How many people visited the site last month? => 142,771 >> And in the last twelve months? => 1,811,090 >> Page views in the same year => 6,204,488 >> Annual cost of content updates => Staff time only; not costed >> Cost of technical development in 2023/24 => £35,750 == website.platform [Umbraco]; website.analytics [Matomo]; website.visitors month 142771; website.visitors year 1811090; spend.website.development year 2023/24 35750
How many people visit the website each month? => 20,000 >> Cost of technical development => £35,750 == website.visitors month 20000; spend.website.development year 35750
What was spent on payroll (employees and agency staff)? => Employees £31,906,000; agency £2,115,000 == spend.payroll year 34021000
Engagement platform and its cost => EngagementHQ, £15,300 per annum excluding VAT. A further £2,000 was paid once, for training. == engagement.tools [EngagementHQ]; spend.survey_tools year 15300 by EngagementHQ 15300
Consultation tools and their yearly cost => Citizen Space at £9,400; set-up in 2021 cost £3,000 once. == engagement.tools [Citizen Space]; spend.survey_tools year 9400 by Citizen Space 9400
Marketing, communications and advertising spend => £60,000 >> Advertising on recruitment => £38,902 (not in the answer to question 1) == spend.communications year 60000
Spend on recruitment advertising => £38,902
Advertising for jobs: cost => £12,000
Cost of advertising vacancies => £12,000
Tools and annual cost for social media? => Meltwater, Canva for Teams: £12,400 and £1,296 == spend.social_media_tools year 13696 by Meltwater 12400, Canva for Teams 1296
Survey tools and annual costs => Citizen Space, SmartSurvey: £9,000 and £600 respectively == engagement.tools [Citizen Space, SmartSurvey]; spend.survey_tools year 9600 by Citizen Space 9000, SmartSurvey 600
Statutory notices budget => £61,000-£64,000 == spend.statutory_notices year 61000..64000
Which CRM do you have? => Verint >> What is the annual cost of licences and support? => £46,875 in 2022/23 == crm.products [Verint]; crm.in_use true; spend.crm year 2022/23 46875
Does the Authority operate a customer relationship management system? => Yes >> In what year did it go live? => 2009 >> How many months passed between award of contract and go-live? => About 14 months >> What is the annual cost of licences and support? => £46,875 in 2022/23 == crm.in_use true; crm.live_since 2009; crm.implementation_months 14 about; spend.crm year 2022/23 46875
Cost per inbound call => £8.20 est. == cost_per_call 8.2 about
Annual communications cost => £318,000 (approx.) == spend.communications year 318000 about
Cost per inbound call => est. £8.20 == cost_per_call 8.2 about
What is the budget for digital engagement tools? => £5,640 == spend.engagement_tools year 5640
The total annual budget for marketing and communications => £261,400 >> The actual spend for the year. => £248,917 == spend.communications year 261400; spend.communications year 248917
How much was spent on technical development of the site in 2023-24? => We spent £27,500 on a new search and on the fixes that an audit in 2022 had asked for. == spend.website.development year 2023-24 27500
What did the CRM cost in 2023/24? => £48,000, under the agreement that was extended in 2021. == spend.crm year 2023/24 48000
Who supplies your telephony and CRM, and what do they cost a year? => Telephony - Netcall Converse, £62,000, March 2026 CRM - Netcall Create, £84,500, March 2026 == crm.products [Netcall Create]; crm.in_use true; spend.crm year 84500
[Surveys] How many surveys are carried out each year? => 9 >> [Surveys] If third party tools are used, what is the annual cost? => Snap £5,890. == surveys.count year 9; engagement.tools [Snap]; spend.survey_tools year 5890 by Snap 5890
Which CRM is used? => Dynamics 365 >> Number of users or licences => 310 licences >> Annual spend => £118,400 == crm.products [Dynamics 365]; crm.in_use true; spend.crm year 118400
What is paid in a year for tools that measure or manage engagement? => £5,640 == spend.engagement_tools year 5640
What was the total communications spend? => £318,000 (tua / approximately) == spend.communications year 318000 about
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
