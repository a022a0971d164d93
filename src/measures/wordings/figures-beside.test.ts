import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const blocks = `
? Annual spend on communications and marketing?
- In 2024/25 we spent £214,500, against £221,050 in 2023/24.
= spend.communications year 2024/25 214500
= spend.communications year 2023/24 221050

? Annual spend on communications and marketing?
- £214,500 (down from £221,050 in 2023/24)
= spend.communications year 214500

? What do you pay for your CRM each year?
- £27,300 in 2023/24. The four year contract signed in 2022 has a total value of £109,200.
= spend.crm year 2023/24 27300

? What was spent on microsites in the last three financial years?
- £18,640 over 2021/22, 2022/23 and 2023/24
= spend.microsites 3-years 18640

? Annual spend on communications and marketing?
- £618,640 across 2021/22, 2022/23 and 2023/24

? Annual spend on communications and marketing?
- £618,640 for 2021/22 to 2023/24

? What does an inbound call to the contact centre cost?
- Between £2 and £3, but nobody has looked at it since 2021.
= cost_per_call 2..3

? What was the total number of website visitors in the past | Year
- 804,221 (page views 2,611,090)
= website.visitors year 804221

? What was the total number of website visitors in the past | Year
- 2,611,090 page views

? What was the total number of website visitors in the past | Year
- 2,611,090 (page views)

? What is the average number of inbound calls per | Year
- 61,240 from April 2023 to March 2024 (face-to-face visits came to a further 7,030)
= calls.inbound year 2023/24 61240

? What is the average number of inbound calls per | Year
- 61,240 calls and face-to-face visits

? How many telephone calls did the council receive in 2023/24, by service?
- 2023

? How many telephone calls did the council receive in 2023/24?
- 2,023
= calls.inbound year 2023/24 2023

? How many visitors did the website have between 1 July and 30 September 2024?
- There were 61,300 visitors in that quarter.
= website.visitors quarter 2024 61300

? How many visitors has the website had each month since March 2021?
- 20,400
= website.visitors month 20400

? What tools are used to run resident surveys?
- SmartSurvey. Until March we had Citizen Space.
= engagement.tools [SmartSurvey]

? Are the systems mainly centred around residents or properties?
- Properties (residents for the leisure system)
= crm.centred_on properties

? Does the council have an online portal for residents?
- We launched one in May 2019
= portal.in_use true
? What is the uptake as a percentage?
- 22 per cent of adults had registered by March 2020; the target for 2022 is 40 per cent
= portal.uptake 2020 22

? Does the council have an online portal for residents?
- We have one planned for next year

? Which CRM systems does the council use?
- Verint and Salesforce
= crm.in_use true
= crm.products [Verint, Salesforce]
? When did it go live?
- Verint - May 2011; Salesforce - 2016
= crm.live_since 2011

? What system logs contact centre calls? Is it a CRM?
- Dynamics 365, in part
? Which CRM does the council use?
- Microsoft Dynamics 365
= crm.in_use true
= crm.products [Microsoft Dynamics 365]

? How often does the council run public surveys?
- Between 20 and 25 a year
? How many resident surveys are run in a year?
- 23 in 2023
= surveys.count year 2023 23

? How often does the council run public surveys?
- Between 20 and 25 a year
? How many resident surveys are run in a year?
- About 23
= surveys.count year 20..25

? What was spent on statutory notices last year?
- £31,420. The Scottish average is said to be £58,000.
= spend.statutory_notices year 31420

? How many visitors did the website have in the year?
- 6,400
= website.visitors year 6400
? Which tool is used to count them?
- Plausible Analytics
= website.analytics [Plausible Analytics]

? How many people visited the leisure centre?
- 6,400
? Which tool is used to count them?
- Plausible Analytics

? Number of visitors to the website in the year
- 6,400
= website.visitors year 6400
? The tools used for counting visitors
- Matomo and Hotjar
= website.analytics [Matomo, Hotjar]

? Are printed bin collection calendars posted to households?
- Until last year.
? What did the last printed run cost?
- Roughly £41,000
= spend.bin_calendars year 41000 about
? What did the app cost to build?
- £77,200 was paid between 2017 and 2018.
= spend.waste_app_build 77200
? And what does it cost to keep going each year?
- £8,000
= spend.waste_app year 8000

? How many statutory notices did the council place in 2021-22?
- We placed 88.
= statutory_notices.count year 2021-22 88
? What was the total cost?
- £31,420 excluding VAT.
= spend.statutory_notices year 2021-22 31420

? Does the council operate any microsites?
- No.
? What is the total annual spend (or latest allocation) for
- £19,200 for all of it.

? How many resident surveys are run in a typical year?
- In an ordinary year we would run between 4-6
- engagements of this kind.
= surveys.count year 4..6

? How many visitors did the website have in an average month of 2022?
- 8,240
= website.visitors month 2022 8240

? How many visitors did the website have in an average month in 2022/23?
- 8,240
= website.visitors month 2022/23 8240

? Which CRM does the council use?
- Verint
= crm.in_use true
= crm.products [Verint]
? In which year was it first used?
- 2014
= crm.live_since 2014

? Contacts by channel | Phone, 2022/23
- 207,110
= calls.inbound year 2022/23 207110
? Contacts by channel | E-mail, 2022/23
- 64,300
? Cost per contact by channel | Phone
- £5.20
= cost_per_call 5.2
? Cost per contact by channel | E-mail
- £2.90

? Contacts by channel | Phone, 2023/24 (to Nov)
- 107,110
? Contacts by channel | E-mail, 2023/24 (to Nov)
- 34,300

? Visitors to the website | January 2023 to December 2023
- 107,110
= website.visitors year 2023 107110

? Satisfaction by channel | Phone
- 82
? Satisfaction by channel | E-mail
- 64

? Complaints about contacts by channel | Phone
- 82
? Complaints about contacts by channel | E-mail
- 64

? What CMS does the council's website use?
- The site runs on Liferay DXP.
= website.platform [Liferay DXP]
`;

describe('figures that stand beside others, and names said twice', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
