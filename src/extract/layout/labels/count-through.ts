/** A number that stays whole where the next question's number is taken off its end: `£32,750`, `2024`, `418`. */
const wholeFigure = /(?:^|[^\d,.])(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d\d)?$/;
const bracketed = /[([][£\d][\d,./–-]*$/;
const begins = /^(?:(?:our |the )?(?:response|answers?|reply|replies)\s*[:.-]?\s*)?(?=1[.)]\s?\S)/i;

/**
 * Where the numbers `first` to `asked` stand in a line that holds an answer to each of these questions, even glued to a figure (`£32,7503. 3 years`);
 * nothing where one of them is not found.
 */
export function countThrough(text: string, asked: number, first = 1): number[] {
  if (asked < 3 || asked > 60 || first >= asked) return [];
  const from = first === 1 ? begins.exec(text)?.[0].length : goesOn.exec(text)?.[1] === `${first}` ? 0 : undefined;
  if (from === undefined) return [];
  const places = [from];
  for (let number = first + 1; number <= asked; number++) {
    const at = placeOf(text, number, (places.at(-1) ?? 0) + 3);
    if (at === undefined) return [];
    places.push(at);
  }
  return places;
}

/** A line that goes on with the count. */
const goesOn = /^(\d{1,2})[.)]\s?\S/;

function placeOf(text: string, number: number, from: number): number | undefined {
  const mark = new RegExp(`${number}[.)](?=\\s\\S|[^\\s\\d])`, 'g');
  mark.lastIndex = from;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const before = text[match.index - 1] ?? '';
    // `Brightwell (2023) and`: the figure's own brackets.
    if (match[0].endsWith(')') && bracketed.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (!/[\d,.]/.test(before)) return match.index;
    // `3. ` may be taken off a figure's end, `3.5` not.
    const closes = /\s/.test(text[mark.lastIndex] ?? '');
    if (closes && wholeFigure.test(text.slice(Math.max(from - 1, match.index - 16), match.index))) return match.index;
    if (before === '.' && (closes || !/\d/.test(text[match.index - 2] ?? ''))) return match.index;
  }
  return undefined;
}
