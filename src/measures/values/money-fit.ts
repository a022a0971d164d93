import { matchesOf } from '../../text/matches.ts';
import type { FoundMoney } from '../../text/money.ts';
import { findYears } from '../../text/year.ts';
import { around } from './money-candidates.ts';
import { findProducts } from './product-names.ts';
import type { ProductKind } from './products.ts';
import { type Reading, sizeOf } from './reading.ts';

/** "Confirm is our asset system and costs £88,000": a clause that says that the product is another kind of thing. */
const isOfOtherKind =
  /\b(?:is|are) (?:our|the|an?|their) (?:\p{L}+ ){0,2}?(?:asset|works|back[- ]office|finance|housing|planning|document|case|e-?mail|telephony|phone|payment|payments|booking|hr|mapping|gis|highways)(?: \p{L}+){0,2} (?:system|software|platform|tool|package|product)\b/iu;

/** What kind of product each sum is for, where its answer may name others beside. */
const kindsFor: Readonly<Record<string, ProductKind>> = {
  'spend.survey_tools': 'survey',
  'spend.social_media_tools': 'social',
  'spend.crm': 'crm',
};

/** "£3,300 a year for Snap. Zoom is £1,260 a year.": without what is told of known products of other kinds alone, where others are left. */
function ofProductsAsked(id: string, text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  const kind = kindsFor[id];
  if (kind === undefined || found.length < 2) return found;
  const told = found.map((money) => findProducts(around(text, money)));
  const fits = told.map((products) => products.some(({ product }) => product.kinds.includes(kind)));
  if (!fits.includes(true)) return found;
  return found.filter((_, i) => fits[i] || told[i]?.length === 0);
}

/** Without the sums of other kinds of product, where others are left. */
export function ofThisKind(
  id: string,
  text: string,
  all: readonly FoundMoney[],
  question: string,
): readonly FoundMoney[] {
  const found = ofProductsAsked(id, text, all);
  if (found.length < 2 || !isOfOtherKind.test(text)) return found;
  let from = 0;
  const own = found.filter((money) => {
    const said = text.slice(from, money.span[0]);
    from = money.span[1];
    const kind = isOfOtherKind.exec(said)?.[0];
    return kind === undefined || question.toLowerCase().includes(kind.split(' ').at(-2)?.toLowerCase() ?? '');
  });
  return own.length > 0 ? own : found;
}

/** Beyond these no authority's figure is of this kind: it is of another thing, or in another unit. */
const plausible: Readonly<Record<string, readonly [least: number, most: number]>> = {
  cost_per_call: [0, 100],
  'spend.contact_centre': [500, 60_000_000],
  'spend.payroll': [50_000, 4_000_000_000],
  'spend.total': [200_000, 10_000_000_000],
  'spend.software_licences': [200, 100_000_000],
};
const others: readonly [least: number, most: number] = [0, 30_000_000];

/** Whether a figure may be of its kind at all. */
export function isPlausible(id: string, { figure }: Reading): boolean {
  const size = sizeOf(figure);
  const [least, most] = plausible[id] ?? others;
  return size === undefined || size === 0 || (size >= least && size <= most);
}

/** "£12,300 in the current year; £11,800 last year": both, this year's first. */
export function thisYearAndLast(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] | undefined {
  const [now, before, ...more] = found;
  if (!now || !before || more.length > 0) return undefined;
  const behind = (money: FoundMoney, to: number) => text.slice(money.span[1], to);
  return /^ (?:in |for )?(?:the |this )?(?:current|this|present) (?:financial )?year\b/i.test(
    behind(now, before.span[0]),
  ) && /^ (?:in |for )?(?:the )?(?:last|previous) (?:financial )?year\b/i.test(behind(before, text.length))
    ? [now, before]
    : undefined;
}

const nought = '(?:nothing|nil|none|zero|no (?:money|spend|cost))';
const nothingIn = new RegExp(
  `\\b${nought}(?: (?:was|has been) (?:spent|paid))?(?:,? (?:in|for|during) (?:the )?(?:financial year )?| \\()(?=20\\d\\d[/–-]\\d\\d)`,
  'gi',
);
/** "2022/23: nil": behind the year that opens a piece. */
const yearOfNothing = new RegExp(
  `(?:^|[;,(\\n.]\\s?|\\band )(20\\d\\d[/–-]\\d\\d(?:\\d\\d)?) ?[:=–-]? ?(${nought})\\b`,
  'gi',
);

const noughtOf = (year: string, from: number, to: number): Reading => ({
  figure: { kind: 'number', value: 0 },
  spans: [[from, to]],
  approximate: false,
  rule: 'nought',
  year,
  period: 'year',
});

/** "Nothing in 2022/23; £2,900 in 2021/22", "2022/23: nil": the years of which an answer says that nothing was spent. */
export function noughtByYear(text: string): Reading[] {
  const before = matchesOf(text, nothingIn).flatMap(({ index, 0: said }): Reading[] => {
    const [year] = findYears(text.slice(index + said.length, index + said.length + 12));
    return year ? [noughtOf(year.written, index, index + said.replace(/\W+$/, '').length)] : [];
  });
  if (before.length > 0) return before;
  return matchesOf(text, yearOfNothing).map(({ index, 0: all, 1: year = '', 2: said = '' }) =>
    noughtOf(year, index + all.length - said.length, index + all.length),
  );
}
