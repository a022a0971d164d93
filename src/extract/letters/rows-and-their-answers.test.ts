import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\n\n';

test.each<[string, string, string[]]>([
  [
    'figures alone under a head that says they answer are no numbers',
    'Information requested                  Answer\nHow many dogs were seized in 2024?     31\nHow many were returned?                22\n',
    ['- How many dogs were seized in 2024? => 31', '- How many were returned? => 22'],
  ],
  [
    'figures among words, by tabs',
    'Request\tOur reply\nHow many cabs are licensed?\t88\nHow many hire cars?\t413\nHow many take wheelchairs?\t31 cabs\nHow many licences were revoked?\t6\n',
    [
      '- How many cabs are licensed? => 88',
      '- How many hire cars? => 413',
      '- How many take wheelchairs? => 31 cabs',
      '- How many licences were revoked? => 6',
    ],
  ],
  [
    'Q1 to Q4 beside words are questions, no quarters',
    'Q1   Longest wait, in days            209\nQ2   Care homes rated inadequate      None\nQ3   Safeguarding concerns in 2024    1,130\nQ4   Names of the homes concerned     Withheld under section 31\n',
    [
      '1 Longest wait, in days => 209',
      '2 Care homes rated inadequate => None',
      '3 Safeguarding concerns in 2024 => 1,130',
      '4 Names of the homes concerned => Withheld under section 31',
    ],
  ],
  [
    'rows in small letters, each with its answer',
    '<table><tr><th>Your question</th><th>Reply</th></tr><tr><td>the share of defects mended in time</td><td>91% in 2022/23</td></tr><tr><td>the number of staff who inspect roads</td><td>Eight</td></tr><tr><td>the backlog, in pounds</td><td>Approximately £61 million</td></tr></table>',
    [
      '- the share of defects mended in time => 91% in 2022/23',
      '- the number of staff who inspect roads => Eight',
      '- the backlog, in pounds => Approximately £61 million',
    ],
  ],
  [
    'rows in small letters that ask, behind others',
    '| Question | Our response |\n|---|---|\n| Who provides the phones? | Northgate Voice |\n| which product is used | ICS |\n| how many calls did it take in May | 3,977 |\n| what did it cost to set up | £64,000 |\n',
    [
      '- Who provides the phones? => Northgate Voice',
      '- which product is used => ICS',
      '- how many calls did it take in May => 3,977',
      '- what did it cost to set up => £64,000',
    ],
  ],
  [
    'a row broken in the middle of question and answer',
    '| Question | Our response |\n|---|---|\n| Which company provides the | Northgate Voice, under a contract that ends in |\n| council with telephones? | 2027 |\n| How many users are there? | 640 |\n',
    [
      '- Which company provides the council with telephones? => Northgate Voice, under a contract that ends in 2027',
      '- How many users are there? => 640',
    ],
  ],
  [
    'pipes with nothing over the numbers',
    ' | Request | We said\n1. | What is spent on notices? | £18,350\n2. | How many are there? | About 90\n3. | Which paper prints them? | The Wenbury Echo\n',
    [
      '1 What is spent on notices? => £18,350',
      '2 How many are there? => About 90',
      '3 Which paper prints them? => The Wenbury Echo',
    ],
  ],
  [
    'numbers beside questions in few rows, where an answer ends in a question mark',
    'i. | Is there a CRM? | Yes - is it used? Daily\nii. | What is the budget? | £402,000\niii. | What is spent on notices? | Not held\n',
    [
      'i Is there a CRM? => Yes - is it used? Daily',
      'ii What is the budget? => £402,000',
      'iii What is spent on notices? => Not held',
    ],
  ],
  [
    'a condition that no question mark ends, over the next row',
    'You asked\tCouncil response\nCRM (Y/N)\tN\nIf N, has one been considered\tYes (2015, 2019)\nPrint and post, bin calendars\t£0 (stopped in 2020)\n',
    [
      '- CRM (Y/N) => N',
      '- If N, has one been considered => Yes (2015, 2019)',
      '- Print and post, bin calendars => £0 (stopped in 2020)',
    ],
  ],
  [
    'the end of the last question in its column alone',
    'You asked                                      Our response\n\nAgents: how many agents work there?            17 full time equivalents\n\nCalls: how many inbound calls were taken in    71,902\n2023/24?\n',
    [
      '- Agents: how many agents work there? => 17 full time equivalents',
      '- Calls: how many inbound calls were taken in 2023/24? => 71,902',
    ],
  ],
  [
    'a number that a tab parts from its words in a marked heading',
    '### Q1\tIs there a CRM?\n\nAnswer 1: Yes\n\n### Q2\tHow many calls were handled?\n\nAnswer 2: Not recorded\n\n### Q3\tWho owns it?\n\nAnswer 3: The head of service\n',
    [
      '1 Is there a CRM? => Yes',
      '2 How many calls were handled? => Not recorded',
      '3 Who owns it? => The head of service',
    ],
  ],
  [
    'an answer whose label ends with its bold type',
    '**Question** How many trees are there?\n\n**Answer** 22,140\n\n**Question** Who counts them?\n\n**Council response** The wardens\n',
    ['- How many trees are there? => 22,140', '- Who counts them? => The wardens'],
  ],
  [
    'a table whose cells stand in turn, a paragraph each, under its two heads',
    'Your question\n\nOur response\n\nAnnual average spend\n\n£22,750\n\nContract start date\n\n1 October 2022\n\nContract expiry date\n\n30 September 2025\n\nIf you are unhappy with this reply you can ask for an internal review.\n',
    [
      '- Annual average spend => £22,750',
      '- Contract start date => 1 October 2022',
      '- Contract expiry date => 30 September 2025',
    ],
  ],
  [
    'cells in turn, a line each',
    'Information requested\nResponse\nThe annual budget of the contact centre.\n£1.46m\nThe cost of one call.\n£4.12\nWhether the service is run in-house.\nIn-house\n',
    [
      '- The annual budget of the contact centre. => £1.46m',
      '- The cost of one call. => £4.12',
      '- Whether the service is run in-house. => In-house',
    ],
  ],
  [
    'cells in turn with a number each, over answers of two paragraphs',
    'You asked:\n1. Telephony platform\n2. Calls by language\n\nOur response\n\nNo.\n\nWe said\n\n1\n\nNetcall.\n\nThe contract began in 2022.\n\n2\n\nThis is not recorded.\n\nKind regards\n',
    ['1 Telephony platform => Netcall. The contract began in 2022.', '2 Calls by language => This is not recorded.'],
  ],
  [
    'rows that take turns, the answers under a name of their own',
    '<table><tr><td>Question 1</td><td>Is there a CRM?</td></tr><tr><td>Officer position</td><td>Yes, Arcus</td></tr><tr><td>Question 2</td><td>Name of the supplier</td></tr><tr><td>Officer position</td><td>Northgate</td></tr><tr><td>Question 3</td><td>What does it cost?</td></tr><tr><td>Officer position</td><td>£19,995</td></tr></table>',
    ['1 Is there a CRM? => Yes, Arcus', '2 Name of the supplier => Northgate', '3 What does it cost? => £19,995'],
  ],
  [
    'Information held is the answer where nothing else answers',
    '| You asked | Information held | Exemption applied |\n|---|---|---|\n| Number of homes brought back to use | 27 | |\n| Addresses of empty homes | Refused, to prevent crime. | s.31 |\n',
    ['- Number of homes brought back to use => 27', '- Addresses of empty homes => Refused, to prevent crime. s.31'],
  ],
  [
    'comments beside what was requested',
    '| No | Details of request | Comments |\n|---|---|---|\n| 1 | Is there a contact centre? | Yes. |\n| 2 | Calls a year | 58,200 |\n',
    ['1 Is there a contact centre? => Yes.', '2 Calls a year => 58,200'],
  ],
  [
    'a table that goes on over a page without its head',
    '| FOI question | Our reply |\n|---|---|\n| all tests of the water in 2022 | Thirty-one were made. |\n\n\fPage 2 of 3\n\n| the letters to the company | There are nine. |\n| any plan for signs | They go up in spring. |\n',
    [
      '- all tests of the water in 2022 => Thirty-one were made.',
      '- the letters to the company => There are nine.',
      '- any plan for signs => They go up in spring.',
    ],
  ],
  [
    'a list whose bold type alone parts what is asked from its answer',
    '<ul><li><b>Q1: Annual spend on surveys</b> £2,988 (without VAT)</li><li><b>Q2: Cost per call</b> Not recorded</li><li><b>Q3: Name of the product</b> Arcus</li></ul>',
    [
      '1 Annual spend on surveys => £2,988 (without VAT)',
      '2 Cost per call => Not recorded',
      '3 Name of the product => Arcus',
    ],
  ],
  [
    'answers with a word in bold stay whole',
    'Please see below.\n\n1. How many trees are there?\n\n**Some** 22,140 trees\n\n2. Who counts them?\n\n**The** Parks Team\n',
    ['1 How many trees are there? => Some 22,140 trees', '2 Who counts them? => The Parks Team'],
  ],
  [
    'a number behind the word that says who speaks',
    '<div>Request details: Q 1.1: What was spent?</div><div>Council response: £61,750</div><div>Request details: Q 1.2: Who supplies it?</div><div>Council response: Frank Design</div><p>How useful did you find this page?</p><ul><li>Very useful</li><li>Not useful</li></ul>',
    ['1.1 What was spent? => £61,750', '1.2 Who supplies it? => Frank Design'],
  ],
  [
    'rows with a marked head each, which ask in part',
    '<table><tr><th scope="row">Number of licensed users</th><td>64</td></tr><tr><th scope="row">Annual spend</th><td>£22,750</td></tr><tr><th scope="row">Supplier</th><td>Northgate</td></tr></table>',
    ['- Number of licensed users => 64', '- Annual spend => £22,750', '- Supplier => Northgate'],
  ],
  [
    'headings of one level, of which some ask in words',
    '<h1>Contact centre</h1><h2>Response</h2><h3>Supplier of the telephones</h3><p>Northgate</p><h3>Number of agents</h3><p>68</p><h3>Do you use a chatbot?</h3><p>No</p><h3>Contract expiry</h3><p>31 March 2026</p><p>How useful was this page?</p>',
    [
      '- Supplier of the telephones => Northgate',
      '- Number of agents => 68',
      '- Do you use a chatbot? => No',
      '- Contract expiry => 31 March 2026',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});
