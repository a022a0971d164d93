import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const said = 'These are bought through Cambrook City Council, which you may wish to ask.';
const page = (mark: string, head: string, close = '*Governance Team*'): string =>
  ['# South Marsh Combined Authority', '', 'FOI request: SMCA/2025/61', '']
    .concat(
      ['1. Is there a contact centre?', 'No.', '2. Which CRM is in use?', 'HubSpot'].flatMap((line, i) => [
        (i % 2 ? '' : mark) + line,
        '',
      ]),
    )
    .concat([mark + head, '', said, '', close])
    .join('\n');

// What stands in the brackets of a heading that answers a range is no answer.
test.each([
  ['### ', '3. to 5. (social media tools, survey tools, app)', '(social media tools, survey tools, app)'],
  ['## ', '3, 4 and 5. (surveys)', '(surveys)'],
  ['### ', '3-5. (advertising, print, polling)', '(advertising, print, polling)'],
  ['', '3. to 5. (social media tools, survey tools, app)', '(social media tools, survey tools, app)'],
  ['', '3 - 5: (social media and surveys)', '(social media and surveys)'],
  ['#### ', 'Questions 3 to 5 (tools)', '(tools)'],
])('%s%s', (mark, head, question) => {
  const read = shown(page(mark, head));
  expect(read.slice(2)).toEqual([3, 4, 5].map((n) => `${n} ${question} => ${said}`));
});

test('brackets that answer do', () => {
  const read = shown(page('### ', '3. to 5. (not held)').replace(said, 'Yours faithfully'));
  expect(read.slice(2)).toHaveLength(3);
  for (const line of read.slice(2)) expect(line).toContain('not held');
});
