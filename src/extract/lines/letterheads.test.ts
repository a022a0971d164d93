import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** The head of the next sheet, printed or scanned in the middle of a letter. */
const heads: readonly string[] = [
  '                HARWICK BOROUGH COUNCIL\n                Moot Hall · High Street · Harwick\n                Tel 01632 960123 · www.harwick.example',
  '                    HARWICK BOROUGH COUNClL\n                    Moot Hall\n                    Harwick  HK1 2AB\n                    Tel O1632 96O123',
  'HARWICK BOROUGH COUNCIL\nMoot Hall, High Street, Harwick HK1 2AB\nTelephone: 01632 960123   Fax: 01632 960124',
  '          Harwick Borough Council\n          Moot Hall, Harwick\n          foi@harwick.example',
  '                              Harwick and Sale NHS Trust\n\n                              Trust Headquarters\n                              www.harwick-sale.example',
  '     ~~~~~~~~~~~~~~~~~~~~~\n     HARWICK POLICE\n     Tower Street · DX 55512\n     ~~~~~~~~~~~~~~~~~~~~~',
  '                     CYNGOR HARWICK COUNCIL\n                     Neuadd y Dref, Stryd Fawr\n                     Ffôn / Tel: 01632 960123',
  '            HARWICK BOROUGH COUNCIL\n            Chief Executive: A Person\n            Moot Hall, Harwick, HK1 2AB\n            Phone 01632 960123',
];
const above = '14 May 2024\nOur ref: FOI 4417\n\nDear Requester\n\nThank you for your request. Our reply:\n\n';
const below = 'Yours sincerely\n\nInformation Officer\nHarwick Borough Council\nTel 01632 960123\n';
const asked = ['How many bins were lost?', 'What did new ones cost?', 'Who empties them?'];
const said = ['1,204 in the year', '£18,220', 'Our own crews, on two shifts'];

describe('a letterhead within a letter is not of its answers', () => {
  test.each(heads)('%s', (head) => {
    for (const cut of [1, 2]) {
      const pairs = asked.map((words, i) => `${i + 1}. ${words}\n${said[i]}\n`);
      const text = `${above}${pairs.slice(0, cut).join('\n')}${head}\n${pairs.slice(cut).join('\n')}\n${below}`;
      expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual(said);
    }
  });

  test.each([
    '                    RECEIVED\n                    12 MAY 2024\n                    POST ROOM',
    '            RECElVED\n            I2 May 2024',
    '                         POST ROOM\n                         12/05/24',
    '                 DATE RECEIVED\n                 12.05.2024\n                 FOI TEAM',
  ])('a stamp: %s', (stamp) => {
    const pairs = asked.map((words, i) => `${i + 1}. ${words}\n${said[i]}\n`);
    const text = `${above}${pairs.slice(0, 2).join('\n')}${stamp}\n${pairs[2]}\n${below}`;
    expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual(said);
  });

  test('an address that a question asks for is an answer', () => {
    const address = 'Sale Waste Trust\nMoot Hall, Harwick\nTel 01632 960199';
    const text = `${above}1. ${asked[0]}\n${said[0]}\n\n2. What are the name and address of the contractor?\n${address}\n\n3. ${asked[1]}\n${said[1]}\n\n${below}`;
    expect(extractResponse(text).answers[1]?.text).toContain('Sale Waste Trust');
  });
});
