/** A year as given, understood: one calendar year, a financial year by its first, or several years from first to last. */
interface YearSpan {
  readonly from: number;
  readonly to: number;
  /** More than one year, as a figure over three of them has. */
  readonly several: boolean;
}

const oneYear = /(?<!\d)(\d{4})(?!\d)(?:\s?[/–—-]\s?(\d{4}|\d{2})(?!\d))?/g;

/** `2023/24`, `2017-18`, `2023-2024`, `FY2023/24`, `2024`, `2022/23 to 2024/25`; `undefined` for anything else. */
function yearSpan(year: string): YearSpan | undefined {
  const spans = [...year.matchAll(oneYear)].map(([, first, end]) => {
    const from = Number(first);
    if (!end) return { from, to: from };
    const to =
      end.length === 2 ? from - (from % 100) + Number(end) + (Number(end) < from % 100 ? 100 : 0) : Number(end);
    return { from, to };
  });
  const from = spans[0]?.from;
  const to = spans[spans.length - 1]?.to;
  if (from === undefined || to === undefined || to < from || to - from > 20) return undefined;
  return { from, to, several: spans.length > 1 || to - from > 1 };
}

/** One way to write each year, so that `2023-24` and `2023/2024` are the same; as given where it is several, or not understood. */
export function yearLabel(year: string): string {
  const span = yearSpan(year);
  if (!span || span.several) return year.trim();
  return span.from === span.to ? String(span.from) : `${span.from}/${String(span.to % 100).padStart(2, '0')}`;
}

/**
 * Whether the year was over on this ISO date: a year still running is a budget, or a part of a year. A financial year ends on
 * 31 March. `true` where either is not known.
 */
export function wasOver(year: string, date: string | undefined): boolean {
  const span = yearSpan(year);
  if (!span || !date) return true;
  const end = span.from === span.to ? `${span.to}-12-31` : `${span.to}-03-31`;
  return end < date;
}

/** Sorts the latest year first; a year that is not given, or not understood, comes last. */
export function laterFirst(a: string | undefined, b: string | undefined): number {
  const left = a === undefined ? undefined : yearSpan(a);
  const right = b === undefined ? undefined : yearSpan(b);
  if (!left || !right) return Number(!left) - Number(!right);
  return right.to - left.to || right.from - left.from;
}
