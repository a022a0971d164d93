import { expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor District Council\nFOI 2231\nReceived 4 March 2024, answered 2 April 2024\n\n';
const answers = (text: string): string[] => shown(head + text).map((line) => line.replace(/ .* => /, ': '));
const said = ['1: Yes, 40', '2.1: Larchfield Ltd', '2.2: £1,250', '2.3: March 2027', '3: 512', '4: Nobody'];

// A count that begins again further to the right asks for parts of the question over it.
it.each<[string, string]>([
  [
    'in Markdown, the answers in bullets',
    '1. How many boats are let?\n   - Yes, 40\n2. Is there a depot? Please give:\n   1. the name of the firm\n      - Larchfield Ltd\n   2. its price\n      - £1,250\n   3. the day on which it ends\n      - March 2027\n3. How many sheds are there?\n   - 512\n4. Who asks?\n   - Nobody\n',
  ],
  [
    'in Markdown, the answers in bold',
    '1. How many boats are let?\n\n   **Yes, 40**\n\n2. On the depot, please state\n\n   1. Who runs it?\n\n      **Larchfield Ltd**\n\n   2. What does it cost?\n\n      **£1,250**\n\n   3. When does it end?\n\n      **March 2027**\n\n3. How many sheds are there?\n\n   **512**\n\n4. Who asks?\n\n   **Nobody**\n',
  ],
  [
    'in brackets, on paper',
    '(1) How many boats are let?\nYes, 40\n(2) Please tell me of the depot\n     (1) Who runs it?\n     Larchfield Ltd\n     (2) What does it cost?\n     £1,250\n     (3) When does it end?\n     March 2027\n(3) How many sheds are there?\n512\n(4) Who asks?\nNobody\n',
  ],
  [
    'with labels for the answers',
    '1) How many boats are let?\nAnswer: Yes, 40\n2) What is the contract for the depot?\n    1) Firm\n    Answer: Larchfield Ltd\n    2) Yearly price\n    Answer: £1,250\n    3) Last day\n    Answer: March 2027\n3) How many sheds are there?\nAnswer: 512\n4) Who asks?\nAnswer: Nobody\n',
  ],
  [
    'in a page',
    '<html><body><h1>FOI 2231</h1><ol><li>How many boats are let?<br>Yes, 40</li><li>Please tell me of the depot:<ol><li>who runs it<p>Larchfield Ltd</p></li><li>what it costs<p>£1,250</p></li><li>when it ends<p>March 2027</p></li></ol></li><li>How many sheds are there?<p>512</p></li><li>Who asks?<p>Nobody</p></li></ol></body></html>',
  ],
  [
    'in a page that writes the numbers out',
    'Q1. How many boats are let?\n\n    A. Yes, 40\n\nQ2. Is there a depot? If so:\n\n    1. Who runs it?\n       A. Larchfield Ltd\n    2. What does it cost?\n       A. £1,250\n    3. Until when?\n       A. March 2027\n\nQ3. How many sheds are there?\n\n    A. 512\n\nQ4. Who asks?\n\n    A. Nobody\n',
  ],
  [
    'the request alone, answered by full numbers',
    'You asked:\n\n1. How many boats are let?\n2. Is there a depot? Please give:\n   1. the firm\n   2. its price\n   3. the day on which it ends\n3. How many sheds are there?\n4. Who asks?\n\nOur answers:\n\n1. Yes, 40\n2.1 Larchfield Ltd\n2.2 £1,250\n2.3 March 2027\n3. 512\n4. Nobody\n',
  ],
  [
    'the request and the answers alike',
    'Request\n\n1. How many boats are let?\n2. Is there a depot? Please give:\n    1. the firm\n    2. its price\n    3. the day on which it ends\n3. How many sheds are there?\n4. Who asks?\n\nResponse\n\n1. Yes, 40\n2.\n    1. Larchfield Ltd\n    2. £1,250\n    3. March 2027\n3. 512\n4. Nobody\n',
  ],
])('counts parts under their question: %s', (_, text) => {
  expect(answers(text).filter((line) => line !== '2: ' && !line.startsWith('2 '))).toEqual(said);
});

it('counts parts under the last question, and under several', () => {
  const text =
    '1. On the app, please give:\n   1. its name\n      - Mapper\n   2. its price\n      - £40\n2. On the boats, please give:\n   1. how many there are\n      - 12\n   2. who hires them\n      - The club\n';
  expect(answers(text)).toEqual(['1.1: Mapper', '1.2: £40', '2.1: 12', '2.2: The club']);
});

it('counts questions under a title that has a number', () => {
  const text =
    '1. Boats\n   1. How many are there?\n      - 12\n   2. Who hires them?\n      - The club\n2. Sheds\n   1. How many are there?\n      - 512\n   2. Who asks?\n      - Nobody\n';
  expect(answers(text)).toEqual(['1.1: 12', '1.2: The club', '2.1: 512', '2.2: Nobody']);
});

it.each<[string, string, string[]]>([
  [
    'a list in an answer',
    '1. How many depots are there?\n   Three\n2. Where are they?\n   1. Elm Road\n   2. Hill Top\n   3. The quay\n3. Who maintains them?\n   Larchfield Ltd\n',
    ['1: Three', '2: 1. Elm Road 2. Hill Top 3. The quay', '3: Larchfield Ltd'],
  ],
  [
    'answers set in under their questions, with the same number',
    '1. How many depots are there?\n    1. Three\n2. Where are they?\n    2. Elm Road\n3. Who maintains them?\n    3. Larchfield Ltd\n',
    ['1: Three', '2: Elm Road', '3: Larchfield Ltd'],
  ],
])('leaves alone %s', (_, text, left) => {
  expect(answers(text)).toEqual(left);
});
