import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const letter = (request: string, reply: string): string => `Wexmoor Borough Council
Town Hall, Wexmoor

Our ref: FOI-2291
4 March 2024

Dear Requester

${request}

${reply}

If you are unhappy with this reply you may ask for an internal review.

Yours faithfully
Information Officer
`;

/** Each question by its number or its first words, with its answer. */
const told = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, question, text: words }) => `${number ?? (question ?? '').split(' ').slice(0, 4).join(' ')} | ${words}`,
  );

interface Case {
  readonly name: string;
  readonly request: string;
  readonly reply: string;
  readonly answers: readonly string[];
}

const threeThings = [
  '1 | the Council operates Fieldbook, which went live in 2013.',
  '2 | the work took 27 months.',
  '3 | There are accounts for people only, and the information is not held.',
];
const inWords =
  'In response to your first question, the Council operates Fieldbook, which went live in 2013.\n\nAs to your second question, the work took 27 months.\n\nLastly, you asked for the take-up by household. There are accounts for people only, and the information is not held.';

const cases: readonly Case[] = [
  {
    name: 'sentences that are counted in words, quoted behind how the letter begins',
    request:
      'I refer to your request for information, which reached us on 24 January 2024 and in which you asked:\n\n"I would be obliged to have the following. First, the name of the case system. Second, how long it took to put in. Third, the percentage of households registered for an account."',
    reply: inWords,
    answers: threeThings,
  },
  {
    name: 'clauses that are counted in words',
    request:
      'Thank you for your request, in which you asked for the following: first, the name of the case system; second, how long it took to put in; and third, the percentage of households registered.',
    reply: inWords,
    answers: threeThings,
  },
  {
    name: 'firstly, secondly and thirdly',
    request:
      'Thank you for your e-mail of 2 February. You asked firstly for the name of the case system, secondly how long it took to put in, and thirdly the percentage of households registered.',
    reply: inWords,
    answers: threeThings,
  },
  {
    name: 'clauses of one sentence, answered in another order',
    request:
      'Thank you for your email of 6 February 2024. You asked how many people telephoned the council last year, how much it costs to run the contact centre, what system the calls are recorded in and whether there is a chatbot on the website.',
    reply:
      'We spent £742,000 on the contact centre in 2022/23. Calls are recorded in Bellwether. There were 118,402 calls in 2023, of which some nine thousand were abandoned. No chatbot is in use at present.',
    answers: [
      'how many people telephoned | There were 118,402 calls in 2023, of which some nine thousand were abandoned.',
      'how much it costs | We spent £742,000 on the contact centre in 2022/23.',
      'what system the calls | Calls are recorded in Bellwether.',
      'whether there is a | No chatbot is in use at present.',
    ],
  },
  {
    name: 'bullets, and a lead to the first of the sentences',
    request: `You asked:

- How many empty homes are there in the district?
- What did the council spend on bringing empty homes back into use in 2022/23?
- How many compulsory purchase orders were made?
- Does the council employ an empty homes officer?`,
    reply:
      'Turning first to money, the budget for empty homes work was £64,000 in 2022/23, all of which was spent. One officer is employed for this work, on three days a week. As at 1 April 2023 there were 512 homes that had stood empty for six months or longer. The council has not made any compulsory purchase order since 2015.',
    answers: [
      'How many empty homes | As at 1 April 2023 there were 512 homes that had stood empty for six months or longer.',
      'What did the council | Turning first to money, the budget for empty homes work was £64,000 in 2022/23, all of which was spent.',
      'How many compulsory purchase | The council has not made any compulsory purchase order since 2015.',
      'Does the council employ | One officer is employed for this work, on three days a week.',
    ],
  },
  {
    name: 'a request that is quoted; one sentence gives two figures',
    request:
      'Your request was as follows: "Please tell me the number of trees felled by the council in 2023, the number planted in the same year, and what was paid to contractors for tree work."',
    reply: 'In 2023 we planted 1,240 trees and felled 318. Contractors were paid £212,900 for tree work.',
    answers: [
      'the number of trees | In 2023 we planted 1,240 trees and felled 318.',
      'the number planted in | In 2023 we planted 1,240 trees and felled 318.',
      'what was paid to | Contractors were paid £212,900 for tree work.',
    ],
  },
  {
    name: 'one budget for three of the questions',
    request: `1. What is the annual cost of hosting the website?
2. What is the annual cost of maintaining the website?
3. What is the annual cost of writing content for the website?
4. How many visitors does the website have each month?
5. Which content management system is used?`,
    reply:
      'The website runs on Mossgate and had 41,200 visitors a month on average in 2022/23. A single budget of £55,000 a year pays for hosting the site, for maintaining it and for writing its content, and cannot be broken down further.',
    answers: [
      ...['1', '2', '3'].map(
        (number) =>
          `${number} | A single budget of £55,000 a year pays for hosting the site, for maintaining it and for writing its content, and cannot be broken down further.`,
      ),
      '4 | had 41,200 visitors a month on average in 2022/23.',
      '5 | The website runs on Mossgate',
    ],
  },
  {
    name: 'letters in brackets that the reply takes up in another order, two of them together',
    request:
      'I refer to your request of 12 February 2024, in which you asked (a) how many libraries the council runs, (b) how many visits they had in 2022/23, (c) what the service costs in a year and (d) whether any are to close.',
    reply:
      'On (d), no decision has been taken, and a report will go to Cabinet in December. On (a) and (b), there are nine libraries, which had 402,118 visits in all. As to (c), the net budget is £2.3 million.',
    answers: [
      'a | there are nine libraries',
      'b | which had 402,118 visits in all.',
      'c | the net budget is £2.3 million.',
      'd | no decision has been taken, and a report will go to Cabinet in December.',
    ],
  },
  {
    name: 'marks within sentences',
    request: `You asked:

1. How many people live in the borough?
2. How large is the borough?
3. Does the council have a mobile app?
4. When was it launched?`,
    reply:
      'Beginning with the app: (3) we have one (4) since 2019, which residents use for most things.\n\n(1) The borough has 94,300 people (2) and covers 61 square miles.',
    answers: [
      '1 | The borough has 94,300 people',
      '2 | and covers 61 square miles.',
      '3 | we have one',
      '4 | since 2019, which residents use for most things.',
    ],
  },
  {
    name: 'the question named behind each answer',
    request: `You put these questions to us:

How many parking tickets were issued in 2023?
How much was collected from them?
How many were appealed?
How many civil enforcement officers do you employ?`,
    reply:
      'We employ 14 civil enforcement officers (question 4). They issued 21,870 tickets in 2023 (question 1), from which £688,412 was collected (question 2). We hold no record of appeals, which go to a tribunal (question 3).',
    answers: [
      'How many parking tickets | They issued 21,870 tickets in 2023',
      'How much was collected | from which £688,412 was collected',
      'How many were appealed? | We hold no record of appeals, which go to a tribunal',
      'How many civil enforcement | We employ 14 civil enforcement officers',
    ],
  },
  {
    name: 'topics alone',
    request:
      'You wrote to us on 5 February 2024 and asked about staff sickness, agency staff, vacancies and exit payments in 2022/23.',
    reply:
      'Sickness cost us an average of 9.4 days for each member of staff. Agency staff were paid £3.1 million. At the end of the year 112 posts were vacant. Details of exit payments are withheld under section 40(2) because the few people concerned could be known from them.',
    answers: [
      'staff sickness | Sickness cost us an average of 9.4 days for each member of staff.',
      'agency staff | Agency staff were paid £3.1 million.',
      'vacancies | At the end of the year 112 posts were vacant.',
      'exit payments in 2022/23 | Details of exit payments are withheld under section 40(2) because the few people concerned could be known from them.',
    ],
  },
  {
    name: 'questions one behind the other, a sentence each',
    request:
      'In your letter, received on 20 February 2024, you ask: How many allotment plots are there? What is the rent of a plot? How long is the waiting list? When was the rent last raised?',
    reply:
      'There are 86 plots on two sites. A full plot is let at £48 a year and a half plot at £26. At present 41 people are waiting. The rent was last raised in April 2021.',
    answers: [
      'How many allotment plots | There are 86 plots on two sites.',
      'What is the rent | A full plot is let at £48 a year and a half plot at £26.',
      'How long is the | At present 41 people are waiting.',
      'When was the rent | The rent was last raised in April 2021.',
    ],
  },
  {
    name: 'a request in two sentences, and a denial among the answers',
    request: `Request

Could you tell me how many potholes were reported to you in 2022/23, how many were mended within the target time, how much was paid out in compensation for damage to vehicles, and how many staff work on inspections? I would also like to know which software is used to log reports.

Reply`,
    reply:
      'Potholes are logged in Roadsure, to which reports from the website pass by themselves. 6,204 were reported in 2022/23. Compensation of £18,330 was paid for damage to vehicles. Our inspectors number seven. We do not record whether a pothole was mended within the target time.',
    answers: [
      'how many potholes were | 6,204 were reported in 2022/23.',
      'how many were mended | We do not record whether a pothole was mended within the target time.',
      'how much was paid | Compensation of £18,330 was paid for damage to vehicles.',
      'how many staff work | Our inspectors number seven.',
      'which software is used | Potholes are logged in Roadsure, to which reports from the website pass by themselves.',
    ],
  },
  {
    name: 'numbers asked for in a few words, told in sentences of two clauses',
    request: `You asked for the following:

1) Number of complaints about noise in 2023
2) Number of notices served
3) Number of prosecutions
4) Total fines imposed

Our answer`,
    reply:
      'The council received 1,022 complaints about noise during 2023, and served 38 notices as a result. It prosecuted in two cases. The fines imposed by the court came to £2,750 in all.',
    answers: [
      '1 | The council received 1,022 complaints about noise during 2023',
      '2 | served 38 notices as a result.',
      '3 | It prosecuted in two cases.',
      '4 | The fines imposed by the court came to £2,750 in all.',
    ],
  },
  {
    name: 'three things behind a colon',
    request:
      'Your request of 6 February 2024 asked three things: what the council pays for its telephone system, who supplies it and when the contract ends.',
    reply:
      'The telephone system is supplied by Larkfield. The contract runs until 31 March 2025. The council pays £38,760 a year.',
    answers: [
      'what the council pays | The council pays £38,760 a year.',
      'who supplies it | The telephone system is supplied by Larkfield.',
      'when the contract ends | The contract runs until 31 March 2025.',
    ],
  },
  {
    name: 'counted in words, with what goes on behind each answer',
    request:
      'Thank you for your request of 13 February 2024.\n\nFirstly, how many people sleep rough in the borough? Secondly, what has been spent on hostels since 2021? Thirdly, how many hostel beds are there?',
    reply:
      'Firstly, our last count found 17 people. It was made in November 2023. Secondly, spending on hostels has been £1.9 million since April 2021. Thirdly, there are 64 beds. Twelve more will open in May.',
    answers: [
      'how many people sleep | our last count found 17 people. It was made in November 2023.',
      'what has been spent | spending on hostels has been £1.9 million since April 2021.',
      'how many hostel beds | there are 64 beds. Twelve more will open in May.',
    ],
  },
  {
    name: 'topics behind a colon',
    request:
      'You asked for details of the following for 2023: fly-tipping incidents reported, fixed penalty notices issued, cost of clearance, prosecutions.',
    reply:
      '2,310 incidents of fly-tipping were reported to us. Clearing them cost £141,000. We issued 97 fixed penalty notices. There were no prosecutions.',
    answers: [
      'fly-tipping incidents reported | 2,310 incidents of fly-tipping were reported to us.',
      'fixed penalty notices issued | We issued 97 fixed penalty notices.',
      'cost of clearance | Clearing them cost £141,000.',
      'prosecutions | There were no prosecutions.',
    ],
  },
  {
    name: 'one sentence that answers two of the questions',
    request:
      'Request: How many school crossing patrols do you have? What is each paid an hour? Are any to be withdrawn? Who decides where they stand?',
    reply:
      'Response: There are 31 patrols, each of whom is paid £11.59 an hour. None is to be withdrawn. The Road Safety Team decides where they stand.',
    answers: [
      'How many school crossing | There are 31 patrols, each of whom is paid £11.59 an hour.',
      'What is each paid | There are 31 patrols, each of whom is paid £11.59 an hour.',
      'Are any to be | None is to be withdrawn.',
      'Who decides where they | The Road Safety Team decides where they stand.',
    ],
  },
  {
    name: 'sums of several things in one sentence each go to their own',
    request:
      'You wrote on 12 February 2024 to ask what we spend on social media management tools, what we spend on survey tools, what we spend on email newsletters, how many residents receive the newsletter and whether any of these are to be retendered.',
    reply:
      'The council spends £6,120 a year on Postling, with which it manages its social media, and nothing on survey tools, since it uses those that come with its office software. The newsletter goes to 38,700 residents by Mailhaven, which costs £11,400. Nothing is to be retendered before 2026.',
    answers: [
      'what we spend on | The council spends £6,120 a year on Postling, with which it manages its social media',
      'what we spend on | nothing on survey tools, since it uses those that come with its office software.',
      'what we spend on | which costs £11,400.',
      'how many residents receive | The newsletter goes to 38,700 residents by Mailhaven',
      'whether any of these | Nothing is to be retendered before 2026.',
    ],
  },
  {
    name: 'roman marks in the request, taken up at the start of paragraphs',
    request:
      '"I should like to know i) how much was spent on gritting in 2022-23, ii) how many gritters there are, and iii) which roads were left out."',
    reply:
      'In answer to i), gritting cost £412,000 in 2022-23.\n\nTurning to ii), there are eleven gritters.\n\nAs regards iii), a map of the routes is on our website.',
    answers: [
      'i | gritting cost £412,000 in 2022-23.',
      'ii | there are eleven gritters.',
      'iii | a map of the routes is on our website.',
    ],
  },
  {
    name: 'what answers nothing that was asked is left out, and a question without an answer has none',
    request:
      'You asked how many bus shelters the council owns, what it pays to clean them, who cleans them and when they were last painted.',
    reply:
      'The council owns 214 bus shelters. They are cleaned by Brightline at a cost of £19,480 a year.\n\nIt may interest you that the town was given its charter in 1204.',
    answers: [
      'how many bus shelters | The council owns 214 bus shelters.',
      'what it pays to | They are cleaned by Brightline at a cost of £19,480 a year.',
      'who cleans them | They are cleaned by Brightline at a cost of £19,480 a year.',
    ],
  },
];

describe('several questions answered in running prose', () => {
  test.each(cases)('$name', ({ request, reply, answers }) => {
    expect(told(letter(request, reply))).toEqual(answers);
  });

  test.each(cases)('$name: with lines that end at the margin', ({ request, reply, answers }) => {
    const broken = reply.replace(/.{60,75}(?=\s)/g, '$&\n').replaceAll('\n ', '\n');
    expect(told(letter(request, broken))).toEqual(answers);
  });

  test('a refusal of the whole request is for each question', () => {
    const text = letter(
      'You asked how many reports of potholes there were, how many were mended, what the work cost and who did it.',
      'We estimate that to find the reports would take more than 18 hours. We are therefore refusing your request under section 12 of the Freedom of Information Act 2000. The reports are held in 140 mailboxes.',
    );
    expect(extractResponse(text).answers.some(({ outcome }) => outcome === 'answered')).toBe(false);
  });

  test('no figure goes to a question that only asks for a sum as well', () => {
    const text = letter(
      'You asked what the council spends on its website each year, how many people visit it, what the mayor is paid and what the contact centre costs.',
      'About 96,000 people visit the website in a month. The contact centre costs £1.67 million. The mayor is paid £14,200.',
    );
    expect(told(text)).toEqual([
      'how many people visit | About 96,000 people visit the website in a month.',
      'what the mayor is | The mayor is paid £14,200.',
      'what the contact centre | The contact centre costs £1.67 million.',
    ]);
  });
});

test('paragraphs that tell what was asked, the last with another word before it', () => {
  expect(
    told(
      letter(
        'Thank you for your request of 6 February.',
        '1.  You asked whether we use a case system. We do. The product is Fieldbook.\n\n2.  You asked when it was put into use. It went live in 2017.\n\n3.  Lastly you asked to see the business case. The paper was destroyed in 2023 and is no longer held.',
      ),
    ),
  ).toEqual([
    '1 | We do. The product is Fieldbook.',
    '2 | It went live in 2017.',
    '3 | The paper was destroyed in 2023 and is no longer held.',
  ]);
});
