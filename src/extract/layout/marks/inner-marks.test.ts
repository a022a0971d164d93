import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const pairs = [
  ['How many stalls were let in 2024?', '402'],
  ['What did the market cost to run?', '£18,200'],
  ['Is there a waiting list?', 'No, it was closed in 2022.'],
  ['Who repairs the awnings?', 'Arden Canvas'],
] as const;
const head = 'Wexmoor District Council\n\nOur Ref: 4471\n\n';
const close = '\n\nYours faithfully\n\nInformation Team';

describe('a reply whose line breaks were lost', () => {
  it.each([
    ['Wanted: ', 'Given: '],
    ['Asked - ', 'Told - '],
    ['[ask] ', '[WDC] '],
    ['Q. ', 'A. '],
    ['You: ', 'WDC: '],
    ['* ', '=> '],
    ['Sought by resident: ', 'Found by service: '],
    ['Enquiry: ', 'Reply: '],
  ])('is parted by the marks that take turns inside it: “%s”, “%s”', (asking, answering) => {
    const text = pairs.map(([asked, said]) => `${asking}${asked} ${answering}${said}`).join(' ');
    expect(shown(head + text + close)).toEqual(pairs.map(([asked, said]) => `- ${asked} => ${said}`));
  });

  it.each(['(a) ', 'a. ', '1. ', '1: ', '1 - ', '[1] ', '#1 ', '1/ '])('is parted by its count: “%s”', (first) => {
    const mark = (i: number): string => first.replace('1', `${i + 1}`).replace('a', String.fromCharCode(97 + i));
    const text = pairs.map(([asked, said], i) => `${mark(i)}${asked} ${said}`).join(' ');
    expect(shown(head + text + close).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      pairs.map(([asked, said]) => `${asked} => ${said}`),
    );
  });

  it('is parted by its questions where nothing else is left', () => {
    const text = pairs.map(([asked, said]) => `${asked} ${said}`).join(' ');
    expect(shown(head + text + close)).toEqual(pairs.map(([asked, said]) => `- ${asked} => ${said}`));
  });

  it('ends where the letter closes on the same line', () => {
    const text = pairs.map(([asked, said]) => `Wanted: ${asked} Given: ${said}`).join(' ');
    expect(shown(`${head}${text} I trust that this answers your request.`).at(-1)).toBe(
      '- Who repairs the awnings? => Arden Canvas',
    );
  });
});

describe('what only looks like lost lines', () => {
  it('leaves numbered questions above their answers', () => {
    const asked = pairs.map(([question], i) => `${i + 1}. ${question}`).join('\n');
    const said = pairs.map(([, answer], i) => `${i + 1}. ${answer}`).join('\n');
    expect(shown(`${head}You asked:\n\n${asked}\n\nOur response:\n\n${said}`)).toEqual(
      pairs.map(([question, answer], i) => `${i + 1} ${question} => ${answer}`),
    );
  });

  it('leaves several facts in one answer', () => {
    const text = `${head}1. Which tools are in use?\nWebsite: Drupal. Survey: Snap. Mail: Orlo.\n\n2. What do they cost?\n£4,200`;
    expect(shown(text)).toEqual([
      '1 Which tools are in use? => Website: Drupal. Survey: Snap. Mail: Orlo.',
      '2 What do they cost? => £4,200',
    ]);
  });

  it('leaves two questions in one', () => {
    const text = `${head}1. Is there an app? If so, what did it cost?\nYes. £3,100.\n\n2. Who made it? When?\nArden Apps, in 2019.`;
    expect(shown(text)).toEqual([
      '1 Is there an app? If so, what did it cost? => Yes. £3,100.',
      '2 Who made it? When? => Arden Apps, in 2019.',
    ]);
  });

  it('leaves a list with letters in one answer', () => {
    const text = `${head}1. What was spent on each?\n(a) stalls £5,500 (b) lights £7,000 (c) awnings £310\n\n2. How many stalls are there?\n44`;
    expect(shown(text)).toEqual([
      '1 What was spent on each? => (a) stalls £5,500 (b) lights £7,000 (c) awnings £310',
      '2 How many stalls are there? => 44',
    ]);
  });
});
