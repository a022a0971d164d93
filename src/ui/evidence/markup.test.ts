import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { seenIn } from './markup.ts';

/** The text as it is shown, between square brackets where it is marked. */
function shown(text: string, words?: string): string {
  const start = words === undefined ? -1 : text.indexOf(words);
  const marks = start < 0 ? [] : [{ id: 'here', spans: [[start, start + (words ?? '').length] as const] }];
  const segments = blocksOf(text, marks, [], seenIn(text)).flatMap((block) => block.segments);
  return segments
    .map((segment) => {
      const own = segment.shown ?? text.slice(segment.start, segment.end);
      return segment.mark === undefined || own === '' ? own : `[${own}]`;
    })
    .join('');
}

const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`;

test.each<[string, string, string?]>([
  ['Plain words, 5 < 6 & 7 > 6', 'Plain words, 5 < 6 & 7 > 6'],
  ['A letter that says <b> once &amp; no more', 'A letter that says <b> once &amp; no more'],
  ['Write to <clerk@example.org> or <http://example.org/a>', 'Write to <clerk@example.org> or <http://example.org/a>'],
  [page('<p>It cost\n   &pound;18,400</p><p>a year</p>'), 'It cost £18,400\n\na year'],
  [page('<p>It cost <b>£18</b>,400.</p>'), 'It cost [£18][,400].', '£18</b>,400'],
  [
    page('<p>&sect;12, 40&deg; at Pen&ycirc; C&wcirc;m</p>'),
    '[§][12, 40][°][ at Pen][ŷ][ C][ŵ][m]',
    '&sect;12, 40&deg; at Pen&ycirc; C&wcirc;m',
  ],
  [page('<p>&pound;18,400&nbsp;a year</p>'), '[£][18,400] a year', '&pound;18,400'],
  [
    page('<table><tr><td>Hosting</td> <td>£5</td></tr><tr><td>Upkeep</td><td>£6</td></tr></table>'),
    'Hosting | £5\nUpkeep | £6',
  ],
  [page('<ul><li>One</li><li>Two</li></ul>'), '• One\n• Two'],
  [page('<style>p { color: red }</style><script>if (a < b) "</p>"</script><p>Seen</p><!-- <p>not -->'), 'Seen'],
  [page('<p>one<br>two<br/><br>three</p>'), 'one\ntwo\n\nthree'],
  [page('<pre>  kept\n  as is</pre>'), 'kept\n  as is'],
  [page('<p>5 < 6 and a < b</p>'), '5 < 6 and a < b'],
  ['| a<br>b | c<br>d | e<br>f |\nno &copy; tag', '| a\nb | c\nd | e\nf |\nno © tag'],
  ['one<br>\ntwo<br>\nthree<br>\n', 'one\ntwo\nthree'],
  ['a &#163;5 &#x2013; &amp; b &bogus; &#1; c', 'a £5 – & b &bogus; &#1; c'],
])('%j', (text, looks, marked) => {
  expect(shown(text, marked).trim()).toBe(looks);
});

const pieces = fc.array(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<td>',
    '</td>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&',
    '<',
    '>',
    ' ',
    '\n',
    'word',
    '£5',
  ),
  { maxLength: 60 },
);

test('runs are in order, none over another, and every character stands in one segment whatever is marked', () => {
  fc.assert(
    fc.property(pieces, fc.nat(200), fc.nat(60), (parts, from, length) => {
      const text = page(parts.join(''));
      const seen = seenIn(text);
      let at = 0;
      for (const { start, end } of seen) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      const span = [Math.min(from, text.length), Math.min(from + length, text.length)] as const;
      const segments = blocksOf(text, [{ id: 'm', spans: [span] }], [], seen).flatMap((block) => block.segments);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      const marked = segments.filter(({ mark }) => mark !== undefined);
      expect(marked.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(...span));
    }),
  );
});

test('what is marked looks the same whatever stands around it', () => {
  const words = fc.array(fc.constantFrom('Hosting', '£5', ',', ' ', '18,400'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, pieces, (inside, before) => {
      const marked = inside.join('').trim().replace(/ +/g, ' ');
      fc.pre(marked !== '');
      const open = page(`${before.join('')}--></script><p>`).replace('</body></html>', '');
      const text = `${open}${marked}</p></body></html>`;
      const at = open.length;
      const segments = blocksOf(text, [{ id: 'm', spans: [[at, at + marked.length]] }], [], seenIn(text)).flatMap(
        (block) => block.segments,
      );
      const looks = segments
        .filter(({ mark }) => mark !== undefined)
        .map(({ start, end, shown: own }) => own ?? text.slice(start, end));
      expect(looks.join('')).toBe(marked);
    }),
  );
});

test('a megabyte of open tags comes to an end', () => {
  for (const tag of ['<p ', '<script>', '<!--', '&#', '<', '</style', '<style></style>']) {
    const text = page(tag.repeat(1_000_000 / tag.length));
    // Anything but linear would take hours.
    expect(() => seenIn(text)).not.toThrow();
  }
});
