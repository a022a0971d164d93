import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Which CRM do you use?
- We have no single CRM. Services use their own systems, such as Civica and Idox Uniform.

? What CRM system do you use?
- There is no corporate CRM. Individual services have their own line of business systems including Uniform, Academy and Mosaic.

? Which CRM does the council have?
- The council does not have one corporate CRM; departments use different applications, for example Bartec for waste and Liquidlogic for children's services.

? Which CRM do you use?
- There is no single CRM. We use Verint for customer services and Salesforce for licensing.
= crm.in_use true
= crm.products [Verint, Salesforce]

? What CRM system(s) do you use?
- We moved from Lagan (Verint) to Microsoft Dynamics 365 in June 2022. Revenues and housing are still on NEC (formerly Northgate) case management, which we do not class as CRM.
= crm.products [Microsoft Dynamics 365]
= crm.in_use true

? Which CRM do you use?
- Salesforce. Housing uses Civica Cx, but this is not considered to be a CRM.
= crm.products [Salesforce]
= crm.in_use true

? Which CRM is in use?
- Granicus. We also have Whitespace for waste, which is not a CRM system.
= crm.products [Granicus]
= crm.in_use true

? What CRM platform(s) does the council use?
- Microsoft Dynamics 365; Mosaic in adults' services was replaced by CareDirector in 2021
= crm.products [Microsoft Dynamics 365]
= crm.in_use true

? Which CRM do you use?
- Verint. Lagan was superseded by it in 2018.
= crm.products [Verint]
= crm.in_use true

? What CMS do you use?
- Main website: Umbraco. Microsites: WordPress.
= website.platform [Umbraco]

? Which content management systems do your websites use?
- Council site - LocalGov Drupal; microsites - Squarespace and Wix
= website.platform [LocalGov Drupal]

? Which CMS is used for the website?
- Corporate website: Jadu; intranet: SharePoint
= website.platform [Jadu]

? Website CMS
- Main site: Squiz DXP. Standalone sites: WordPress (4) and Wix (2).
= website.platform [Squiz DXP]

? Which telephony and CRM systems do you have and who supplies them?
- Telephony - Netcall Liberty Converse, March 2026. CRM - Netcall Liberty Create, March 2026
= crm.products [Netcall Liberty Create]
= crm.in_use true

? What CRM and telephony systems are in use?
- Telephony: 8x8. CRM: Granicus
= crm.products [Granicus]
= crm.in_use true

? What is the name of the CRM system?
- The system was written by our own staff and is known as 'Gwasanaeth'.
= crm.products [Gwasanaeth]
= crm.in_use true

? Name of the CRM?
- It was built in house and is called "Contact Hub".
= crm.products [Contact Hub]
= crm.in_use true

? Which CRM records the calls?
- Jadu Connect
= crm.products [Jadu Connect]
= crm.in_use true

? Which records in the CRM are shared?
- Verint holds names and addresses

? What is the name of the CRM and who supplies it?
- GOSS Digital Platform, GOSS Interactive
= crm.products [GOSS Digital Platform]
= crm.in_use true

? Number of calls received by the contact centre, 2022/23 and 2023/24
- 51,230 and 47,806 respectively. These are telephone calls only.
= calls.inbound year 2022/23 51230
= calls.inbound year 2023/24 47806

? Number of calls received by the contact centre, 2022/23 and 2023/24
- 51,230 and 47,806. Of these 3,000 were abandoned.

? How many website visitors were there in 2022, 2023 and 2024?
- 410,020, 433,118 and 467,900 respectively
= website.visitors year 2022 410020
= website.visitors year 2023 433118
= website.visitors year 2024 467900

? Visitors to the main website in 2023/24
- 1,290,447 (monthly mean 107,537)
= website.visitors year 2023/24 1290447
= website.visitors month 2023/24 107537

? Number of visitors to the website in 2023/24
- 1,290,447, a monthly average of 107,537
= website.visitors year 2023/24 1290447
= website.visitors month 2023/24 107537

? How many calls did the contact centre take in 2024?
- 118,200 (average per month 9,850)
= calls.inbound year 2024 118200
= calls.inbound month 2024 9850

? Calls per year
- 120,000 (10,000 a month)
= calls.inbound year 120000
= calls.inbound month 10000

? Website visitors each month
- 41,200 (yearly total 494,400)
= website.visitors month 41200
= website.visitors year 494400

? How many surveys or polls were run? | 2024/25 (to 31 December)
- 15

? How many surveys were run? | 2024/25 (part year)
- 15

? How many surveys were run? | 2023 (to 31 December)
- 15
= surveys.count year 2023 15

? How many surveys were run? | 2023/24 to 31 March 2024
- 15
= surveys.count year 2023/24 15

? Number of calls received | 2025/26 (to end of September)
- 15,300

? How many visitors did the website have? | 2025 (January to June)
- 815,300

? How many issues were reported through the website in 2024, and how many by telephone?
- 4,018 online and 2,977 by telephone
= reports.count year 2024 4018

? How many microsites does the council run, and at what cost?
- Two - Visit Kilnsea (£3,450 per annum) and Invest in Kilnsea (£1,900 per annum)
= website.microsites 2

? How many microsites does the council run, and at what cost?
- Two: Visit Kilnsea (£3,450) and Invest in Kilnsea (£1,900)
= website.microsites 2

? How many microsites are there?
- 3 (Visit Kilnsea, Invest in Kilnsea, Kilnsea Arts)
= website.microsites 3

? How many surveys were run in 2024, and what did they cost?
- Five - residents' survey (£4,000) and four park surveys (£900 in all)
= surveys.count year 2024 5

? Statutory notices: number and cost | number
- about 240 a year
= statutory_notices.count year 240 about
? Statutory notices: number and cost | cost
- £61,000-£64,000 a year
= spend.statutory_notices year 61000..64000

? Reports
- Highways defects reported online: 38,915 in 2023-24.
= reports.count year 2023-24 38915

? Fault reports
- 12,014 in 2024
= reports.count year 2024 12014

? Online reports of street problems
- Residents made 12,014 reports in 2024/25.
= reports.count year 2024/25 12014

? Is artificial intelligence used to answer calls? If so, how many calls did it deal with in November 2024?
- Yes. 3,977

? how many calls did it deal with in November 2024
- 3,977

? How many calls did the voice bot handle last year?
- 3,977

? How many calls were answered by the virtual assistant in 2024?
- 3,977

? Contract start | CRM
- 1 April 2020

? CRM: contract start and end dates
- 1 April 2020 to 31 March 2025

? Go-live date | CRM
- 1 April 2020
= crm.live_since 2020

? How many calls come in per month on average?
- 5,980
= calls.inbound month 5980
? How many came in during 2023/24?
- 71,763
= calls.inbound year 2023/24 71763

? How many visitors does the website have each month?
- 41,000
= website.visitors month 41000
? And how many were there in 2023?
- 490,221
= website.visitors year 2023 490221

? How many surveys were run in 2022/23?
- 11
= surveys.count year 2022/23 11
? How many in 2023/24?
- 14
= surveys.count year 2023/24 14

? What is the annual budget of the contact centre?
- £450,000
= spend.contact_centre year 450000
? How many calls does it handle each year?
- 98,000
= calls.inbound year 98000

? How many calls were received in 2022/23?
- 11,400
= calls.inbound year 2022/23 11400
? How many were received in 2023/24?
- 14,300
= calls.inbound year 2023/24 14300

? How many calls were received in 2022/23?
- 11,400
= calls.inbound year 2022/23 11400
? How many were answered in 2022/23?
- 9,300

? Supplier | Contract 1: CRM
- Verint
= crm.products [Verint]
= crm.in_use true
? Supplier | Contract 2: Telephony
- RingCentral
? Annual value | Contract 1: CRM
- £87,450
= spend.crm year 87450
? Annual value | Contract 2: Telephony
- £52,600
? Start date | Contract 1: CRM
- 01/10/2019
? Start date | Contract 2: Telephony
- 15/03/2023
? End date | Contract 1: CRM
- 30/09/2026

? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q1
- 71,204
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q2
- 68,950
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Total 2024/25
- 140,154
= calls.inbound quarter 2024/25 71204
= calls.inbound quarter 2024/25 68950

? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q1, Calls offered
- 71,204
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q1, Calls answered
- 65,118
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q2, Calls offered
- 68,950
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q3, Calls offered
- 68,951
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Q4, Calls offered
- 68,952
? Please provide the number of inbound calls to the corporate contact centre in 2024/25 by quarter. | Total 2024/25, Calls offered
- 268,950
= calls.inbound quarter 2024/25 71204
= calls.inbound quarter 2024/25 68950
= calls.inbound quarter 2024/25 68951
= calls.inbound quarter 2024/25 68952
= calls.inbound year 2024/25 268950

? Number of calls per quarter | Quarter 1 2023/24
- 10,204
? Number of calls per quarter | Quarter 2 2023/24
- 11,204
? Number of calls per quarter | Quarter 3 2023/24
- 12,204
? Number of calls per quarter | Quarter 4 2023/24
- 13,204
? Number of calls per quarter | Total
- 46,816
= calls.inbound quarter 2023/24 10204
= calls.inbound quarter 2023/24 11204
= calls.inbound quarter 2023/24 12204
= calls.inbound quarter 2023/24 13204
= calls.inbound year 2023/24 46816

? Population (National Records of Scotland)
- 86,220
= population 86220

? Population (Office for National Statistics, mid-2023)
- 86,220
= population 2023 86220

? What is the population according to National Records of Scotland?
- 86,220
= population 86220

? What is the population of Scotland?
- 5,400,000

? What is the name of the CRM system, and when did it go live?
- The system was written by our own staff and is known as 'Gwasanaeth'. It went live in 2014.
= crm.products [Gwasanaeth]
= crm.in_use true
= crm.live_since 2014

? What is the name of the CRM system, and when did it go live?
- It is called Beacon and went live in 2014.
= crm.products [Beacon]
= crm.in_use true
= crm.live_since 2014

? Which CRM do you use and what does it cost?
- Our CRM is called Beacon. It costs £12,000 a year.
= crm.products [Beacon]
= crm.in_use true
= spend.crm year 12000

? Which platforms are used for surveys?
- Microsoft Forms, Snap Surveys and (until March 2024) SurveyMonkey
= engagement.tools [Microsoft Forms, Snap Surveys]

? Which survey tools are used?
- Citizen Space, (since 2022) Commonplace, and Snap
= engagement.tools [Citizen Space, Commonplace, Snap]

? Which survey tools are used?
- Citizen Space (planning), Commonplace (parks) and SmartSurvey (staff and residents)
= engagement.tools [Citizen Space, Commonplace, SmartSurvey]

? Is artificial intelligence used to answer calls? If so: how many calls did it deal with in November 2024
- 3,977

? Which CRM do you use?
- Dynamics (Customer Services) and Salesforce (Economic Development)
= crm.products [Dynamics, Salesforce]
= crm.in_use true

? Are residents able to see their requests in an online portal?
- Yes, My Council Services
= portal.in_use true

? Can customers view their requests online by logging in?
- No
= portal.in_use false

? Is it possible for a resident to follow a report through an online account?
- Yes
= portal.in_use true

? Can residents do this through a customer portal?
- Yes
= portal.in_use true

? Can staff see the CRM through the supplier portal?
- Yes

? Are councillors able to raise cases in the portal?
- No

? Can parking permits be bought in the online account?
- Yes

? Which C.R.M. is in use, and since when?
- Oracle Siebel. We intend to leave it in 2020. It went live in 2008.
= crm.products [Oracle Siebel]
= crm.in_use true
= crm.live_since 2008

? What C.M.S. does the website use?
- Jadu
= website.platform [Jadu]

? CRM system in use
- The council uses Abavus for reports. It has been in use since November 2020.
= crm.products [Abavus]
= crm.in_use true
= crm.live_since 2020
? Supplier
- Abavus Ltd
? Implementation
- It took five months from award to go-live.
= crm.implementation_months 5

? CRM system in use
- Abavus
= crm.products [Abavus]
= crm.in_use true
? Implementation costs
- £19,000

? Which products are used to answer calls by itself?
- ICS.AI
? how many calls did it deal with in November 2024
- 3,977

? How many visitors did the website have in 2023/24?
- 1,204,332 sessions by 611,020 users
= website.visitors year 2023/24 611020

? Number of website visitors in the last month, quarter and year
- 61k / 190k / 742k
= website.visitors month 61000
= website.visitors quarter 190000
= website.visitors year 742000

? How many people use the website?
- On average 1,850 people a day

? How many visitors does the website get per month?
- Between 80,000 and 95,000, depending on the season
= website.visitors month 80000..95000

? Calls received by the contact centre
- 2021/22: 201,344 (plus 18,220 e-mails); 2022/23: 188,020 (plus 25,119 e-mails)
= calls.inbound year 2021/22 201344
= calls.inbound year 2022/23 188020

? How many calls does the contact centre take in a year?
- 172,000 contacts, about 60% of them calls

? How many inbound calls did you receive in 2023?
- 96,004, of which 8,712 (9%) were abandoned
= calls.inbound year 2023 96004

? How many calls were received in 2023/24?
- 8,000 per month on average, 96,000 in the year
= calls.inbound month 2023/24 8000
= calls.inbound year 2023/24 96000

? How many surveys were carried out?
- 22 in 2023/24, with 14,308 responses
= surveys.count year 2023/24 22

? How many consultations did you run in 2023?
- 17 statutory and 9 non-statutory

? How many statutory notices did you publish?
- 2022: 301. 2023: 288. 2024 (to June): 140.
= statutory_notices.count year 2022 301
= statutory_notices.count year 2023 288

? How many microsites does the council run?
- 5 at present; two more are planned
= website.microsites 5

? How many microsites does the council run?
- 7, all built on WordPress
= website.microsites 7

? How many information systems does the council use?
- The asset register lists 231 systems, of which 64 hold personal data.
= systems.count 231

? What share of households is registered for the portal?
- 48,210 accounts, or 61% of households
= portal.uptake 61

? What percentage of residents have registered?
- We have 48,210 registered accounts. The council has 79,000 households.

? When did the CRM go live?
- The contract was signed in 2017 and the system went live in phases between 2018 and 2020.
= crm.live_since 2018

? When did the CRM go live?
- We moved to the present system in March 2021 (the earlier one was from 2009).
= crm.live_since 2021

? How long did implementation of the CRM take?
- Six months to procure and nine to implement

? How long did it take to implement the CRM?
- It was planned to take 12 months but took 20.
= crm.implementation_months 20

? What CRM do you use?
- None. Contacts are kept in Outlook.
= crm.in_use false

? What CRM do you use?
- We are procuring one; bids from Salesforce and Granicus are being evaluated.

? Does the council use a CRM?
- Not at present, though Salesforce is to go live in April 2026
= crm.in_use false

? Which CRM is used?
- Previously Lagan, now Granicus
= crm.products [Granicus]
= crm.in_use true

? Which CMS do you use?
- Jadu, although we shall be moving to LocalGov Drupal next year.
= website.platform [Jadu]

? Which CMS runs the website?
- LocalGov Drupal (formerly Jadu until 2022)
= website.platform [LocalGov Drupal]

? What analytics tools do you use?
- Google Analytics was switched off in 2023; we now use Matomo.
= website.analytics [Matomo]

? Which engagement tools do you use?
- None bought in; we use Microsoft Forms, which comes with our licence.
= engagement.tools [Microsoft Forms]

? Which survey platform is used?
- Citizen Space, by Delib, replaced SNAP in 2019
= engagement.tools [Citizen Space]

? Population and area of the district
- 104,300; 612 sq km
= population 104300
= area_sq_km 612

? What is the area of the district?
- 61,200 hectares (236 square miles)
= area_sq_km 612

? What is the population of the council area?
- 104,300 in 47,800 households
= population 104300

? Population served
- 104,300 residents and some 12,000 students in term
= population 104300

? Does the council have an online portal for residents?
- Not yet; one is being built
= portal.in_use false

? How many reports are made online per month?
- 1,900 to 2,300
= reports.count month 1900..2300

? What were the main obstacles to implementing the CRM?
- Staff shortages, cost
= crm.obstacles [Staff shortages, cost]

? Is your data centred on people or properties?
- Mostly on properties (UPRN), with people linked to them
= crm.centred_on properties

? Calls received | 2024/25
- (to 28 February) 71,402

? Calls received | 2023/24
- (to 31 March) 83,977
= calls.inbound year 2023/24 83977

? Analytics tools in use
- GA4; Hotjar (trial only, ended 2023)
= website.analytics [GA4]

? How many calls were received | 2023/24
- (estimated) 83,977
= calls.inbound year 2023/24 83977 about
`
  .trim()
  .split('\n\n');

describe('which of several names and figures in an answer is the one that is asked for', () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
