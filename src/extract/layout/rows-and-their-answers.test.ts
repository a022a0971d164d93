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
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});
