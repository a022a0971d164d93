import type { FoundMoney } from '../../text/money.ts';
import { inClauses, singledOut } from './amount-by-clause.ts';
import { extra, onceOnly, oneOff, parts, total, yearly } from './amount-signs.ts';
import { budgetOrActual } from './budget-or-actual.ts';
import { around } from './money-candidates.ts';
import type { Asking } from './reading.ts';
import { sumOfOthers, totalsIn } from './totals.ts';

const oneBuild =
  /\b(?:one[- ]?off|(?:paid|charged|invoiced) (?:only )?once|once only|single payment|one[- ]time|one payment|re-?design\w*|re-?build|re-?buil[dt]\w*|re-?launch\w*|new (?:web)?site)\b/i;

export const isOneBuild = (text: string, money: FoundMoney): boolean =>
  money.rate !== 'year' && oneBuild.test(around(text, money)) && !yearly.test(around(text, money));

/** "Yes; nil (made by our own staff); £2,400 a year": what it cost to make stands before what it costs to run. */
export const madeForNothing =
  /^(?:\W*yes\b[^;.£]{0,40}[;.,:–-])?\W*(nil|nothing|none|£0(?:\.00)?)\b[^;.£]{0,60}[;:,.]\s[^£]{0,40}£/i;

export const isMade = (text: string, money: FoundMoney): boolean =>
  oneOff.test(around(text, money)) && !yearly.test(around(text, money));

/** "The calendars cost £22,000": not what it costs to tell of changes. */
export const ofCalendars = /\bcalendars?\b(?!.{0,60}\b(?:chang|alter|notif))/i;

const ofCall = /\b(?:calls?|(?:tele)?phone)\b/i;

const ofContact =
  /\b(?:e-?mails?|web|online|forms?|chats?|letters?|visits?|face|(?<!phone )contacts?|outbound|outgoing)\b/i;

/** What a call costs that nobody answers: "Automated payment line: £0.12". */
const ofMachine = /\b(?:automated|self[- ]service|recorded message|ivr)\b/i;

function onlyTotal(text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  const [sum, ...sums] = totalsIn(text, found);
  return sums.length === 0 ? sum : undefined;
}

/** Of a whole authority's sums the one that is named, where all others are named as another thing. */
const ofOthers: Readonly<Record<string, { readonly own: RegExp; readonly other: RegExp }>> = {
  'spend.crm': {
    own: /\bcrm\b/i,
    other:
      /\b(?:telephony|telephones?|phones?|payments?|bookings?|website|cms|gis|finance|hr|housing|planning|webchat)\b/i,
  },
  'spend.payroll': {
    own: /\b(?:pay ?bill|pay bill|payroll|wage bill|wages bill|salary bill|staff costs|staffing costs|employee costs)\b/i,
    other:
      /\b(?:(?:total|overall|gross|net|all) (?:[a-z]+ )?(?:spend|spending|expenditure|budget)|chief executive|director|head of|officer|councillors?|hardware|software|licen[cs]\w*|number of)\b/i,
  },
  'spend.software_licences': {
    own: /\b(?:software|licen[cs]\w*)\b/i,
    other:
      /^(?!.*\b(?:software|licen[cs]\w*|subscriptions?|support|cloud|maintenance|applications?)\b).*\b(?:hardware|equipment|laptops?|devices|printers?|printing|telephony|phones|staff|payroll|network\w*|furniture)\b/is,
  },
};

function namedAlone({ id, text }: Asking, found: readonly FoundMoney[]): FoundMoney | undefined {
  const wanted = ofOthers[id];
  if (!wanted) return undefined;
  const clauses = inClauses(text, found);
  const own = clauses.filter(({ clause }) => wanted.own.test(clause) && !wanted.other.test(clause));
  const rest = clauses.filter(({ clause }) => wanted.other.test(clause));
  return own.length === 1 && own.length + rest.length === clauses.length ? own[0]?.item : undefined;
}

/** "£640,000, and £590,000 of it is for staff". */
const isPartOfIt = (text: string, { span }: FoundMoney): boolean =>
  /^ of (?:it|this|that|the (?:total|budget|sum)|which)\b/i.test(text.slice(span[1], span[1] + 16));

/** Which of several amounts answers the question, where the words tell. */
export function chosen(asking: Asking, found: readonly FoundMoney[]): FoundMoney | undefined {
  const { id, text, question } = asking;
  if (id === 'spend.waste_app_build')
    return (
      singledOut(text, found, oneOff, yearly) ??
      (lettered(text, 'a')
        ? found[0]
        : found.every(({ rate }) => rate === undefined)
          ? onlyTotal(text, found)
          : undefined)
    );
  if (id === 'spend.waste_app')
    return (
      singledOut(text, found, yearly, oneOff) ??
      (lettered(text, 'b')
        ? found[1]
        : question.ask.weak
          ? undefined
          : (regular(text, found) ?? budgetOrActual(text, found, question.words)))
    );
  if (id === 'cost_per_call') {
    const calls = found.filter(({ rate }) => rate === 'call');
    if (calls.length > 0) return calls.length === 1 ? calls[0] : undefined;
    const byItself = found.filter((money) => !ofMachine.test(around(text, money)));
    const [own, ...more] = inClauses(text, found).filter(({ clause }) => !ofContact.test(clause));
    return (
      singledOut(text, found, ofCall, ofContact) ??
      (byItself.length === 1 ? byItself[0] : own && more.length === 0 ? own.item : undefined)
    );
  }
  const named = namedAlone(asking, found);
  if (named) return named;
  const running = singledOut(text, found, yearly, oneOff);
  if (running && found.every((money) => money === running || oneOff.test(around(text, money)))) return running;
  const made = sumOfOthers(found);
  if (made && totalsIn(text, found).includes(made)) return made;
  const often = regular(text, found);
  if (often) return often;
  const [sum = singledOut(text, found, total), ...sums] = totalsIn(text, found);
  if (sum && sums.length === 0) return sum;
  const whole = sumOfOthers(found);
  if (whole) return whole;
  const perYear = found.filter(({ rate }) => rate === 'year');
  if (
    perYear.length === 1 &&
    found.every((money) => money === perYear[0] || money.rate !== undefined || oneOff.test(around(text, money)))
  )
    return perYear[0];
  const first = found[0];
  const between = first ? text.slice(first.span[1], found[1]?.span[0]) : '';
  if (first && (parts.test(between) || found.slice(1).every((money) => isPartOfIt(text, money)))) return first;
  // "£41,000 plus £9,000 to set up": what comes on top is another thing only where it is paid once.
  if (first && extra.test(between) && found.slice(1).every((money) => oneOff.test(around(text, money)))) return first;
  // "£17.2m for employees. Agency staff came to a further £0.9m.", asked for pay alone.
  if (
    id === 'spend.payroll' &&
    first &&
    found.length === 2 &&
    furtherAgency.test(between) &&
    !agency.test(question.words)
  )
    return first;
  return budgetOrActual(text, found, question.words);
}

const agency = /\b(?:agency|contractors|consultants|interims?)\b/i;
const furtherAgency =
  /\bemployees\b[^.;]*[.;]\s[^.;]*\b(?:agency|contractors|consultants|interims?)\b[^.;]*\b(?:further|additional|another)\b/i;

/** The one amount of which no word says that it is paid once. */
function regular(text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  const [own, ...more] = inClauses(text, found).filter(({ clause }) => !onceOnly.test(clause));
  return more.length === 0 ? own?.item : undefined;
}

/** Whether the answer itself is lettered `a) ... b) ...`. */
const lettered = (text: string, letter: 'a' | 'b'): boolean => new RegExp(`(?:^|[\\s(])${letter}[).:]`, 'i').test(text);
