import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const asked = [
  ['What is the population of your area?', '74,300'],
  ['How large is your area?', '58 sq km'],
  ['Is there a portal?', 'Yes, since 2015'],
  ['What share of residents use it?', '41%'],
  ['Which system is it?', 'Civica Contact Manager'],
  ['In which year did it go live?', '2011'],
  ['What does it cost?', '£22,400'],
  ['Who runs it?', 'The contact team (by day)'],
] as const;
const head = 'Wexmoor District CouncilFOI reference: 19-0420Date of response: 12/02/2019';
const wanted = asked.map(([question, answer], i) => `${i + 1} ${question} => ${answer}`);

it.each(['', ' '])('parts the next number from the figure that it is stuck to (%j behind the question)', (gap) => {
  expect(
    shown(`${head}${asked.map(([question, answer], i) => `${i + 1}. ${question}${gap}${answer}`).join('')}`),
  ).toEqual(wanted);
});

it('takes ten and more, and no year, for the next number', () => {
  const many = Array.from(
    { length: 12 },
    (_, i) => [`How many huts stood in bay ${'ABCDEFGHIJKL'[i]}?`, `${1200 + i * 37}`] as const,
  );
  const text = `${head}${many.map(([question, answer], i) => `${i + 1}. ${question}${answer}`).join('')}`;
  expect(shown(text)).toEqual(many.map(([question, answer], i) => `${i + 1} ${question} => ${answer}`));
  const years = `${head}1. When was it opened?It was opened in 2003. How many came is not known.2. Who paid?The county3. What did it cost?£4,1124. Is it open?Yes, it is open every day of the year but one, as it has been since the first of them`;
  expect(shown(years).map((line) => line.split(' ')[0])).toEqual(['1', '2', '3', '4']);
});
