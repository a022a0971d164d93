import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const said: readonly (readonly [question: string, answer: string])[] = [
  ['How many telephone calls did the Council take?', 'We had 61,308 in the year to 31 March 2018.'],
  ['What did it spend on the call centre in that year?', '£142,000, of which £6,500 was for headsets.'],
  ['Which system is in use, and since when?', 'Seabright CRM. We intend to leave it in 2020. It went live in 2008.'],
  ['How many services may be requested online?', 'There are seventeen.'],
  ['What was spent on newspapers for public notices?', 'Approx. £11,400'],
  ['Does the Council survey residents?', 'Yes, each spring.'],
];

/** Broken at spaces, as many words to a line as go into the column. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A scanned form of two columns; the right one begins `gap` spaces behind the longest line that the left one may hold. */
function form(label: number, width: number, gap: number): string {
  const rows = said.map(([question, answer], n) => {
    const left = broken(question, width);
    const right = broken(answer, 30);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, k) => {
      const number = (k === 0 ? `${n + 1}.` : '').padEnd(label);
      return `${number}${(left[k] ?? '').padEnd(width + gap)}${right[k] ?? ''}`.trimEnd();
    }).join('\n');
  });
  return `Wexmoor District Council\n\nOur ref: FOI 917\n\nDear Sir,\n\nYour request is answered below.\n\n${rows.join('\n\n')}\n\nYours faithfully\n`;
}

// Where the left column is full, one space parts it from the right one: other lines tell where that begins.
it.each(
  [5, 4, 3].flatMap((label) =>
    [label === 3 ? 20 : 16, 18, 21, 24, 28, 34].flatMap((width) => [1, 2].map((gap) => ({ label, width, gap }))),
  ),
)('$label for the number, $width for the question, $gap between', ({ label, width, gap }) => {
  expect(shown(form(label, width, gap))).toEqual(
    said.map(([question, answer], n) => `${n + 1} ${question} => ${answer}`),
  );
});
