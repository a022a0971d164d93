import { expectBlocks } from '../testing/expect-blocks.ts';

/** Several things in one question, each answered in turn, and rows of a table that go on about what stands above. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? CRM: name of system, supplier, go-live date, annual cost
- Salesforce; Salesforce UK; March 2021; £96,000
= crm.in_use true
= crm.products [Salesforce]
= crm.live_since 2021
= spend.crm year 96000

? Name of CRM
- Abavus MyCouncilServices
? Contract start
- 1 June 2019
? Cost per annum
- £27,950
? Length of implementation
- 7 months
= crm.in_use true
= crm.products [Abavus MyCouncilServices]
= crm.implementation_months 7
= spend.crm year 27950

? Does the Council have a CRM? Please give its name, when it was introduced and how many months it took to put in.
- Yes, Verint. It came in during 2014 and took nine months.
= crm.in_use true
= crm.products [Verint]
= crm.live_since 2014
= crm.implementation_months 9

? Number of calls received and cost per call, 2023/24
- 104,220 calls at £5.12 each
= calls.inbound year 2023/24 104220
= cost_per_call 2023/24 5.12

? Contact centre annual budget and number of inbound calls for 2022/23 and 2023/24
- 2022/23: £1.02m and 188,300 calls; 2023/24: £1.08m and 176,900 calls
= spend.contact_centre year 2023/24 1080000
= spend.contact_centre year 2022/23 1020000
= calls.inbound year 2023/24 176900
= calls.inbound year 2022/23 188300

? What do you spend on your website per year and how is that split between hosting, support and development?
- £44,000: hosting £12,000, support £20,000 and development £12,000
= spend.website year 44000
= spend.website.hosting year 12000
= spend.website.maintenance year 20000
= spend.website.development year 12000

? How many visitors per month, per quarter and per year does the website have?
- 52,000, 156,000 and 624,000 respectively
= website.visitors month 52000
= website.visitors quarter 156000
= website.visitors year 624000

? Monthly, quarterly and annual visitors to the council's website
- 52,000 / 156,000 / 624,000
= website.visitors month 52000
= website.visitors quarter 156000
= website.visitors year 624000

? Website visitors: (a) last month (b) last quarter (c) last year
- (a) 52,118 (b) 160,740 (c) 623,901
= website.visitors month 52118
= website.visitors quarter 160740
= website.visitors year 623901

? What tool do you use for social media management, and what do you pay for it?
- We use Hootsuite, paying £4,200 a year.
= spend.social_media_tools year 4200

? How many people live in the district, what is its area in square miles and how many information systems does the council run?
- 112,300; 246 square miles; 74
= population 112300
= area_sq_km 637.14
= systems.count 74

? How many information systems do you have and what do you spend on software licences in a year?
- 112 systems. £1,820,000 on licences in 2023/24.
= systems.count 112
= spend.software_licences year 2023/24 1820000

? Do you have an online portal and what proportion of residents use it?
- Yes - MyAccount. 38% of adults have registered.
= portal.in_use true
= portal.uptake 38

? What is the name of your online reporting tool, what does it cost each year and how many reports were made through it in 2023?
- FixMyStreet Pro. £11,200. 18,430 reports.
= spend.reporting_tools year 11200
= reports.count year 2023 18430

? Surveys: number carried out last year / tool used / annual cost
- 14 / SurveyMonkey / £1,188
= surveys.count year 14
= engagement.tools [SurveyMonkey]
= spend.survey_tools year 1188 by SurveyMonkey 1188

? How many statutory notices did you publish last year, in which newspapers, and at what cost?
- 96, in the Gazette and the Courier, at a cost of £41,870
= statutory_notices.count year 96
= spend.statutory_notices year 41870

? Is the CRM centred on residents or on properties, and what were the obstacles to putting it in?
- On residents. The obstacles were data quality and staff time.
= crm.centred_on residents
= crm.obstacles [data quality, staff time]

? How much does the council spend on marketing, communications and advertising, and on emergency communications?
- £310,000 and £8,000
= spend.communications year 310000
= spend.emergency_communications year 8000

? What is spent yearly on (i) website hosting (ii) content (iii) technical development?
- (i) £7,100 (ii) £3,000 (iii) £15,500
= spend.website.hosting year 7100
= spend.website.content year 3000
= spend.website.development year 15500

? Which consultation platform do you use, who provides it, what is the annual licence fee and when does the contract end?
- Go Vocal, provided by Go Vocal NV, £17,500 + VAT, ends 31 March 2027
= engagement.tools [Go Vocal]
= spend.survey_tools year 17500 by Go Vocal 17500

? What is the website's content management system and how long have you had it?
- Squiz Matrix, since 2012
= website.platform [Squiz Matrix]

? What did it cost to print and deliver bin calendars in 2023/24, and how many were sent?
- £18,200 for 71,000 calendars
= spend.bin_calendars year 2023/24 18200

? What does the bin app cost each year, and what was paid to develop it?
- £3,900 each year. £24,000 was paid to develop it in 2019.
= spend.waste_app year 3900
= spend.waste_app_build 24000

? Number of standalone microsites and total spend on them over the past three financial years
- 4 sites, £22,760
= website.microsites 4
= spend.microsites 3-years 22760

? What do you spend on your website per year?
- £44,000: hosting £12,000, support £20,000 and development £12,000
= spend.website year 44000
= spend.website.hosting year 12000
= spend.website.maintenance year 20000
= spend.website.development year 12000

? What do you spend on your website per year and how is that split between hosting, support and development?
- £44,000
= spend.website year 44000

? what were the obstacles to putting it in?
- On residents. The obstacles were data quality and staff time.

? Is the CRM centred on residents or on properties?
- On residents
? What were the obstacles to putting it in?
- Data quality and staff time.
= crm.centred_on residents
= crm.obstacles [Data quality, staff time]

? Which CRM do you use and what were the obstacles to implementing it?
- Verint. The obstacles were data quality and staff time.
= crm.in_use true
= crm.products [Verint]
= crm.obstacles [data quality, staff time]

? Which CRM do you use?
- Verint
? What were the main obstacles?
- The obstacles were data quality and staff time.
= crm.in_use true
= crm.products [Verint]
= crm.obstacles [data quality, staff time]

? Which CRM do you use?
- Verint
? What were the main obstacles?
- Data quality; staff time.
= crm.in_use true
= crm.products [Verint]
= crm.obstacles [Data quality, staff time]

? Issue reporting: reports per month
- about 900
= reports.count month 900 about

? What tool is used for surveys, what does it cost and how many surveys were run in 2023/24?
- Snap; £3,300; 41
= engagement.tools [Snap]
= spend.survey_tools year 2023/24 3300
= surveys.count year 2023/24 41

? What was spent on public notices, and how many notices were published?
- £41,000; 96
= spend.statutory_notices year 41000
= statutory_notices.count year 96

? Name of CRM
- MyCouncil
? Supplier of payroll software
- Midland HR
? Cost per annum
- £27,950
= crm.in_use true
= crm.products [MyCouncil]

? Name of CRM
- MyCouncil
? Contract start date
- 2019
? Contract end
- 2026
? Number of users
- 120
? Cost per annum
- £27,950
= crm.in_use true
= crm.products [MyCouncil]
= spend.crm year 27950

? What payroll do you run, what is the total spend, and how many staff are there?
- £61.2m; £214m; 1,840

? How many calls were taken in 2023/24, how many were abandoned and what was the contact centre budget?
- 88,200; 7,300; £912,000
= calls.inbound year 2023/24 88200
= spend.contact_centre year 2023/24 912000
`;

expectBlocks('questions that ask several things at once', blocks);
