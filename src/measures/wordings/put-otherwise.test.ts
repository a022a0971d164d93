import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`, with the part behind a bar), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? How many surveys did you hold in 2022?
- 17
? And how many would there be in a typical year?
- About 20
= surveys.count year 2022 17
= surveys.count year 20 about

? How many reports of street problems did residents lodge online in 2023/24?
- 8,114
? Which system handles those reports and what do you pay for it each year?
- FixMyStreet, £6,300
= reports.count year 2023/24 8114
= spend.reporting_tools year 6300

? Does the council print a calendar of bin collections, and at what expense?
- Yes, at a cost of £9,870.
= spend.bin_calendars year 9870

? What is spent on telling residents of changed bin days?
- Radio notices can come to £900 for each change.

? What did standalone websites cost over the past three years?
- £7,210 (2020/21 to 2022/23)
= spend.microsites 3-years 7210

? What was spent in each year on (a) parish magazines, (b) marketing and communications and (c) public notices? | Marketing and communications, 2022/23
- £91,400
? What was spent in each year on (a) parish magazines, (b) marketing and communications and (c) public notices? | Public notices, 2022/23
- £14,200
= spend.communications year 2022/23 91400
= spend.statutory_notices year 2022/23 14200

? Comms, marketing and advertising outlay, 2023/24:
- £412k
= spend.communications year 2023/24 412000

? I should be glad to know what the council laid out on publicity and communications over the last complete financial year.
- The communications team's outturn was £683,410, of which £41,200 was advertising. The team has 11 staff.
= spend.communications year 683410

? Total communications and marketing budget 2022/23 and 2023/24
- 2022/23 £510,000; 2023/24 £498,500
= spend.communications year 2023/24 498500
= spend.communications year 2022/23 510000

? How much money did the authority devote to advertising, PR and marketing in 2024-25?
- Approximately £0.3 million
= spend.communications year 2024-25 300000 about

? Communications and marketing: headcount and annual budget?
- 14.5 FTE and £731,000
= spend.communications year 731000

? What does your communications and marketing function cost to run each year?
- Between £250,000 and £300,000.
= spend.communications year 250000..300000

? How much was spent on recruitment advertising last year?
- £58,000

? How many people work in the communications team?
- 9 officers, with a salary bill of £361,000

? Budget held for communicating with the public in an emergency
- £15,000 a year
= spend.emergency_communications year 15000

? Is money set aside for emergency communications, and if so how much annually?
- Yes, £8,250
= spend.emergency_communications year 8250

? Annual sum set aside for crisis communications:
- Less than £5,000

? What budget do you have for emergency communications (2024/25)?
- There is no dedicated budget.

? What is the yearly budget for warning and informing residents during emergencies?
- £22k pa, shared with the county resilience forum
= spend.emergency_communications year 22000

? Please give your emergency comms budget for each of the last two years.
- 2023-24: £6,000
- 2024-25: £6,500
= spend.emergency_communications year 2024-25 6500
= spend.emergency_communications year 2023-24 6000

? What did the emergency planning team cost in 2024?
- £190,000

? How much do you pay a year for digital engagement tools and analytics?
- £11,995 ex VAT
= spend.engagement_tools year 11995

? Digital engagement and analytics software – cost p.a.
- About £17k
= spend.engagement_tools year 17000 about

? I would be grateful to know what you pay each year for digital engagement platforms.
- We pay £14,400 plus VAT (£17,280 in all) for our digital engagement platform.
= spend.engagement_tools year 14400

? State the annual expenditure on digital communication tools, including analytics.
- In the year to March 2025 we spent £9,312.50.
= spend.engagement_tools year 2024/25 9312.5

? Yearly spend, digital engagement tools (£000)
- 21
= spend.engagement_tools year 21000

? What training did staff have in digital engagement tools and what did it cost?
- One course at £950

? What is set aside each year for publishing statutory notices?
- £72,000
= spend.statutory_notices year 72000

? Public notices – number and cost, 2023/24
- 118 notices at a total cost of £64,780.
= statutory_notices.count year 2023/24 118
= spend.statutory_notices year 2023/24 64780

? How much did placing public notices in newspapers cost you in 2022/23, 2023/24 and 2024/25?
- £41,000, £43,500 and £39,900 respectively
= spend.statutory_notices year 2024/25 39900
= spend.statutory_notices year 2023/24 43500
= spend.statutory_notices year 2022/23 41000

? Expenditure on legal notices in local papers (last financial year)
- £33,017.44
= spend.statutory_notices year 33017.44

? How many public notices do you print in a typical year?
- Around 90
= statutory_notices.count year 90 about

? Number of statutory notices published, by year
- 2022/23: 141, 2023/24: 126
= statutory_notices.count year 2023/24 126
= statutory_notices.count year 2022/23 141

? Statutory notices published annually
- Between 60 and 80
= statutory_notices.count year 60..80

? How many abatement notices were served in 2024?
- 37

? What is the average cost of one public notice?
- £410

? Contact centre: annual budget
- £1.24m
= spend.contact_centre year 1240000

? I'd like to know what it costs to run the customer contact centre each year.
- The net budget for 2024/25 is £2,118,000 and it has 54 staff.
= spend.contact_centre year 2024/25 2118000

? Contact centre running costs and calls taken in 2023/24?
- £1,870,000 and 241,000 calls
= spend.contact_centre year 2023/24 1870000
= calls.inbound year 2023/24 241000

? Call centre: budget 2024/25, inbound calls 2024/25, average cost of a call
- £986,000; 164,300; £6.00
= spend.contact_centre year 2024/25 986000
= calls.inbound year 2024/25 164300
= cost_per_call 2024/25 6

? How much is the council's telephone contact centre budgeted to cost?
- £755k for the year 2025/26
= spend.contact_centre year 2025/26 755000

? What was the contact centre's total spend by year?
- 2021/22 £900,100; 2022/23 £933,400; 2023/24 £958,800
= spend.contact_centre year 2023/24 958800
= spend.contact_centre year 2022/23 933400
= spend.contact_centre year 2021/22 900100

? What did the contact centre's new telephone system cost?
- £88,000 one-off

? What does the contact centre spend on training?
- £4,000 a year

? What does it cost the council to answer one incoming telephone call?
- £3.85
= cost_per_call 3.85

? Cost per call (inbound)
- 412p
= cost_per_call 4.12

? Unit cost of an inbound call:
- circa £5
= cost_per_call 5 about

? Can you say what each call to the contact centre costs on average?
- It is £4.47.
= cost_per_call 4.47

? Average cost per telephone call and per web form
- £5.10 for a call and £0.32 for a web form
= cost_per_call 5.1

? How much does handling a single call cost?
- Between £3 and £4
= cost_per_call 3..4

? Cost of each contact, whatever the channel
- £2.20

? What was the website's overall cost in the year 2023/24?
- £64,300
= spend.website year 2023/24 64300

? I would be grateful to learn what running your website costs annually.
- It costs in the region of £45,000 a year to run.
= spend.website year 45000 about

? Website budget 2025/26 (please give the figure in £000)
- 87
= spend.website year 2025/26 87000

? Annual website expenditure in 2022, 2023 and 2024?
- 2022 - £31,000, 2023 - £33,250, 2024 - £36,900
= spend.website year 2024 36900
= spend.website year 2023 33250
= spend.website year 2022 31000

? What did the redesign of the website cost?
- £120,000 in 2021

? How many web developers do you employ and what are they paid?
- 3, at £41,000 each

? What do you pay to have the website hosted?
- £7,800 a year
= spend.website.hosting year 7800

? Website hosting – supplier and annual charge
- Civica Cloud, £9,990 per annum
= spend.website.hosting year 9990

? Annual cost of hosting, and of maintaining, the council website
- Hosting £5,200 and maintenance £18,400
= spend.website.hosting year 5200
= spend.website.maintenance year 18400

? How much is spent each year on supporting and maintaining the website?
- £23,750, excluding staff time
= spend.website.maintenance year 23750

? Website support and maintenance (annual)
- £13.2k
= spend.website.maintenance year 13200

? How much per year goes on writing and updating the website's content?
- Two officers do this at a cost of £68,000
= spend.website.content year 68000

? Website content: annual spend
- £26,000
= spend.website.content year 26000

? What is the yearly spend on developing the website?
- £44,000 was spent on development in 2024/25.
= spend.website.development year 2024/25 44000

? Website development costs for 2023/24
- £18,900
= spend.website.development year 2023/24 18900

? What have you spent on microsites in the last three years?
- £12,600 in all
= spend.microsites 3-years 12600

? Microsites: how many and at what yearly cost?
- 7 microsites costing £3,500 a year
= website.microsites 7
= spend.microsites year 3500

? How many websites does the council operate besides its main one?
- Four
= website.microsites 4

? Total cost of standalone websites over the past 3 years
- £21,450 (excluding VAT)
= spend.microsites 3-years 21450

? Do you have any campaign sites or microsites? How many?
- Yes. There are 11.
= website.microsites 11

? Number of microsites
- None
= website.microsites 0

? List the microsites that you run.
- Visit Our Town, Business Hub and the Local Offer

? Website budget 2025/26 (£000)
- £87

? Website budget (£k)
- 112
= spend.website year 112000

? Cost of an inbound call
- £5.10 for a call and £0.32 for an e-mail
= cost_per_call 5.1

? Cost of an inbound call
- £5.10 for a contact and £0.32 for an e-mail

? Software licences: spend in 2022/23; 2023/24
- £810k; £845k
= spend.software_licences year 2023/24 845000
= spend.software_licences year 2022/23 810000

? Website budget (£000)
- 87k
= spend.website year 87000

? Communications budget (£000)
- 12,400

? How much do you budget for resident polling and community engagement?
- £35,000 in 2024/25
= spend.engagement year 2024/25 35000

? Community engagement budget, annual
- £120k, which pays for 2.5 posts
= spend.engagement year 120000

? What sum is set aside each year for consulting and engaging residents?
- £18,500
= spend.engagement year 18500

? Public engagement: number of surveys run and total spend, 2023/24
- 26 surveys; £31,400
= surveys.count year 2023/24 26
= spend.engagement year 2023/24 31400

? Please state expenditure on consultation and engagement for each of 2022/23 and 2023/24.
- 2022/23: £27,100. 2023/24: £29,850.
= spend.engagement year 2023/24 29850
= spend.engagement year 2022/23 27100

? What did the Local Plan consultation cost?
- £14,000

? Survey software and its annual licence
- SmartSurvey, £2,160
= engagement.tools [SmartSurvey]
= spend.survey_tools year 2160 by SmartSurvey 2160

? What do you pay each year for Citizen Space or any other consultation platform?
- £9,450 for Citizen Space
= spend.survey_tools year 9450 by Citizen Space 9450
= engagement.tools [Citizen Space]

? I would be grateful to know which products you use to survey residents.
- We mainly use Microsoft Forms, with Commonplace for planning matters.
= engagement.tools [Microsoft Forms, Commonplace]

? Online consultation platform
- Engagement HQ (Granicus)
= engagement.tools [Engagement HQ]

? What do you use for online surveys?
- SurveyMonkey
= engagement.tools [SurveyMonkey]

? Software used for consultations:
- Citizen Space by Delib
= engagement.tools [Citizen Space]

? Are surveys run in house? With what tool?
- Yes - Snap Surveys
= engagement.tools [Snap Surveys]

? Which survey tools did you use before the current one?
- SurveyMonkey

? How many polls and surveys of residents were run last year?
- 42
= surveys.count year 42

? Resident surveys per year (number)
- 15 to 20
= surveys.count year 15..20

? Roughly how many consultations and surveys does the council carry out annually?
- We would estimate around 60 in a typical year.
= surveys.count year 60 about

? How many people answered the last residents' survey?
- 1,204

? Number of consultations held in 2022/23 and 2023/24
- 2022/23 – 31; 2023/24 – 38
= surveys.count year 2023/24 38
= surveys.count year 2022/23 31

? What did printing bin calendars cost you last year?
- £18,760
= spend.bin_calendars year 18760

? Do you print collection calendars for households? At what cost?
- Yes, £23,400 a year including delivery.
= spend.bin_calendars year 23400

? Bin calendars (printed): annual cost
- £31k
= spend.bin_calendars year 31000

? Waste collection calendars: number printed and cost of printing in 2024/25
- 82,000 printed for £11,950
= spend.bin_calendars year 2024/25 11950

? How much does the council spend sending out recycling calendars every year?
- £16,000 approx
= spend.bin_calendars year 16000 about

? Cost of calendars printed for bin collections, by year
- 2022/23 £14,100
- 2023/24 £15,300
= spend.bin_calendars year 2023/24 15300
= spend.bin_calendars year 2022/23 14100

? Do you post a bin calendar to each home?
- No, 64,000 households look it up online

? What does it cost to tell residents about changed bin days (e.g. over Christmas)?
- £3,100 per year
= spend.bin_changes year 3100

? Annual cost of notifying households of changes in collections
- £2,600
= spend.bin_changes year 2600

? How do you tell people that bin days have changed and how much is spent on that?
- By social media and a leaflet; £1,480 in 2024/25
= spend.bin_changes year 2024/25 1480

? Notifications of collection changes - spend 2023/24
- £905.60
= spend.bin_changes year 2023/24 905.6

? How many missed bins were reported in 2023/24?
- 4,110

? Waste app: what did it cost to build and what does it cost each year?
- £28,000 to build and £6,500 a year.
= spend.waste_app_build 28000
= spend.waste_app year 6500

? If you have a bin app, please state the development cost.
- £19,500
= spend.waste_app_build 19500

? Annual licence for the recycling and waste app
- £7,200
= spend.waste_app year 7200

? I would be grateful to know what you pay each year for your bin day app.
- £4,995 plus VAT
= spend.waste_app year 4995

? Do you have a waste app?
- No. We have no plans for one.

? How many downloads has the waste app had?
- 21,300

? Issue reporting platform: supplier and yearly cost
- FixMyStreet Pro (SocietyWorks), £15,750
= spend.reporting_tools year 15750

? What do you spend per year on software that lets residents report potholes and fly-tipping?
- £13,000
= spend.reporting_tools year 13000

? Cost of the online fault reporting tool in 2022/23 and 2023/24
- £9,000 (2022/23) and £9,450 (2023/24)
= spend.reporting_tools year 2023/24 9450
= spend.reporting_tools year 2022/23 9000

? Street issue reporting: annual cost of the tool and reports received each month
- £8,800; 1,950 reports
= spend.reporting_tools year 8800
= reports.count month 1950

? Number of issues reported online by residents in 2023/24
- 48,212
= reports.count year 2023/24 48212

? How many reports a month does your reporting system take?
- On average 3,400
= reports.count month 3400

? Reports of street problems made online: yearly figure
- 27k
= reports.count year 27000

? Resident reports (faults, fly-tipping, potholes), number a year
- About 22,000, of which 9,000 were potholes
= reports.count year 22000 about

? How many complaints did the council receive in 2023/24?
- 1,312

? Social media management software: product and annual cost
- Hootsuite, £5,640
= spend.social_media_tools year 5640

? What do you pay for tools to manage social media accounts?
- £4,200 per year for Orlo
= spend.social_media_tools year 4200

? Social media scheduling tool - yearly subscription
- £350 a month
= spend.social_media_tools month 350

? Which social media tools do you use and what did they cost in 2024/25?
- Sprout Social at £7,188
= spend.social_media_tools year 2024/25 7188

? How much was spent on social media advertising?
- £16,000

? What was the council's total expenditure in 2023/24?
- £214.6 million
= spend.total year 2023/24 214600000

? I would be grateful to know the authority's total spend last financial year.
- Our total spend was £88,412,000.
= spend.total year 88412000

? Annual spend on software licences
- £1,047,300
= spend.software_licences year 1047300

? What does the council pay in a year for all its software licences?
- £2.3m in 2024/25
= spend.software_licences year 2024/25 2300000

? Software licensing costs 2022/23; 2023/24
- £870k; £912k
= spend.software_licences year 2023/24 912000
= spend.software_licences year 2022/23 870000

? What is the annual wage bill?
- £61.7m for 1,840 staff
= spend.payroll year 61700000

? Staff salaries in total, 2023/24
- £47,902,118
= spend.payroll year 2023/24 47902118

? Payroll (total annual cost)
- £39m
= spend.payroll year 39000000

? How much is the Chief Executive paid?
- £142,000

? How much are your payroll software licences?
- £38,000 a year

? CRM system and annual licence:
- Verint; £48,000
= crm.in_use true
= crm.products [Verint]
= spend.crm year 48000

? I would be grateful to know what you pay each year for your customer relationship management system.
- We pay Jadu £31,250 a year, excluding VAT.
= spend.crm year 31250
= crm.in_use true
= crm.products [Jadu]

? Does the authority have a CRM? If so please name it and the year it was brought in.
- Yes: Dynamics 365, brought in during 2019
= crm.in_use true
= crm.products [Dynamics 365]
= crm.live_since 2019

? CRM spend per year, last two years
- 2023/24 £66,000; 2024/25 £69,300
= spend.crm year 2024/25 69300
= spend.crm year 2023/24 66000

? Which customer relationship system does the council have, who supplies it and when did it go live?
- Firmstep, supplied by Granicus, went live in March 2017.
= crm.in_use true
= crm.products [Firmstep]
= crm.live_since 2017

? CRM
- Salesforce
= crm.in_use true
= crm.products [Salesforce]

? Name of CRM
- We do not have one
= crm.in_use false

? What did the CRM cost to buy?
- £300,000

? What licences did you buy with the CRM, and for how many users?
- 450 users

? Is there a corporate CRM?
- Not at present
= crm.in_use false

? In what year did you start using your CRM?
- 2014
= crm.live_since 2014

? CRM go-live date
- 4 November 2020
= crm.live_since 2020

? CRM: date introduced and time taken to implement
- 2018; 14 months
= crm.live_since 2018
= crm.implementation_months 14

? How long has the present CRM been in place?
- Since 2016
= crm.live_since 2016

? Length of CRM implementation
- A year and a half
= crm.implementation_months 18

? From contract to go-live, how long did the CRM take to put in?
- Nine months
= crm.implementation_months 9

? How many months did it take to implement your CRM?
- 11
= crm.implementation_months 11

? How long is the CRM contract?
- 5 years

? Was the CRM implementation quick, and how long did it take?
- It took two years because of the pandemic
= crm.implementation_months 24

? When does the CRM contract end?
- March 2027

? Is data in your CRM organised by resident or by property?
- By property (UPRN)
= crm.centred_on properties

? Are your main systems person-centred or property-centred?
- Person-centred, mostly
= crm.centred_on residents

? Systems built round people or round addresses?
- Both
= crm.centred_on both

? Does the CRM hold records on a property or a customer basis?
- A customer basis
= crm.centred_on residents

? Number of systems and databases in use
- 214
= systems.count 214

? How many separate IT systems and databases hold information about residents?
- Approximately 45
= systems.count 45 about

? I would be grateful to know how many information systems the council runs.
- There are about 130 applications on our register.
= systems.count 130 about

? Information systems (number)
- 80-100
= systems.count 80..100

? How many databases has the council?
- More than 300
= systems.count 300 about

? How many servers does the council run?
- 88

? Do residents have an online account or self-service portal?
- Yes, MyAccount, launched in 2016
= portal.in_use true

? Customer portal available?
- Y
= portal.in_use true

? Is there an online portal through which residents can manage services, and what share of residents have signed up?
- Yes. 38% of residents
= portal.in_use true
= portal.uptake 38

? Percentage of households registered for the online account
- 52.4%
= portal.uptake 52.4

? What proportion of your residents use the portal?
- Just over a third

? Uptake of the residents' portal
- Around 41 per cent
= portal.uptake 41 about

? Do you have a resident portal? If yes, what is its uptake?
- Yes - 27%
= portal.in_use true
= portal.uptake 27

? Is there a portal for suppliers?
- Yes

? What percentage of council tax is paid through the portal?
- 61%

? What is the resident population of your area?
- 143,800 (mid-2023 estimate)
= population 2023 143800 about

? Population and size of the area
- 97,400 people; 118 sq km
= population 97400
= area_sq_km 118

? Number of people who live in the council's area:
- 265k
= population 265000

? How many residents does the authority serve?
- Some 312,000
= population 312000 about

? How large is the council's area?
- 46 square miles
= area_sq_km 119.14

? Area covered
- 20,400 hectares
= area_sq_km 204

? Geographic area of the district in sq km
- 642
= area_sq_km 642

? Population
- 88,200
= population 88200

? How many households are there in the borough?
- 61,000

? Number of residents over 65
- 21,000

? Website visits per month, quarter and year
- 61,000; 190,000; 744,000
= website.visitors month 61000
= website.visitors quarter 190000
= website.visitors year 744000

? How many people look at the council website in a month?
- 84,500 users
= website.visitors month 84500

? Annual web visitors
- 1.37m
= website.visitors year 1370000

? I would be grateful to know the number of sessions on your website in 2024.
- 2,114,908 sessions from 801,220 users
= website.visitors year 2024 801220

? Website traffic, 2023/24
- 5,200,000 page views

? Average number of website visitors per week
- 12,000

? Unique visitors to the website each year: 2022, 2023
- 2022: 410,000; 2023: 433,000
= website.visitors year 2023 433000
= website.visitors year 2022 410000

? Who uses your website most?
- People aged 35 to 54, 41,000 of them

? Website content management system
- Drupal (LocalGov Drupal)
= website.platform [Drupal]

? On what platform is your public website built?
- It is built on Umbraco 13 and hosted by Zengenti.
= website.platform [Umbraco]

? Website CMS, host and annual hosting cost
- Jadu Central; Jadu; £12,400
= website.platform [Jadu Central]
= spend.website.hosting year 12400

? I would be grateful to know what software runs your website.
- WordPress
= website.platform [WordPress]

? CMS
- Contensis, supplied by Zengenti Ltd
= website.platform [Contensis]

? What is the web content management product and who supplies it?
- GOSS iCM from GOSS Interactive
= website.platform [GOSS iCM]

? Which CMS did you use before the present one?
- Jadu

? Web analytics package used
- Google Analytics 4
= website.analytics [Google Analytics]

? What do you use to measure website traffic?
- GA4 and Silktide
= website.analytics [GA4, Silktide]

? Website: CMS and analytics tool
- Umbraco; Google Analytics
= website.platform [Umbraco]
= website.analytics [Google Analytics]

? Analytics
- Siteimprove Analytics
= website.analytics [Siteimprove Analytics]

? Is website use monitored? By which product?
- Yes, Hotjar
= website.analytics [Hotjar]

? Incoming calls, annual
- 187,400
= calls.inbound year 187400

? How many telephone calls did your customer services take in 2023/24?
- 203k
= calls.inbound year 2023/24 203000

? Monthly number of calls coming in to the contact centre
- 14,900 on average
= calls.inbound month 14900

? Calls received by the contact centre: per month, per quarter, per year
- 9,800 / 29,400 / 117,600
= calls.inbound month 9800
= calls.inbound quarter 29400
= calls.inbound year 117600

? I would be grateful to know how many phone calls are answered each year.
- We answered 91,233 of 99,870 calls received in 2024/25.
= calls.inbound year 2024/25 99870

? Total inbound call volume by financial year
- 2022/23 – 145,221; 2023/24 – 139,007
= calls.inbound year 2023/24 139007
= calls.inbound year 2022/23 145221

? How many calls were abandoned last year?
- 8,637

? How many outbound calls does the contact centre make a month?
- 2,200

? Contact centre: number of calls and of e-mails in 2024
- 120,000 calls and 45,000 e-mails
= calls.inbound year 2024 120000

? What were the main difficulties in putting in the CRM?
- Data migration and staff turnover
= crm.obstacles [Data migration, staff turnover]

? Please provide the following figures for 2023/24: | Inbound calls
- 210,450
? Please provide the following figures for 2023/24: | Cost per call
- £4.12
= calls.inbound year 2023/24 210450
= cost_per_call 2023/24 4.12

? Please complete the table below | CRM product
- Verint
? Please complete the table below | CRM annual cost
- £55,000
? Please complete the table below | CRM go-live year
- 2015
? Please complete the table below | Website CMS
- Jadu
? Please complete the table below | Survey tool
- SmartSurvey
= crm.in_use true
= crm.products [Verint]
= spend.crm year 55000
= crm.live_since 2015
= website.platform [Jadu]
= engagement.tools [SmartSurvey]

? Annual spend | Website, 2022/23
- £20,000
? Annual spend | Website, 2023/24
- £22,000
? Annual spend | CRM, 2022/23
- £30,000
? Annual spend | CRM, 2023/24
- £31,500
= spend.website year 2023/24 22000
= spend.website year 2022/23 20000
= spend.crm year 2023/24 31500
= spend.crm year 2022/23 30000

? Please set out your yearly spend on each of these | Contact centre
- £1,200,000
? Please set out your yearly spend on each of these | Statutory notices
- £50,000
? Please set out your yearly spend on each of these | Communications and marketing
- £340,000
? Please set out your yearly spend on each of these | Social media management tools
- £4,000
? Please set out your yearly spend on each of these | Printed bin calendars
- £9,000
? Please set out your yearly spend on each of these | Issue reporting tools
- £7,000
= spend.contact_centre year 1200000
= spend.statutory_notices year 50000
= spend.communications year 340000
= spend.social_media_tools year 4000
= spend.bin_calendars year 9000
= spend.reporting_tools year 7000

? Key facts | Population
- 101,000
? Key facts | Area (sq km)
- 377
? Key facts | Systems in use
- 160
? Key facts | Portal uptake
- 33%
= population 101000
= area_sq_km 377
= systems.count 160
= portal.uptake 33

? Surveys | Number run in 2024
- 31
? Surveys | Tool used
- Snap Surveys
? Surveys | Annual cost of the tool
- £2,000
= surveys.count year 2024 31
= engagement.tools [Snap Surveys]
= spend.survey_tools year 2000

? Contact centre: cost of running it and number of incoming calls, 2024/25
- £1.4m; 176,200
= spend.contact_centre year 2024/25 1400000
= calls.inbound year 2024/25 176200

? May I know what sum goes on public notices in a year?
- £27,500
= spend.statutory_notices year 27500

? CRM: product, go-live year, yearly cost
- Salesforce, 2021, £72,000
= crm.in_use true
= crm.products [Salesforce]
= crm.live_since 2021
= spend.crm year 72000

? Issue reporting tool and cost
- FixMyStreet, £8,400 per annum
= spend.reporting_tools year 8400

? Please let me know your yearly outlay on printing waste calendars.
- £12,300
= spend.bin_calendars year 12300

? Website visitors (unique) in 2023/24 and 2024/25
- 702,110 and 745,300
= website.visitors year 2024/25 745300
= website.visitors year 2023/24 702110

? Portal: available? Percentage of residents registered?
- Yes; 44%
= portal.in_use true
= portal.uptake 44

? Population and area
- 154,200 and 290 sq km
= population 154200
= area_sq_km 290

? Surveys run each year and tools used
- About 25; Citizen Space
= surveys.count year 25 about
= engagement.tools [Citizen Space]

? Total payroll (£000), 2023/24
- 48,200
= spend.payroll year 2023/24 48200000

? Emergency communications: budget and staff
- £12,000 and 2 staff
= spend.emergency_communications year 12000

? Social media management tool and its annual cost?
- Orlo, £6,900
= spend.social_media_tools year 6900

? Number of microsites; annual spend on microsites
- 6; £4,100
= website.microsites 6
= spend.microsites year 4100

? Could you tell me how many information systems the council uses?
- 96
= systems.count 96

? Staff costs of the contact centre and IT systems
- £900,000
`;

describe('the same questions as other requesters and other officers put them', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
