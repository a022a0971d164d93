/** A cell's number: thousands parted, a pound or a percent sign, a note mark after it. `undefined` for anything else, `..`, `:` and `[x]` among them. */
export function numberIn(cell: string): number | undefined {
  // A comma that parts no thousands may stand for a point: no number is better than one ten times too large.
  const found =
    /^([-−])?£?(\d{1,3}(?:[,\s]\d{3}){1,4}|\d{0,15})(\.\d{1,25})?([eE][+-]?\d{1,3})?\s?%?(?:\s?\[\w{1,8}\])?$/.exec(
      cell,
    );
  if (!found || (!found[2] && !found[3])) return undefined;
  const [, minus, whole = '', part = '', power = ''] = found;
  return Number(`${minus ? '-' : ''}${whole.replace(/[,\s]/g, '')}${part}${power}`);
}

/** What publishers write where there is no number: `..`, `:`, `-`, `*`, `[x]`, `n/a`. */
export const saysNothing = (cell: string): boolean =>
  cell === '' || /^(?:\.{1,3}|[-–—:*~#]|\[\w{1,2}\]|[xzcu]|n\/?a|null|none|missing|not available)$/i.test(cell);

/** `2024`, `2023/24`, `2017–18`: of words that speak of one; the last where they speak of several. */
export const yearIn = (words: string): string | undefined =>
  words.match(/\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b/g)?.at(-1);

/** A code of the register of geographic codes, of whatever kind of area. */
export const isAreaCode = (cell: string): boolean => /^[EWSNKJLM]\d{8}$/.test(cell);

/** Kinds of area that have a council: by the first letters of their codes. */
export const isCouncilCode = (code: string): boolean => /^(?:E0[6-9]|E10|E47|W06|S12|N09)/.test(code);

/** Larger areas and sums, which stand in tables between the councils. */
export const isLargerArea = (name: string): boolean =>
  /^(?:united kingdom|uk|great britain|gb|england|scotland|wales|northern ireland|england and wales|north east|north west|yorkshire and the humber|east midlands|west midlands|east of england|east|london|inner london|outer london|south east|south west|.{0,40}\btotals?|all (?:councils|authorities|areas))\b[\s\d[\]*]*$/i.test(
    name,
  );

/** A name that is a council's by its last words, whether or not our list has it. */
export const isCouncilName = (cell: string): boolean =>
  cell.length < 80 && /\w .*(?:council|combined authority|corporation)$/i.test(cell);
