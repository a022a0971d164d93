import { findCounts } from '../../text/count.ts';
import { figuresIn } from '../../text/figures-in.ts';
import type { Amount } from '../../text/found.ts';
import { rateAfter } from '../../text/money.ts';
import { findYears } from '../../text/year.ts';
import type { Asking, Reading } from './reading.ts';
import { inThousands } from './units-above.ts';

/** Words that may stand beside such a number without making it something else. */
const beside = new Set(
  'approximately approx circa around about c estimated estimate the annual annually yearly cost costs spend spent budget is was of per annum year month monthly quarter p a pa pcm vat plus exc excl excluding inc incl including total in for we council financial fy between and to from roughly somewhere just over under nearly almost some k thousand m million'.split(
    ' ',
  ),
);

const isBeside = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => beside.has(word));

/** What runs to many millions. */
const ofAuthority = /^spend\.(?:total|payroll|software_licences|contact_centre)$/;

const times = (amount: Amount, by: number): Amount =>
  amount.kind === 'number'
    ? { kind: 'number', value: amount.value * by }
    : { kind: 'range', low: amount.low * by, high: amount.high * by };

/** `nil in 2023/24`, `Nil - not printed since 2018`: years beside what is nought. */
const ofYear =
  /\b(?:in|for|during|since|until|from|after|before) (?:the )?(?:(?:fy|financial year|year) )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} )?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b/gi;

/** "Nothing.", "Nothing was spent in that time." */
const nothingSpent =
  /^\W*(nothing|no money)(?: (?:at all|extra))?(?: (?:was|has been|is|were|have been) (?:spent|paid|allocated|set aside|budgeted|charged)\b(?:[^.;,\d]{0,40}|[^.;,\d]{0,40} (?:(?:last|past) )?\d{1,2} years))?\W*$|^\W*(?:yes|no)?\W*(nothing)(?=[.;,:]\s|\s?[–-]\s)/i;

/** "We tell people by e-mail only, so £nil.": what an answer comes to at its end. */
const hence =
  /^[^\d£]{3,160}[,;:–-] (?:so|therefore|hence|thus) (?:the |its |our )?(?:(?:total |annual |yearly )?(?:costs?|spend|spending|expenditure|budget) (?:is|was|are|were|comes to) )?(£?nil|£?zero|nothing)\W*$/i;

/** "We pay nothing: the free edition is used.", "We stopped in 2021. The cost is therefore nil." */
const weSpend =
  /\b(?:we|the council|the authority|it) (?:now |currently )?(?:pay|pays|paid|spend|spends|spent) (nothing)\b(?! (?:but|except|more|else|extra|beyond))|\bcosts?(?: to (?:the council|us))? (?:is|are|was|were) (?:therefore|thus|now|accordingly) (nil|nothing|zero|£0)(?=\W*$|[.;,])/i;

/** "Nil. It comes out of project budgets.": it has no budget of its own, and is paid for all the same. */
const fromOthers =
  /^\W*(?:nil|none|zero|nothing)\b\W{1,3}(?:(?:it|this|that|these|they|(?:the |any |all )?(?:costs?|work|spend(?:ing)?|expenditure)) )?(?:(?:is|are|was|were|has been) )?(?:all )?(?:comes?|came|met|paid(?: for)?|funded|borne|taken|charged|drawn) (?:out of|from|by|within|to) (?:(?!(?:this|our|a) )[\p{L}’'-]+ ){0,4}budgets\b/iu;

/** "Nothing was spent in 2023/24": the year of nought. */
function yearOf(text: string): { readonly year?: string } {
  const [year, ...more] = findYears(text);
  if (!year?.financial || more.length > 0) return {};
  return /\b(?:nil|nothing|zero|£0(?:\.00)?)(?: (?:was|is|has been|were))?(?: (?:spent|paid|charged|budgeted|set aside))? (?:in|for|during) (?:the )?(?:financial year )?$/i.test(
    text.slice(0, year.span[0]),
  )
    ? { year: year.written }
    : {};
}

/**
 * An amount whose pound sign was left out or lost, where the answer is nothing but that number: `12,000`, `12,000 pa + VAT`,
 * `45000.00`. Nought in words counts; a small bare number does not.
 */
export function bareAmount({
  id,
  text,
  question,
}: Pick<Asking, 'text'> & Partial<Pick<Asking, 'id' | 'question'>>): Reading[] {
  if (fromOthers.test(text)) return [];
  const nought =
    /^\W*(?:dim\s?[/|–-]\s?)?(nil|zero|£?0(?:\.00)?|nothing(?= (?:was|is|has been|were) (?:spent|paid|charged)))(?=\W*$|\s*(?:cost|spend|budget)\b|\s*[,;(–-]|\.\s| (?:was|is|has been) | (?:(?:in|for) )?(?:this|last|the) (?:financial )?year\b)/i.exec(
      text.replace(ofYear, ' '),
    );
  if (nought?.[1] && !/\d/.test(text.replace(ofYear, ' ').slice(nought[0].length))) {
    const start = text.indexOf(nought[1]);
    return [
      {
        figure: { kind: 'number', value: 0 },
        spans: [[start, start + nought[1].length]],
        approximate: false,
        rule: 'nought',
        ...yearOf(text),
      },
    ];
  }
  const bare = nothingSpent.exec(text);
  const byItself =
    bare?.[2] === undefined || !/\d/.test(text.slice(bare.index + bare[0].length)) ? bare?.[2] : undefined;
  const spend = /£\s?[1-9]/.test(text) ? null : weSpend.exec(text);
  const undated = text.replace(ofYear, ({ length }) => ' '.repeat(length));
  const nothing = bare?.[1] ?? byItself ?? hence.exec(undated)?.[1] ?? spend?.[1] ?? spend?.[2];
  if (nothing !== undefined) {
    const start = text.lastIndexOf(nothing);
    const spans = [[start, start + nothing.length]] as const;
    return [{ figure: { kind: 'number', value: 0 }, spans, approximate: false, rule: 'nought' }];
  }
  const years = findYears(text);
  const counts = findCounts(text).filter(
    ({ span, yearLike }) => !(yearLike && years.some((year) => year.span[0] <= span[0] && span[1] <= year.span[1])),
  );
  const only = counts[0];
  if (counts.length !== 1 || only === undefined) return [];
  const { span, approximate } = only;
  const thousands = inThousands.test(question?.words ?? '') && !/\d\s?(?:k|m|thousand|million)\b/i.test(text);
  const value = thousands ? times(only.value, 1000) : only.value;
  const size = value.kind === 'number' ? value.value : value.high;
  // "12,400" may be thousands of pounds, or pounds all the same.
  if (thousands && size >= 10_000_000 && !ofAuthority.test(id ?? '')) return [];
  // `l22,000`: a lost pound sign, or a one.
  if (/^[lI]/.test(text.slice(...span))) return [];
  if (only.inWords || (only.plain && size < 100) || (only.yearLike && only.plain && !thousands)) return [];
  if (!isBeside(text.slice(0, span[0])) || !isBeside(text.slice(span[1]))) return [];
  const { tokens } = figuresIn(text);
  const rate = rateAfter(
    tokens,
    tokens.findIndex(({ start }) => start >= span[1]),
  );
  if (rate !== undefined && rate !== 'year' && rate !== 'month' && rate !== 'quarter') return [];
  return [
    {
      figure: value,
      spans: [span],
      approximate,
      rule: 'a bare number',
      period: rate,
      year: years.length === 1 ? years[0]?.written : undefined,
      reason: 'The answer gives no pound sign',
    },
  ];
}
