/**
 * Whether lines of the same words differ in more numbers than the page's own: `1) 2022: 612; 2023: 588` and `2) 2022: 101; 2023: 66` are
 * answers, `Example Council 2` and `Example Council 3` are heads. (Of a day or a time of printing only the whole is seen.)
 */
export function manyNumbersDiffer(all: readonly string[]): boolean {
  if (all.some((words) => /\d\d:\d\d|\d[/.-]\d{1,2}[/.-]\d/.test(words))) return false;
  const numbers = all.map((words) => words.match(/\d+(?:[.,]\d+)*/g) ?? []);
  const [first = []] = numbers;
  return numbers.some((own) => own.filter((number, i) => number !== first[i]).length > 1);
}
