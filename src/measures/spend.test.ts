import { expect, test } from 'vitest';
import { measured } from './testing/measured.ts';

test.each([
  // Communications.
  [
    'In 2023/24, how much was spent on marketing, communications and advertising?',
    '£104,318',
    ['spend.communications year 2023/24 104318'],
  ],
  [
    'Total spend on advertising and marketing for the last financial year',
    '£45,300.20',
    ['spend.communications year 45300.2'],
  ],
  [
    'What is the annual communications budget?',
    'The budget for 2024/25 is £312,000.',
    ['spend.communications year 2024/25 312000'],
  ],
  [
    'What was your total expenditure on publicity and advertising in 2022-23?',
    'Approximately £60k',
    ['spend.communications year 2022-23 60000 about'],
  ],
  [
    'How much has been spent on communications and marketing?',
    '2021/22: £100,000\n2022/23: £110,000\n2023/24: £120,000',
    [
      'spend.communications year 2023/24 120000',
      'spend.communications year 2022/23 110000',
      'spend.communications year 2021/22 100000',
    ],
  ],
  [
    'How much did the council spend on communications in 2023/24?',
    'Total £95,000, of which £20,000 was for advertising',
    ['spend.communications year 2023/24 95000'],
  ],
  ['What did you spend on marketing, communications and advertising?', 'Staff £200,000, advertising £30,000', []],
  [
    'What did you spend on marketing, communications and advertising?',
    'Staff £200,000, advertising £30,000, total £230,000',
    ['spend.communications year 230000'],
  ],
  ['What did you spend on marketing, communications and advertising?', 'We spent £30,000 to date this year', []],
  [
    'What did you spend on marketing, communications and advertising?',
    'It would take more than 18 hours to answer, which exceeds the appropriate limit of £450',
    [],
  ],
  ['What was spent on Facebook advertising in 2022/23?', '£4,000', []],
  ['How much did you spend on recruitment advertising?', '£4,000', []],
  // Emergency communications.
  [
    'How large is the yearly budget for emergency communications and response coordination?',
    '£15,000',
    ['spend.emergency_communications year 15000'],
  ],
  ['Budget for emergency communications', 'There is no specific budget', []],
  [
    'How much is budgeted for crisis communications each year?',
    'c. £5k',
    ['spend.emergency_communications year 5000 about'],
  ],
  ['Was the cost of crisis communications evaluated? If it was, what was it?', '£3,000', []],
  // Statutory notices.
  ['How much is budgeted for statutory notices?', '£22,500 per annum', ['spend.statutory_notices year 22500']],
  [
    'How much did you spend on public notices in local newspapers in 2023/24?',
    '£61,204.77',
    ['spend.statutory_notices year 2023/24 61204.77'],
  ],
  ['How much is budgeted for statutory notices?', 'No specific budget', []],
  // Engagement.
  [
    'How much a year goes on digital engagement tools and analytics?',
    'Granicus £24,000',
    ['spend.engagement_tools year 24000'],
  ],
  [
    'What is the annual cost of your digital engagement platform?',
    '£9,995 + VAT',
    ['spend.engagement_tools year 9995'],
  ],
  ['Yearly budget for polling and community engagement', '£35,000', ['spend.engagement year 35000']],
  [
    'What is your annual budget for community engagement?',
    'Between £20,000 and £25,000',
    ['spend.engagement year 20000..25000'],
  ],
  ['Yearly budget for polling and community engagement', 'No specific budget allocated', []],
  [
    'What third party tools do you use to run surveys and consultations and what is the annual cost?',
    'Citizen Space, £12,500 per annum',
    ['spend.survey_tools year 12500 by Citizen Space 12500', 'engagement.tools [Citizen Space]'],
  ],
  ['Annual cost of survey software', '£600', ['spend.survey_tools year 600']],
  [
    'If outside tools or platforms are used for surveys or consultations, which are they and what do they cost a year?',
    'Commonplace £20,000 and SmartSurvey £1,500',
    [
      'spend.survey_tools year 21500 by Commonplace 20000, SmartSurvey 1500',
      'engagement.tools [Commonplace, SmartSurvey]',
    ],
  ],
  [
    'If outside tools or platforms are used for surveys or consultations, which are they and what do they cost a year?',
    'Citizen Space: £9,600\nSnap Surveys: £2,400',
    [
      'spend.survey_tools year 12000 by Citizen Space 9600, Snap Surveys 2400',
      'engagement.tools [Citizen Space, Snap Surveys]',
    ],
  ],
  [
    'How much does the council spend each year on consultation platforms?',
    '£500 per month',
    ['spend.survey_tools month 500'],
  ],
  // Contact centre.
  ['What budget does the call or contact centre have each year?', '£1.2m', ['spend.contact_centre year 1200000']],
  ['How much does the contact centre cost to run each year?', '£1,234,567', ['spend.contact_centre year 1234567']],
  [
    'What is the annual budget of customer services?',
    '£890,000 (2024/25)',
    ['spend.contact_centre year 2024/25 890000'],
  ],
  ['What is the cost of the contact centre telephony platform?', '£40,000', []],
  [
    "What is the council's annual budget for its contact centre?",
    'Employees £1,000,000; supplies £50,000; total £1,050,000',
    ['spend.contact_centre year 1050000'],
  ],
  ['What do you estimate an inbound call to the contact centre to cost?', '£3.27 per call', ['cost_per_call 3.27']],
  ['What is the average cost of a call to the contact centre?', 'around £4', ['cost_per_call 4 about']],
  ['Estimated cost of an inbound call?', '£2.83 (SOCITM figure)', ['cost_per_call 2.83']],
  ['Estimated cost of an inbound call?', '285p', ['cost_per_call 2.85']],
  ['Cost per call', 'Between £2.50 and £3.00', ['cost_per_call 2.5..3']],
  // Website.
  ['What is the annual cost of your website hosting?', '£7,200', ['spend.website.hosting year 7200']],
  [
    'How much do you pay each year to host the council website?',
    '£7,200 per annum ex VAT',
    ['spend.website.hosting year 7200'],
  ],
  ['Annual website maintenance and support cost', '£10,500', ['spend.website.maintenance year 10500']],
  [
    'What is the annual website budget?',
    'One annual budget of £30,000 covers hosting, maintenance, content updates and development',
    ['spend.website year 30000 covers hosting+maintenance+content+development'],
  ],
  ['How much did your website cost in 2022/23?', '£54,000', ['spend.website year 2022/23 54000']],
  [
    'What is the total annual spend on the website?',
    'Hosting £4,000, maintenance £3,000',
    ['spend.website.hosting year 4000', 'spend.website.maintenance year 3000'],
  ],
  [
    'What is the annual cost of hosting and maintaining your website?',
    '£18,000',
    ['spend.website year 18000 covers hosting+maintenance'],
  ],
  ['What is the total annual spend on the website?', '£60,000 over three years', []],
  ['What is the total annual spend on the website?', 'The contract value is £60,000', []],
  ['How much have you spent on your website in the last three years?', '£96,000', ['spend.website 3-years 96000']],
  [
    'How much did you spend on the website in each of the last three financial years?',
    '2021/22 £30,000, 2022/23 £31,000 and 2023/24 £32,000',
    ['spend.website year 2023/24 32000', 'spend.website year 2022/23 31000', 'spend.website year 2021/22 30000'],
  ],
  ['What was the cost of developing the council website?', '£85,000', ['spend.website.development year 85000']],
  ['Please provide the cost of the website accessibility audit', '£5,000', []],
  [
    'Over the last three financial years, what was spent in total on building and running microsites?',
    '£18,450.75',
    ['spend.microsites 3-years 18450.75'],
  ],
  ['What was spent on microsites in 2023/24?', '£4,100', ['spend.microsites year 2023/24 4100']],
  [
    'What was the total spent on microsites in the last three financial years?',
    '2021/22 £1,000; 2022/23 £2,000; 2023/24 £3,000',
    ['spend.microsites year 2023/24 3000', 'spend.microsites year 2022/23 2000', 'spend.microsites year 2021/22 1000'],
  ],
  // Waste.
  [
    'Are bin calendars printed and sent out? If they are, what does that cost a year?',
    'Yes, £31,000',
    ['spend.bin_calendars year 31000'],
  ],
  [
    'What does it cost each year to print and post waste collection calendars?',
    'Approx. £28,500',
    ['spend.bin_calendars year 28500 about'],
  ],
  ['Are bin calendars printed and sent out? If they are, what does that cost a year?', 'No', []],
  ['Are bin calendars printed and sent out? If they are, what does that cost a year?', 'Yes, at 35p per household', []],
  [
    'What does it cost to notify people of changed bin days (e.g. letters)?',
    '£12,000',
    ['spend.bin_changes year 12000'],
  ],
  [
    'How much does it cost to inform residents of changes to bin collections?',
    '£9,250 in 2023/24',
    ['spend.bin_changes year 2023/24 9250'],
  ],
  [
    'For the bin app, what was a) the cost to develop it and b) the annual cost to keep it?',
    'a) £25,000 b) £4,500',
    ['spend.waste_app_build 25000', 'spend.waste_app year 4500'],
  ],
  [
    'If there is a waste app, what was the cost to develop the app and the annual cost to maintain the app?',
    '£20,000 set up and £5,000 per annum',
    ['spend.waste_app_build 20000', 'spend.waste_app year 5000'],
  ],
  ['What is the annual cost of the bin collection app?', '£3,600 a year', ['spend.waste_app year 3600']],
  ['How much does the parking app cost?', '£3,600', []],
  // Tools.
  ['Yearly cost of reporting tools bought from others', '£14,000', ['spend.reporting_tools year 14000']],
  ['How much do you pay for FixMyStreet each year?', '£11,800 plus VAT', ['spend.reporting_tools year 11800']],
  ['Annual spend on social media management tools', '£2,388', ['spend.social_media_tools year 2388']],
  [
    'Do you pay for tools to manage social media? If you do, which, and what do they cost each year?',
    'Hootsuite, £1,548 per year',
    ['spend.social_media_tools year 1548'],
  ],
  [
    'Do you pay for tools to manage social media? If you do, which, and what do they cost each year?',
    'Orlo is used by the team. The annual cost of Orlo is',
    [],
  ],
  ['How much did you spend on your CRM in the last financial year?', '£64,000', ['spend.crm year 64000']],
  [
    'What is the annual cost of the CRM system?',
    '£48,000 for Dynamics 365',
    ['spend.crm year 48000', 'crm.in_use true', 'crm.products [Dynamics 365]'],
  ],
  ['What is the total contract value for your CRM?', '£130,000', []],
  ['What is the CRM contract value?', '£130,000 over 5 years (£50,000 per annum)', ['spend.crm year 50000']],
  ['What did it cost to implement the CRM?', '£400,000', []],
  ['What is the annual cost of the CRM?', '£20 per user per month', []],
  ['What is the cost of the FOI case management system?', '£9,000', []],
  // The whole authority.
  ['Annual spend of the Authority in 2017-18?', '£68.9 million', ['spend.total year 2017-18 68900000']],
  ["What was the council's total expenditure in 2022/23?", '£412,345,000', ['spend.total year 2022/23 412345000']],
  [
    'What did software licensing cost the Authority in 2017-18?',
    'Approximately £130,000',
    ['spend.software_licences year 2017-18 130000 about'],
  ],
  ['How much was spent on software licences in 2023/24?', '£1.4m', ['spend.software_licences year 2023/24 1400000']],
  ['What is the annual cost of Microsoft licences?', '£400,000', []],
  [
    'What did the payroll (staff, agency workers and contractors) come to in 2017-18?',
    '£34,567,890',
    ['spend.payroll year 2017-18 34567890'],
  ],
  ['Total salaries and wages bill', '£101m', ['spend.payroll year 101000000']],
  ['What is the salary of the chief executive?', '£150,000', []],
  ['What is the total budget for adult social care?', '£120m', []],
  ['How much was spent on consultants in 2023/24?', '£900,000', []],
  ['What is the annual spend on energy?', '£2m', []],
  // Shapes of amounts.
  ['What is the annual cost of the CRM system?', '45000', ['spend.crm year 45000']],
  ['What is the annual cost of the CRM system?', '45,000.00', ['spend.crm year 45000']],
  ['What is the annual cost of the CRM system?', 'E45,000', ['spend.crm year 45000']],
  ['What is the annual cost of the CRM system?', 'Nil', ['spend.crm year 0']],
  ['What is the annual cost of the CRM system?', 'nil in 2023/24', ['spend.crm year 2023/24 0']],
  ['What is the annual cost of the CRM system?', '£0', ['spend.crm year 0']],
  ['What is the annual cost of the CRM system?', 'None', []],
  ['What is the annual cost of the CRM system?', '3', []],
  ['What is the annual cost of the CRM system?', 'Page 3 of 5', []],
  ['What is the annual cost of the CRM system?', 'Please call 01632 960123', []],
  ['What is the annual cost of the CRM system?', 'See section 3.4', []],
  [
    'What is the annual cost of the CRM system?',
    'Initial cost £120,000; annual support £30,000',
    ['spend.crm year 30000'],
  ],
  ['What is the annual cost of the CRM system?', 'Licences £40,000. Support £10,000.', []],
  [
    'What is the annual cost of the CRM system?',
    '2022/23 - £41,000\n2023/24 - £43,000\n2024/25 (to date) - £20,000',
    ['spend.crm year 2023/24 43000', 'spend.crm year 2022/23 41000'],
  ],
  [
    'What is the annual cost of the CRM system?',
    'In 2023/24 we paid £43,000 and in 2022/23 £41,000',
    ['spend.crm year 2023/24 43000', 'spend.crm year 2022/23 41000'],
  ],
  [
    'What is the annual cost of the CRM system?',
    '£43,000 in 2023/24 and £41,000 in 2022/23',
    ['spend.crm year 2023/24 43000', 'spend.crm year 2022/23 41000'],
  ],
  ['What is the annual cost of the CRM system?', 'Less than £1,000', []],
] as const)('%s %s', (question, answer, expected) => {
  expect(measured({ question, answer })).toEqual(expected);
});

test("what a tool cost that counts a website's visitors is no cost of the website", () => {
  expect(
    measured(
      { question: 'How many visitors did your website have in a month?', answer: '7,204' },
      { question: 'The tool used to count them.', answer: 'A counter of our own' },
      { question: 'What did that tool cost in 2023?', answer: '£310' },
    ).filter((line) => line.startsWith('spend.website')),
  ).toEqual([]);
});
