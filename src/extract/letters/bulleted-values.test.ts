import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${words}`,
  );

test('values in bullets answer, though words stand under them', () => {
  expect(
    shown(
      '1. How many contacts came by each of these;\n• Phone:41200\n• Email: We count these by service.\n• Letters: 36\nBy "contact" we mean each call.\n2. Which of these do you offer?\n• Braille: No\n• Large print: On request\nWe note what suits.\n',
    ),
  ).toEqual([
    '1 [Phone] 41200',
    '1 [Email] We count these by service.',
    '1 [Letters] 36',
    '2 [Braille] No',
    '2 [Large print] On request',
    '2 We note what suits.',
  ]);
});

test('bullets that only name what is asked are the question’s', () => {
  expect(shown('1. What was spent on each of these?\n- Trees\n- Benches\n£400 in all.\n2. By whom?\nParks\n')).toEqual([
    '1 £400 in all.',
    '2 Parks',
  ]);
});

test('ways to write to the authority end the answers', () => {
  expect(
    shown(
      '1. How many trees?\n31\n2. Who felled them?\nTwo teams\n\n- Telephone: 01632 960012\n- Email: foi@wenbury.gov.uk\n',
    ),
  ).toEqual(['1 31', '2 Two teams']);
});

const labelled = (list: string): string[] =>
  shown(
    `1. Is there a museum?\nResponse: Yes\n2. Please break the visits down by exhibition (estimates will do)\n${list}\n3. Is there a shop?\nResponse: No\n4. Does it sell tea? If so;\nResponse: Yes\n   i) How many pots a week? Response: 204\n   ii) What kind is asked for most? Response: Black\n5. Is there a garden?\nResponse: No\n`,
  );

test.each([
  ['one mark', '   - ', '   - '],
  ['two marks', '   * ', '   - '],
])(
  'bullets that hold values answer, however long their labels, where the others have a labelled answer: %s',
  (_, one, two) => {
    expect(
      labelled(
        `${one}Pottery and glass (ground floor, all year): 41%\n${two}Railways: less than 5%\n${two}Weaving, spinning and dyeing (upper gallery): not counted`,
      ),
    ).toEqual([
      '1 Yes',
      '2 [Pottery and glass (ground floor, all year)] 41%',
      '2 [Railways] less than 5%',
      '2 [Weaving, spinning and dyeing (upper gallery)] not counted',
      '3 No',
      '4 Yes',
      '4i 204',
      '4ii Black',
      '5 No',
    ]);
  },
);
