import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const blocks = `
? What is the yearly budget for the contact centre?
- £612,300 for 2025/26, of which £38,400 is for telephony.
= spend.contact_centre year 2025/26 612300

? What was the total annual spend of the authority in 2022-23?
- £88m
= spend.total year 2022-23 88000000
? How much of this was spent on software licences?
- £2.1m
= spend.software_licences year 2022-23 2100000
? And how much on payroll, including agency staff and contractors?
- £39m
= spend.payroll year 2022-23 39000000

? What did the waste app cost to develop?
- The app was developed in 2020 for £31,250.
= spend.waste_app_build 2020 31250

? What does the waste app cost to run each year?
- The app was developed in 2020 for £31,250.

? How many surveys do you run each year?
- Four a month or so, hence 48 a year
= surveys.count year 48 about

? What CRM does the council use?
- Hornbill, supplied by Hornbill-Systems Ltd. Went live on 3 May 2016.
= crm.products [Hornbill]
= crm.in_use true
= crm.live_since 2016

? How many people work in communications and what do they cost?
- There are 9.2 full-time equivalents and the salary budget is £402,000.

? Annual spend on communications and marketing?
- In 2022/23 we spent £301,400 on communications. This excludes recruitment, which came to £22,870. We forecast £320,000 for 2023/24.
= spend.communications year 2022/23 301400

? How many people visited the website in 2022/23?
- We do not count people. Our analytics count sessions (roughly 2.3m in 2022/23), and one person may account for several.

? What content management system does the website use?
- Umbraco since 2022; Goss before that
= website.platform [Umbraco]

? What content management system does the website use?
- The CMS is Contensis, to be replaced by Drupal in 2027
= website.platform [Contensis]

? What tools are used to run resident surveys?
- Commonplace (since 2019). Survey Monkey and Snap are no longer used
= engagement.tools [Commonplace]

? What tools are used to run resident surveys?
- Hear Us, SmartSurvey and Typeform. Snap was used up to 2020.
= engagement.tools [Hear Us, SmartSurvey, Typeform]

? What CRM does the council use?
- Verint
= crm.products [Verint]
= crm.in_use true
? Is its replacement planned?
- Yes. A business case for replacement in 2027 is being written; Salesforce and Dynamics have been shown to us.

? What tools or systems do you use to send digital messages to the public? (for instance CRM-based email tools, SMS platforms)
- Email (Mailchimp), SMS (Esendex) and social media

? What is your emergency communications budget?
- None is assigned specifically. Emergency planning as a whole has £205,000.

? Are printed bin calendars issued, and at what annual cost?
- They ceased in 2021. The last edition cost £27,900.

? And the main website: what do you pay for hosting, for upkeep, for content and for development?
- Hosting is £10,100, upkeep £8,200 and development £20,000, making £38,300 a year altogether. Content is written by officers and not costed.
= spend.website.hosting year 10100
= spend.website.maintenance year 8200
= spend.website.development year 20000

? How many calls came in, in the year and in an average month?
- 60,240 in 2022/23; on average 5,020 a month
= calls.inbound year 2022/23 60240
= calls.inbound month 2022/23 5020

? How many inbound calls does the contact centre get (month and year)?
- Monthly average 5,020, year 60,240 (2022/23).
= calls.inbound month 2022/23 5020
= calls.inbound year 2022/23 60240

? How many reports are made monthly or annually through these reporting tools?
- 60,240 in 2022/23 on average 5,020 monthly
= reports.count year 2022/23 60240
= reports.count month 2022/23 5020

? What was the total number of website visitors in the past | Month
- 52-56,000
= website.visitors month 52000..56000

? What was spent on microsites in the last three financial years?
- £92,500 in total: £30,500, £30,000 and £32,000
= spend.microsites 3-years 92500

? What is spent on telling residents of changed bin days?
- The days at Easter are in the calendar. Radio adverts can come to up to £1,500 for each change.

? How many information systems or databases are used?
- 71 in all: 20 apps and 51 databases
= systems.count 71

? What CRM does the council use?
- Verint
= crm.products [Verint]
= crm.in_use true
? What did that system cost to run last year?
- In 2022/23 it came to £31,900. The invoice for the year now running, £33,050, is in dispute.
= spend.crm year 2022/23 31900

? How many reports of street problems were received in twelve months?
- The returns of all wards add up to 31,044 reports.
= reports.count year 31044

? Are bin calendars printed, and at what cost?
- Yes, every other year. The print run of 2021 cost £15,310.
= spend.bin_calendars 2021 15310

? Is the customer relationship management system in the cloud?
- Yes
? What do licences and support for it cost per annum?
- Licences £21,000, support £9,000: £30,000 altogether
= crm.in_use true
= spend.crm year 30000
`;

describe('figures of another thing beside the measure, or in its place', () => {
  for (const block of blocks.split('\n\n').filter((one) => one.trim() !== '')) {
    const { cases, measures } = casesOf(block.trim());
    test(cases.map(({ question, answer }) => `${question} ${answer}`).join(' / '), () => {
      expect(measured(...cases).sort()).toEqual([...measures].sort());
    });
  }
});
