import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Measures other than money, as other askers and officers would put them; a row without a measure must give none. */
const rows = `
Website visitor numbers 2021/22 and 2022/23 => We counted 512,400 visitors in 2021/22, rising to 548,913 in 2022/23. == website.visitors year 2022/23 548913; website.visitors year 2021/22 512400
Website visitor numbers for 2021/22 and 2022/23 => There were 512,400 in 2021/22 and this rose to 548,913 in 2022/23. == website.visitors year 2022/23 548913; website.visitors year 2021/22 512400
Number of issue reports in 2021/22 and 2022/23 => There were 18,220 in 2021/22. In 2022/23 the number went up to 19,004. == reports.count year 2022/23 19004; reports.count year 2021/22 18220
Volume of issue reports in 2021/22 and 2022/23 => 2021/22 saw 18,220 and 2022/23 saw 19,004. == reports.count year 2022/23 19004; reports.count year 2021/22 18220
How many reports of problems did residents make in 2021/22 and 2022/23? => There were 18,220 in 2021/22. The number fell to 17,004 in 2022/23. == reports.count year 2022/23 17004; reports.count year 2021/22 18220
Statutory notices published in the calendar years 2021, 2022 and 2023 => There were 98 in 2021, 104 in 2022 and 91 in 2023. == statutory_notices.count year 2023 91; statutory_notices.count year 2022 104; statutory_notices.count year 2021 98
How many statutory notices were issued in 2021, 2022 and 2023? => We issued 98 in 2021, 104 the next year and 91 in 2023. == statutory_notices.count year 2023 91; statutory_notices.count year 2022 104; statutory_notices.count year 2021 98
How many statutory notices were issued in 2021, 2022 and 2023? => 98, 104 and 91. == statutory_notices.count year 2023 91; statutory_notices.count year 2022 104; statutory_notices.count year 2021 98
How many resident surveys did you run in 2022 and 2023? => Eleven in 2022 and nine in 2023. == surveys.count year 2023 9; surveys.count year 2022 11
How many calls were received in 2022, 2023 and 2024? => Calls received were 61,200 (2022), 58,900 (2023) and 55,110 (2024). == calls.inbound year 2024 55110; calls.inbound year 2023 58900; calls.inbound year 2022 61200
Calls received by the contact centre, 2021/22 to 2023/24 => 2021/22 61,200, 2022/23 58,900, 2023/24 55,110 == calls.inbound year 2023/24 55110; calls.inbound year 2022/23 58900; calls.inbound year 2021/22 61200
Please supply the monthly average of website visitors for 2022 and for 2023. => The monthly average was 41,300 visitors in 2022 and 43,870 in 2023. == website.visitors month 2023 43870; website.visitors month 2022 41300
Please give average monthly visitor figures for the website in 2022 and 2023. => On average 41,300 visitors a month in 2022 and 43,870 in 2023. == website.visitors month 2023 43870; website.visitors month 2022 41300
Inbound calls: monthly average for each of the past three years => 2021: 9,120. 2022: 8,840. 2023: 8,015. == calls.inbound month 2023 8015; calls.inbound month 2022 8840; calls.inbound month 2021 9120
Average number of calls received each month, 2022 and 2023 => 2022: 8,840; 2023: 8,015 == calls.inbound month 2023 8015; calls.inbound month 2022 8840
Average calls per month for each year from 2021 to 2023 => 2021: 9,120 2022: 8,840 2023: 8,015 == calls.inbound month 2023 8015; calls.inbound month 2022 8840; calls.inbound month 2021 9120
Please supply the number of reports of problems submitted by residents each year from 2020 to 2023. => We hold 2022 (21,340) and 2023 (22,095) only. == reports.count year 2023 22095; reports.count year 2022 21340
How many service requests did residents submit in each year from 2020 to 2023? => Figures are only held for 2022 (21,340) and 2023 (22,095). == reports.count year 2023 22095; reports.count year 2022 21340
How many calls were answered between April 2022 and March 2023? => There were 84,106 in that time. == calls.inbound year 84106
Calls to the contact centre between April 2022 and March 2023 => 84,106 over that period. == calls.inbound year 84106
Visitors to the council's website between 1 April 2022 and 31 March 2023 => Over those twelve months there were six hundred and forty thousand visitors. == website.visitors year 640000
How many people visited the site between April and June? => There were 84,106 in that period. == website.visitors quarter 84106
State the population at the last two censuses and the current estimate. => 2011: 88,410. 2021: 91,733. Current estimate: 93,200. == population 93200 about; population 2021 91733; population 2011 88410
What was the population at each of the 2001, 2011 and 2021 censuses? => 2001: 82,900. 2011: 88,410. 2021: 91,733. == population 2021 91733; population 2011 88410; population 2001 82900
Please state whether the Council provides a digital platform through which residents may deal with it, and who supplies it. => Yes: it is supplied by Netcall. == portal.in_use true
Does the council run a digital platform by which residents can transact with it online? => Yes == portal.in_use true
Is there a digital front door where residents can see their own records? => Yes == portal.in_use true
Can residents sign in to see their council tax and bins in one place? => Yes == portal.in_use true
Do you let residents open an account on your website? => Yes == portal.in_use true
Can residents create an account with you online? => Yes == portal.in_use true
Can a resident register for an online account and, if so, how many have? => They can. 18,220 have. == portal.in_use true
Is there a login for residents on your website? => Yes, since 2019 == portal.in_use true
Online services account for residents: yes or no? => Yes == portal.in_use true
Does the authority have a customer portal or something like it? => We have one, yes. == portal.in_use true
Residents' portal and the share of residents who use it => The portal was closed in 2022 and nothing has taken its place. == portal.in_use false
Residents' portal, and what proportion use it => There is none. == portal.in_use false
Is there an online portal for residents? => The portal was switched off last year. == portal.in_use false
Please state whether there is a residents' portal and the percentage of the population registered on it in 2021 and 2023. => There is. It was 14% in 2021 and 31% in 2023. == portal.in_use true; portal.uptake 2021 14; portal.uptake 2023 31
Does your portal cover parish councils? => Yes ==
How many times were residents surveyed last year? => None last year. == surveys.count year 0
How many times did you survey residents in 2023? => Four == surveys.count year 2023 4
How often were residents polled during 2023/24? => Six times == surveys.count year 2023/24 6
How many times have you asked residents for their views by survey in the past year? => 5 == surveys.count year 5
Number of surveys, and the platform on which they are run, in 2023 => Seven, all run on SmartSurvey. == surveys.count year 2023 7; engagement.tools [SmartSurvey]
How many resident surveys a year, and on what platform? => Seven, all on SmartSurvey == surveys.count year 7; engagement.tools [SmartSurvey]
How many residents, and how many households, are there in your area? => There are an estimated 91,400 residents in 40,210 households. == population 91400 about
How many households and how many people are there in the borough? => 40,210 households and 91,400 people == population 91400
How many people does your area have? => 91,400 == population 91400
Residents => 0.13 million == population 130000
Number of residents => 0.13 million == population 130000
How many people live in your patch? => 91,400 == population 91400
Headcount of residents in the council's area => 91,400 == population 91400
Please state the area of the county in square kilometres together with its population. => Area: 410 km2. Population: 91,400. == area_sq_km 410; population 91400
Please provide the population and geographical size of the district. => Population 91,400; area 410 square kilometres. == area_sq_km 410; population 91400
Population and area => 91,400 people; 410 sq km == area_sq_km 410; population 91400
What is the geographical extent of the borough, and its population? => 410 km2 and 91,400 == area_sq_km 410; population 91400
How big is your area, and how many people live there? => 410 sq km and 91,400 people == area_sq_km 410; population 91400
What ground does the council cover, in square miles or kilometres? => 410 km2 == area_sq_km 410
Is there any customer management software in the council? => The Council uses Salesforce in customer services, and the museums team has HubSpot. == crm.in_use true; crm.products [Salesforce, HubSpot]
Customer management system used by departments (list) => Customer services: Verint. Planning: none. Revenues: none. == crm.in_use true; crm.products [Verint]
Do you have software to manage customers' enquiries (a CRM)? => Yes, Verint == crm.in_use true; crm.products [Verint]
Has the Council bought a CRM and, if it has, which? => Yes, Verint == crm.in_use true; crm.products [Verint]
Kindly confirm whether or not the Council has acquired a customer relationship management platform and, if so, its present state. => A platform was bought in 2017 but was switched off in 2021. We have had no CRM since. == crm.in_use false
Do you have a CRM? => One was bought in 2017 but it was switched off in 2021. There has been no CRM since then. == crm.in_use false
Is your CRM a well-known one, and if so which? => The CRM was written in house and has no product name. == crm.in_use true
Is your CRM an off-the-shelf product? => No, our CRM was developed in house. == crm.in_use true
Is the CRM cloud based? => No, it is hosted on our own servers. ==
What CMS are you using, and do you plan to change it? => Currently Contensis. A replacement is being procured and Umbraco is among the options. == website.platform [Contensis]
Which CMS do you use and are there plans to move to another? => Contensis. We will be moving to Umbraco in 2026. == website.platform [Contensis]
What is your current CMS, and do you intend to replace it within the next two years? => Contensis, and no. == website.platform [Contensis]
Are you planning to change your CMS? => Yes, to Umbraco ==
Please identify the content management platform upon which the Council's primary website is hosted. => The primary website uses Contensis. A second platform, Jadu, is used for the intranet only. == website.platform [Contensis]
What CMS is used? => Contensis for the main site; the intranet is on WordPress. == website.platform [Contensis]
What platform is your site built on and who supplied it? => The site is built on Umbraco. It was supplied by a local agency, Quill & Brace, in 2020. == website.platform [Umbraco]
Which platform does the parish and town council website scheme use? => Parish councils have their own sites, usually on WordPress. ==
What CMS does the schools' website use? => WordPress ==
What runs the museum's website? => WordPress ==
CMS and analytics tools in use? => Contensis, with Matomo and Silktide. == website.platform [Contensis]; website.analytics [Matomo, Silktide]
Which CMS and which analytics package does the council use? => Contensis and Matomo == website.platform [Contensis]; website.analytics [Matomo]
Name the web CMS and web analytics software => Contensis; Matomo == website.platform [Contensis]; website.analytics [Matomo]
Which product or products do you use to see how many people visit the site and what they look at? => Matomo and Hotjar. Until 2022 we also had Silktide. == website.analytics [Matomo, Hotjar]
What do you use to see who visits your website? => Matomo == website.analytics [Matomo]
Do you use Google Analytics? => No, we use Matomo. == website.analytics [Matomo]
Do you use Google Analytics? => No ==
Does the council use Google Analytics or anything else to understand its website users? => Yes, Google Analytics only. == website.analytics [Google Analytics]
Does the council use Google Analytics or another tool to measure its website? => Neither; we use Matomo. == website.analytics [Matomo]
How do you know what people do on your website: which software? => Matomo == website.analytics [Matomo]
Which cookies-based tool tells you how the site is used? => Matomo == website.analytics [Matomo]
Which platforms do you use at present to ask residents what they think? => At present we use Commonplace for planning and SmartSurvey for all else. == engagement.tools [Commonplace, SmartSurvey]
What do you use to find out what residents think? => SmartSurvey == engagement.tools [SmartSurvey]
With which software are residents asked for their views? => SmartSurvey == engagement.tools [SmartSurvey]
Please list all software used now or in the last three years to consult residents. => Currently Commonplace. Previously Objective and SmartSurvey. == engagement.tools [Commonplace]
List all consultation software used in the past five years => Currently Commonplace. Previously SmartSurvey. == engagement.tools [Commonplace]
What are the tools through which the council conducts surveys and polls of residents, and what did each cost last year? => Commonplace cost £16,100 and Slido £1,420. == engagement.tools [Commonplace, Slido]; spend.survey_tools year 17520 by Commonplace 16100, Slido 1420
Engagement platforms in place today (names) => Bang the Table, Mentimeter, and Delib's Citizen Space. == engagement.tools [Bang the Table, Mentimeter, Citizen Space]
How many things do people report to you each month - potholes, graffiti, that kind of thing? => Something like 3,000 a month. == reports.count month 3000 about
How many street problems are reported to you in a month? => About 3,000 == reports.count month 3000 about
How many problems do residents tell you about each year (potholes, litter, lighting)? => About 36,000 == reports.count year 36000 about
Annual reports of issues? => Between 8,000 and 9,000 a year. == reports.count year 8000..9000
How many issues are reported a year? => 8,000-9,000 == reports.count year 8000..9000
Volume of fault reports a year => 12,010 == reports.count year 12010
Annual report on complaints? => 12 ==
How many annual reports has the council issued? => 12 ==
How many reports went to committee in a year? => 120 ==
Statutory notice volumes (planning and highways) => Planning published 410 notices and highways 188 in 2023, 598 in total. == statutory_notices.count year 2023 598
Annual number and annual cost of statutory notices (newspaper) => 2022/23: 121 notices, £33,410. 2021/22: 128 notices, £34,980. == statutory_notices.count year 2022/23 121; statutory_notices.count year 2021/22 128; spend.statutory_notices year 2022/23 33410; spend.statutory_notices year 2021/22 34980
How many notices are you obliged by law to publish each year? => 210 == statutory_notices.count year 210
How many public notices do you put in the local paper each year? => 210 == statutory_notices.count year 210
Legal notices placed in the press in 2023 (number) => 210 == statutory_notices.count year 2023 210
Kindly quantify the information systems and databases utilised by the Council and, of those, the number which stand alone. => 71 systems, of which 22 stand alone. == systems.count 71
Please quantify the databases and systems in use. => 71 == systems.count 71
How many separate IT systems do you run, roughly? => 70 or so == systems.count 70 about
How many applications are on your software register? => 212 == systems.count 212
Standalone sites in operation => No, we have shut all of our microsites. == website.microsites 0
How many microsites are there? => All microsites have been closed. == website.microsites 0
How many microsites are there? => None now; we had nine until 2021. == website.microsites 0
Microsites: how many, and how many in 2019? => There are 5 now. There were 14 in 2019. == website.microsites 5
How many microsites do you have now, and how many did you have five years ago? => 5 now, 14 five years ago == website.microsites 5
Website audience, by month, quarter and year? => We can only give the year: 512,033. == website.visitors year 512033
What audience does your website have each month? => 51,200 == website.visitors month 51200
What volume of traffic does the council's site attract in a quarter, measured in visitors and page views? => Visitors 150,310. Page views 802,100. == website.visitors quarter 150310
How many visitors and page views did the site have in 2023? => 602,110 visitors and 2.4 million page views == website.visitors year 2023 602110
How many chat sessions were held on the website? => There were 6,310 web chats last year. ==
How many web chats took place? => 6,310 ==
How many live chat sessions did the website have in 2023? => 6,310 ==
What number of visitors does the site get in a typical quarter and what target has been set? => The target for next year is 800,000 visitors. No quarterly figures are produced. ==
How many visitors did the website have last year? => We aim for 800,000 a year. ==
Inbound and outbound calls per year? => Inbound 71,000, outbound 16,200. == calls.inbound year 71000
How many calls are made and received each year? => 71,000 received and 16,200 made == calls.inbound year 71000
How busy are your phone lines? Number of calls a year, please => Very. In 2023 we took half a million calls. == calls.inbound year 2023 500000
How busy is the contact centre (calls a month)? => 6,120 == calls.inbound month 6120
Please state average inbound call numbers per (a) month, (b) quarter and (c) year. => (a) 10,100 (b) 30,300 (c) 121,200 == calls.inbound month 10100; calls.inbound quarter 30300; calls.inbound year 121200
Number of visitors to the website per a) month b) quarter c) year => a) 10,100 b) 30,300 c) 121,200 == website.visitors month 10100; website.visitors quarter 30300; website.visitors year 121200
When did your CRM go live and how long did it take to put in? => It went live in 2017 after sixteen months of work. == crm.live_since 2017; crm.implementation_months 16
CRM implementation: planned and actual time => It was planned for 10 months but took 18. == crm.implementation_months 18
What were the hardest parts of implementing your CRM, and how did you deal with them? => Training users was the hardest part. We dealt with it by having a helper in each team. == crm.obstacles [Training users]
How much do you pay each year for your CRM and who to? => About £58,000, to Netcall. == spend.crm year 58000 about
Are the systems mainly centred around residents or properties? => Mainly residents, although planning and building control are by property. == crm.centred_on residents
Are systems centred on residents or properties? => Residents in the main; some older ones are by property. == crm.centred_on residents
Are systems centred on residents or properties? => Chiefly properties, with housing by resident. == crm.centred_on properties
Are systems centred on residents or properties? => Both residents and properties == crm.centred_on both
Is the waste service centred on residents or businesses? => It serves both residents and businesses. ==
Is the planning team focused on residents or properties? => Properties ==
What percentage of residents have an online account? => 0.31 ==
Do you use Google Analytics? => Yes ==
Survey tool spend? => £900 a year, for SmartSurvey. == spend.survey_tools year 900 by SmartSurvey 900
How many people live in the council's area, please? => Just under a quarter of a million. == population 250000 about
How many people live in your county? => Three quarters of a million == population 750000
How many calls are there each year? => One third of a million ==
Is there an online portal for residents? => It was withdrawn in 2021 and a new one launched in 2022. ==
Is there a portal for residents? => Yes. The old portal was closed in 2020. == portal.in_use true
Is there a portal for residents? => It has been switched off for a week for maintenance. ==
Which CRM is used? => Firmstep (now Granicus govService). == crm.in_use true; crm.products [Granicus govService]
Which CMS do you use, who looks after it and have you used others before? => Our first site was written by hand. We used RedDot from 2005 and EPiServer from 2012. Since May 2020 the site has run on Drupal, which our own team looks after. == website.platform [Drupal]
How many separate systems are there in the council, counting those that suppliers host? => Counting those, 112. == systems.count 112
Which CMS and analytics tools does the council use? => Contensis, with Matomo and Silktide. == website.platform [Contensis]; website.analytics [Matomo, Silktide]
Can residents log in to an online account with you and, if they can, how many have? => They can. 18,220 have. == portal.in_use true
What do you pay for your CRM each year and to whom? => About £58,000, to Netcall. == spend.crm year 58000 about
Please state the population, the number of council homes and the number of households on the register. => There are 3,920 council homes and 1,118 households on the register. The population is estimated to be 91,400. == population 91400 about
State the number of reports presented to Cabinet in 2023. => 131 ==
Website visitors, as recorded by whatever tool you have, in the most recent full month and the most recent full year => Matomo recorded 25,118 visitors in the most recent full month and 300,204 in the most recent full year. == website.visitors month 25118; website.visitors year 300204; website.analytics [Matomo]
`;

describe('measures other than money, put otherwise', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
