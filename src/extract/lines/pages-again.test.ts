import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = [
  'Helmsdale Borough Council          FOI-19-0330',
  'Received 20 May 2019               Answered 14 June 2019',
  '',
];
const asked: readonly (readonly [string, string])[] = [
  ['How many people live in the borough?', 'About 58,400'],
  ['What is spent on printing in a year?', '£9,765'],
  ['Is there an app for residents?', 'No'],
  ['How many visitors did the website have in 2018-19?', '611,093'],
];
const first = asked.flatMap(([question, answer], i) => [`${i + 1}.  ${question}`, `    ${answer}`]);
const more = ['5.  What software is the website built on?', '    Jadu'];
const expected = [
  ...asked.map(([question, answer], i) => `${i + 1} ${question} => ${answer}`),
  '5 What software is the website built on? => Jadu',
];

/** As a second scan reads it. */
const badly = (line: string): string =>
  line
    .replace(/m/g, 'rn')
    .replace(/(?<=[a-z])l(?=[a-z])/g, '1')
    .replace(/g(?=h|\b)/g, 'q')
    .replace(/^1\./, 'l.')
    .replace(/^2\./, 'Z.')
    .replace(/1(?=\d)/g, 'I')
    .replace(/(?<=\d)0/g, 'O')
    .replace(/t$/, 'f');
const file = (...pages: readonly (readonly string[])[]): string => pages.map((page) => page.join('\n')).join('\n\n');

describe('a page that was scanned twice', () => {
  test.each<[string, string]>([
    [
      'the second badly',
      file([...head, ...first, '', 'Page 1 of 2'], [...head, ...first, '', 'Page 1 of 2'].map(badly), [
        ...more,
        '',
        'Page 2 of 2',
      ]),
    ],
    ['the first badly', file(head, first.map(badly), first, more)],
    ['without its head', file([...head, ...first], first.map(badly), more)],
    ['at the end', file([...head, ...first], more, first.map(badly))],
    ['only its lower half', file([...head, ...first], first.slice(2).map(badly), more)],
    ['behind form feeds', [[...head, ...first], first.map(badly), more].map((page) => page.join('\n')).join('\f')],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual(expected);
  });

  test('a request that is repeated over its answers stands', () => {
    const request = asked.map(([question], i) => `${i + 1}. ${question}`);
    const text = [...head, 'You asked:', '', ...request.map(badly), '', 'Our reply:', '', ...first];
    expect(shown(text.join('\n'))).toHaveLength(4);
  });
});
