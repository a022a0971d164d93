import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = `CYNGOR SIR TARENNYDD
TARENNYDD COUNTY COUNCIL

Cyf / Ref: RHG 2207
Dyddiad / Date: 4.3.2025

Annwyl Syr neu Fadam / Dear Sir or Madam

`;
const foot = `

Os ydych yn anfodlon / If you are dissatisfied you may ask for an internal review.

Yn gywir / Yours faithfully
`;

const said = (text: string): string[][] =>
  extractResponse(head + text + foot).answers.map(({ number = '', question = '', text, outcome }) => [
    number,
    question,
    text,
    outcome,
  ]);

const given = [
  ['1', 'How many libraries are there?', 'Seven', 'answered'],
  ['2', 'How much was spent on books in 2023/24?', '£61,250 (2023/24)', 'answered'],
  ['3', 'How many visits were made in a month?', 'We do not have this information.', 'not_held'],
  ['4', 'Who supplies the catalogue?', 'This is exempt under section 43(2).', 'refused'],
];

test.each([
  [
    'Welsh first',
    `1. Sawl llyfrgell sydd?
How many libraries are there?

Saith
Seven

2. Faint a wariwyd ar lyfrau yn 2023/24?
How much was spent on books in 2023/24?

£61,250 (2023/24)
£61,250 (2023/24)

3. Faint o ymweliadau a wnaed mewn mis?
How many visits were made in a month?

Nid yw'r wybodaeth hon gennym.
We do not have this information.

4. Pwy sy'n cyflenwi'r catalog?
Who supplies the catalogue?

Mae hyn wedi ei eithrio o dan adran 43(2).
This is exempt under section 43(2).`,
  ],
  [
    'labelled',
    `1. Sawl llyfrgell sydd?
How many libraries are there?
Ateb: Saith
Answer: Seven

2. Faint a wariwyd ar lyfrau yn 2023/24?
How much was spent on books in 2023/24?
Ateb: £61,250 (2023/24)
Answer: £61,250 (2023/24)

3. Faint o ymweliadau a wnaed mewn mis?
How many visits were made in a month?
Ateb: Nid yw'r wybodaeth hon gennym.
Answer: We do not have this information.

4. Pwy sy'n cyflenwi'r catalog?
Who supplies the catalogue?
Ateb: Mae hyn wedi ei eithrio o dan adran 43(2).
Answer: This is exempt under section 43(2).`,
  ],
  [
    'English first',
    `1. How many libraries are there?
Sawl llyfrgell sydd?

Seven
Saith

2. How much was spent on books in 2023/24?
Faint a wariwyd ar lyfrau yn 2023/24?

£61,250 (2023/24)
£61,250 (2023/24)

3. How many visits were made in a month?
Faint o ymweliadau a wnaed mewn mis?

We do not have this information.
Nid yw'r wybodaeth hon gennym.

4. Who supplies the catalogue?
Pwy sy'n cyflenwi'r catalog?

This is exempt under section 43(2).
Mae hyn wedi ei eithrio o dan adran 43(2).`,
  ],
])('both languages below one another: %s', (_, text) => {
  expect(said(text)).toEqual(given);
});

test('an English letter with two questions under a number keeps both', () => {
  expect(
    said(`1. How many libraries are there? How many are open on Sundays?
Seven, of which two

2. How many vans are there? How old are they?
Three
All are five years old

3. Who runs them? Since when?
The county
Since 1998`).map(([, , text]) => text),
  ).toEqual(['Seven, of which two', 'Three All are five years old', 'The county Since 1998']);
});
