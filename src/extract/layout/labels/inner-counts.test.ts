import { expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor District Council\n\n';
const answers = (text: string): string[] => shown(head + text).map((line) => line.replace(/ .* => /, ': '));

it.each<[string, string, string[]]>([
  [
    'small Roman numbers under great ones',
    'I. How many depots are there?\nThree\nII. Which vehicles are kept at each?\nWe keep:\n(i) six vans\n(ii) two lorries\n(iii) none at Hill Top\nIII. What did they cost?\n£412,000\nIV. Who maintains them?\nLarchfield Ltd',
    [
      'i: Three',
      'ii: We keep: (i) six vans (ii) two lorries (iii) none at Hill Top',
      'iii: £412,000',
      'iv: Larchfield Ltd',
    ],
  ],
  [
    'the same numbers right under their question',
    '(i) How many depots are there?\nThree\n(ii) Since when?\n2019\n(iii) Who maintains them?\n(i) Larchfield Ltd\n(ii) Brook & Sons\n(iv) Until when?\nMarch 2027',
    ['i: Three', 'ii: 2019', 'iii: (i) Larchfield Ltd (ii) Brook & Sons', 'iv: March 2027'],
  ],
  [
    'numbers under questions that are called so',
    'Question 1\nHow many visited?\nAnswer: 61,040\nQuestion 2\nWhich pages were most viewed?\nAnswer:\n1. Bin day (22,814)\n2. Council tax (9,460)\n3. Jobs (4,903)\nQuestion 3\nWhat does it cost?\nAnswer: £18,000',
    ['1: 61,040', '2: 1. Bin day (22,814) 2. Council tax (9,460) 3. Jobs (4,903)', '3: £18,000'],
  ],
  [
    'numbers in brackets',
    '1. How many depots are there?\nThree\n2. Where are they?\n(1) Elm Road\n(2) Hill Top\n(3) The quay\n3. Who maintains them?\nLarchfield Ltd\n4. Until when?\nMarch 2027',
    ['1: Three', '2: (1) Elm Road (2) Hill Top (3) The quay', '3: Larchfield Ltd', '4: March 2027'],
  ],
])('leaves a list to the answer that it stands in: %s', (_, text, said) => {
  expect(answers(text)).toEqual(said);
});

it('keeps questions that are counted afresh under others', () => {
  const text =
    'Section 1\n1. How many depots are there?\nThree\n2. Who maintains them?\nLarchfield Ltd\nSection 2\n1. How many boats are there?\n12\n2. Who hires them?\nThe club\nSection 3\n1. Who asks?\nNobody';
  expect(shown(head + text)).toHaveLength(5);
});

it('takes a title without a blank line above it for a section’s, where its count begins again', () => {
  for (const close of ['', '.', ')'])
    for (const [calls, site] of [
      ['Calls', 'Website'],
      ['CALLS', 'WEBSITE'],
    ] as const) {
      const text = `${calls}\n1${close} Number of calls\n71,204\n2${close} Who runs the centre\nThe Council\n${site}\n1${close} CMS used\nUmbraco\n2${close} Visitors\n38,114`;
      expect(answers(text), close).toEqual(['1: 71,204', '2: The Council', '1: Umbraco', '2: 38,114']);
    }
});
