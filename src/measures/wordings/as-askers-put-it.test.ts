import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`); a block without the last gives nothing. */
const blocks = `
? How many unique users did your site have in FY 23/24?
- 1,204,556
= website.visitors year FY23/24 1204556

? Which supplier provides your customer relationship management solution and what does it cost p.a.?
- Netcall (Liberty Create). £64,500 p.a.
= crm.in_use true
= crm.products [Netcall (Liberty Create)]
= spend.crm year 64500

? Total inbound call volumes to the corporate contact centre, broken down by year | 2022/23
- 412,668
? Total inbound call volumes to the corporate contact centre, broken down by year | 2023/24
- 398,012
= calls.inbound year 2023/24 398012
= calls.inbound year 2022/23 412668

? Please confirm the total number of people who visited www.thornbeck.gov.uk between 1 April 2023 and 31 March 2024.
- 655,214 users visited the site in this period.
= website.visitors year 655214

? What was the total spend on marketing and PR in the financial year ending March 2024?
- Spend in 2023/24 came to £318,440.17
= spend.communications year 2023/24 318440.17

? How much did your authority budget for external communications in 2024/25?
- The communications budget for 2024/25 is £427,900.
= spend.communications year 2024/25 427900

? Does your organisation have a CRM in place at the moment?
- Yes, we have had Salesforce in place since 2018.
= crm.in_use true
= crm.products [Salesforce]
= crm.live_since 2018

? Who supplies the CRM?
- Civica
= crm.in_use true
= crm.products [Civica]

? What content management system (CMS) powers your corporate website?
- The site is powered by LocalGov Drupal.
= website.platform [LocalGov Drupal]

? What's the name of the CMS behind your website and when does the contract end?
- Contensis. The contract ends in October 2026.
= website.platform [Contensis]

? Please tell me the annual hosting fee for the council's website.
- The hosting fee is £13,650 per annum, exclusive of VAT.
= spend.website.hosting year 13650

? How much did hosting and support of your website cost in 2022-23?
- £41,220 in total
= spend.website year 2022-23 41220 covers hosting+maintenance

? What is the average monthly visitor count for your main website?
- We see about 92,000 visitors per month on average.
= website.visitors month 92000 about

? Page views for the council website in 2023
- 6,433,218

? How many page views did your website receive last year?
- 4.4 million page views

? How many contacts in total did the contact centre deal with in 2023/24 across phone, email and webchat?
- 512,340

? What's the cost of a phone call versus an online transaction?
- Phone £4.90, online 21p
= cost_per_call 4.9

? What is the contact centre's target cost per call?
- The target is £4.50.

? What percentage of calls were answered within 20 seconds?
- 71%

? How many full-time equivalent staff work in your contact centre?
- 38.4 FTE

? What was the total value of your CRM contract over its five year term?
- £412,000

? What is the value of the contract for the website (initial term)?
- £186,000 over 4 years

? How much will the council spend on its website in 2027/28?
- It is projected to be £52,000.

? State the number of hits your planning portal received
- 88,300

? What case management system does adult social care use?
- Mosaic

? Which housing management system does the council operate?
- NEC Housing

? What HR system does the council use and what does it cost each year?
- iTrent, £88,000 per year

? What is the council's finance system?
- Unit4 Business World

? Which telephony platform do you use in your contact centre?
- 8x8

? Please provide the number of FOI requests received in 2024.
- 1,388

? How many statutory notices has the council placed in local newspapers in each of the past two years? | 2022-23
- 166
? How many statutory notices has the council placed in local newspapers in each of the past two years? | 2023-24
- 149
= statutory_notices.count year 2023-24 149
= statutory_notices.count year 2022-23 166

? What was the council's total expenditure on publishing public notices in print newspapers, financial year 2023/2024?
- £73,118.60
= spend.statutory_notices year 2023/2024 73118.6

? Total cost of public notice advertising in newspapers 2021/22 to 2023/24
- £212,000 over the three years

? How many people live in your local authority area?
- According to the 2021 Census, 118,200.
= population 2021 118200

? How many square miles does the authority cover?
- 100
= area_sq_km 259

? What proportion of residents are signed up to the self-service portal?
- 46% of residents have an account.
= portal.uptake 46

? What percentage of service requests are made online?
- 63%

? Is there a customer portal where residents can log in and see their account?
- Yes, My Thornbeck, which launched in 2019.
= portal.in_use true

? How many separate business applications does the council maintain?
- 173
= systems.count 173

? How many surveys of the public did you carry out in 2024?
- We carried out 27 surveys.
= surveys.count year 2024 27

? Name the online consultation software that you use together with its yearly subscription.
- Citizen Space (Delib) – £13,995 per year
= engagement.tools [Citizen Space]
= spend.survey_tools year 13995 by Citizen Space 13995

? Which online engagement platform does the authority subscribe to, and what is the annual subscription?
- Commonplace. Annual subscription £21,500 plus VAT.
= engagement.tools [Commonplace]
= spend.survey_tools year 21500 by Commonplace 21500

? What do you use to analyse traffic to your website?
- We use Google Analytics (GA4).
= website.analytics [Google Analytics]

? Which analytics package is installed on the council site?
- Matomo, self-hosted
= website.analytics [Matomo]

? Please list all social media management platforms in use and annual cost for each.
- Hootsuite: £8,640. Canva: £1,100.
= spend.social_media_tools year 9740 by Hootsuite 8640, Canva 1100

? How many potholes were reported in 2023/24?
- 6,402

? How many reports did residents make through your online reporting tool during 2023/24?
- 31,877 reports
= reports.count year 2023/24 31877

? Which system do residents use to report street issues, and what's the annual licence fee?
- FixMyStreet Pro; £16,200 a year
= spend.reporting_tools year 16200

? What does your fly-tipping reporting app cost each year?
- £7,800
= spend.reporting_tools year 7800

? How much was spent on producing and delivering printed waste collection calendars in 2024?
- £26,310
= spend.bin_calendars year 2024 26310

? What was the cost of informing residents about revised bin collection dates over Christmas 2023?
- £1,940
= spend.bin_changes year 2023 1940

? How much did it cost to develop your waste and recycling app, and what are the yearly running costs?
- Development cost £38,000 and it costs £5,700 per year to run.
= spend.waste_app_build 38000
= spend.waste_app year 5700

? What was the authority's gross expenditure in 2023-24?
- £611.2m
= spend.total year 2023-24 611200000

? What is the council's annual software licensing bill?
- £3,412,889
= spend.software_licences year 3412889

? Total staff pay bill for the council for 2023/24
- £142,300,000
= spend.payroll year 2023/24 142300000

? Annual budget of the customer contact centre (staff and systems), 2024/25
- £2.64 million
= spend.contact_centre year 2024/25 2640000

? How much does it cost to run your contact centre annually?
- Approximately £1.9m per annum including staffing.
= spend.contact_centre year 1900000 about

? When did the current CRM go live?
- It went live in the autumn of 2021.
= crm.live_since 2021

? From start to finish, how many months did the implementation of the CRM take?
- 16 months
= crm.implementation_months 16

? What challenges, if any, did you face in implementing the CRM?
- Integration with legacy systems, data quality and resistance to change
= crm.obstacles [Integration with legacy systems, data quality, resistance to change]

? How many microsites or stand-alone websites does the council run?
- We run 9 microsites in addition to the main site.
= website.microsites 9

? What is the combined yearly cost of your microsites?
- £11,400
= spend.microsites year 11400

? Do you have a budget specifically for community engagement? If so, how much?
- Yes - £64,000 for 2024/25
= spend.engagement year 2024/25 64000

? What is the budget for emergency communications to residents?
- £10,000
= spend.emergency_communications year 10000

? How much did you spend responding to Storm Babet?
- £430,000

? What did you spend on agency staff last year?
- £3,204,000

? How much is spent on digital engagement platforms and analytics tools each year?
- £19,450
= spend.engagement_tools year 19450

? Are the council's records organised around the property or the individual?
- Both property and person.
= crm.centred_on both

? Average number of calls received by the contact centre each month
- 21,340 calls per month
= calls.inbound month 21340

? How many calls did you receive on your main switchboard number in 2023?
- 188,204 calls were received in 2023.
= calls.inbound year 2023 188204

? How many calls to the contact centre went unanswered in 2023/24?
- 14,998

? Calls received 2023/24
- 240,118 offered, of which 219,330 answered and 20,788 abandoned.
= calls.inbound year 2023/24 240118

? Call statistics for the last financial year | Offered
- 140,882
? Call statistics for the last financial year | Answered
- 131,004
? Call statistics for the last financial year | Abandoned
- 9,878
= calls.inbound year 140882

? Average wait time for calls in 2024 (seconds)
- 184

? How many webchats did the contact centre handle in 2024?
- 12,405

? How many emails did customer services receive?
- 41,209

? How many people called at your reception desks in 2024?
- 23,118

? How many users have licences for your CRM?
- 310

? What modules of the CRM have you bought?
- Case management, knowledge base and reporting

? What was the implementation cost of your CRM?
- £245,000

? What is the annual support and maintenance charge for your CRM?
- £38,750 per annum
= spend.crm year 38750

? Please provide your CRM spend for each of the last three years | 2021/22
- £41,000
? Please provide your CRM spend for each of the last three years | 2022/23
- £43,500
? Please provide your CRM spend for each of the last three years | 2023/24
- £45,900
= spend.crm year 2023/24 45900
= spend.crm year 2022/23 43500
= spend.crm year 2021/22 41000

? Do you use a CRM system? If yes, which one and how much do you pay annually for licences?
- Yes. Microsoft Dynamics 365. Licences cost £112,300 a year.
= crm.in_use true
= crm.products [Microsoft Dynamics 365]
= spend.crm year 112300

? CRM supplier / product / annual value / contract end
- Verint / Verint Engagement Management / £76,000 / 31 March 2026
= crm.in_use true
= crm.products [Verint Engagement Management]
= spend.crm year 76000

? Do you have a CRM system for managing tenants?
- Yes, MRI Orchard

? Does the library service use a CRM?
- Yes, Patron Point

? What customer relationship management system does your economic development team use?
- Evolutive
= crm.in_use true
= crm.products [Evolutive]

? Total website expenditure for 2023/24, including hosting, licences and development
- £94,130
= spend.website year 2023/24 94130 covers hosting+development

? How much did the website redesign in 2022 cost?
- £148,000

? What have you budgeted for your website in the current year?
- The budget for 2025/26 is £71,000.
= spend.website year 2025/26 71000

? Website: visitor numbers for the last full year
- 803,211 visitors
= website.visitors year 803211

? Website: sessions for the last full year
- 1,903,400 sessions
= website.visitors year 1903400

? Number of visitors to the council-run museum in 2023
- 48,310

? How many visitors came to the town's tourism website?
- 211,000

? What number of residents follow the council on Facebook?
- 31,200

? Number of subscribers to the council's e-newsletter
- 54,120

? What proportion of your website traffic comes from mobile devices?
- 68%

? How many accounts have been registered on the customer portal?
- 61,400

? How much did you spend on Google Ads and Facebook adverts?
- £6,300

? How much money did the council spend on advertising job vacancies in 2023?
- £92,000

? What is the salary of the head of communications?
- £61,000 to £66,000

? How many press officers do you employ?
- 6

? How many complaints about the website did you receive?
- 43

? What is the council tax collection rate?
- 96.8%

? How many bins were missed in 2024?
- 9,211

? What does your garden waste subscription cost a household?
- £48 per year

? What did you pay for consultants in 2023/24?
- £1.1m

? How much was spent on Microsoft licences?
- £640,000

? What was the income from advertising on the website?
- £14,000

? What's the ICT department's total budget?
- £6.2m

? What was spent on translation of council documents?
- £18,100

? What response rate did your last residents' survey achieve?
- 24%

? How many responses were there to the budget consultation?
- 1,902

? What is the council's website's accessibility score?
- 94%

? What share of calls is handled by the automated voice service?
- 22%

? What will a new CRM cost the council?
- It is expected to be in the region of £300,000.

? When do you plan to replace your CRM?
- 2027

? What CRM did you use before the current one?
- Lagan

? Which CRM systems were considered during procurement?
- Salesforce, Dynamics and Verint

? Which survey tools did you evaluate?
- SurveyMonkey, Snap

? What is the population of the largest town?
- 41,000

? What is the working-age population of the borough?
- 71,200

? How many hectares of parkland does the council own?
- 320

? How many databases hold personal data about children?
- 12

? How many servers run Windows 2012?
- 14

? What percentage of staff use the intranet?
- 85%

? What is the budget for the communications team's training?
- £3,000

? How much has been spent since 2018 on the website?
- £402,000

? Please supply the spend on your online survey platform for 2022/23 and 2023/24.
- 2022/23: £7,200; 2023/24: £7,560 (SmartSurvey)
= spend.survey_tools year 2023/24 7560
= spend.survey_tools year 2022/23 7200

? Cost of survey tools
- SurveyMonkey is £384 a year. Engagement HQ costs £14,250 a year.
= spend.survey_tools year 14634 by SurveyMonkey 384, Engagement HQ 14250

? What digital survey products does the council use?
- The Council has a corporate licence for Snap Surveys; planning policy uses Objective.
= engagement.tools [Snap Surveys, Objective]

? Who is your consultation platform provider?
- Delib
= engagement.tools [Delib]

? What is your website CMS, and who hosts it?
- Umbraco Cloud, hosted by Umbraco
= website.platform [Umbraco Cloud]

? CMS product and version
- Sitecore 9.3
= website.platform [Sitecore]

? What CMS do you currently use, and what will you move to?
- We currently use Jadu and will move to LocalGov Drupal in 2026.
= website.platform [Jadu]

? Website content management system supplier
- GOSS Interactive
= website.platform [GOSS Interactive]

? Average unique visitors per month, quarter and annum
- 51,200, 153,600 and 614,400
= website.visitors month 51200
= website.visitors quarter 153600
= website.visitors year 614400

? Number of website users in January 2025
- 104,310
= website.visitors month 2025 104310

? Website usage 2024 | Users
- 412,600
? Website usage 2024 | Sessions
- 880,100
? Website usage 2024 | Page views
- 2,103,447
= website.visitors year 2024 412600

? Please give annual visitor figures for the website from 2021 to 2023.
- 2021 - 701,000
- 2022 - 688,400
- 2023 - 712,950
= website.visitors year 2023 712950
= website.visitors year 2022 688400
= website.visitors year 2021 701000

? Annual spend on customer services (contact centre) for 2022/23 and 2023/24
- 2022/23 £1,104,000
- 2023/24 £1,187,000 (forecast)
= spend.contact_centre year 2022/23 1104000

? What was the estimated cost per telephone contact?
- £5.22 per telephone contact

? What does it cost to deal with a customer by phone, web and face to face?
- Phone £3.22, web £0.14, face to face £9.80

? How much was spent on the residents' magazine?
- £48,000

? How much do you spend each year on printing?
- £130,000

? Communications spend in 2023/24 by category | Staff
- £402,000
? Communications spend in 2023/24 by category | Advertising
- £38,000
? Communications spend in 2023/24 by category | Total
- £440,000
= spend.communications year 2023/24 440000

? Council's annual spend on advertising and marketing
- 2023/24: £88,210. 2024/25 (to end December): £51,003.
= spend.communications year 2023/24 88210

? How much did the council spend on advertising campaigns with Facebook in 2023?
- £7,310

? Annual cost of your issue reporting platform
- There is no separate cost, as it is part of the Granicus contract.

? What does it cost to operate the online report-it service?
- £24,000 per year, shared with three other councils; our share is £6,000.
= spend.reporting_tools year 6000

? Reports received from residents each month via the app
- Between 900 and 1,100
= reports.count month 900..1100

? How many fly-tipping incidents were reported in 2023/24?
- 2,870

? Number of statutory notices served on landlords
- 41

? Average annual number of public notices published
- Roughly 130 a year
= statutory_notices.count year 130 about

? What budget is set for statutory notices?
- No specific budget; costs are met by each service. £36,200 was spent in 2023/24.
= spend.statutory_notices year 2023/24 36200

? Emergency planning budget
- £86,000

? Community engagement spend in 2023/24
- £45,300 was spent against a budget of £50,000.
= spend.engagement year 2023/24 45300

? Do you have a single view of the customer?
- No

? Is your CRM integrated with your telephony?
- Yes, with Netcall

? Is your CRM cloud based or on premise?
- Cloud

? What is the current number of information systems holding resident data?
- 61 systems
= systems.count 61

? How many surveys were sent out and how many replies received in 2023?
- 14 surveys and 8,211 replies
= surveys.count year 2023 14

? How frequently do you survey residents?
- Twice a year
= surveys.count year 2

? What does your customer portal cost per year?
- £29,000

? How many transactions were completed through the portal?
- 204,000

? Does the council offer residents an online account?
- No, though one is planned for 2026.
= portal.in_use false

? Percentage uptake of My Account among households
- Circa 55%
= portal.uptake 55 about

? Area of the district (hectares)
- 65,400
= area_sq_km 654

? How big is the county?
- 3,422 km²
= area_sq_km 3422

? Population served
- c. 210,000
= population 210000 about

? Total revenue budget of the council 2024/25
- £231,400,000
= spend.total year 2024/25 231400000

? How much does the authority spend on IT licences annually?
- £884k
= spend.software_licences year 884000

? Total salaries paid by the authority in 2023/24
- £96.4m
= spend.payroll year 2023/24 96400000

? How much did you spend on web content editors?
- £84,000 a year for two content editors
= spend.website.content year 84000

? Website maintenance and support: cost 2024/25
- £17,995.00
= spend.website.maintenance year 2024/25 17995

? Yearly cost of website hosting, maintenance and further development | Hosting
- £8,100
? Yearly cost of website hosting, maintenance and further development | Maintenance
- £14,400
? Yearly cost of website hosting, maintenance and further development | Development
- £20,000
= spend.website.hosting year 8100
= spend.website.maintenance year 14400
= spend.website.development year 20000

? How much does the council pay Zengenti for its website each year?
- £33,120
= spend.website year 33120

? If you employ a CRM, what year was it introduced and does it replace an earlier one?
- 2020. It replaced Lagan, introduced in 2008.
= crm.live_since 2020

? Did the CRM take longer than planned to implement?
- Yes. It was due to take 9 months and took 15.

? Total cost of the council's social media tools
- £9,984 per year (Orlo)
= spend.social_media_tools year 9984

? What have standalone sites cost over the last three years?
- £8,400 in total across the three years
= spend.microsites 3-years 8400

? How many calls per quarter does your contact centre receive?
- Q1 31,200; Q2 29,870; Q3 30,115; Q4 33,640

? Inbound telephone calls for 2024 (calendar year)
- 166,204 (up from 159,880 in 2023)
= calls.inbound year 2024 166204

? Could you provide the total number of telephone calls the council received last year?
- The council received 204,815 telephone calls between April 2024 and March 2025.
= calls.inbound year 2024/25 204815

? How much did the authority spend on its website last year?
- Spend was £61,200 against a forecast of £60,000.
= spend.website year 61200

? How much did the authority spend on its website last year?
- Actual £61,200; target £60,000.
= spend.website year 61200

? How many visitors did your website have last year?
- 402,115, up from 380,020 the year before
= website.visitors year 402115

? What was spent on the CRM last year?
- £88,400 (up from £80,100 in 2022/23)
= spend.crm year 88400

? Website visitors in 2024
- 402,115 compared with 380,020 in 2023
= website.visitors year 2024 402115

? Please give annual visitor figures for the website.
- 2021 - 701,000
- 2022 - 688,400
- 2023 - 712,950
= website.visitors year 2023 712950
= website.visitors year 2022 688400
= website.visitors year 2021 701000

? I am writing to request the cost of the council's website for each of the last two financial years. | 2022-23
- £47,300
? I am writing to request the cost of the council's website for each of the last two financial years. | 2023-24
- £49,150
= spend.website year 2023-24 49150
= spend.website year 2022-23 47300

? Can you tell me how many people went on your website in 2024?
- 529,804 people
= website.visitors year 2024 529804

? What's the monthly traffic to your main website, in unique visitors?
- Around 61,500 unique visitors a month
= website.visitors month 61500 about

? Web traffic for the calendar year 2023 (users)
- 733,018
= website.visitors year 2023 733018

? Total visits to the council's website for the past 12 months
- 1,345,667 visits
= website.visitors year 1345667

? What is the average session duration on your website?
- 2 minutes 14 seconds

? Which page of the site had the most visitors and how many?
- The bin day checker, with 211,430

? How many downloads of the council app were there?
- 17,220

? Name of the company that built your website
- Jadu

? Is your website hosted internally?
- No, externally with Rackspace

? Do you use WordPress for any of your websites?
- Yes, for two campaign sites.

? What CMS does your intranet run on?
- SharePoint

? Which web CMS do you have?
- OpenCities from Granicus
= website.platform [OpenCities]

? Technology used for the public website (CMS)
- Drupal 10
= website.platform [Drupal]

? Please state the software used to manage content on the council's website
- TerminalFour
= website.platform [TerminalFour]

? What analytics tool(s) do you have on your website?
- Google Analytics 4 and Microsoft Clarity
= website.analytics [Google Analytics, Microsoft Clarity]

? How do you track website usage?
- Through Siteimprove
= website.analytics [Siteimprove]

? Does the council use Google Analytics?
- Yes

? Please disclose the contact centre's operating budget for the year 2024-2025.
- £1,388,240
= spend.contact_centre year 2024-2025 1388240

? What does the authority spend annually on its customer call centre?
- £720k a year
= spend.contact_centre year 720000

? Total cost of the telephone contact centre during 2023/24 including on-costs
- £956,110
= spend.contact_centre year 2023/24 956110

? What was the contact centre's underspend in 2023/24?
- £44,000

? How much did the contact centre pay in overtime?
- £18,200

? What did each inbound call cost the council on average in 2023/24?
- £3.96
= cost_per_call 2023/24 3.96

? Cost per call handled (£)
- 4.35
= cost_per_call 4.35

? What is the average cost of an email enquiry?
- £3.10

? What is the average call length?
- 5 minutes 40 seconds

? How many incoming phone calls were there to your customer service centre in the twelve months to March 2025?
- 173,905
= calls.inbound year 173905

? Calls taken by the contact centre by financial year
- 2021/22 – 201,330
- 2022/23 – 194,007
- 2023/24 – 187,655
= calls.inbound year 2023/24 187655
= calls.inbound year 2022/23 194007
= calls.inbound year 2021/22 201330

? How many calls were made to the council's main telephone number during 2023/24 and how many of those were answered?
- 155,310 calls were made, of which 141,922 were answered.
= calls.inbound year 2023/24 155310

? Of the calls received in 2023/24 how many were abandoned?
- 11,204 of 155,310 calls

? How many calls were received about council tax last year?
- 41,200

? Number of calls to the housing repairs line, 2024
- 33,018

? Number of 101 calls received by the force in 2023
- 204,118

? How many contacts did customer services have in 2023/24?
- 388,000 contacts

? Volume of telephone calls, monthly average
- 13,870
= calls.inbound month 13870

? Does your contact centre log calls in a CRM? Please name it.
- Yes - Verint
= crm.in_use true
= crm.products [Verint]

? CRM provider and the product's name
- The provider is Granicus and the product is govService.
= crm.in_use true
= crm.products [govService]

? What customer relationship management (CRM) software is deployed across the council?
- Dynamics 365 is used corporately.
= crm.in_use true
= crm.products [Dynamics 365]

? Is a CRM used by your authority? (Yes/No)
- No
= crm.in_use false

? If you don't have a CRM, do you intend to buy one?
- Not at this time

? How much did the council pay to its CRM supplier in the 2023/24 financial year?
- £58,227.40
= spend.crm year 2023/24 58227.4

? Annual cost of CRM licences (ex VAT), 2024/25
- £91,000 ex VAT
= spend.crm year 2024/25 91000

? What is the total CRM contract value and what is paid annually?
- Contract value £290,000 over four years; £72,500 is paid annually.
= spend.crm year 72500

? CRM costs
- £150,000 to implement and then £30,000 each year
= spend.crm year 30000

? Cost of each CRM user licence
- £42 per user per month

? Which year did the council first implement its present CRM?
- 2012
= crm.live_since 2012

? When was your CRM system implemented?
- It was implemented in stages between 2016 and 2018.

? How long did your CRM implementation project last?
- The project lasted 22 months.
= crm.implementation_months 22

? How long did it take to implement the CRM?
- About a year
= crm.implementation_months 12 about

? How long will it take to move to the new CRM?
- 18 months

? What problems were met when implementing the CRM?
- Data cleansing, supplier delays
= crm.obstacles [Data cleansing, supplier delays]

? How many IT systems and databases does the council have in total?
- 240
= systems.count 240

? How many IT staff does the council have?
- 62

? Is data held by address or by person in your systems?
- By person
= crm.centred_on residents

? Is there a resident self-service portal? What proportion of residents use it?
- Yes, 39%
= portal.in_use true
= portal.uptake 39

? Percentage of the adult population with an online council account
- 57%
= portal.uptake 57

? What share of council tax payers pay by direct debit?
- 74%

? What percentage of portal users are satisfied with it?
- 81%

? What's the current estimated population of the borough?
- 203,500 (ONS mid-2023)
= population 2023 203500

? Number of inhabitants
- 78,112
= population 78112

? Total area of the authority in square kilometres
- 1,027
= area_sq_km 1027

? What is the electorate?
- 98,300

? How many households do you collect bins from?
- 71,400

? What was the council's net revenue expenditure in 2023/24?
- £148.6m
= spend.total year 2023/24 148600000

? How much did the council spend in total in the last financial year?
- £327,000,000
= spend.total year 327000000

? What is your annual expenditure on software licences and subscriptions?
- £2.05 million
= spend.software_licences year 2050000

? How much do antivirus licences cost?
- £24,000

? Total payroll cost, all staff, last year
- £74,018,220
= spend.payroll year 74018220

? What are the staff costs of the communications team?
- £388,000

? How much was spent on communications and marketing overall during 2023-24, excluding salaries?
- £147,200
= spend.communications year 2023-24 147200

? What is the budget of the council's communications department?
- £612,000 for 2024/25, including salaries
= spend.communications year 2024/25 612000

? How much has the council spent on advertising in each of the years 2022, 2023 and 2024?
- £31,000, £28,500 and £26,950
= spend.communications year 2024 26950
= spend.communications year 2023 28500
= spend.communications year 2022 31000

? How much was spent on advertising on buses?
- £11,000

? How much did you earn from advertising on roundabouts?
- £63,000

? How much did the council spend on the royal visit?
- £14,200

? How much money is allocated to emergency communication with the public per year?
- £5,000 per year
= spend.emergency_communications year 5000

? Does the council pay for an emergency alert system and how much?
- Yes, £6,400 a year for Everbridge

? What is the annual cost of publishing statutory notices in the local press?
- In 2023/24 it was £54,806.
= spend.statutory_notices year 2023/24 54806

? Spend on public notices: 2021/22, 2022/23, 2023/24
- £44,100 / £46,020 / £41,980
= spend.statutory_notices year 2023/24 41980
= spend.statutory_notices year 2022/23 46020
= spend.statutory_notices year 2021/22 44100

? How many statutory notices were published by the authority in 2024?
- 212 notices
= statutory_notices.count year 2024 212

? How many planning notices were displayed on lampposts?
- 640

? What did the last traffic regulation order cost to advertise?
- £820

? How much did the authority spend on public consultation and engagement activities in 2023/24?
- £38,950
= spend.engagement year 2023/24 38950

? What did the consultation on the leisure centre cost?
- £9,800

? How many public consultations did you run during the 2023/24 financial year?
- 33
= surveys.count year 2023/24 33

? How many surveys of residents are carried out on average each year?
- Twelve
= surveys.count year 12

? How many staff surveys have been held?
- 2

? How many people replied to the budget survey?
- 2,140

? What tools are used by the council for surveys and consultations, and at what annual cost?
- Engagement HQ at £15,300, SurveyMonkey at £768 and Microsoft Forms, which is free.
= spend.survey_tools year 16068 by Engagement HQ 15300, SurveyMonkey 768
= engagement.tools [Engagement HQ, SurveyMonkey, Microsoft Forms]

? Please list online survey tools with supplier and annual fee
- SmartSurvey (SmartSurvey Ltd), £2,040; Snap (Snap Surveys Ltd), £3,120
= spend.survey_tools year 5160 by SmartSurvey 2040, Snap 3120
= engagement.tools [SmartSurvey, Snap]

? What do your consultation tools cost each? | Citizen Space
- £12,500
? What do your consultation tools cost each? | Commonplace
- £18,000
= spend.survey_tools year 30500 by Citizen Space 12500, Commonplace 18000

? What engagement platform do you use?
- We use "Have Your Say", built on EngagementHQ.
= engagement.tools [EngagementHQ]

? Which consultation platforms has the council stopped using?
- Objective, Inovem

? What do you use to run staff surveys?
- Microsoft Forms

? How much do you pay for digital engagement tools such as GovDelivery?
- £18,700 a year
= spend.engagement_tools year 18700

? What social media scheduling tool does your council use and how much does it cost?
- We use Orlo and pay £10,200 a year.
= spend.social_media_tools year 10200

? How much did you spend on social media influencers?
- £2,500

? How many followers do you have on X?
- 18,220

? What does the council pay for its online tool for reporting issues like potholes?
- £9,950 p.a.
= spend.reporting_tools year 9950

? Supplier and cost of the 'report a problem' platform
- Love Clean Streets, £14,000 per annum
= spend.reporting_tools year 14000

? What was the initial cost of your report-it app?
- £32,000

? How many reports came in through the report-it tool in the last year?
- 26,440
= reports.count year 26440

? Reports submitted by residents through your reporting platform, average per month
- 2,100
= reports.count month 2100

? What percentage of reports are resolved within five days?
- 66%

? How many streetlight faults were reported?
- 4,211

? How many complaints about bins did you receive in 2024?
- 3,318

? Do you print waste calendars? What did you spend on them in 2023/24?
- Yes. £17,404 in 2023/24.
= spend.bin_calendars year 2023/24 17404

? How many calendars did you print?
- 58,000

? Cost of letting residents know about bin collection changes, last financial year
- £2,215
= spend.bin_changes year 2215

? How much does a replacement bin cost?
- £38

? What is the cost of waste collection per household?
- £62 per household

? What did the authority pay for its waste app to be developed?
- £22,750
= spend.waste_app_build 22750

? What does it cost each year to maintain the bin collection app?
- £3,900
= spend.waste_app year 3900

? What did you pay for your councillors' app?
- £8,000

? How many standalone microsites are operated by the council, and what was spent on them over the last three years?
- 5 microsites; £16,200 over three years
= website.microsites 5
= spend.microsites 3-years 16200

? How many domain names does the council own?
- 41

? What is your annual website hosting spend?
- Hosting is included in the £28,000 annual licence.

? Website hosting costs, annual
- £6,150 + VAT
= spend.website.hosting year 6150

? Website: annual support and maintenance contract
- £21,000 with Big Blue Door
= spend.website.maintenance year 21000

? What is your spend on website development work?
- £15,400 in 2023/24; £12,100 in 2022/23
= spend.website.development year 2023/24 15400
= spend.website.development year 2022/23 12100

? How much do you spend on updating website content?
- This is done by officers across the council and no cost is recorded.

? How much did accessibility work on the website cost?
- £7,000

? What did you spend on search engine optimisation?
- £1,200

? How much does the website earn from advertising?
- £9,000

? What did it cost to launch the new website?
- £84,000

? Website cost | Hosting
- £5,000
? Website cost | Licence
- £20,000
? Website cost | Total
- £25,000
= spend.website year 25000
= spend.website.hosting year 5000

? What is the cost of the website to the council in the current financial year?
- £33,000 (budget), £19,400 spent to date
= spend.website year 33000

? How much does the website cost per month?
- £1,450 per month
= spend.website month 1450

? Does the website cost more or less than five years ago?
- Less: £40,000 then, £31,000 now

? What savings has the portal brought?
- £120,000 a year

? How much does the council expect to save by closing the contact centre?
- £300,000

? What is the CRM's budget code?
- R10442

? Do you use a case management or CRM system in licensing?
- Yes, Idox Uniform

? What CRM does the housing department use?
- Civica Cx

? How many hits did the council homepage get?
- 902,330

? What was the total number of unique website users for the period 01/04/2024 to 31/03/2025?
- 588,917
= website.visitors year 588917

? Name and annual price of the council's CRM
- Jadu Connect; £52,000 per annum excluding VAT
= crm.in_use true
= crm.products [Jadu Connect]
= spend.crm year 52000

? How much has the council budgeted for its contact centre this year, and how many calls does it expect?
- £1.1m; around 150,000
= spend.contact_centre year 1100000

? How many inbound calls has your contact centre received per annum since 2021?
- 2021/22: 98,400; 2022/23: 95,120; 2023/24: 91,007
= calls.inbound year 2023/24 91007
= calls.inbound year 2022/23 95120
= calls.inbound year 2021/22 98400

? Do residents have access to a web portal for council services?
- Yes, since 2017
= portal.in_use true

? Kindly provide the amount spent on communications, marketing and PR for 2023/24.
- £233,918
= spend.communications year 2023/24 233918

? What was paid for the new telephony system in your contact centre?
- £210,000

? Who provides your survey software and how much did you pay them in 2023/24?
- Snap Surveys – £4,330
= spend.survey_tools year 2023/24 4330 by Snap Surveys 4330
= engagement.tools [Snap Surveys]

? How much is paid per annum for FixMyStreet or whichever street fault reporting system you use?
- £11,340
= spend.reporting_tools year 11340

? Amount spent on producing bin calendars, 2022/23 and 2023/24
- £13,400 and £12,950
= spend.bin_calendars year 2023/24 12950
= spend.bin_calendars year 2022/23 13400

? How many newspapers carry your public notices?
- 3

? Please provide the yearly cost for the council's public notices
- Approximately £40,000 - £45,000
= spend.statutory_notices year 40000..45000 about

? What fraction of households have signed up to the resident account?
- 62%
= portal.uptake 62

? What is the budget for staff engagement?
- £12,000

? In total, what do you spend on software licences each year?
- £1.32m
= spend.software_licences year 1320000

? What is the gross cost of running the council's website, per year?
- £58,000
= spend.website year 58000

? Year in which the CRM was introduced
- Introduced in 2013, upgraded in 2020
= crm.live_since 2013

? How much will be spent on communications next year?
- £250,000 is planned.

? How much did the council spend on communications in the most recent financial year?
- The outturn for 2024/25 was £311,900, compared with £322,050 in 2023/24 and £307,115 in 2022/23.
= spend.communications year 2024/25 311900
= spend.communications year 2023/24 322050
= spend.communications year 2022/23 307115

? Visitors to the main website, March 2025
- 488,910
= website.visitors month 2025 488910

? Web form
- £0.36
? Telephone
- £4.10
`;

describe('questions as askers put them, and others that sound like them', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
