import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n';

test.each<[string, string, string[]]>([
  [
    'a cell a line, blank lines between, numbers left out',
    'No\n\nQuestion\n\nReply\n\n1\n\nHow many staff answer calls?\n\n14\n\n2a\n\nIs there a chatbot?\n\nYes, Quillbase\n\n2b\n\nWhat does it cost?\n\n£1,250\n\n5\n\nWhich tool sends letters?\n\nPostroom\n\n8\n\nWho runs it?\n\nA contractor',
    [
      '1 How many staff answer calls? => 14',
      '2a Is there a chatbot? => Yes, Quillbase',
      '2b What does it cost? => £1,250',
      '5 Which tool sends letters? => Postroom',
      '8 Who runs it? => A contractor',
    ],
  ],
  [
    'a cell a line, no blank lines',
    '1\nHow many staff answer calls?\n4\n3\nIs there a chatbot?\nNo\n4a\nWhich tool sends letters?\nPostroom\n4b\nWhat does it cost?\n£900\n7\nWho runs it?\nA contractor\n9\nHow many letters went out last year?\n12,400',
    [
      '1 How many staff answer calls? => 4',
      '3 Is there a chatbot? => No',
      '4a Which tool sends letters? => Postroom',
      '4b What does it cost? => £900',
      '7 Who runs it? => A contractor',
      '9 How many letters went out last year? => 12,400',
    ],
  ],
  [
    'a cell a line, the answers to small numbers are no numbers of questions',
    '1\n\nHow many call handlers are there?\n\n3\n\n2\n\nHow many of them work part time?\n\n5\n\n3\n\nHow many posts are vacant?\n\n4\n\n6\n\nHow many sites do they work at?\n\n2\n\n9\n\nWhich shifts are there?\n\nTwo, early and late',
    [
      '1 How many call handlers are there? => 3',
      '2 How many of them work part time? => 5',
      '3 How many posts are vacant? => 4',
      '6 How many sites do they work at? => 2',
      '9 Which shifts are there? => Two, early and late',
    ],
  ],
  [
    'numbers without a stop before the question, some left out',
    '1  How many staff answer calls?\n   Answer: 14\n\n2a  Is there a chatbot?\n    Answer: Yes\n\n2b  What does it cost?\n    Answer: £1,250\n\n6  Which tool sends letters?\n   Answer: Postroom\n\n7  Who runs it?\n   Answer: A contractor\n\n10  When does the contract end?\n   Answer: March 2027',
    [
      '1 How many staff answer calls? => 14',
      '2a Is there a chatbot? => Yes',
      '2b What does it cost? => £1,250',
      '6 Which tool sends letters? => Postroom',
      '7 Who runs it? => A contractor',
      '10 When does the contract end? => March 2027',
    ],
  ],
  [
    'the same with the answer right under the question and no label',
    '2 How many staff answer calls?\n14\n\n3 Is there a chatbot?\nYes\n\n5 What does it cost?\n£1,250\n\n8 Which tool sends letters?\nPostroom\n\n12 Who runs it?\nA contractor',
    [
      '2 How many staff answer calls? => 14',
      '3 Is there a chatbot? => Yes',
      '5 What does it cost? => £1,250',
      '8 Which tool sends letters? => Postroom',
      '12 Who runs it? => A contractor',
    ],
  ],
  [
    'a page between the question before and the one that leaps',
    '1 How many staff answer calls?\n14\n\n2 Is there a chatbot?\nYes\n\nPage 1 of 2\n\n5 What does it cost?\n£1,250\n\n6 Which tool sends letters?\nPostroom\n\nPage 2 of 2',
    [
      '1 How many staff answer calls? => 14',
      '2 Is there a chatbot? => Yes',
      '5 What does it cost? => £1,250',
      '6 Which tool sends letters? => Postroom',
    ],
  ],
  [
    'a cell a line, titles for questions',
    '1\n\nCall handlers\n\n14\n\n2\n\nVacant posts\n\n3\n\n5\n\nSoftware that sends letters\n\nPostroom\n\n8\n\nLetters sent last year\n\n12,400\n\n9\n\nChatbot\n\nNone',
    [
      '1 Call handlers => 14',
      '2 Vacant posts => 3',
      '5 Software that sends letters => Postroom',
      '8 Letters sent last year => 12,400',
      '9 Chatbot => None',
    ],
  ],
  [
    'titles behind the numbers, the answers with a label',
    '3 Call handlers\nAnswer: 14\n\n4 Vacant posts\nAnswer: 3\n\n7 Software that sends letters\nAnswer: Postroom\n\n11 Chatbot\nAnswer: None',
    ['3 Call handlers => 14', '4 Vacant posts => 3', '7 Software that sends letters => Postroom', '11 Chatbot => None'],
  ],
  [
    'a figure that begins an answer, or a wrapped line of it, is no number of a question',
    '1 How many staff answer calls?\n4 Advisers and\n6 Team leaders\n\n2 What is planned?\nThe team moved in 2019 to the depot at\n5 Wharf Terrace. It asked in May how many\n7 Posts would be needed there.\n\n3 Is there a chatbot?\nNo',
    [
      '1 How many staff answer calls? => 4 Advisers and 6 Team leaders',
      '2 What is planned? => The team moved in 2019 to the depot at 5 Wharf Terrace. It asked in May how many 7 Posts would be needed there.',
      '3 Is there a chatbot? => No',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'a range alone under a letter counts nothing',
    'e. How many homes are there?\n\nAbout 43,800\n\nf. How many systems are in use?\n\n140 to 160\n\ng. How many stand alone?\n\nNot known\n\nh. How many exchange data?\n\nNot known\n\ni. Who runs them?\n\nThe digital team\n',
    [
      'e How many homes are there? => About 43,800',
      'f How many systems are in use? => 140 to 160',
      'g How many stand alone? => Not known',
      'h How many exchange data? => Not known',
      'i Who runs them? => The digital team',
    ],
  ],
  [
    'an answer that begins with the next number, where all numbers are closed',
    '1) the number of notices\n\n33\n\n2) the income from them\n\n£11,550\n\n3) the number of prosecutions\n\n4 (of which 3 led to a conviction)\n\n4) the three wards with most\n\nPontnewydd, Trevethin and Blaenavon\n\n5) the cost of clearing\n\n£3,000\n',
    [
      '1 the number of notices => 33',
      '2 the income from them => £11,550',
      '3 the number of prosecutions => 4 (of which 3 led to a conviction)',
      '4 the three wards with most => Pontnewydd, Trevethin and Blaenavon',
      '5 the cost of clearing => £3,000',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
