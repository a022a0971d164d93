import { expect, test } from 'vitest';
import { measured } from './testing/measured.ts';

test.each([
  // A time of day, and a question that only sounds like a heading.
  ['How many calls does the contact centre receive?', 'Lines are open between 9am and 5pm', []],
  ['Is a call back offered?', '5', []],
  ['Calls received each month', '4,310', ['calls.inbound month 4310']],
  // Website visitors.
  [
    'How many unique visitors did the council website have in 2023/24?',
    '1,204,518',
    ['website.visitors year 2023/24 1204518'],
  ],
  [
    'How many unique visitors did your website receive in the last 12 months?',
    '1.2 million',
    ['website.visitors year 1200000'],
  ],
  ['How many website visitors were there in the last year?', 'c. 186k', ['website.visitors year 186000 about']],
  ['How many people visit your website each month?', '48,000 users on average', ['website.visitors month 48000']],
  ['How many users visit your website each month?', '48,000 users on average', ['website.visitors month 48000']],
  [
    'How many website visitors were there in the last month, quarter and year?',
    'Month: 16,400; Quarter: 47,300; Year: 186,000',
    ['website.visitors month 16400', 'website.visitors quarter 47300', 'website.visitors year 186000'],
  ],
  [
    'Website visitors, in total, by month, quarter, year?',
    '16,400 per month\n47,300 per quarter\n186,000 per year',
    ['website.visitors month 16400', 'website.visitors quarter 47300', 'website.visitors year 186000'],
  ],
  [
    'Website visitors over the past month / quarter / year?',
    'Month (August) 16,400 / quarter (June to August) 47,300 / year 186,000',
    ['website.visitors month 16400', 'website.visitors quarter 47300', 'website.visitors year 186000'],
  ],
  ['Website visitors in the last year?', 'May: 16,400. There is no year as yet.', ['website.visitors month 16400']],
  ['Website visitors?', '16,400/month', ['website.visitors month 16400']],
  [
    'How many website visitors were there in the last quarter?',
    '47,300 (sessions)',
    ['website.visitors quarter 47300'],
  ],
  ['How many website visitors were there in the last year?', '3,402,118 page views', []],
  [
    'How many website visitors were there in the last year?',
    '402,118 users, 3,402,118 page views',
    ['website.visitors year 402118'],
  ],
  [
    'How many website visitors were there in the last year?',
    '602,118 sessions by 402,118 users',
    ['website.visitors year 402118'],
  ],
  [
    'How many website visitors were there in the last year?',
    '2022: 500,000, 2023: 550,000',
    ['website.visitors year 2023 550000', 'website.visitors year 2022 500000'],
  ],
  ['How many website visitors were there in the last year?', 'We moved to Google Analytics 4 in June 2023', []],
  ['How many people visited the website, in numbers of visitors, in the past:', 'We do not know', []],
  ['How many visits to each page were there?', '16,400', []],
  ['How many visitors did the museum have in 2023?', '16,400', []],
  ['How many visits were there to the household waste recycling centres?', '16,400', []],
  ['How many active library users are there?', '16,400', []],
  // Microsites.
  ['Do you run microsites or other separate websites? If you do, how many?', '2', ['website.microsites 2']],
  ['Are there standalone websites or microsites? If there are, how many?', 'Yes - five', ['website.microsites 5']],
  [
    'Are there standalone websites or microsites? If there are, how many?',
    'Approximately 12 microsites',
    ['website.microsites 12 about'],
  ],
  ['Are there standalone websites or microsites? If there are, how many?', 'Yes, see www.example.gov.uk/2', []],
  ['Are there standalone websites or microsites? If there are, how many?', 'None', ['website.microsites 0']],
  ['How many microsites do you have?', 'Three: the theatre, the museum and the market', ['website.microsites 3']],
  // Calls.
  [
    'How many inbound calls did the contact centre receive in 2023/24?',
    '182,440',
    ['calls.inbound year 2023/24 182440'],
  ],
  ['On average, how many inbound calls are there a month?', '15,203', ['calls.inbound month 15203']],
  [
    'Average number of inbound calls by:',
    'Month 15,203, Quarter 45,609, Year 182,436',
    ['calls.inbound month 15203', 'calls.inbound quarter 45609', 'calls.inbound year 182436'],
  ],
  [
    'How many calls did the contact centre receive last year?',
    '182,440 offered, 170,001 answered',
    ['calls.inbound year 182440'],
  ],
  ['How many calls did the contact centre receive last year?', '402,000 telephone and face-to-face contacts', []],
  [
    'How many calls did the contact centre receive last year?',
    'Calls 182,440; emails 20,000',
    ['calls.inbound year 182440'],
  ],
  ['How many calls did the contact centre receive last year?', '170,001 calls answered', ['calls.inbound year 170001']],
  ['How many calls did the contact centre receive last year?', 'About 700 a day', []],
  ['Please provide a breakdown of calls by topic', '1,200', []],
  ['How many calls come in during a typical crisis?', '400', []],
  ['How many calls were redirected to online services?', '400', []],
  ['What is the average call waiting time?', '4 minutes', []],
  ['How many 999 calls were received?', '400', []],
  // Notices, reports, surveys.
  ['On average, how many statutory notices do you issue a year?', '3', ['statutory_notices.count year 3']],
  ['How many statutory notices were issued in 2024?', '137 notices', ['statutory_notices.count year 2024 137']],
  [
    'On average, how many statutory notices do you issue a year?',
    'Between 150 and 200',
    ['statutory_notices.count year 150..200'],
  ],
  ['On average, how many statutory notices do you issue a year?', 'Fewer than 5', []],
  ['How many statutory notices under the Housing Act were served?', '12', []],
  ['How many penalty charge notices were issued?', '12,400', []],
  [
    'How many issues are reported through the reporting tools, monthly or annually?',
    '14,500 per year',
    ['reports.count year 14500'],
  ],
  [
    'How many issues are reported through the reporting tools, monthly or annually?',
    'Approx 1,200 per month',
    ['reports.count month 1200 about'],
  ],
  [
    'How many issues are reported through the reporting tools, monthly or annually?',
    '2023/24 - 14,502',
    ['reports.count year 2023/24 14502'],
  ],
  ['How many issues are reported through the reporting tools, monthly or annually?', '14,502', []],
  ['How many noise complaints were reported to the council?', '402', []],
  ['How often do you carry out engagement surveys?', 'Around six times per year', ['surveys.count year 6 about']],
  [
    'How often in a typical year are residents surveyed or polled?',
    'Usually we do between 4-6 engagements like it each year',
    ['surveys.count year 4..6'],
  ],
  ['How many surveys does the council run in a typical year?', '25', ['surveys.count year 25']],
  [
    'How many surveys does the council run in a typical year?',
    'We ran 31 consultations in 2023/24',
    ['surveys.count year 2023/24 31'],
  ],
  ['How often do you carry out engagement surveys?', 'Once a year', ['surveys.count year 1']],
  ['How often do you carry out engagement surveys?', 'As and when needed', []],
  ['How often do you carry out engagement surveys?', 'Every two years', []],
  ['How often do you carry out engagement surveys?', '2-3 per month', []],
  ['What response rate do surveys usually get?', 'Between 300 and 900 responses', []],
  ['How many building surveys were carried out?', '40', []],
  ['How many staff surveys did the council run?', '2', []],
  // The authority.
  ['What is the population of the area you serve?', 'Approximately 71,000', ['population 71000 about']],
  ['What is the population of the borough?', '214,109 (Census 2021)', ['population 2021 214109']],
  [
    'What is the population of the borough?',
    'The population was 214,109 at the 2021 Census',
    ['population 2021 214109'],
  ],
  ['Population', '0.3 million', ['population 300000']],
  ['What is the population of looked after children?', '402', []],
  ['How many residents receive council tax support?', '12,000', []],
  ['What is the geographical area of the Authority?', 'Approximately 300 square miles', ['area_sq_km 777 about']],
  ['What is the geographic area of the authority in square miles?', '300', ['area_sq_km 777']],
  ['Area covered', '37,650 hectares', ['area_sq_km 376.5']],
  ['What area does the council cover?', '145 square miles (375 sq km)', ['area_sq_km 375']],
  ['How many hectares of parkland does the council manage?', '400 hectares', []],
  ['How many information systems and databases are in use?', 'Between 5 and 10', ['systems.count 5..10']],
  ['How many information systems does the Authority use?', 'Over 200 systems', ['systems.count 200 about']],
  ['Of those, how many are stand-alone?', '12', []],
  ['How many systems are end of life?', '4', []],
  ['What percentage uptake does the portal have?', '43%', ['portal.uptake 43']],
  [
    'What percentage of households are registered on the residents portal?',
    'Around 60 per cent',
    ['portal.uptake 60 about'],
  ],
  ['What percentage of households are registered on the residents portal?', 'approx 60,000 accounts', []],
  ['What percentage of council tax is collected online?', '43%', []],
] as const)('%s %s', (question, answer, expected) => {
  expect(measured({ question, answer })).toEqual(expected);
});

test.each([
  ['a month, as a part', { part: 'Month' }, '16,400', ['website.visitors month 16400']],
  ['a year, as a part', { part: 'Year' }, '186,000', ['website.visitors year 186000']],
  ['a financial year, as a part', { part: '2023/24' }, '186,000', ['website.visitors year 2023/24 186000']],
  ['a topic, as a part: a piece of the whole', { part: 'Bin collection dates' }, '186,000', []],
  ['not held', { part: 'Year', outcome: 'not_held' }, '186,000', []],
  ['refused', { part: 'Year', outcome: 'refused' }, '£450 and 18 hours', []],
] as const)('visitors: %s', (_, more, answer, expected) => {
  const question = 'How many visitors has the website had in the last';
  expect(measured({ question, answer, ...more })).toEqual(expected);
});

test('a month larger than its year is to be checked', () => {
  expect(
    measured(
      { question: 'How many website visitors in the past', part: 'Month', answer: '16,400' },
      { question: 'How many website visitors in the past', part: 'Year', answer: '2,000' },
    ),
  ).toEqual(['website.visitors month 16400', 'website.visitors year 2000']);
});
