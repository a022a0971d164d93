import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Sallowby District Council\nRef SDC/2024/77\n\nDear Requester\n\n';
const pairs = [
  ['How many beach huts does the council let?', '14 in all'],
  ['What income came from them in 2023/24?', '£38,871.50'],
  ['Who repairs the huts?', 'Marram Joinery of Upper Sallowby'],
  ['How many people wait for a hut?', '2023 - 3,160'],
] as const;
const words = ['One', 'Two', 'Three', 'Four'];
const ordinals = ['First', 'Second', 'Third', 'Fourth'];
const unnumbered = (text: string): string[] => shown(text).map((line) => line.replace(/^\S+ /, '- '));
const all = pairs.map(([question, answer]) => `- ${question} => ${answer}`);

const marked = (mark: string, i: number): string =>
  mark
    .replace('#', `${i + 1}`)
    .replace('One', words[i] ?? '')
    .replace('First', ordinals[i] ?? '')
    .replace('@', 'ABCD'.charAt(i));
const letter = (asking: string, turn: string, answering: string, gap = '\n\n'): string => {
  const asked = pairs.map(([question], i) => `${marked(asking, i)}${question}`).join('\n');
  const said = pairs.map(([, answer], i) => `${marked(answering, i)}${answer}`).join(gap);
  return `${head}${asked}\n\n${turn}\n\n${said}\n\nYours sincerely\n\nInformation Team`;
};

describe('questions in a block and their answers in another', () => {
  it.each([
    ['Qu.# ', 'RESPONSE', 'Qu.# '],
    ['{#} ', 'What we hold', 'Re #: '],
    ['#/ ', '----------------', 'Decision #: '],
    ['Item #. ', 'Here is what we can tell you', 'Info (#) - '],
    ['R#: ', 'Service area reply', 'Ans # - '],
    ['One. ', 'Having searched our records we can say this.', 'One. '],
    ['First: ', 'Officer comments', 'First: '],
    ['@) ', 'From us', 'Reply @: '],
    ['[@] ', 'RESPONSE', '[@] '],
    ['§# ', 'What we hold', '§# '],
    ['# of 4: ', '* * * * *', 'As to # - '],
    ['FOI-#: ', 'Information supplied', 'FOI-#: '],
    ['<#>\n', 'Outcome of our search', '<#>\n'],
    ['-#- ', 'Each point is taken in turn.', '# => '],
  ])('pairs %s with, behind %s, %s', (asking, turn, answering) => {
    for (const gap of ['\n', '\n\n'])
      expect(unnumbered(letter(asking, turn, answering, gap)), JSON.stringify(gap)).toEqual(all);
  });

  it.each(['Qu.2 and 3 ', 'Qu.2-3 ', 'Qu.2 & 3 '])('gives both questions the answer of %s', (both) => {
    const asked = pairs.map(([question], i) => `Qu.${i + 1} ${question}`).join('\n');
    const body = `${asked}\n\nRESPONSE\n\nQu.1 14 in all\n\n${both}We do not record this.\n\nQu.4 None`;
    expect(unnumbered(head + body)).toEqual([
      `- ${pairs[0][0]} => 14 in all`,
      `- ${pairs[1][0]} => We do not record this.`,
      `- ${pairs[2][0]} => We do not record this.`,
      `- ${pairs[3][0]} => None`,
    ]);
  });

  it('keeps an answer’s second paragraph with it', () => {
    const text = letter('{#} ', 'What we hold', '{#} ').replace('Marram', 'See the list.\n\nMarram');
    expect(unnumbered(text)[2]).toBe(`- ${pairs[2][0]} => See the list. Marram Joinery of Upper Sallowby`);
  });
});

describe('what are no two blocks', () => {
  it('keeps the list inside an answer', () => {
    const asked = '1. Which pages are visited most?\n2. How many visits were there?\n3. Who writes the pages?';
    const body = `${asked}\n\nAnswers:\n\n1. These:\n   1. Home\n   2. Beach huts\n   3. Parking\n   4. Jobs\n\n2. 88,019\n\n3. The web team`;
    expect(shown(head + body)).toEqual([
      '1 Which pages are visited most? => These: 1. Home 2. Beach huts 3. Parking 4. Jobs',
      '2 How many visits were there? => 88,019',
      '3 Who writes the pages? => The web team',
    ]);
  });

  it('keeps sections that count afresh, each question with its answer', () => {
    const section = (name: string, [one, other]: readonly [number, number]): string =>
      `${name}\n\n#1 How many are there?\n${one}\n\n#2 How many are let?\n${other}`;
    const given = shown(`${head}${section('Beach huts', [41, 40])}\n\n${section('Moorings', [97, 81])}`);
    expect(given.map((line) => line.replace(/^.*=> /, ''))).toEqual(['41', '40', '97', '81']);
  });

  it('takes a mark that asks and then answers for one question', () => {
    const body = pairs.map(([question, answer], i) => `{${i + 1}} ${question}\n{${i + 1}} ${answer}`).join('\n\n');
    expect(unnumbered(head + body).map((line) => line.replaceAll(/\{\d\} /g, ''))).toEqual(all);
  });

  it('takes no list behind the last answer for answers', () => {
    const asked = pairs.map(([question, answer], i) => `${i + 1}. ${question}\n\n${answer}`).join('\n\n');
    const ways = 'If you are not satisfied you may complain:\n\n(1) online\n(2) by telephone\n(3) by post';
    expect(unnumbered(`${head}${asked}\n\n${ways}`).slice(0, 3)).toEqual(all.slice(0, 3));
  });
});
