import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (text: string) =>
  extractResponse(text).answers.map(({ number, part, text: words }) =>
    [number, part, words].filter(Boolean).join(' | '),
  );

const head =
  'Wexmoor Borough Council\nOur ref: FOI 4417\n\nDear requester\n\nThank you for your request. Our answers are below.\n\n';

describe('long surveys of many sections', () => {
  it('numbers that no stop closes are labels where answers have a label too', () => {
    const questions = [
      ['1.1', 'What tools does the council use to write to\nresidents? (e.g. e-mail, text messages)', 'Bulletins'],
      ['1.2', 'Which teams use them most, and for what kind of\nmessages?', 'Waste'],
      ['1.4', 'The yearly cost of these tools', '£8,120'],
      ['1.5', 'Are alerts sent at night?', 'No'],
    ];
    const text = questions.map(([number, asked, said]) => `${number} ${asked}\nAnswer: ${said}\n`).join('\n');
    expect(read(`${head}Section 1 - Messages\n\n${text}`)).toEqual([
      '1.1 | Bulletins',
      '1.2 | Waste',
      '1.4 | £8,120',
      '1.5 | No',
    ]);
  });

  it('a heading in capitals between two counted answers is none of the first', () => {
    const asked =
      'You asked:\n\nMESSAGES\n1) What tools are used?\n2) How many notices are sent each year?\n\nCONTACT CENTRE & HELP\n3) What is its yearly budget?\n4) Are other languages spoken?\n\nBINS\n5) Is there an app?\n';
    const said =
      'Our answers follow in the same order.\n\nMESSAGES\n1) Bulletins\n2) About 240\n\nCONTACT CENTRE & HELP\n3) £104,300\n4) Polish\n\nBINS\n5) No\n';
    expect(read(`Wexmoor Borough Council\n\nThank you for your request. ${asked}\n${said}`)).toEqual([
      '1 | Bulletins',
      '2 | About 240',
      '3 | £104,300',
      '4 | Polish',
      '5 | No',
    ]);
  });

  it('values under a question that is broken over lines answer it, though other answers have a label', () => {
    const text =
      '1. What is the budget of the contact centre?\nAnswer: £88,000\n\n2. Please give a breakdown of calls (as a number or a share) by\ntopic, as far as known:\n    Bins and recycling (missed, new, dates): 9%\n    Meetings and events: 1%\n    School places (terms, forms): N/A\n\n3. Are calls recorded?\nAnswer: Yes\n';
    expect(read(head + text)).toEqual([
      '1 | £88,000',
      '2 | Bins and recycling (missed, new, dates) | 9%',
      '2 | Meetings and events | 1%',
      '2 | School places (terms, forms) | N/A',
      '3 | Yes',
    ]);
  });

  it("a table's head said again under each section's title is no row", () => {
    const rows = (first: string) =>
      `No.\tQuestion\tWexmoor's answer\n1\tWhat does the ${first} cost\t£1,200\n\ta year?\t\n2\tIs it run by the council's own\tYes\n\tstaff?\t\n3\tHow many people use the ${first}\t310\n\teach month?\t\n`;
    const answers = extractResponse(
      `${head}Library\n\n${rows('library')}\nSwimming Pool\n\n${rows('pool')}\nMarket\n\n${rows('market')}`,
    ).answers;
    expect(answers.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 £1,200',
      '2 Yes',
      '3 310',
      '1 £1,200',
      '2 Yes',
      '3 310',
      '1 £1,200',
      '2 Yes',
      '3 310',
    ]);
    expect(answers.every(({ part }) => part === undefined || /Library|Swimming Pool|Market/.test(part))).toBe(true);
  });
});
