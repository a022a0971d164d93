import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `part = text`, one answer a line, `outcome` where it is blank. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, outcome, text: said }) => `${number}${part ? ` [${part}]` : ''} = ${said || outcome}`,
  );

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a label over its value in each paragraph',
    `<p><strong>3.1 How many bins were emptied in the past</strong></p><p><em>Month</em><br>64,510</p><p><em>Year</em><br>771,900</p>
<p><strong>3.2 Who empties them?</strong></p><p>Tern Ltd</p>`,
    ['3.1 [Month] = 64,510', '3.1 [Year] = 771,900', '3.2 = Tern Ltd'],
  ],
  [
    'the same set in italics over words',
    `<p><strong>1. What is the budget for</strong></p><p><em>Bins</em><br>Staff time only</p><p><em>Skips</em><br>£734</p>
<p><strong>2. Who empties them?</strong></p><p>Tern Ltd</p>`,
    ['1 [Bins] = Staff time only', '1 [Skips] = £734', '2 = Tern Ltd'],
  ],
  [
    'paragraphs of words of two lines',
    `<p><strong>1. How are bins emptied?</strong></p><p>Lorries call<br>on Mondays</p><p>Vans call<br>on Tuesdays</p>
<p><strong>2. Who empties them?</strong></p><p>Tern Ltd</p>`,
    ['1 = Lorries call on Mondays Vans call on Tuesdays', '2 = Tern Ltd'],
  ],
  [
    'labels that a letter closes with, over figures',
    `1. How many bins are there?
310

2. What does each contact cost?
Telephone: £4.12
Web: £0.31`,
    ['1 = 310', '2 [Telephone] = £4.12', '2 [Web] = £0.31'],
  ],
  [
    'the same with a question behind them',
    `1. What does each contact cost?
Telephone: £4.12
Web: £0.31

2. How many bins are there?
310`,
    ['1 [Telephone] = £4.12', '1 [Web] = £0.31', '2 = 310'],
  ],
  [
    'whom to ring and where to look',
    `1. How many bins are there?
310

2. Who empties them?
Tern Ltd

Telephone: 01632 960123
Web: www.wexmoor.example
Form completed by: FOI Officer`,
    ['1 = 310', '2 = Tern Ltd'],
  ],
  [
    'a close in two languages',
    `1. How many bins are there?
310

2. Who empties them?
Tern Ltd

Yn gywir / Yours faithfully`,
    ['1 = 310', '2 = Tern Ltd'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
