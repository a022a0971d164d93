const month = (short: string, rest: string): string => `${short}(?:${rest})?\\.?`;
const aYear = "((?:19|20)\\d\\d|['’]?\\d\\d)(?![\\d/])";
const april = `(?:0?1[/.]0?4[/.]|(?:(?:1|1st|01|the 1st of|1st of) )?${month('apr', 'il')},? ?)${aYear}`;
const march = `(?:31[/.]0?3[/.]|(?:(?:31|31st|the 31st of|31st of|the end of|end) )?${month('mar', 'ch')},? ?)${aYear}`;
const joint = ',? ?(?:to(?: the)?|until|till|through to|up to|and|-|–|—) ?';

const fromAprilToMarch = new RegExp(`\\b${april}${joint}${march}`, 'gi');
const yearToMarch = new RegExp(
  `\\b(?:(?:financial|full|whole) )?(?:year|(?:12|twelve) months) (?:to|ending|ended|up to|ending on|ended on)(?: the)? ${march}`,
  'gi',
);
const mayTell = /\bmar(?:ch)?\b|31[/.]0?3[/.]/i;

const inFull = (digits: string): number => {
  const figure = Number(digits.replace(/\D/g, ''));
  return figure < 100 ? 2000 + figure : figure;
};

/**
 * The text with a financial year's dates put as the year: `1 April 2023 to 31 March 2024`, `the year to March 2024` are
 * `year 2023/24`. As long as it was, so that offsets stay.
 */
export function withYearsOfDates(text: string): string {
  if (!mayTell.test(text)) return text;
  const put = (said: string, ends: number) =>
    `year ${ends - 1}/${String(ends % 100).padStart(2, '0')}`.padEnd(said.length, ' ');
  return text
    .replace(fromAprilToMarch, (said, first: string, last: string) =>
      inFull(last) === inFull(first) + 1 && said.length >= 12 ? put(said, inFull(last)) : said,
    )
    .replace(yearToMarch, (said, last: string) => put(said, inFull(last)));
}
