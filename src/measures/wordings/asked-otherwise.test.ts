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
    [],
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
    ['website.analytics [Google Analytics 4, Hotjar]'],
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
    ['population 131400 about'],
  ],
  [[{ question: "How large is the council's area, in square kilometres?", answer: '342.6' }], ['area_sq_km 342.6']],
  [[{ question: 'What area do you serve?', answer: '77 sq miles' }], ['area_sq_km 199.43']],
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
