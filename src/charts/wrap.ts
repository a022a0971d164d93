/** How wide these words are drawn. */
export type Measure = (words: string) => number;

/** A word cut so that each piece fits; whole where it does. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...cut, piece];
}

/** The words on as many lines as they need, none wider than `width` but for a single letter; a word too long for a line is cut. */
export function wrapped(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    for (const piece of pieces(word, width, measure)) {
      const longer = line ? `${line} ${piece}` : piece;
      if (line && measure(longer) > width) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The words cut to fit, with an ellipsis where something was cut. */
export function clipped(words: string, width: number, measure: Measure): string {
  if (measure(words) <= width) return words;
  let kept = words;
  while (kept && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
