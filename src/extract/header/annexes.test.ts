import { expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const body = '\n\n1. How many boats are there in the Borough of Wexmoor?\n12\n2. Who hires them?\nThe club\n';
const read = (head: string): (string | undefined)[] => {
  const { authority, reference, received, responded } = extractResponse(head + body);
  return [authority?.value.name, reference?.value, received?.value, responded?.value];
};

it.each<[string, (string | undefined)[]]>([
  [
    'Annex A to our reply FOI 3318 of 7 January 2019\nBorough of Pellinge',
    ['Borough of Pellinge', 'FOI 3318', undefined, '2019-01-07'],
  ],
  [
    'Annex to letter FOI/3318 of 7 January 2019\n\nBorough of Pellinge – reply',
    ['Borough of Pellinge', 'FOI/3318', undefined, '2019-01-07'],
  ],
  [
    'BOROUGH OF PELLINGE\nCyf / Ref: DRh-0772\nReply dated 7 January 2019',
    ['Borough of Pellinge', 'DRh-0772', undefined, '2019-01-07'],
  ],
  [
    'Wexmoor District Council\nAnnex to your letter of 7 January 2019\nReply sent 2 February 2019',
    ['Wexmoor District Council', undefined, '2019-01-07', '2019-02-02'],
  ],
])('reads the head of what is annexed: %s', (head, expected) => {
  expect(read(head)).toEqual(expected);
});

it('ends an answer where a log’s next entry is headed by its code, its subject and its day', () => {
  const log = ['EMH/25/601 Notices', 'EMH/25/617 Web chat', 'FCC-4480    Allowances']
    .map(
      (code, i) =>
        `${code}\nReceived: 0${i + 1}.06.2025\nResponded: 2${i}.06.2025\n\nQ. How many in part ${i}?\nA. ${i + 3} of them`,
    )
    .join('\n\n\n');
  expect(extractResponse(`East Marsham Council\nDisclosure log\n\n${log}`).answers.map(({ text }) => text)).toEqual([
    '3 of them',
    '4 of them',
    '5 of them',
  ]);
});

it('takes a year before its figure for no question', () => {
  const text =
    'Hallowby Council\n\n1. In each of 2019 and 2020 how many (a) cab and (b) hire drivers were licensed?\n\n1(a) 2019: 94; 2020: 88\n1(b) 2019: 402; 2020: 371\n\n2. How many were (a) suspended, (b) revoked?\n\n2(a) 9\n2(b) 3\n\n3. What does a licence cost?\n\n£289';
  expect(
    extractResponse(text)
      .answers.slice(0, 2)
      .map(({ number, text: said }) => [number, said]),
  ).toEqual([
    ['1a', '2019: 94; 2020: 88'],
    ['1b', '2019: 402; 2020: 371'],
  ]);
});
