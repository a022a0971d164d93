import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor Council\nOur ref: FOI 4410\n\nDear Sir or Madam\n\n';
const pairs: readonly (readonly [string, string])[] = [
  ['How many depots are there?', 'Three'],
  ['Who runs them?', 'The council'],
  ['Yearly cost of the largest', '£61,000'],
  ['Website: name of the page that lists them', 'Depots and yards'],
  ['The budget for those', 'Not held centrally'],
  ['Are any of them let?', 'Two are, to growers'],
  ['Is any of them to close?', 'No'],
  ['When was each last painted?', 'In 2019, all three'],
];
const expected = pairs.map(([asked, said]) => `- ${asked} => ${said}`);

describe('what is asked without asking in words', () => {
  test.each<[string, (asked: string) => string]>([
    ['by its place', (asked) => asked],
    ['in bold', (asked) => `**${asked}**`],
    ['in italics', (asked) => `*${asked}*`],
    ['as a heading', (asked) => `### ${asked}`],
  ])('%s', (_, dress) => {
    const text = pairs.map(([asked, said]) => `${dress(asked)}\n\n${said}\n\n`).join('');
    expect(shown(`${head}${text}Yours faithfully\n\nInformation Officer\n`)).toEqual(expected);
  });

  test('a question that has lost its mark', () => {
    const plain = pairs
      .filter(([asked]) => asked.endsWith('?'))
      .map(([asked, said], i): readonly [string, string] => [
        i === 2 ? 'What is the yearly budget for yards and their upkeep' : asked,
        said,
      ]);
    const text = plain.map(([asked, said]) => `${asked}\n\n${said}\n\n`).join('');
    expect(shown(head + text)).toEqual(plain.map(([asked, said]) => `- ${asked} => ${said}`));
  });

  test('an answer of several paragraphs stays whole', () => {
    const long = 'Two are\n\nBoth are let to growers of the parish.\n\nThe third is kept for the winter.';
    const text = pairs
      .filter(([asked]) => asked.endsWith('?'))
      .map(([asked, said]) => `${asked}\n\n${asked.startsWith('Are') ? long : said}\n\n`)
      .join('');
    expect(shown(head + text)).toHaveLength(5);
  });

  test('values by name are parts of an answer', () => {
    const values = 'Fly-tipping: 912\n\nMissed bins: 6,840\n\nLamps: not ours';
    const text = pairs
      .filter(([asked]) => asked.endsWith('?'))
      .map(([asked, said], i) => `${asked}\n\n${i === 2 ? values : said}\n\n`)
      .join('');
    expect(shown(head + text).filter((line) => line.includes(' Are any')).length).toBe(3);
  });
});
