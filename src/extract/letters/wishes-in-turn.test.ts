import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Castlebourne Borough Council\n\nInformation request CB/2310/24\nSent: 9 December 2024\n\n';

/** Questions with a mark and wishes without one, each over its answer. */
test.each([
  'Please name every tool that measures its use.',
  'Please list the tools that measure its use.',
  'Please could you tell me which tools measure its use.',
  'Kindly set out the tools that measure its use.',
  'Please identify each tool that measures its use',
  'I would like to know which tools measure its use.',
  'Tell me which tools measure its use.',
  'State the tools that measure its use.',
  'Name the tools that measure its use.',
  'A list of the tools that measure its use.',
])('%s', (wish) => {
  const asked = ['What runs the website?', 'Does the council run other sites?', wish, 'Who looks after the website?'];
  const answered = ['Umbraco 13. It replaced Jadu.', 'Yes, 5.', 'Google Analytics 4 and Silktide', 'Our own web team.'];
  const text = asked.map((question, i) => `${question}\n\n${answered[i]}`).join('\n\n');
  expect(shown(head + text)).toEqual(asked.map((question, i) => `- ${question} => ${answered[i]}`));
});
