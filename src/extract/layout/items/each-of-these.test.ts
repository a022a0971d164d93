import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Ottershaw District Council\nFOI 5120\n3 May 2025\n\n';
const close = '\n\nYours sincerely\n\nInformation Officer';
const questions = ['Supplier and name of the system', 'Number of licences', 'Annual spend'];
const first = ['Acton - Pulse', '310', '£18,400'];
const second = ['Brook Software', '45', '£7,250'];
const counted = (lines: readonly string[], mark = '.'): string =>
  lines.map((line, i) => `${i + 1}${mark} ${line}`).join('\n');
const given = (one: string, other: string): string[] => [
  ...questions.map((question, i) => `${i + 1} [${one}] ${question} => ${first[i]}`),
  ...questions.map((question, i) => `${i + 1} [${other}] ${question} => ${second[i]}`),
];

test.each<[string, string, string[]]>([
  [
    'things by letter, then what is asked of each',
    `Your request\n\nI should like details of these systems:\n\nA. Planning register\n\nB. Licensing\n\nFor each of A and B please give me:\n\n${counted(questions)}\n\nOur response\n\nA. Planning register\n\n${counted(first)}\n\nB. Licensing\n\n${counted(second)}`,
    given('Planning register', 'Licensing'),
  ],
  [
    'letters with brackets, what is asked above them',
    `You asked, for each of the systems below, for:\n\n${counted(questions, ')')}\n\na) Planning register\nb) Licensing\n\nResponse\n\na) Planning register\n\n${counted(first, ')')}\n\nb) Licensing\n\n${counted(second, ')')}`,
    given('Planning register', 'Licensing'),
  ],
  [
    'bullets',
    `Your request\n\nPlease tell me the following for each of these systems:\n\n${counted(questions)}\n\n- Planning register\n- Licensing\n\nOur response\n\nPlanning register\n\n${counted(first)}\n\nLicensing\n\n${counted(second)}`,
    given('Planning register', 'Licensing'),
  ],
  [
    'in the words of the request',
    `Request\n\nFor both the planning register and the licensing system please state:\n\n${counted(questions)}\n\nResponse\n\nPlanning register\n${counted(first)}\n\nLicensing system\n${counted(second)}`,
    given('Planning register', 'Licensing system'),
  ],
  [
    'years',
    `Request\n\nFor each of 2022/23 and 2023/24 please state:\n\n${counted(questions)}\n\nResponse\n\n2022/23\n${counted(first)}\n\n2023/24\n${counted(second)}`,
    given('2022/23', '2023/24'),
  ],
  [
    'the letter alone over each count',
    `Your request\n\nI should like details of these systems:\n\nA. Planning register\nB. Licensing\n\nFor each please give me:\n\n${counted(questions)}\n\nOur response\n\nSystem A\n\n${counted(first)}\n\nSystem B\n\n${counted(second)}`,
    given('System A', 'System B'),
  ],
  [
    'questions in most the same, asked under each',
    `Request\n\nContract 1 - planning\n\n1. Supplier: who is the supplier under the contract?\n2. Licences: how many are there?\n3. Annual spend: what is paid each year?\n4. Expiry: when does it end?\n\nContract 2 - licensing\n\n1. Supplier: who is the supplier?\n2. Licences: how many are there?\n3. Annual spend: what is paid each year?\n\nResponse\n\nContract 1\n\n${counted([...first, 'May 2027'])}\n\nContract 2\n\n${counted(second)}`,
    [
      '1 [Contract 1] Supplier: who is the supplier under the contract? => Acton - Pulse',
      '2 [Contract 1] Licences: how many are there? => 310',
      '3 [Contract 1] Annual spend: what is paid each year? => £18,400',
      '4 [Contract 1] Expiry: when does it end? => May 2027',
      '1 [Contract 2] Supplier: who is the supplier? => Brook Software',
      '2 [Contract 2] Licences: how many are there? => 45',
      '3 [Contract 2] Annual spend: what is paid each year? => £7,250',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(`${head}${text}${close}`)).toEqual(expected);
});
