import { expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/span.ts';
import { spansIn } from './passage.ts';
import { joinsOver, passageOf } from './passage-of.ts';

test.each([
  ['plain words', 'plain words'],
  ['two   spaces \t and a tab', 'two spaces and a tab'],
  ['a\r\n\r\nb', 'a\nb'],
  ['£12,000 <b>per annum</b>', '£12,000 per annum'],
  ['<ul> <li>one</li> <li>two</li></ul>', 'one\ntwo'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['<5 and 3 < 4', '<5 and 3 < 4'],
  ['Bins &amp; Waste &pound;3 &#163;4 &#xA3;5&nbsp;x', 'Bins & Waste £3 £4 £5 x'],
  ['Ll&ycirc;r a Th&#373;r: web&shy;site, a citizen&rsquo;s portal', 'Llŷr a Thŵr: website, a citizen’s portal'],
  ['AT&T; R&D', 'AT&T; R&D'],
  ['**£12,000** and `code`', '£12,000 and code'],
  ['* one\n* two', '• one\n• two'],
  ['12,000*', '12,000*'],
  ['see [our site](https://example.org/a_b) now', 'see our site now'],
  ['[X] Yes [ ] No', '[X] Yes [ ] No'],
  ['Name: ____', 'Name: ____'],
  ['Â£130,000 â€“ circa', '£130,000 – circa'],
  ['diﬃcult ﬁgures…', 'difficult figures...'],
  ['a\u00adb\u200bc', 'abc'],
  ['1\\. one \\* two', '1. one * two'],
])('%j reads as %j', (source, expected) => {
  const passage = passageOf(source, [[0, source.length]]);
  expect(passage.text).toBe(expected);
});

test('spans of other columns and lines are parted, a word broken over lines is joined', () => {
  const source = 'Promoting usage to resi-\ndents | x | Funding';
  const spans: Span[] = [
    [0, 23],
    [25, 30],
    [37, 44],
  ];
  expect(passageOf(source, spans).text).toBe('Promoting usage to residents Funding');
});

test('a range whose figures stand on two lines is one range, a year above its figure is none', () => {
  const read = (source: string) => passageOf(source, [[0, source.length]]).text;
  expect(read('between 4-\n6 a year')).toBe('between 4-6 a year');
  expect(read('between £30 and\n£35 each\nyear')).toBe('between £30 and £35 each year');
  expect(read('in Norham and\n35 others')).toBe('in Norham and\n35 others');
  expect(read('between 4 –\n6 a year')).toBe('between 4 – 6 a year');
  expect(read('2022 -\n500')).toBe('2022 -\n500');
  expect(read('2 -\nall new')).toBe('2 -\nall new');
});

test('what is found goes back to its source, over markup and white space', () => {
  const source = 'about **£12,000** a\nyear';
  const passage = passageOf(source, [[0, source.length]]);
  const at = passage.text.indexOf('£12,000');
  const spans = spansIn(passage, [at, passage.text.length], joinsOver(source));
  expect(wordsAt(source, spans)).toBe('£12,000** a\nyear');
});
