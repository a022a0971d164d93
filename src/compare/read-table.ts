const separators = ['\t', ',', ';', '|'] as const;

/** The separator that the lines have most alike: it stands the same number of times in most of them. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 200);
  const score = (separator: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const n = line.split(separator).length - 1;
      if (n > 0) counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
  return separators.reduce((best, each) => (score(each) > score(best) ? each : best));
}

/**
 * The cells of a table of separated values: commas, tabs, semicolons or bars, whichever fits; cells may be quoted, and hold the
 * separator, doubled quotes and line ends. Cells are trimmed, and empty lines left out. One pass over the text.
 */
export function readTable(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter === '\r') {
      if (text[i + 1] !== '\n') endRow();
    } else cell += letter;
  }
  endRow();
  return rows;
}
