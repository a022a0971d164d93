import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n';

test.each<[string, string, string[]]>([
  [
    'answers behind arrows',
    '1. How many staff answer calls? --> 14\n2. Which tool is used? → Talkwell\n3. Posts that are vacant ==> None',
    ['1 How many staff answer calls? => 14', '2 Which tool is used? => Talkwell', '3 Posts that are vacant => None'],
  ],
  [
    'letters closed by a full stop and a bracket',
    'Request\n\n1. a.) Which system is used?\nb.) What does it cost?\n2. Is there a chatbot?\n\nResponse\n\n1.\na.) Quillbase\nb.) £1,250\n2. No',
    ['1a Which system is used? => Quillbase', '1b What does it cost? => £1,250', '2 Is there a chatbot? => No'],
  ],
  [
    'a refusal that begins as a request would',
    'You asked:\n1. How many staff are there?\n2. Please give their names.\n\nWe answer:\n1. 58\n2. Names of officers are withheld under section 40(2).',
    [
      '1 How many staff are there? => 58',
      '2 Please give their names. => Names of officers are withheld under section 40(2).',
    ],
  ],
  [
    'tables in an appendix, told by their captions',
    '**1. What does a call cost?**\n\n£3.10\n\n**2. How many calls were there each year?**\n\nPlease see Table 1.\n\n**3. Who answers them?**\n\nTwo teams\n\n*Table 1: Calls*\n\n| Year | Calls |\n|---|---|\n| 2022/23 | 4,100 |\n| 2023/24 | 3,900 |\n',
    [
      '1 What does a call cost? => £3.10',
      '2 [2022/23] How many calls were there each year? => 4,100',
      '2 [2023/24] How many calls were there each year? => 3,900',
      '3 Who answers them? => Two teams',
    ],
  ],
  [
    'a second part of a labelled answer',
    'Q1 What is spent on each tool?\nA1 (i) Papercrow: £400\n(ii) Tallyho: £900\nQ2 How many surveys were run?\nA2 Six',
    [
      '1i What is spent on each tool? => Papercrow: £400',
      '1ii What is spent on each tool? => Tallyho: £900',
      '2 How many surveys were run? => Six',
    ],
  ],
  [
    'bold headings over small Roman numbers',
    '**1. Alerts**\n\n**i.** Which system sends alerts?\n\nBellringer\n\n**ii.** What does it cost?\n\n£900\n\n**2. Surveys**\n\n**i.** Which tool is used?\n\nPapercrow',
    [
      '1i Which system sends alerts? => Bellringer',
      '1ii What does it cost? => £900',
      '2i Which tool is used? => Papercrow',
    ],
  ],
  [
    'an instruction behind the last question',
    'Request\nPlease provide:\n- The number of car parks.\n- The number of permits.\nPlease provide the information in electronic form.\n\nResponse\nThank you for your request. The Council’s response is as follows:\n- 12\n- 3,114',
    ['- The number of car parks. => 12', '- The number of permits. => 3,114'],
  ],
  [
    'paragraphs that name the questions they answer',
    'Request\n\n1. What is spent on the website?\n2. Who hosts the site?\n3. How many potholes were reported?\n4. What was paid in compensation?\n\nResponse\n\n1. £26,400\n2. Gorsedene Ltd\n\nQuestions 3 and 4 concern highways, for which Gorsedale County Council is responsible.',
    [
      '1 What is spent on the website? => £26,400',
      '2 Who hosts the site? => Gorsedene Ltd',
      '3 How many potholes were reported? => Questions 3 and 4 concern highways, for which Gorsedale County Council is responsible.',
      '4 What was paid in compensation? => Questions 3 and 4 concern highways, for which Gorsedale County Council is responsible.',
    ],
  ],
  [
    'one answer for the two questions above it',
    '1. The number of calls abandoned.\n\nCompliance would exceed the appropriate limit under section 12.\n\n2. The number of calls answered.\n\n3. The number of calls received.\n\nFor questions 2 and 3: the centre received 318,220 calls and answered 291,004.\n\n4. The name of the supplier.\n\nTalkwell',
    [
      '1 The number of calls abandoned. => Compliance would exceed the appropriate limit under section 12.',
      '2 The number of calls answered. => the centre received 318,220 calls and answered 291,004.',
      '3 The number of calls received. => the centre received 318,220 calls and answered 291,004.',
      '4 The name of the supplier. => Talkwell',
    ],
  ],
  [
    'a table for the questions above it',
    '1) Whether there is a consultation officer.\nYes\n2) The number of surveys run each year.\n3) The budget for consultation each year.\nThe table below provides figures in response to Questions 2 – 3.\n\nYear | 2) Surveys | 3) Budget |\n2021/22 | 41 | £62,000 |\n2022/23 | 38 | £58,500 |\n\n4) The supplier used.\nPapercrow Ltd',
    [
      '1 Whether there is a consultation officer. => Yes',
      '2 [2021/22] The number of surveys run each year. => 41',
      '3 [2021/22] The budget for consultation each year. => £62,000',
      '2 [2022/23] The number of surveys run each year. => 38',
      '3 [2022/23] The budget for consultation each year. => £58,500',
      '4 The supplier used. => Papercrow Ltd',
    ],
  ],
  [
    'questions quoted by the answers',
    'In answer to "How many charging points are there?":\n26\n\nIn answer to "How many are out of order today?":\n2',
    ['- How many charging points are there? => 26', '- How many are out of order today? => 2'],
  ],
  [
    'headed sections of questions without numbers',
    'Section 1: Systems\n\nDoes the authority use a CRM system?\n\nYes\n\nWhich one is it?\n\nQuillbase\n\nSection 2: Contact\n\nHow many calls were there in 2023/24?\n\n98,412',
    [
      '- Does the authority use a CRM system? => Yes',
      '- Which one is it? => Quillbase',
      '- How many calls were there in 2023/24? => 98,412',
    ],
  ],
  [
    'labels in brackets, and the head of the next request',
    '1) Spend on notices in 2023/24\n[Answer] £71,400\n\n2) Number of subscribers\n[Answer] just over 18,000\n\nRequest 2 of 3',
    ['1 Spend on notices in 2023/24 => £71,400', '2 Number of subscribers => just over 18,000'],
  ],
  [
    'a table of numbers and answers that names the parts under their numbers',
    'Your request\n\n1. What is the budget?\n2. What is the average number of calls per:\n- Month\n- Year\n3. Is there a chatbot?\n\nOur response\n\n| No | Answer |\n|---|---|\n| 1 | £848,000 |\n| 2 | |\n| Month | 15,611 |\n| Year | 187,332 |\n| 3 | No |\n',
    [
      '1 What is the budget? => £848,000',
      '2 [Month] What is the average number of calls per => 15,611',
      '2 [Year] What is the average number of calls per => 187,332',
      '3 Is there a chatbot? => No',
    ],
  ],
  [
    'questions first, and the parts of their answers under their numbers',
    'Q1 What is the budget?\nQ2 What is the average number of calls per:\n  - Month\n  - Year\n\nA1 £848,000\nA2\n  - Month: 15,611\n  - Year: 187,332\n',
    [
      '1 What is the budget? => £848,000',
      '2 [Month] What is the average number of calls per => 15,611',
      '2 [Year] What is the average number of calls per => 187,332',
    ],
  ],
  [
    'answers in brackets behind their questions',
    'The replies are given in brackets after each point.\n\na) households in temporary accommodation (412)\nb) of those, with children (188)\nc) the names of providers (withheld - section 43(2), commercial interests)',
    [
      'a households in temporary accommodation => 412',
      'b of those, with children => 188',
      'c the names of providers => withheld - section 43(2), commercial interests',
    ],
  ],
  [
    'questions and answers that run on in a line each',
    'Q1 Is there a CRM? Q2 When did it go live? Q3 What does it cost?\n\nOur answers: Q1 Yes; Q2 2017; Q3 circa £140k',
    ['1 Is there a CRM? => Yes', '2 When did it go live? => 2017', '3 What does it cost? => circa £140k'],
  ],
  [
    'a request that runs on in a sentence',
    'Thank you for your email in which you asked (a) how many centres there are, (b) how many visits they had, and (c) what they cost.\n\nThe response of the Council is:\n\n(a) 5\n(b) 143,208\n(c) £1.08 million',
    [
      'a how many centres there are => 5',
      'b how many visits they had => 143,208',
      'c what they cost. => £1.08 million',
    ],
  ],
  [
    'headings of contracts through which the count goes on, and an address at the foot',
    '1. Current provider of telephones?\nTalkwell\n\nContract 2 - contact centre:\n2. Name of the platform?\nBellringer\nWenbury District Council\nTern House, Gorse Business Park, Wenbury WX1 2AB',
    ['1 Current provider of telephones? => Talkwell', '2 Name of the platform? => Bellringer'],
  ],
  [
    'plain headings over lettered questions',
    '1. Organisational structure\na) How many staff are there?\n58\nb) Who leads them?\nThe Head of Service\n2. Budget and expenditure\na) What is the budget?\n£900',
    [
      '1a How many staff are there? => 58',
      '1b Who leads them? => The Head of Service',
      '2a What is the budget? => £900',
    ],
  ],
  [
    'the same questions under years, where blank lines are lost',
    '2022/23\nHow many calls were received?\n71,204\nWhat did they cost?\n£286,500\n2023/24\nHow many calls were received?\n69,113\nWhat did they cost?\n£290,118',
    [
      '- [2022/23] How many calls were received? => 71,204',
      '- [2022/23] What did they cost? => £286,500',
      '- [2023/24] How many calls were received? => 69,113',
      '- [2023/24] What did they cost? => £290,118',
    ],
  ],
  [
    'the same numbers under plain headings, where blank lines are lost',
    'Planning\n1. How many calls were received?\n71,204\n2. What did they cost?\n£286,500\nLicensing\n1. How many calls were received?\n69,113\n2. What did they cost?\n£290,118',
    [
      '1 [Planning] How many calls were received? => 71,204',
      '2 [Planning] What did they cost? => £286,500',
      '1 [Licensing] How many calls were received? => 69,113',
      '2 [Licensing] What did they cost? => £290,118',
    ],
  ],
  [
    'an answer of a few words above the same question is no heading',
    'Who runs the first site?\nParks team\nWhat does it cost?\n£12\nWho runs the second site?\nHousing team\nWhat does it cost?\n£15',
    [
      '- Who runs the first site? => Parks team',
      '- What does it cost? => £12',
      '- Who runs the second site? => Housing team',
      '- What does it cost? => £15',
    ],
  ],
  [
    'a preface over two questions that one answer is for',
    '1. How many surveys were run?\n12\nFor questions 2 and 3, the information is for 2024/25:\n2. The yearly cost of the survey tool.\n3. The name of the tool.\n£17,850 (Quillpoll)',
    [
      '1 How many surveys were run? => 12',
      '2 The yearly cost of the survey tool. => £17,850 (Quillpoll)',
      '3 The name of the tool. => £17,850 (Quillpoll)',
    ],
  ],
  [
    'a notice above the answers that it speaks for',
    'For questions 2 and 3, the information is withheld under section 43(2).\n\n1. Talkwell\n2. Withheld\n3. Withheld\n4. 2017',
    ['1 - => Talkwell', '2 - => Withheld', '3 - => Withheld', '4 - => 2017'],
  ],
  [
    'a notice above the questions that it speaks for',
    'Please note: questions 2 and 3 - we do not hold this information.\n\n1. How many sites are there? 9\n2. How many visits were made?\n3. How many were by bus?\n4. Is there a shop? No',
    [
      '1 How many sites are there? => 9',
      '2 How many visits were made? => Please note: questions 2 and 3 - we do not hold this information.',
      '3 How many were by bus? => Please note: questions 2 and 3 - we do not hold this information.',
      '4 Is there a shop? => No',
    ],
  ],
  [
    'the same letter in Welsh and then in English',
    'Diolch am eich cais.\n\n1. Faint o alwadau a gafwyd?\n71,206\n2. Beth yw cost y system bob blwyddyn?\n£9,400\n\nThank you for your request.\n\n1. How many calls were received?\n71,206\n2. What does the system cost a year?\n£9,400',
    ['1 How many calls were received? => 71,206', '2 What does the system cost a year? => £9,400'],
  ],
  [
    'the same letter in English and then in Welsh',
    'Thank you for your request.\n\n1. How many calls were received?\n71,206\n2. What does the system cost a year?\n£9,400\n\nDiolch am eich cais.\n\n1. Faint o alwadau a gafwyd?\n71,206\n2. Beth yw cost y system bob blwyddyn?\n£9,400\n\nYours sincerely',
    ['1 How many calls were received? => 71,206', '2 What does the system cost a year? => £9,400'],
  ],
  [
    'titles with years or further words behind a semicolon, over values of their own',
    'Dear Requester\n\nSoftware licensing costs 2022/23; 2023/24\n\n2022/23: £402,118\n2023/24: £418,220\n\nVisits to the website; month\n\n27,450\n\nSystem in use; end of its contract\n\nTalkwell. The contract ends in 2027.',
    [
      '- [2022/23] Software licensing costs 2022/23; 2023/24 => £402,118',
      '- [2023/24] Software licensing costs 2022/23; 2023/24 => £418,220',
      '- Visits to the website; month => 27,450',
      '- System in use; end of its contract => Talkwell. The contract ends in 2027.',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});

test('a sheet with a column of sub-questions, under rows about the letter', () => {
  const sheet =
    'Council,Wenbury District Council,,\nReference,FOI-1559,,\nQuestion,Sub-question,Wording,Answer\n1,,How many sites are there?,3\n2,a,What did hosting cost?,"£21,600"\n2,b,And content?,"£33,015"\n';
  expect(shown(sheet)).toEqual([
    '1 How many sites are there? => 3',
    '2a What did hosting cost? => £21,600',
    '2b And content? => £33,015',
  ]);
});

test('a pasted sheet with years for its columns, under rows about the letter', () => {
  const sheet =
    'Ref\tFOI 331\nAuthority\tWenbury District Council\n\n\tQuestion\t2022/23\t2023/24\tComments\n1\tTotal calls offered\t131,440\t127,902\tAll lines\n2\tContact centre budget\t£611,000\t£634,500\t\n';
  expect(shown(sheet)).toEqual([
    '1 [2022/23] Total calls offered => 131,440',
    '1 [2023/24] Total calls offered => 127,902',
    '2 [2022/23] Contact centre budget => £611,000',
    '2 [2023/24] Contact centre budget => £634,500',
  ]);
});

test('columns of spaces under a head in columns of its own', () => {
  const page =
    '        Wenbury District Council\nReceived: 08/04/2024                 Issued: 03/05/2024\n\n  No.   Information requested            Council response\n  1     The number of complaints          2,417\n        about bins in 2023/24\n  2     Does the Council offer an app?    Yes\n';
  expect(shown(page)).toEqual([
    '1 The number of complaints about bins in 2023/24 => 2,417',
    '2 Does the Council offer an app? => Yes',
  ]);
});

test('a sheet with a column that names the parts of its questions', () => {
  const sheet =
    'Section,Question number,Question,Sub-question,Answer\nA,1.1,Who answers calls?,,Two teams\nA,1.2,What is the average number of calls per,Month,"12,428"\nA,1.2,What is the average number of calls per,Year,"149,136"\nA,1.3,Can residents choose? If so;,,Yes\nA,1.3,Can residents choose? If so;,i. What are the topics?,Waste\n';
  expect(shown(sheet)).toEqual([
    '1.1 Who answers calls? => Two teams',
    '1.2 [Month] What is the average number of calls per => 12,428',
    '1.2 [Year] What is the average number of calls per => 149,136',
    '1.3 Can residents choose? If so; => Yes',
    '1.3 [i] What are the topics? => Waste',
  ]);
});

test('an answer left empty behind its label and dash is blank, and a speck behind an answer none of its words', () => {
  const text =
    'Q1: Can callers choose? If so;\nResponse - No\n\nQ2: Which topics are there?\nResponse - \n\nQ3: Who runs it?\nResponse –\n\nQ4: Since when?\nResponse - 2019 .\n';
  expect(shown(head + text)).toEqual([
    '1 Can callers choose? If so; => No',
    '2 Which topics are there? => ',
    '3 Who runs it? => ',
    '4 Since when? => 2019',
  ]);
});
