import type { AuthorityType } from '../model/authority.ts';
import type { Unit } from '../model/measure.ts';
import type { Missing, MissingReason } from './comparison.ts';
import { count } from './format.ts';

const reasons: Readonly<Record<MissingReason, { readonly short: string; readonly long: string }>> = {
  refused: { short: 'Refused', long: 'The request for this was refused.' },
  not_held: { short: 'Not held', long: 'The authority says that it does not hold this.' },
  not_applicable: { short: 'Not applicable', long: 'The authority says that this does not apply to it.' },
  referred: { short: 'Referred elsewhere', long: 'The answer points somewhere else and gives no figure itself.' },
  included: { short: 'In another figure', long: 'Given only inside one figure that covers several things together.' },
  parts_only: { short: 'Only parts given', long: 'Some of the parts are given, but not all, so nothing is added up.' },
  other_period: { short: 'Another period only', long: 'A figure is given, but for another period of time.' },
  other_year: { short: 'Another year only', long: 'A figure is given, but for another year.' },
  no_denominator: { short: 'Nothing to divide by', long: 'A figure is given, but not what it would be divided by.' },
  other_kind: {
    short: 'Answered otherwise',
    long: 'The answer gives a thing of another kind than most of the others do.',
  },
  not_in_table: {
    short: 'Not in the table',
    long: 'The reference table has no number for this authority.',
  },
  other_vat: {
    short: 'VAT unlike the others',
    long: 'A figure is given, but with VAT where most of the others are without it, or the other way round.',
  },
  no_figure: {
    short: 'No figure given',
    long: 'The question was answered, but without a figure that can be compared.',
  },
  rejected: { short: 'Rejected by you', long: 'A figure was read here, and you said that it is none, or not of this.' },
  blank: { short: 'Left blank', long: 'The place for the answer is empty.' },
  not_asked: { short: 'Not asked', long: 'Nothing in this authority’s responses asks for this.' },
  no_response: { short: 'No answers read', long: 'Nothing with answers from this authority is open here.' },
};

/** A reason in two or three words, as a cell, a legend or a list's head has it: "Refused", "Not held". The unit says what was looked for. */
export function reasonLabel(reason: MissingReason, unit?: Unit): string {
  if (reason !== 'no_figure') return reasons[reason].short;
  if (unit === 'names') return 'No name given';
  if (unit === 'string') return 'No clear answer';
  if (unit === 'boolean') return 'No clear yes or no';
  return unit === 'year' ? 'No year given' : reasons[reason].short;
}

/** A reason as a sentence. */
export const reasonSentence = (reason: MissingReason): string => reasons[reason].long;

/** "Refused under s.12", "Refused under reg.12(4)(b)", "Not held". */
export const missingLabel = ({ reason, exemption }: Pick<Missing, 'reason' | 'exemption'>, unit?: Unit): string =>
  exemption ? `${reasonLabel(reason)} under ${exemption}` : reasonLabel(reason, unit);

/** What to call bodies: one of them, several. */
export interface Bodies {
  readonly one: string;
  readonly many: string;
}

/** Councils, unless one of them is something else, or not known. */
export function bodiesWord(types: Iterable<AuthorityType | undefined>): Bodies {
  for (const type of types) {
    if (type === undefined || type === 'combined' || type === 'other') return { one: 'authority', many: 'authorities' };
  }
  return { one: 'council', many: 'councils' };
}

/** `both`, `all 3`. */
export const allOf = (n: number): string => (n === 2 ? 'both' : `all ${count(n)}`);

/** What bodies did, and what one of them did not: "gave a figure", "gave no figure". */
export interface Deed {
  readonly did: string;
  readonly didNot: string;
  /** What is missing, after "No": "figure". */
  readonly thing: string;
}

/** "; 3 were not asked, and from 2 no answers were read". */
function leftOut(unasked: number, unread: number): string {
  const said = [
    ...(unasked > 0 ? [`${count(unasked)} ${unasked === 1 ? 'was' : 'were'} not asked`] : []),
    ...(unread > 0 ? [`from ${count(unread)} no answers were read`] : []),
  ];
  return said.length === 0 ? '' : `; ${said.join(', and ')}`;
}

/** Where nobody is known to have been asked. */
function nobodyAsked(of: number, unread: number, { one, many }: Bodies): string {
  if (unread === of) return `No answers were read from ${of === 1 ? `the only ${one}` : `any of ${count(of)} ${many}`}`;
  if (unread > 0) return `None of ${count(of)} ${many} is known to have been asked${leftOut(0, unread)}`;
  return of === 1 ? `The only ${one} was not asked` : `None of ${count(of)} ${many} was asked`;
}

/** "7 of 12 councils gave a figure"; with some not asked, "7 of the 9 councils asked gave a figure; 3 were not asked". Of those without answers (`unread`) nobody knows. */
export function countSentence(
  {
    shown,
    asked,
    of,
    unread,
  }: { readonly shown: number; readonly asked: number; readonly of: number; readonly unread: number },
  bodies: Bodies,
  { did, didNot }: Deed,
): string {
  if (of === 0) return `No ${bodies.many} yet`;
  if (asked === 0) return nobodyAsked(of, unread, bodies);
  const rest = of - asked;
  const others = leftOut(rest - unread, unread);
  const said = asked === 1 ? (shown ? did : didNot) : did;
  if (asked === 1) return `The only ${bodies.one}${rest ? ' asked' : ''} ${said}${others}`;
  const whom = rest === 0 ? `${count(of)} ${bodies.many}` : `the ${count(asked)} ${bodies.many} asked`;
  if (shown === 0) return `None of ${whom} ${did}${others}`;
  if (shown === asked) {
    return `${shown === 2 ? 'Both' : `All ${count(shown)}`} ${bodies.many}${rest ? ' asked' : ''} ${did}${others}`;
  }
  return `${count(shown)} of ${whom} ${did}${others}`;
}
