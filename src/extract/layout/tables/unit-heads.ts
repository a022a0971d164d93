import { isPeriodName } from '../../../text/period-name.ts';

// Heads of a column of figures: `2023/24`, `2023/24 (£000)`, `2024/25 (Apr-Dec)`, `Month`, `Last year`; `%`, `£k (2023/24)`, `Number`.

/** `2024/25 (Apr-Dec)`, `2025 to date`: a year of which only a part is told. `2023/24 (£000)`: one with its unit. */
const withoutAside = (text: string): string =>
  text.replace(
    /\s?\([^()\d£%]{2,24}\)\*?$|\s(?:to date|so far|part year)$|\s?\(?(?:£(?:\s?(?:[’']?000s?|k|m))?|%)\)?$/i,
    '',
  );

const plainPeriod =
  /^(?:(?:per|each|last|past|previous|latest|full|a|in (?:the|a)) ){0,2}(?:week|month|quarter|(?:calendar |financial )?year|annum|weekly|monthly|quarterly|yearly|annual)$/i;

/** Whether a column's head names a period, whatever it says of its unit. */
export function isPeriodHead(text: string): boolean {
  if (text.length > 60) return false;
  const own = withoutAside(text);
  return isPeriodName(own) || plainPeriod.test(own);
}

/** What may stand over the names of what is counted. */
const namesThings =
  /^(?:(?:performance |key )?(?:items?|measures?|indicators?|metrics?|statistics?|descriptions?|categor(?:y|ies)|headings?|services?|subjects?|details?|data|information|budgets?(?: head(?:ing)?s?| lines?)?|areas?(?: of spend)?|types?(?: of spend)?|spend(?:ing)?|questions?|fields?(?: names?)?|keys?|labels?|requested)|)$/i;
/** What figures are in. */
const unit =
  /^(?:%|per ?cent(?:age)?|\(?£ ?(?:k|m|[’']?000s?)?\)?|gbp|numbers?|figures?|values?|amounts?|totals?|counts?|costs?|percentages?)$/i;

/** Whether a head of two columns says that names stand in the first and figures in the second: `Measure | %`, `Item | £k (2023/24)`. */
export function isMeasuredHead([name, column, ...more]: readonly string[]): boolean {
  if (name === undefined || column === undefined || more.length > 0 || !namesThings.test(name)) return false;
  if (column.length > 40) return false;
  const aside = /[\s,]{0,3}\(([^()]{1,14})\)$/.exec(column);
  const own = aside ? column.slice(0, aside.index) : column;
  const said = aside?.[1] ?? '';
  const isAside = said === '' || unit.test(said);
  return (unit.test(own) && (isAside || isPeriodName(said))) || (isPeriodHead(own) && isAside);
}
