import { describe, expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

// Each row: answers with their questions and parts, and all that is measured by them.
const rows: readonly (readonly [cases: readonly Case[], measures: readonly string[]])[] = [
  [
    [
      {
        question: 'What was the cost of letting householders know that their collection day would move at Easter?',
        answer: '£1,940',
      },
    ],
    ['spend.bin_changes year 1940'],
  ],
  [
    [
      {
        question: 'How do you remind residents of changes to their bin days?',
        answer: 'By text message and a poster.',
      },
      { question: 'What did that cost in 2024-25?', answer: '£812 for posters and nothing for the rest' },
    ],
    ['spend.bin_changes year 2024-25 812'],
  ],
  [
    [
      {
        question: 'What software can residents use to report issues like broken street signs?',
        answer: 'Love Clean Streets',
      },
      { question: 'And its cost a year?', answer: '£7,150' },
    ],
    ['spend.reporting_tools year 7150'],
  ],
  [
    [
      {
        question: 'Which app do you offer for reporting faults, and how much does it cost annually?',
        answer: 'Love Clean Streets; £7,150',
      },
    ],
    ['spend.reporting_tools year 7150'],
  ],
  [
    [
      {
        question: 'How many problems (litter, graffiti, potholes and so on) were reported online in 2024/25?',
        answer: '12,440',
      },
    ],
    ['reports.count year 2024/25 12440'],
  ],
  [
    [{ question: 'How many faults (signs, drains, lamps) came through your online forms last month?', answer: '655' }],
    ['reports.count month 655'],
  ],
  [
    [
      {
        question: 'What does the council spend each year on website hosting and content editors?',
        answer: '£9,990',
        part: 'Hosting',
      },
      {
        question: 'What does the council spend each year on website hosting and content editors?',
        answer: '£40,120',
        part: 'Content editors',
      },
    ],
    ['spend.website.hosting year 9990', 'spend.website.content year 40120'],
  ],
  [
    [{ question: 'Which of these are used to consult residents?', answer: '☐ Citizen Space ☒ Commonplace ☒ Other' }],
    ['engagement.tools [Commonplace]'],
  ],
  [
    [{ question: 'Which survey tools do you use?', answer: '[x] Snap Surveys [ ] SmartSurvey [x] Microsoft Forms' }],
    ['engagement.tools [Snap Surveys, Microsoft Forms]'],
  ],
  [[{ question: 'Which survey tools do you use?', answer: '☐ Snap Surveys ☐ SmartSurvey' }], []],
  [
    [
      {
        question: 'What did hosting and maintaining the website cost?',
        answer: 'One charge of £31,000 in 2024/25 covers both.',
      },
    ],
    ['spend.website year 2024/25 31000 covers hosting+maintenance'],
  ],
  [
    [{ question: 'What is your online consultation platform called?', answer: 'Have A Voice (Commonplace)' }],
    ['engagement.tools [Have A Voice (Commonplace)]'],
  ],
  [
    [{ question: 'Which consultation tools are in use?', answer: 'We use Speak Up (EngagementHQ) and SurveyMonkey.' }],
    ['engagement.tools [Speak Up (EngagementHQ), SurveyMonkey]'],
  ],
  [
    [{ question: 'Which consultation tools are in use?', answer: 'Commonplace (Commonplace Digital Ltd)' }],
    ['engagement.tools [Commonplace]'],
  ],
  [
    [{ question: 'Which CRM do you use?', answer: 'My District (Granicus)' }],
    ['crm.in_use true', 'crm.products [My District (Granicus)]'],
  ],
  [
    [
      {
        question: 'What do your consultation tools cost each year?',
        answer: 'Speak Up (EngagementHQ) £12,000 and SurveyMonkey £900',
      },
    ],
    [
      'spend.survey_tools year 12900 by Speak Up (EngagementHQ) 12000, SurveyMonkey 900',
      'engagement.tools [Speak Up (EngagementHQ), SurveyMonkey]',
    ],
  ],
  [
    [
      { question: 'Please list your survey and consultation tools.', answer: 'Snap Surveys, Citizen Space' },
      { question: 'Which of these do you still use now?', answer: 'Citizen Space' },
    ],
    ['engagement.tools [Citizen Space]'],
  ],
  [[{ question: 'How many people live in the borough?', answer: '98,400' }], ['population 98400']],
  [
    [{ question: 'What was total expenditure on pay in 2024/25?', answer: '£77.1m' }],
    ['spend.payroll year 2024/25 77100000'],
  ],
  [
    [
      {
        question: 'What did the council spend on communications and marketing last year?',
        answer: 'One million, two hundred thousand pounds',
      },
    ],
    ['spend.communications year 1200000'],
  ],
  [
    [
      {
        question: 'What did the council spend on communications and marketing last year?',
        answer: 'a hundred and twenty thousand pounds',
      },
    ],
    ['spend.communications year 120000'],
  ],
  [
    [
      {
        question: 'What did the council spend on communications and marketing last year?',
        answer: 'two and a half million pounds',
      },
    ],
    ['spend.communications year 2500000'],
  ],
  [
    [
      {
        question: 'What did the council spend on communications and marketing last year?',
        answer: 'between one thousand and two thousand pounds',
      },
    ],
    ['spend.communications year 1000..2000'],
  ],
  [
    [
      {
        question: 'What did the council spend on communications and marketing last year?',
        answer: 'a quarter of a million pounds',
      },
    ],
    ['spend.communications year 250000'],
  ],
  [
    [{ question: 'How long did the CRM take to implement?', answer: 'A year and a half' }],
    ['crm.implementation_months 18'],
  ],
  [
    [{ question: 'In a typical month, how many calls reach the contact centre?', answer: 'Between 9,000 and 9,800' }],
    ['calls.inbound month 9000..9800'],
  ],
  [
    [
      {
        question: 'Calls received by the contact centre by month, quarter and year (averages will do)',
        answer: 'Month: 9,100; quarter: 27,300; year: 109,200',
      },
    ],
    ['calls.inbound month 9100', 'calls.inbound quarter 27300', 'calls.inbound year 109200'],
  ],
  [
    [{ question: 'In the year to 31 March 2025, what sum was laid out on communications?', answer: '£64,000' }],
    ['spend.communications year 64000'],
  ],
  [[{ question: 'What obstacles did you meet in implementing the CRM?', answer: '19,644 in May 2023' }], []],
  [
    [
      {
        question:
          'How much does the council devote each year to publicity, marketing and communications work (please leave out job adverts)?',
        answer: 'About half a million pounds - £512k for 2024-25.',
      },
    ],
    ['spend.communications year 2024-25 512000'],
  ],
  [
    [
      {
        question: 'Communications & marketing: what was the outturn in the last full financial year?',
        answer: '£377,240.18',
      },
    ],
    ['spend.communications year 377240.18'],
  ],
  [
    [
      {
        question:
          'Taking the year to 31 March 2025, what sum did the Council lay out on its communications function, including advertising?',
        answer: 'The Council laid out £288,000 in that year.',
      },
    ],
    ['spend.communications year 288000'],
  ],
  [
    [
      {
        question:
          'Over the period 1 April 2024 to 31 March 2025, what did the council spend on marketing, communications and advertising in total?',
        answer: 'One million, two hundred thousand pounds',
      },
    ],
    ['spend.communications year 1200000'],
  ],
  [
    [
      {
        question: 'What budget is set aside for communicating with residents in an emergency?',
        answer: '£15,000 has been set aside',
      },
    ],
    ['spend.emergency_communications year 15000'],
  ],
  [
    [
      {
        question: 'Is there a budget line for emergency or crisis communications, and how big is it?',
        answer: 'Yes - £8,250 per annum',
      },
    ],
    ['spend.emergency_communications year 8250'],
  ],
  [
    [
      {
        question: 'How much do you spend annually on digital engagement and analytics tools?',
        answer: '£22,000 approx.',
      },
    ],
    ['spend.engagement_tools year 22000 about'],
  ],
  [
    [{ question: 'How much has the authority budgeted for statutory notices this year?', answer: '£48,000' }],
    ['spend.statutory_notices year 48000'],
  ],
  [
    [
      {
        question:
          'How many statutory notices did you publish in the last financial year and what did that cost in total?',
        answer: '214 notices at a total cost of £88,120',
      },
    ],
    ['statutory_notices.count year 214', 'spend.statutory_notices year 88120'],
  ],
  [
    [
      {
        question: 'On average how many public notices does the council place in newspapers each year?',
        answer: 'Around 180',
      },
    ],
    ['statutory_notices.count year 180 about'],
  ],
  [
    [{ question: 'What is the yearly running cost of your telephone contact centre?', answer: '£1.9 million' }],
    ['spend.contact_centre year 1900000'],
  ],
  [
    [{ question: 'Budget for the customer services contact centre in 2025/26?', answer: '£2.04m net' }],
    ['spend.contact_centre year 2025/26 2040000'],
  ],
  [
    [{ question: 'What does it cost you, on average, to answer one telephone call?', answer: '£3.18' }],
    ['cost_per_call 3.18'],
  ],
  [[{ question: 'Average cost to serve per phone call?', answer: '412p' }], ['cost_per_call 4.12']],
  [
    [{ question: 'What is the unit cost of a call to the contact centre?', answer: 'The unit cost is £5.02 per call' }],
    ['cost_per_call 5.02'],
  ],
  [
    [
      {
        question: 'How many phone calls came into the contact centre in the twelve months to March 2025?',
        answer: '391,225',
      },
    ],
    ['calls.inbound year 391225'],
  ],
  [
    [
      {
        question: 'In a typical month, how many calls does your contact centre take?',
        answer: 'Between 30,000 and 34,000',
      },
    ],
    ['calls.inbound month 30000..34000'],
  ],
  [
    [
      {
        question: 'Calls offered to the contact centre, by month, quarter and year (averages please)',
        answer: 'Month: 21,400; quarter: 64,200; year: 256,800',
      },
    ],
    ['calls.inbound month 21400', 'calls.inbound quarter 64200', 'calls.inbound year 256800'],
  ],
  [
    [{ question: "State the number of people who visited the council's website last year.", answer: '2.1m' }],
    ['website.visitors year 2100000'],
  ],
  [
    [
      {
        question: 'How many unique users came to your main website in the last month for which you have figures?',
        answer: '143,090 users',
      },
    ],
    ['website.visitors month 143090'],
  ],
  [[{ question: 'Website sessions in 2024', answer: '3,998,120' }], ['website.visitors year 2024 3998120']],
  [
    [{ question: 'What do you pay to have the website hosted?', answer: '£12,600 a year' }],
    ['spend.website.hosting year 12600'],
  ],
  [
    [{ question: 'How much is the annual support and maintenance agreement for the website?', answer: '£31,000' }],
    ['spend.website.maintenance year 31000'],
  ],
  [
    [{ question: 'What did website content editing cost in 2023/24?', answer: '£44,500, being one full time editor' }],
    ['spend.website.content year 2023/24 44500'],
  ],
  [
    [{ question: 'And development of the website?', answer: '£60k in the same year' }],
    ['spend.website.development year 60000'],
  ],
  [
    [{ question: 'What was the total cost of running the council website in 2024?', answer: '£240,000' }],
    ['spend.website year 2024 240000'],
  ],
  [
    [
      {
        question:
          'Please break down what you spend on the website each year into hosting, maintenance, content and technical development.',
        answer: 'Hosting - £14,000\nMaintenance - £22,500\nContent - £61,000\nTechnical development - £38,000',
      },
    ],
    [
      'spend.website.hosting year 14000',
      'spend.website.maintenance year 22500',
      'spend.website.content year 61000',
      'spend.website.development year 38000',
    ],
  ],
  [
    [{ question: 'What has been spent on standalone sites over the past three years?', answer: '£18,700 in total' }],
    ['spend.microsites 3-years 18700'],
  ],
  [[{ question: 'Do you have any microsites? How many?', answer: 'Yes, we have seven' }], ['website.microsites 7']],
  [
    [{ question: 'Apart from the main site, how many other websites does the Council run?', answer: 'Three' }],
    ['website.microsites 3'],
  ],
  [
    [{ question: 'What CMS is your website built on?', answer: 'It is built on Umbraco (version 13)' }],
    ['website.platform [Umbraco]'],
  ],
  [
    [{ question: 'Name the platform that runs the corporate website', answer: 'Squiz Matrix' }],
    ['website.platform [Squiz Matrix]'],
  ],
  [
    [{ question: 'How do you measure website traffic - which tools?', answer: 'We use Google Analytics 4 and Hotjar' }],
    ['website.analytics [Google Analytics, Hotjar]'],
  ],
  [[{ question: 'Which web analytics package is in use?', answer: 'Matomo' }], ['website.analytics [Matomo]']],
  [
    [
      {
        question: 'How much does the council set aside for community engagement and resident polling?',
        answer: '£35,000 a year',
      },
    ],
    ['spend.engagement year 35000'],
  ],
  [
    [{ question: 'What do your survey and consultation tools cost in total per year?', answer: '£9,850' }],
    ['spend.survey_tools year 9850'],
  ],
  [
    [{ question: 'What does the council pay annually for its consultation software?', answer: '£7,995 + VAT' }],
    ['spend.survey_tools year 7995'],
  ],
  [
    [
      {
        question: 'Which digital tools are currently used for surveys and consultation with residents?',
        answer: 'Commonplace, Microsoft Forms',
      },
    ],
    ['engagement.tools [Commonplace, Microsoft Forms]'],
  ],
  [
    [{ question: 'What software do you use to consult the public online?', answer: 'Citizen Space' }],
    ['engagement.tools [Citizen Space]'],
  ],
  [
    [{ question: 'How many surveys or polls of residents do you carry out in a year?', answer: 'Twelve' }],
    ['surveys.count year 12'],
  ],
  [
    [{ question: 'How many public consultations took place during 2024?', answer: '41' }],
    ['surveys.count year 2024 41'],
  ],
  [
    [{ question: 'What did it cost to print and deliver bin calendars last year?', answer: '£19,020' }],
    ['spend.bin_calendars year 19020'],
  ],
  [
    [{ question: 'Do you produce a waste collection calendar on paper? At what cost?', answer: 'Yes, £23,400 a year' }],
    ['spend.bin_calendars year 23400'],
  ],
  [
    [{ question: 'What is the cost of informing households when their bin day changes?', answer: '£6,000' }],
    ['spend.bin_changes year 6000'],
  ],
  [
    [{ question: 'Cost of telling residents about changes to bin collections over Christmas', answer: '£2,750' }],
    ['spend.bin_changes year 2750'],
  ],
  [
    [
      {
        question: 'What did the bin app cost to build, and what does it cost to run each year?',
        answer: '£28,000 to build and £4,100 a year to run',
      },
    ],
    ['spend.waste_app_build 28000', 'spend.waste_app year 4100'],
  ],
  [
    [{ question: 'If you have a waste app, what was the initial cost?', answer: '£30,000' }],
    ['spend.waste_app_build 30000'],
  ],
  [
    [{ question: 'What do you spend annually on the tools that residents use to report issues?', answer: '£13,500' }],
    ['spend.reporting_tools year 13500'],
  ],
  [
    [{ question: 'How many issue reports are submitted each month on average?', answer: '1,760' }],
    ['reports.count month 1760'],
  ],
  [
    [
      {
        question: 'How many reports did residents submit via your online reporting tool in 2024/25?',
        answer: '30,812',
      },
    ],
    ['reports.count year 2024/25 30812'],
  ],
  [
    [{ question: 'What do you pay each year for social media management software?', answer: '£3,060 (Orlo)' }],
    ['spend.social_media_tools year 3060'],
  ],
  [
    [{ question: "What was the council's total expenditure in 2023/24?", answer: '£466.2m' }],
    ['spend.total year 2023/24 466200000'],
  ],
  [[{ question: 'Total annual spend of the authority', answer: '£1.2 billion' }], ['spend.total year 1200000000']],
  [
    [{ question: 'Total spend on software licences across the council in 2024/25', answer: '£2,870,331' }],
    ['spend.software_licences year 2024/25 2870331'],
  ],
  [
    [{ question: 'How much did you spend on all software licensing last year?', answer: 'c. £3m' }],
    ['spend.software_licences year 3000000 about'],
  ],
  [
    [{ question: "What is the council's total wage bill?", answer: '£102 million a year' }],
    ['spend.payroll year 102000000'],
  ],
  [
    [{ question: 'How much was spent on pay (salaries, NI and pensions) for all staff in 2024-25?', answer: '£98.7m' }],
    ['spend.payroll year 2024-25 98700000'],
  ],
  [[{ question: 'What does your CRM cost per year?', answer: '£54,000 plus VAT' }], ['spend.crm year 54000']],
  [
    [
      {
        question: 'How much is paid annually for the customer relationship management system?',
        answer: 'In 2024/25 we paid £61,200.',
      },
    ],
    ['spend.crm year 2024/25 61200'],
  ],
  [
    [
      {
        question: 'Do you have a CRM? If so, which one and when was it introduced?',
        answer: 'Yes. Firmstep, introduced in 2017.',
      },
    ],
    ['crm.in_use true', 'crm.products [Firmstep]', 'crm.live_since 2017'],
  ],
  [
    [{ question: 'Is a CRM in use in your authority?', answer: 'The Council does not have a CRM.' }],
    ['crm.in_use false'],
  ],
  [
    [
      { question: 'Which CRM is in use?', answer: 'GOSS' },
      { question: 'In which year was it introduced?', answer: 'GOSS was introduced in 2018.' },
    ],
    ['crm.in_use true', 'crm.products [GOSS]', 'crm.live_since 2018'],
  ],
  [
    [{ question: 'How many months did it take to implement the CRM?', answer: 'A year and a half' }],
    ['crm.implementation_months 18'],
  ],
  [
    [
      {
        question: 'How long did it take from contract signature to go-live of your CRM?',
        answer: 'Roughly eight months',
      },
    ],
    ['crm.implementation_months 8 about'],
  ],
  [[{ question: 'Is the CRM structured around people or places?', answer: 'People' }], ['crm.centred_on residents']],
  [
    [{ question: 'Are your systems centred on residents, properties or both?', answer: 'Both' }],
    ['crm.centred_on both'],
  ],
  [
    [
      {
        question: 'What obstacles did you meet when implementing the CRM?',
        answer: 'Budget, staff resistance and data quality',
      },
    ],
    ['crm.obstacles [Budget, staff resistance, data quality]'],
  ],
  [
    [{ question: 'How many databases and information systems does the council run?', answer: 'About 160' }],
    ['systems.count 160 about'],
  ],
  [[{ question: 'Number of IT systems in use', answer: 'over 300' }], ['systems.count 300 about']],
  [[{ question: 'Do residents have an online portal?', answer: 'Yes, MyAccount' }], ['portal.in_use true']],
  [
    [{ question: 'What percentage of residents have signed up to your online portal?', answer: 'Around 35 per cent' }],
    ['portal.uptake 35 about'],
  ],
  [
    [{ question: 'What is the population served by the council?', answer: '131,400 (mid-year estimate 2023)' }],
    ['population 2023 131400 about'],
  ],
  [[{ question: "How large is the council's area, in square kilometres?", answer: '342.6' }], ['area_sq_km 342.6']],
  [[{ question: 'What area do you serve?', answer: '77 sq miles' }], ['area_sq_km 199.43']],
  [
    [{ question: 'Which CRM is in use?', answer: 'Our CRM is supplied by Granicus; the product is GovService.' }],
    ['crm.in_use true', 'crm.products [GovService]'],
  ],
  [
    [
      { question: 'Do you use a CRM system?', answer: 'Yes' },
      { question: 'Who supplies it?', answer: 'Jadu' },
    ],
    ['crm.in_use true', 'crm.products [Jadu]'],
  ],
  [
    [
      {
        question: 'What is the name of your CRM and how much do you pay for it a year?',
        answer: 'Salesforce - £112,000 per annum',
      },
    ],
    ['crm.in_use true', 'crm.products [Salesforce]', 'spend.crm year 112000'],
  ],
  [
    [
      {
        question: 'Please give the name of the CRM, the year it went live and its annual cost.',
        answer: 'Dynamics 365, 2020, £88,400',
      },
    ],
    ['crm.in_use true', 'crm.products [Dynamics 365]', 'crm.live_since 2020', 'spend.crm year 88400'],
  ],
  [
    [
      {
        question: 'When did the CRM go live and how long did implementation take?',
        answer: 'It went live in March 2016 after 14 months.',
      },
    ],
    ['crm.live_since 2016', 'crm.implementation_months 14'],
  ],
  [
    [{ question: 'When did the CRM go live, and how long did it take to implement?', answer: '2016; 14 months' }],
    ['crm.live_since 2016', 'crm.implementation_months 14'],
  ],
  [
    [
      {
        question: 'Is there a CRM and is it built around the resident or the address?',
        answer: 'Yes - it is built around the resident.',
      },
    ],
    ['crm.in_use true', 'crm.centred_on residents'],
  ],
  [
    [
      { question: 'Does the Council use a CRM?', answer: 'Yes - Verint' },
      { question: 'What were the main challenges?', answer: 'Cost\nData migration' },
    ],
    ['crm.in_use true', 'crm.products [Verint]', 'crm.obstacles [Cost, Data migration]'],
  ],
  [
    [
      { question: 'Does the Council use a CRM?', answer: 'Yes - Verint' },
      { question: 'In what year was it implemented?', answer: '2013' },
      { question: 'How long did that take?', answer: '10 months' },
      { question: 'How much does it cost per year?', answer: '£40,000' },
      { question: 'Which departments use it?', answer: 'Waste, Housing, Revenues' },
      { question: 'What were the main challenges?', answer: 'Funding and training' },
    ],
    [
      'crm.in_use true',
      'crm.products [Verint]',
      'crm.live_since 2013',
      'crm.implementation_months 10',
      'spend.crm year 40000',
      'crm.obstacles [Funding, training]',
    ],
  ],
  [
    [
      {
        question: 'If you have a bin collection app, what did it cost initially and what is the ongoing yearly cost?',
        answer: 'Initial cost £26,500; ongoing cost £3,900',
      },
    ],
    ['spend.waste_app_build 26500', 'spend.waste_app year 3900'],
  ],
  [
    [{ question: 'Do you have a bin app? If yes, state the initial cost.', answer: 'Yes. £18,000.' }],
    ['spend.waste_app_build 18000'],
  ],
  [
    [
      { question: 'Do you have a waste app?', answer: 'Yes' },
      { question: 'What was the initial cost?', answer: '£18,000' },
      { question: 'What is the ongoing cost?', answer: '£2,500 per annum' },
    ],
    ['spend.waste_app_build 18000', 'spend.waste_app year 2500'],
  ],
  [
    [
      {
        question: 'What was the annual cost of the contact centre and how many calls did it receive in 2024/25?',
        answer: '£1,102,000 and 201,456 calls',
      },
    ],
    ['spend.contact_centre year 1102000', 'calls.inbound year 2024/25 201456'],
  ],
  [
    [
      {
        question: 'What does the council spend on social media management tools and which are they?',
        answer: 'Hootsuite - £2,100 a year',
      },
    ],
    ['spend.social_media_tools year 2100'],
  ],
  [
    [{ question: 'What is the population and area of the district?', answer: '103,500 people; 581 sq km' }],
    ['population 103500', 'area_sq_km 581'],
  ],
  [
    [{ question: 'What is the population and area of the district?', answer: '103,500 and 224 square miles' }],
    ['population 103500', 'area_sq_km 580.16'],
  ],
  [
    [{ question: 'How many surveys did you run and what did the tools cost in 2024?', answer: '18 surveys; £4,400' }],
    ['surveys.count year 2024 18', 'spend.survey_tools year 2024 4400'],
  ],
  [
    [
      {
        question: 'Please provide total spend, payroll spend and software licence spend for 2023/24.',
        answer: 'Total £301m, payroll £96m, software licences £2.2m',
      },
    ],
    [
      'spend.total year 2023/24 301000000',
      'spend.payroll year 2023/24 96000000',
      'spend.software_licences year 2023/24 2200000',
    ],
  ],
  [
    [
      {
        question: 'Please provide total spend, payroll spend and software licence spend for 2023/24.',
        answer: '£301m\n£96m\n£2.2m',
      },
    ],
    [],
  ],
  [
    [
      {
        question: 'Do you have an online portal for residents, and what percentage of residents use it?',
        answer: 'Yes. 46% of households are registered.',
      },
    ],
    ['portal.in_use true', 'portal.uptake 46'],
  ],
  [
    [
      {
        question: 'Is there a resident portal? What proportion of adults has registered?',
        answer: 'Yes, about a third',
      },
    ],
    ['portal.in_use true'],
  ],
  [
    [{ question: 'How many statutory notices and at what cost, 2024/25?', answer: '96 notices costing £41,320' }],
    ['statutory_notices.count year 2024/25 96', 'spend.statutory_notices year 2024/25 41320'],
  ],
  [
    [{ question: 'Monthly, quarterly and annual website visitors', answer: '88,000 / 264,000 / 1,056,000' }],
    ['website.visitors month 88000', 'website.visitors quarter 264000', 'website.visitors year 1056000'],
  ],
  [
    [
      {
        question: 'What is the yearly cost of website hosting, of maintenance and of content updates?',
        answer: '£8,000, £12,000 and £30,000 respectively',
      },
    ],
    ['spend.website.hosting year 8000', 'spend.website.maintenance year 12000', 'spend.website.content year 30000'],
  ],
  [
    [
      {
        question: 'How much do you spend on community engagement and on survey tools?',
        answer: 'Community engagement £20,000; survey tools £5,000',
      },
    ],
    ['spend.engagement year 20000', 'spend.survey_tools year 5000'],
  ],
  [
    [
      {
        question: 'What did you spend on emergency communications in 2024/25, and on statutory notices?',
        answer: '£0 and £62,418',
      },
    ],
    ['spend.emergency_communications year 2024/25 0', 'spend.statutory_notices year 2024/25 62418'],
  ],
  [[{ question: 'How long has the CRM been used?', answer: 'Since 2009' }], ['crm.live_since 2009']],
  [
    [{ question: 'Is the website built on a CMS, and which?', answer: 'Yes: Drupal, hosted by Acquia' }],
    ['website.platform [Drupal]'],
  ],
  [[{ question: 'Does the council have a CRM?', answer: 'Not he1d' }], []],
  [[{ question: 'Does the council have a CRM?', answer: 'Not he1d', outcome: 'not_held' }], []],
  [
    [
      { question: 'How many visitors did the council website have last year?', answer: '1,204,118' },
      { question: 'What are the yearly costs of hosting, and of support?', answer: '£5,900', part: 'Hosting' },
      { question: 'What are the yearly costs of hosting, and of support?', answer: '£11,600', part: 'Support' },
      { question: 'What was the total cost of building the current website?', answer: '£64,100, paid once in 2021.' },
      { question: 'How is use of the website measured?', answer: 'Matomo and Microsoft Clarity' },
    ],
    [
      'website.visitors year 1204118',
      'spend.website.hosting year 5900',
      'spend.website.maintenance year 11600',
      'website.analytics [Matomo, Microsoft Clarity]',
    ],
  ],
  [
    [
      {
        question: 'What CMS does the website run on and who supplied it?',
        answer: 'Drupal 9, supplied by Northlight Studio.',
      },
    ],
    ['website.platform [Drupal]'],
  ],
  [
    [{ question: 'How are visits to the website counted?', answer: 'By Google Analytics' }],
    ['website.analytics [Google Analytics]'],
  ],
  [[{ question: 'How is satisfaction with the website measured?', answer: 'GovMetric' }], []],
  [
    [{ question: 'What is the total spend on staff pay across the whole council?', answer: '£91.4m in 2024/25' }],
    ['spend.payroll year 2024/25 91400000'],
  ],
  [
    [{ question: 'What did you pay in salaries, in all, in 2024/25?', answer: '£91.4m' }],
    ['spend.payroll year 2024/25 91400000'],
  ],
  [[{ question: 'How much do contact centre staff earn?', answer: '£24,000' }], []],
  [[{ question: "What does the council's marketing manager earn?", answer: '£51,000' }], []],
  [[{ question: 'What was spent on advertising job vacancies in 2024/25?', answer: '£40,100' }], []],
  [[{ question: 'How many FOI requests were received in 2024/25?', answer: '1,204' }], []],
  [[{ question: 'How many calls about bins did the contact centre receive in 2024/25?', answer: '20,400' }], []],
  [[{ question: 'How many visits did the leisure centres receive last year?', answer: '320,000' }], []],
  [[{ question: 'How many surveys of bats did the council carry out in 2024?', answer: '3' }], []],
  [[{ question: 'What percentage of calls were answered within 20 seconds?', answer: '74%' }], []],
  [[{ question: 'What percentage of council tax payers pay by direct debit?', answer: '71%' }], []],
  [[{ question: 'How many residents replied to the last consultation?', answer: '812' }], []],
  [[{ question: 'How many people used the library website last year?', answer: '40,120' }], []],
  [[{ question: 'What is the annual cost of your housing management system?', answer: '£140,000' }], []],
  [[{ question: 'Which system do you use for housing repairs?', answer: 'NEC' }], []],
  [[{ question: 'What did the council pay Granicus in 2024/25?', answer: '£61,000' }], []],
  [[{ question: 'How much was spent on social media advertising in 2024/25?', answer: '£12,300' }], []],
  [[{ question: 'What is the total value of the CRM contract?', answer: '£410,000 over five years' }], []],
  [[{ question: 'How much has the CRM cost since it was introduced?', answer: '£1.1m' }], []],
  [[{ question: 'What did implementing the CRM cost?', answer: '£260,000' }], []],
  [[{ question: 'What is the budget for communications staff?', answer: '£310,000' }], []],
  [[{ question: 'How many statutory notices were served on landlords in 2024?', answer: '44' }], []],
  [[{ question: 'How many staff work on communications?', answer: '9' }], []],
  [[{ question: 'What is the average cost of one statutory notice?', answer: '£412' }], []],
  [[{ question: 'How many page views did the website have in 2024?', answer: '6,204,118' }], []],
  [
    [
      {
        question: 'What is the current population of your district and how many households are there?',
        answer: '88,120 people in 39,114 households',
      },
    ],
    ['population 88120'],
  ],
  [[{ question: 'In your district, how many households are there?', answer: '39,114' }], []],
  [[{ question: "What is the size of the council's vehicle fleet?", answer: '212' }], []],
  [[{ question: 'What area of parkland does the council manage?', answer: '212 hectares' }], []],
  [[{ question: 'What was the total cost of the 2024 budget consultation?', answer: '£4,120' }], []],
  [
    [
      {
        question: 'What does the reporting app cost each year and how many reports were made with it in 2024?',
        answer: '£4,000 and 9,112 reports',
      },
    ],
    ['spend.reporting_tools year 4000', 'reports.count year 2024 9112'],
  ],
  [
    [
      {
        question: 'How much was spent on survey software in each of the last three years?',
        answer: '2022/23: £2,100; 2023/24: £2,200; 2024/25: £2,450',
      },
    ],
    [
      'spend.survey_tools year 2024/25 2450',
      'spend.survey_tools year 2023/24 2200',
      'spend.survey_tools year 2022/23 2100',
    ],
  ],
  [
    [
      {
        question: "What is the Council's CRM called and is it in the cloud?",
        answer: 'It is called CustomerFirst and yes, it is.',
      },
    ],
    ['crm.in_use true', 'crm.products [CustomerFirst]'],
  ],
  [
    [{ question: 'Contact centre: number of calls, 2024/25', answer: '188,400' }],
    ['calls.inbound year 2024/25 188400'],
  ],
  [[{ question: 'Contact centre: cost, 2024/25', answer: '£880,000' }], ['spend.contact_centre year 2024/25 880000']],
  [
    [
      {
        question: 'Please state the number of microsites you maintain and their cost over three years.',
        answer: 'Six; £31,000',
      },
    ],
    ['website.microsites 6', 'spend.microsites 3-years 31000'],
  ],
  [
    [
      { question: 'Does the council operate a waste app?', answer: 'Yes' },
      { question: 'If yes, what did it cost to build?', answer: '£22,000' },
      { question: 'And what does it cost to run each year?', answer: '£3,300' },
    ],
    ['spend.waste_app_build 22000', 'spend.waste_app year 3300'],
  ],
  [
    [
      { question: 'Do you use a CRM?', answer: 'Yes, Hornbill' },
      { question: 'What is the annual cost?', answer: '£21,000' },
      { question: 'What was the initial cost?', answer: '£90,000' },
    ],
    ['crm.in_use true', 'crm.products [Hornbill]', 'spend.crm year 21000'],
  ],
  [
    [
      { question: 'Which platform is the website on?', answer: 'Umbraco' },
      { question: 'What did it cost to develop?', answer: '£80,000' },
      { question: 'What does it cost each year?', answer: '£12,000' },
    ],
    ['website.platform [Umbraco]'],
  ],
];

describe('questions and answers put otherwise', () => {
  test.each(
    rows.map(
      ([cases, measures], i) =>
        [
          `${i + 1}: ${cases.map(({ question, answer }) => `${question} ${answer}`).join(' / ')}`.slice(0, 110),
          cases,
          measures,
        ] as const,
    ),
  )('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
