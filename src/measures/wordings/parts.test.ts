import { describe, expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

// Each row: answers with their questions and parts, and all that is measured by them.
const rows: readonly (readonly [cases: readonly Case[], measures: readonly string[]])[] = [
  // Who calls at the desk, where the parts are ways of getting in touch; not who comes to the site.
  [
    [
      { question: 'How many of each were there in 2024-25?', part: 'Phone calls', answer: '24,006' },
      { question: 'How many of each were there in 2024-25?', part: 'Visits', answer: '1,930' },
    ],
    ['calls.inbound year 2024-25 24006'],
  ],
  [[{ question: 'When did your CRM go live?', answer: 'circa 2OO8' }], ['crm.live_since 2008 about']],
  [[{ question: 'When did your CRM go live?', answer: 'June 2OO8' }], ['crm.live_since 2008']],
  [
    [{ question: 'How much did the council spend on its website in 2023/24?', answer: '£3l2,45O' }],
    ['spend.website year 2023/24 312450'],
  ],
  [
    [
      { question: 'Does the authority use a CRM?', answer: 'Yes' },
      { question: 'Months taken to implement', answer: '8' },
    ],
    ['crm.in_use true', 'crm.implementation_months 8'],
  ],
  [
    [{ question: 'How long did it take to implement your CRM?', answer: 'l8 months' }],
    ['crm.implementation_months 18'],
  ],
  [[{ question: 'What is the geographic area of the council?', answer: '218 square mi1es' }], ['area_sq_km 564.62']],
  [
    [{ question: 'What is the population of the council area?', answer: 'Approximateiy 41O,000' }],
    ['population 410000 about'],
  ],
  [[{ question: 'What is the population of the council area?', answer: 'l22,OOO' }], ['population 122000']],
  [[{ question: 'What is the population of the council area?', answer: 'O2 l22,OOO' }], ['population 122000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '(£385 ,000' }], ['spend.crm year 385000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£385 ,000' }], ['spend.crm year 385000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '(385,000' }], ['spend.crm year 385000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£12O,OOO per year' }], ['spend.crm year 120000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£I20,000' }], ['spend.crm year 120000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£7,2OO' }], ['spend.crm year 7200']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£45,OOO' }], ['spend.crm year 45000']],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£S5,000' }], []],
  [
    [
      {
        question:
          'Does the council have a waste app? If so what did it cost to develop and what does it cost each year?',
        answer: 'Yes. The app cost £24,500 to develop and costs £6,200 per year.',
      },
    ],
    ['spend.waste_app_build 24500', 'spend.waste_app year 6200'],
  ],
  [
    [
      {
        question: 'What did your bin collection app cost to develop and maintain per year?',
        answer: '£72,000 (one-off), plus £9,000 annual support',
      },
    ],
    ['spend.waste_app_build 72000', 'spend.waste_app year 9000'],
  ],
  [
    [
      {
        question: 'What did your bin collection app cost to develop, and what is the annual cost?',
        answer: '£72,000 to develop; £9,000 a year',
      },
    ],
    ['spend.waste_app_build 72000', 'spend.waste_app year 9000'],
  ],
  [
    [{ question: 'What is the annual cost of your CRM?', answer: '£72,000 (one-off), plus £9,000 annual support' }],
    ['spend.crm year 9000'],
  ],
  [
    [
      {
        question: 'What did the council spend on marketing and communications in 2024/25?',
        answer: 'The budget for 2024/25 was £55k. Actual spend was £51,230.',
      },
    ],
    ['spend.communications year 2024/25 51230'],
  ],
  [
    [
      {
        question: 'What was the budget for marketing and communications in 2024/25?',
        answer: 'The budget for 2024/25 was £55k. Actual spend was £51,230.',
      },
    ],
    ['spend.communications year 2024/25 55000'],
  ],
  [
    [
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2022/23, Hosting',
        answer: '£11,200',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2022/23, Maintenance',
        answer: '£30,000',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2022/23, Total',
        answer: '£41,200',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2023/24, Hosting',
        answer: '£12,000',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2023/24, Maintenance',
        answer: '£31,000',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2023/24, Total',
        answer: '£43,000',
      },
    ],
    [
      'spend.website year 2022/23 41200',
      'spend.website year 2023/24 43000',
      'spend.website.hosting year 2022/23 11200',
      'spend.website.hosting year 2023/24 12000',
      'spend.website.maintenance year 2022/23 30000',
      'spend.website.maintenance year 2023/24 31000',
    ],
  ],
  [
    [
      { question: 'How much has the Council spent on its website in each year?', part: '2022/23', answer: '£41,200' },
      { question: 'How much has the Council spent on its website in each year?', part: '2023/24', answer: '£44,860' },
      { question: 'How much has the Council spent on its website in each year?', part: 'Total', answer: '£86,060' },
    ],
    ['spend.website year 2022/23 41200', 'spend.website year 2023/24 44860'],
  ],
  [
    [
      {
        question: 'How many visitors did the website have in each of the last three years?',
        answer: 'In 2022/23 there were 1,204,550 visitors, in 2023/24 1,310,200, and in 2024/25 1,288,970.',
      },
    ],
    [
      'website.visitors year 2022/23 1204550',
      'website.visitors year 2023/24 1310200',
      'website.visitors year 2024/25 1288970',
    ],
  ],
  [
    [
      {
        question: 'How many people visited the council website in January 2024, and in the year 2023?',
        answer: 'January 2024: 214k visitors. 2023: 2.31 million visitors.',
      },
    ],
    ['website.visitors month 2024 214000', 'website.visitors year 2023 2310000'],
  ],
  [
    [
      {
        question: 'How many people visited your website between 1 April 2024 and 31 March 2025?',
        answer: '1.24m sessions, from 611,000 users',
      },
    ],
    ['website.visitors year 611000'],
  ],
  [
    [
      {
        question: 'How many visits were made to your website between 1 April 2024 and 31 March 2025?',
        answer: '1.24m sessions, from 611,000 users',
      },
    ],
    ['website.visitors year 611000'],
  ],
  // Another request in the same letter begins again at 1 and goes on about nothing.
  [
    [
      { number: '1', question: 'Do you have a CRM system?', answer: 'Yes' },
      { number: '2', question: 'Who supplies it?', answer: 'Verint' },
      { number: '1', question: 'What do you use?', answer: 'Ballot Box (in-house)' },
      { number: '2', question: 'What does it cost?', answer: '£9,000 a year' },
    ],
    ['crm.in_use true', 'crm.products [Verint]'],
  ],
  // Calls answered are not all the calls: they give way to those that came in.
  [
    [
      { section: 'Please state for 2022/23:', question: 'the number of calls received', answer: '61,400' },
      { section: 'Please state for 2022/23:', question: 'the number of calls answered', answer: '55,210' },
    ],
    ['calls.inbound year 2022/23 61400'],
  ],
  // A place with a counter, not the people who answer the telephone.
  [
    [
      { question: 'how many customer service centres the council runs', answer: '4' },
      { question: 'how many visits they had in 2021/22', answer: '98,114' },
      { question: 'what they cost in 2021/22', answer: '£0.7 million' },
    ],
    [],
  ],
  // A question whose pieces are lettered is no section: what it goes on about stands before it.
  [
    [
      { section: 'Part 2 Engagement', question: 'Which tools are used to run surveys?', answer: 'Snap and Delib' },
      {
        section: 'Part 2 Engagement > What is spent on them each year?',
        question: 'What is spent on them each year?',
        part: 'i',
        answer: 'Snap: no cost of its own',
      },
      {
        section: 'Part 2 Engagement > What is spent on them each year?',
        question: 'What is spent on them each year?',
        part: 'ii',
        answer: 'Delib: £7,250',
      },
    ],
    ['engagement.tools [Snap, Delib]', 'spend.survey_tools year 7250 by Delib 7250'],
  ],
  [
    [
      {
        question: 'What are your total costs for statutory notices in 2023/24, and how many were published?',
        answer: '£66,300; 291 notices',
      },
    ],
    ['spend.statutory_notices year 2023/24 66300', 'statutory_notices.count year 2023/24 291'],
  ],
  [
    [
      {
        question: 'How much is spent on statutory notices a year and how many notices is that?',
        answer: '£45,000 and around 120 notices',
      },
    ],
    ['spend.statutory_notices year 45000', 'statutory_notices.count year 120 about'],
  ],
  [
    [
      {
        question: 'What is spent on survey tools each year, and how many residents were asked?',
        answer: '£9,100; 4,400',
      },
    ],
    ['spend.survey_tools year 9100'],
  ],
  [
    [{ question: 'Total spend on statutory notices, and number published', answer: '£45,000 and around 120 notices' }],
    ['spend.statutory_notices year 45000', 'statutory_notices.count year 120 about'],
  ],
  [
    [{ question: 'What is the population and area of the district?', answer: '104,600 people; 1,318 sq km' }],
    ['population 104600', 'area_sq_km 1318'],
  ],
  [
    [
      {
        question: 'What is the population and area of the district?',
        answer: 'The population is 98,300 (2021 Census) and the area is 500 square miles (1,295 sq km)',
      },
    ],
    ['population 2021 98300', 'area_sq_km 1295'],
  ],
  [
    [
      {
        question: 'What is the population of the district?',
        answer: 'Working age population: 61,000. Electors: 74,000.',
      },
    ],
    [],
  ],
  [
    [
      {
        question: 'What software is used to run surveys?',
        answer: 'Overmoor Council County Hall, Overmoor OV1 4DY',
      },
    ],
    [],
  ],
  // How many are answered is not how many there are.
  [
    [
      {
        question: 'What does the contact centre cost a year, and how many were recruited?',
        answer: '£410,000; 12 staff',
      },
    ],
    ['spend.contact_centre year 410000'],
  ],
  // A short heading over years is the sum spent on it; recruitment is no publicity.
  [
    [
      { question: 'Social media management tool', part: '2022/23', answer: '£5,400 (Hootsuite)' },
      { question: 'Staff advertising', part: '2022/23', answer: '£7,100' },
      { question: 'CRM staff', part: '2022/23', answer: '£40,300' },
      { question: 'Customer services', part: '2022/23', answer: '£512,000' },
    ],
    ['spend.social_media_tools year 2022/23 5400'],
  ],
  [
    [
      {
        question: 'How many unique visitors did the council website have in the following financial years?',
        part: '2023/24',
        answer: '412,900',
      },
    ],
    ['website.visitors year 2023/24 412900'],
  ],
  [[{ question: 'How many people visited the following sections of the website?', answer: '4,100' }], []],
  [
    [
      { question: 'Do you use a CRM?', answer: 'Yes' },
      { question: 'Which product is it, and since when?', answer: 'Granicus govService, live since 2018' },
    ],
    ['crm.in_use true', 'crm.products [Granicus govService]', 'crm.live_since 2018'],
  ],
  [
    [
      { question: 'Which tool do you use to schedule posts?', answer: 'Orlo' },
      { question: 'What did it cost in 2023/24?', answer: '£8,120 + VAT' },
    ],
    ['spend.social_media_tools year 2023/24 8120'],
  ],
  [
    [
      {
        question: 'How many recycling calendars were printed in 2022/23, and at what cost?',
        answer: '52,000 at a cost of £10,410',
      },
    ],
    ['spend.bin_calendars year 2022/23 10410'],
  ],
  [[{ question: 'How many recycling calendars were printed, and at what cost?', answer: '52,000' }], []],
  [
    [
      { question: 'Visitors to the website in the past year', answer: '61,300' },
      { question: 'Tools used to measure usage', answer: 'GA4, Hotjar' },
    ],
    ['website.visitors year 61300', 'website.analytics [GA4, Hotjar]'],
  ],
  [[{ question: 'Tools used to measure energy usage', answer: 'Monsido' }], []],
  // Where a council is followed is no tool that measures.
  [
    [
      {
        question: 'What analytics tools are used for the website?',
        answer: 'Facebook, X, Nextdoor and the council newsletter, which goes to 30,000 homes',
      },
    ],
    [],
  ],
  [[{ question: 'What analytics tools are used for the website?', answer: 'Facebook, X and Nextdoor' }], []],
  [
    [
      {
        question: 'What was spent on technical development of the website in 2024?',
        answer: 'Nil. It is all done by our own staff.',
      },
    ],
    ['spend.website.development year 2024 0'],
  ],
  [
    [{ question: 'What was the number of website visitors in the past year?', answer: '318 ,200' }],
    ['website.visitors year 318200'],
  ],
  [[{ question: 'What was the number of website visitors in the past year?', answer: '318 ,200 ,12' }], []],
  [
    [
      {
        question: 'Does the council have a CRM, and who supplies it?',
        answer: 'Yes, Verint. It went live in June 2019 and took nine months',
      },
    ],
    ['crm.in_use true', 'crm.products [Verint]', 'crm.live_since 2019', 'crm.implementation_months 9'],
  ],
  [
    [
      {
        question: 'What is your annual spend on the website?',
        answer: '£38,400 excluding VAT, made up of hosting (£8,400) and support (£30,000)',
      },
    ],
    ['spend.website year 38400', 'spend.website.hosting year 8400', 'spend.website.maintenance year 30000'],
  ],
  [
    [
      {
        question: 'Does the council use a CRM? If so which?',
        answer: 'No CRM is used; calls are logged in the telephony system, Netcall Liberty',
      },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: 'Which CRM does the council use? (Example: HubSpot, Salesforce, Dynamics, Other, etc.)',
        answer: 'None',
      },
    ],
    ['crm.in_use false'],
  ],
  [[{ question: 'How are statutory notices managed?', answer: 'None' }], []],
  [[{ question: 'What did the redesign of the website cost?', answer: '£88,000' }], []],
  [[{ question: 'How much was spent on the website redesign in 2022?', answer: '£88,000' }], []],
  [
    [{ question: 'Technical development of the website per year?', answer: '£45,000 for a one-off redesign in 2023' }],
    [],
  ],
  [
    [
      {
        question:
          'What obstacles did you encounter implementing the CRM? Choose from: Funding, Training, Integration, Data quality',
        answer: 'Funding and training',
      },
    ],
    ['crm.obstacles [Funding, training]'],
  ],
  [
    [
      {
        question: '2) The budget of the contact centre in each of the last six financial years.',
        part: '2018 – 2019',
        answer: '£2,410,000',
      },
      {
        question: '2) The budget of the contact centre in each of the last six financial years.',
        part: '2017 – 2018',
        answer: '£2,385,000',
      },
    ],
    ['spend.contact_centre year 2018–2019 2410000', 'spend.contact_centre year 2017–2018 2385000'],
  ],
  [
    [
      {
        question: 'The budget of the contact centre in each of the last six years.',
        part: '2018 – 2019',
        answer: '£2,410,000',
      },
    ],
    ['spend.contact_centre year 2018–2019 2410000'],
  ],
  [
    [
      {
        question: "What is the name of the content management system used for the council's website?",
        answer: 'The council uses Squiz Matrix.',
      },
      {
        question: 'What did the council pay for hosting in 2014/15 and in 2015/16?',
        answer: '2014/15 £7,2OO\n2015/16 £7,2OO',
      },
    ],
    [
      'website.platform [Squiz Matrix]',
      'spend.website.hosting year 2014/15 7200',
      'spend.website.hosting year 2015/16 7200',
    ],
  ],
  [
    [
      {
        question: 'How many visitors did the website have in 2015?',
        answer: 'Approximateiy 41O,000\nApproxirnately 4lO,OOO',
      },
    ],
    ['website.visitors year 2015 410000 about'],
  ],
  [
    [
      {
        question: 'Give the job roles (job titles) of all who write to contacts through the CRM(s)?',
        answer: 'Customer Service Adviser; Customer Service Team Leader; Web Officer.',
      },
    ],
    [],
  ],
  [[{ question: 'What is the total budget of the council?', answer: 'E11.2m' }], ['spend.total year 11200000']],
  [
    [{ question: "What is the council's total annual revenue budget?", answer: 'E11.2m' }],
    ['spend.total year 11200000'],
  ],
  [
    [
      {
        question: "The total cost of running the council's main website, for each year from 2020/2021 to 2023/2024.",
        part: '2020/21',
        answer: '£ 118,400.00',
      },
      {
        question: "The total cost of running the council's main website, for each year from 2020/2021 to 2023/2024.",
        part: '2021/22',
        answer: '£ 121,950.25',
      },
    ],
    ['spend.website year 2020/21 118400', 'spend.website year 2021/22 121950.25'],
  ],
  [
    [
      {
        question:
          'How many microsites does the council have? (5) The number of standalone websites or microsites the council operates.',
        answer: '14',
      },
    ],
    ['website.microsites 14'],
  ],
  [
    [
      { question: 'How much was spent on marketing in each year?', part: '2022/23, Google Ads', answer: '£1,200' },
      { question: 'How much was spent on marketing in each year?', part: '2023/24, Google Ads', answer: '£1,300' },
    ],
    [],
  ],
  [
    [
      {
        question: "How many visits did the council's website have in each month?",
        part: '2023, January',
        answer: '120,000',
      },
      {
        question: "How many visits did the council's website have in each month?",
        part: '2023, February',
        answer: '110,000',
      },
    ],
    ['website.visitors month 2023 120000', 'website.visitors month 2023 110000'],
  ],
  [
    [
      {
        question: "How many visits did the council's website have in each month?",
        part: 'January 2023',
        answer: '120,000',
      },
      {
        question: "How many visits did the council's website have in each month?",
        part: 'February 2023',
        answer: '110,000',
      },
    ],
    ['website.visitors month 2023 120000', 'website.visitors month 2023 110000'],
  ],
  [
    [
      {
        question: "How many visits did the council's website have in each year?",
        part: '2023, Desktop',
        answer: '120,000',
      },
      {
        question: "How many visits did the council's website have in each year?",
        part: '2023, Mobile',
        answer: '110,000',
      },
    ],
    [],
  ],
  [
    [
      { question: 'Visitors to the website', part: 'Page views, 2023/24', answer: '1,200,000' },
      { question: 'Visitors to the website', part: 'Users, 2023/24', answer: '300,000' },
    ],
    ['website.visitors year 2023/24 300000'],
  ],
  [
    [
      { question: 'Website spend', part: 'Budget, 2023/24', answer: '£120,000' },
      { question: 'Website spend', part: 'Actual, 2023/24', answer: '£118,000' },
    ],
    ['spend.website year 2023/24 118000'],
  ],
  [
    [
      {
        question: 'How many calls did your contact centre receive?',
        part: '2022/23, Calls received',
        answer: '120,000',
      },
      {
        question: 'How many calls did your contact centre receive?',
        part: '2022/23, Calls answered',
        answer: '110,000',
      },
      { question: 'How many calls did your contact centre receive?', part: '2022/23, Abandoned', answer: '10,000' },
    ],
    ['calls.inbound year 2022/23 120000'],
  ],
  [
    [
      { question: 'What were the annual costs?', part: 'Website hosting, 2022/23', answer: '£4,200' },
      { question: 'What were the annual costs?', part: 'Website hosting, 2023/24', answer: '£4,400' },
      { question: 'What were the annual costs?', part: 'CRM, 2022/23', answer: '£52,000' },
      { question: 'What were the annual costs?', part: 'CRM, 2023/24', answer: '£54,000' },
    ],
    [
      'spend.website.hosting year 2022/23 4200',
      'spend.website.hosting year 2023/24 4400',
      'spend.crm year 2022/23 52000',
      'spend.crm year 2023/24 54000',
    ],
  ],
  [
    [
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2022/23, Hosting',
        answer: '£11,200',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: '2023/24, Hosting',
        answer: '£12,200',
      },
      {
        question: 'How much has the Council spent on its website in each year?',
        part: 'Total, Hosting',
        answer: '£23,400',
      },
    ],
    ['spend.website.hosting year 2022/23 11200', 'spend.website.hosting year 2023/24 12200'],
  ],
  [
    [
      { question: 'How much was spent on the CRM?', part: '2022/23', answer: '£11,200' },
      { question: 'How much was spent on the CRM?', part: '2023/24', answer: '£12,200' },
      { question: 'How much was spent on the CRM?', part: 'Average', answer: '£11,700' },
      { question: 'How much was spent on the CRM?', part: 'Increase', answer: '£1,000' },
    ],
    ['spend.crm year 2022/23 11200', 'spend.crm year 2023/24 12200'],
  ],
  [
    [
      { question: 'How much was spent on microsites in the last three years?', part: '2022/23', answer: '£11,200' },
      { question: 'How much was spent on microsites in the last three years?', part: '2023/24', answer: '£12,200' },
      { question: 'How much was spent on microsites in the last three years?', part: '2024/25', answer: '£10,000' },
      { question: 'How much was spent on microsites in the last three years?', part: 'Total', answer: '£33,400' },
    ],
    [
      'spend.microsites year 2022/23 11200',
      'spend.microsites year 2023/24 12200',
      'spend.microsites year 2024/25 10000',
      'spend.microsites 3-years 33400',
    ],
  ],
  [
    [
      { question: 'What did the website cost in 2023/24?', part: 'Hosting', answer: '£11,200' },
      { question: 'What did the website cost in 2023/24?', part: 'Support', answer: '£12,200' },
      { question: 'What did the website cost in 2023/24?', part: 'Total', answer: '£23,400' },
    ],
    [
      'spend.website year 2023/24 23400',
      'spend.website.hosting year 2023/24 11200',
      'spend.website.maintenance year 2023/24 12200',
    ],
  ],
  [
    [{ question: 'What did the website cost in 2023/24?', answer: 'Hosting £11,200, support £12,200, total £23,400' }],
    [
      'spend.website year 2023/24 23400',
      'spend.website.hosting year 2023/24 11200',
      'spend.website.maintenance year 2023/24 12200',
    ],
  ],
  [
    [
      { question: 'Does the council use a CRM?', answer: 'No' },
      { question: 'Which CRM system do you use?', answer: 'N/A' },
    ],
    ['crm.in_use false'],
  ],
  [
    [{ question: 'Does the council use a CRM?', answer: 'No, but we use Firmstep for online forms' }],
    ['crm.in_use false'],
  ],
  [
    [{ question: 'Does the council use a CRM?', answer: 'We do not have a CRM. We use Firmstep for online forms.' }],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: 'Does the council use a CRM?',
        answer: 'We do not have a CRM system; customer contacts are recorded in Firmstep.',
      },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: 'Does the council use a CRM?',
        answer: 'There is no CRM in place. Telephone calls are handled by Mitel.',
      },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: 'Does the council use a CRM?',
        answer: 'The council does not use a CRM, it uses Granicus as its customer platform.',
      },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: "How many unique visitors does the council's website get in a typical month, quarter and year?",
        answer: 'Month 61,200, quarter 180,400, year 722,000',
      },
    ],
    ['website.visitors month 61200', 'website.visitors quarter 180400', 'website.visitors year 722000'],
  ],
  [
    [{ question: 'What is the cost per inbound call?', answer: '£3.60 in 2022/23 and £3.85 in 2023/24' }],
    ['cost_per_call 2023/24 3.85', 'cost_per_call 2022/23 3.6'],
  ],
  [
    [
      {
        question: 'How many surveys has the council carried out in each of 2022, 2023 and 2024?',
        answer: '12 in 2022, 15 in 2023 and 9 in 2024',
      },
    ],
    ['surveys.count year 2024 9', 'surveys.count year 2023 15', 'surveys.count year 2022 12'],
  ],
  [
    [
      {
        question:
          "What was spent on the council's website during 2023/24, split into hosting, maintenance, content and development?",
        answer: 'Hosting: £6,100\nMaintenance: £14,000\nContent: nil\nDevelopment: £22,000\nTotal: £42,100',
      },
    ],
    [
      'spend.website.hosting year 2023/24 6100',
      'spend.website.maintenance year 2023/24 14000',
      'spend.website.development year 2023/24 22000',
      'spend.website year 2023/24 42100',
    ],
  ],
  [
    [
      {
        question: 'What CRM does the council use, since when, and what is its annual cost?',
        answer: 'Verint, since 2015. £41,000 per annum.',
      },
    ],
    ['crm.in_use true', 'crm.products [Verint]', 'crm.live_since 2015', 'spend.crm year 41000'],
  ],
  [
    [
      {
        question: 'Do you have an online portal for residents, and what percentage of households are registered?',
        answer: 'Yes - My Ashmoor. 47% of households have an account.',
      },
    ],
    ['portal.in_use true', 'portal.uptake 47'],
  ],
  [
    [
      { question: 'Do you have a resident portal?', answer: 'Yes' },
      { question: 'What is the uptake?', answer: '62,000 accounts, about 55% of residents' },
    ],
    ['portal.in_use true', 'portal.uptake 55 about'],
  ],
  [
    [
      {
        question: 'How many information systems does the authority operate?',
        answer: '174 applications are recorded on the asset register',
      },
    ],
    ['systems.count 174'],
  ],
  [
    [
      {
        question: 'What does the authority spend in total, on software licences and on payroll?',
        answer: 'Total £212m, software licences £2.3m, payroll £101m',
      },
    ],
    ['spend.total year 212000000', 'spend.software_licences year 2300000', 'spend.payroll year 101000000'],
  ],
  [
    [
      { question: 'What system does the council use for housing repairs?', answer: 'Civica Cx' },
      { question: 'When was it implemented?', answer: '2017' },
      { question: 'What did it cost?', answer: '£300,000' },
    ],
    [],
  ],
  [
    [
      { question: 'Does the council have a CRM?', answer: 'Yes, Verint' },
      { question: 'What telephony system is used?', answer: 'Mitel' },
      { question: 'When did it go live?', answer: '2021' },
      { question: 'What is its annual cost?', answer: '£88,000' },
    ],
    ['crm.in_use true', 'crm.products [Verint]'],
  ],
  [
    [
      { question: 'Does the council have a CRM?', answer: 'Yes, Verint' },
      { question: 'Does it integrate with other systems?', answer: 'Yes, with Whitespace and Confirm' },
      { question: 'What is the annual cost?', answer: '£48,000' },
    ],
    ['crm.in_use true', 'crm.products [Verint]', 'spend.crm year 48000'],
  ],
  [
    [
      { question: 'Which CRM is used?', section: 'Library service', answer: 'Spydus' },
      { question: 'Annual cost?', section: 'Library service', answer: '£12,000' },
    ],
    [],
  ],
  [[{ question: 'Website visitors per year', section: 'Leisure', answer: '88,000' }], []],
  [[{ question: 'How many visitors per year?', section: 'Museum and gallery', answer: '88,000' }], []],
  [
    [
      { question: 'Cost?', section: 'Council website', answer: '£38,000' },
      { question: 'How many visitors per month?', section: 'Council website', answer: '44,000' },
      { question: 'Platform?', section: 'Council website', answer: 'Umbraco' },
    ],
    ['website.visitors month 44000', 'website.platform [Umbraco]', 'spend.website year 38000'],
  ],
  [
    [
      { question: 'Supplier?', section: 'CRM', answer: 'Granicus' },
      { question: 'Cost?', section: 'CRM', answer: '£38,000 p.a.' },
      { question: 'Live since?', section: 'CRM', answer: '2014' },
      { question: 'Obstacles?', section: 'CRM', answer: 'Data migration, staff training' },
    ],
    [
      'crm.in_use true',
      'crm.products [Granicus]',
      'spend.crm year 38000',
      'crm.live_since 2014',
      'crm.obstacles [Data migration, staff training]',
    ],
  ],
  [
    [
      { question: 'Budget?', section: 'Contact centre', answer: '£1.4m' },
      { question: 'How many calls per year?', section: 'Contact centre', answer: '212,000' },
      { question: 'Cost per call?', section: 'Contact centre', answer: '£4.10' },
    ],
    ['spend.contact_centre year 1400000', 'calls.inbound year 212000', 'cost_per_call 4.1'],
  ],
  [
    [{ question: 'Annual budget?', section: 'Communications', answer: '£410,000' }],
    ['spend.communications year 410000'],
  ],
  [
    [
      { question: 'Management tool?', section: 'Social media', answer: 'Orlo' },
      { question: 'Annual cost?', section: 'Social media', answer: '£9,000' },
    ],
    ['spend.social_media_tools year 9000'],
  ],
  [
    [
      { question: 'Tool?', section: 'Issue reporting', answer: 'FixMyStreet Pro' },
      { question: 'Cost per year?', section: 'Issue reporting', answer: '£14,000' },
      { question: 'Reports per month?', section: 'Issue reporting', answer: '1,240' },
    ],
    ['spend.reporting_tools year 14000', 'reports.count month 1240'],
  ],
  [
    [
      { question: 'How many per year?', section: 'Statutory notices', answer: '212' },
      { question: 'Budget?', section: 'Statutory notices', answer: '£88,000' },
    ],
    ['statutory_notices.count year 212', 'spend.statutory_notices year 88000'],
  ],
  [
    [
      { question: 'How many per year?', section: 'Surveys and consultations', answer: '31' },
      { question: 'Tools?', section: 'Surveys and consultations', answer: 'Citizen Space' },
      { question: 'Cost?', section: 'Surveys and consultations', answer: '£9,500' },
    ],
    ['surveys.count year 31', 'engagement.tools [Citizen Space]', 'spend.survey_tools year 9500'],
  ],
  [
    [
      {
        question: 'How many microsites do you run and what did they cost over the last three years?',
        answer: 'Four microsites; £18,000 over three years',
      },
    ],
    ['website.microsites 4', 'spend.microsites 3-years 18000'],
  ],
  [
    [
      {
        question: 'How many standalone sites does the council have?',
        answer: '3 (tourism, theatre and the local plan)',
      },
    ],
    ['website.microsites 3'],
  ],
  [
    [
      {
        question: 'What is the annual cost of your CRM?',
        answer: '£41,000 (licences) plus £9,000 (support) = £50,000',
      },
    ],
    ['spend.crm year 50000'],
  ],
  [
    [
      { question: 'What is the annual cost of your CRM?', answer: '£41,000 plus £9,000 support' },
      { question: 'Which supplier?', answer: 'Verint' },
    ],
    ['crm.in_use true', 'crm.products [Verint]'],
  ],
  [
    [
      {
        question: 'What is the annual cost of your CRM?',
        answer: 'It was £41,000 in 2022/23, rising to £44,000 in 2023/24',
      },
    ],
    ['spend.crm year 2023/24 44000', 'spend.crm year 2022/23 41000'],
  ],
  [
    [
      {
        question: 'What is the annual cost of your CRM?',
        answer: 'The contract is worth £205,000 over five years (£41,000 a year)',
      },
    ],
    ['spend.crm year 41000'],
  ],
  [[{ question: 'What is the annual cost of your CRM?', answer: '£205,000 over five years' }], []],
  [
    [
      {
        question: 'How many calls did the contact centre take in 2023/24?',
        answer: '154,000 contacts (112,000 calls, 30,000 emails and 12,000 web chats)',
      },
    ],
    ['calls.inbound year 2023/24 112000'],
  ],
  [
    [
      {
        question: 'How many calls does the contact centre receive per month?',
        answer: 'Approximately 9,500 (of which 8,900 are answered)',
      },
    ],
    ['calls.inbound month 9500 about'],
  ],
  [[{ question: 'Which web analytics tool do you use?', answer: 'GA4' }], ['website.analytics [GA4]']],
  [
    [{ question: 'Which web analytics tool do you use?', answer: 'We moved from Google Analytics to Matomo in 2022' }],
    ['website.analytics [Matomo]'],
  ],
  [
    [
      {
        question: 'Which CRM is used?',
        answer: 'The council has no corporate CRM. Individual services use their own systems.',
      },
    ],
    [],
  ],
  [
    [
      { question: 'Does the council have a CRM?', answer: 'No.' },
      { question: 'If so, which?', answer: 'N/A' },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      {
        question: 'How much was spent on bin calendars last year?',
        answer: '£9,120 on printing and £4,300 on delivery',
      },
    ],
    ['spend.bin_calendars year 13420'],
  ],
  [
    [
      {
        question: 'How much was spent on bin calendars last year?',
        answer: '£13,420 (£9,120 printing, £4,300 delivery)',
      },
    ],
    ['spend.bin_calendars year 13420'],
  ],
  [
    [{ question: 'How much does it cost to tell residents of changes to bin collections?', answer: '£2,300 a year' }],
    ['spend.bin_changes year 2300'],
  ],
  [
    [
      {
        question: 'How many reports were submitted through the app in 2024?',
        answer: '8,402 (of which 5,100 fly-tipping)',
      },
    ],
    ['reports.count year 2024 8402'],
  ],
  [
    [{ question: 'How many people visit the website in a year?', answer: '1.3m page views from 210,000 users' }],
    ['website.visitors year 210000'],
  ],
  [
    [{ question: 'What is the marketing and communications budget?', answer: '2024/25: £312,000 (2023/24: £298,500)' }],
    ['spend.communications year 2024/25 312000', 'spend.communications year 2023/24 298500'],
  ],
  [
    [
      {
        question: 'What is the marketing and communications budget?',
        answer: '£312,000, down from £330,000 the year before',
      },
    ],
    ['spend.communications year 312000'],
  ],
  [[{ question: 'How long did it take to implement the CRM?', answer: 'From January 2018 to March 2019' }], []],
  [
    [{ question: 'What is the annual budget of your contact centre?', answer: '£1.2m (staff £1.0m, systems £0.2m)' }],
    ['spend.contact_centre year 1200000'],
  ],
  [[{ question: 'How many visitors to the parking website?', answer: '12,000' }], []],
  [[{ question: "How many users does the council's intranet have?", answer: '1,900' }], []],
  [[{ question: 'How many users visit the jobs website?', answer: '19,000' }], []],
  [[{ question: 'What did the council spend on its tourism website in 2023/24?', answer: '£12,000' }], []],
  [[{ question: 'How many times was the council app downloaded?', answer: '12,300' }], []],
  [[{ question: 'How many residents are registered for garden waste?', answer: '23,000' }], []],
  [[{ question: 'What is the population of the prison?', answer: '900' }], []],
  [
    [
      { question: 'What is the annual cost of the electoral management system?', answer: '£18,000' },
      { question: 'And who supplies it?', answer: 'Idox' },
    ],
    [],
  ],
  [
    [
      {
        question: 'marketing and communications',
        section: "What are the council's costs for the following in 2023/24?",
        answer: '£312,000',
      },
      {
        question: 'the website',
        section: "What are the council's costs for the following in 2023/24?",
        answer: '£41,000',
      },
    ],
    ['spend.communications year 2023/24 312000', 'spend.website year 2023/24 41000'],
  ],
  [
    [
      {
        question: "What was the website's budget and spend in 2024/25?",
        answer: 'The budget for 2024/25 was £55k. Actual spend was £51,230.',
      },
    ],
    ['spend.website year 2024/25 51230'],
  ],
  [
    [{ question: 'What tools are used to measure visits?', answer: 'We use GA4 and Siteimprove.' }],
    ['website.analytics [GA4, Siteimprove]'],
  ],
  [
    [
      {
        question: 'Please list the survey tools used, with annual cost and year first used.',
        part: 'Citizen Space, Annual cost',
        answer: '£9,600',
      },
      {
        question: 'Please list the survey tools used, with annual cost and year first used.',
        part: 'Citizen Space, Since',
        answer: '2016',
      },
      {
        question: 'Please list the survey tools used, with annual cost and year first used.',
        part: 'SmartSurvey, Annual cost',
        answer: '£1,200',
      },
      {
        question: 'Please list the survey tools used, with annual cost and year first used.',
        part: 'SmartSurvey, Since',
        answer: '2021',
      },
    ],
    ['spend.survey_tools year 10800 by Citizen Space 9600, SmartSurvey 1200'],
  ],
];

describe('figures in parts, clauses, sections and scans', () => {
  test.each(rows.map(([cases, expected], i) => [i, cases, expected] as const))('%s', (_, cases, expected) => {
    expect(measured(...cases).sort()).toEqual([...expected].sort());
  });
});
