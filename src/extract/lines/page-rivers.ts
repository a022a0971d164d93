import { flatMap } from '../../text/flat-map.ts';
import { innerGap } from './columns.ts';
import { isRule } from './drawn-rule.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { riversIn } from './rivers.ts';

type Rivers = ReturnType<typeof riversIn>;

/**
 * The rivers that each line has through it: those of its page where every page has as many (a page may be set a little to the left or right
 * of the one before it), else those of the whole table; `undefined` where there are none. Lines without a gap tell where they begin as far
 * in as `indent`.
 */
export function riversOfPages(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  last: number,
  indent: number,
): ((at: number) => Rivers) | undefined {
  const pages: { readonly from: number; readonly lines: PhysicalLine[] }[] = [];
  let blanks = 0;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      blanks++;
      continue;
    }
    if (i === first || line.page || blanks > 2) pages.push({ from: i, lines: [] });
    blanks = 0;
    if (!isRule(text, line) && (innerGap.test(text.slice(line.from, line.to)) || line.indent >= indent))
      pages.at(-1)?.lines.push(line);
  }
  const large = pages.filter(({ lines }) => lines.length > 7);
  const own = large.length > 1 ? large.map((page) => ({ from: page.from, rivers: riversIn(text, page.lines) })) : [];
  const [one] = own;
  if (!one || one.rivers.length === 0 || own.some(({ rivers }) => rivers.length !== one.rivers.length)) {
    const whole = riversIn(
      text,
      flatMap(pages, (page) => page.lines),
    );
    return whole.length > 0 ? () => whole : undefined;
  }
  return (at) => own.findLast(({ from }) => from <= at)?.rivers ?? one.rivers;
}
