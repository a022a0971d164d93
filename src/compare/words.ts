import type { AuthorityType } from '../model/authority.ts';
import type { Missing, MissingReason } from './comparison.ts';
import { plural } from './format.ts';

const reasons: Readonly<Record<MissingReason, { readonly short: string; readonly long: string }>> = {
  refused: { short: 'Refused', long: 'The request for this was refused.' },
  not_held: { short: 'Not held', long: 'The authority says that it does not hold this.' },
  not_applicable: { short: 'Not applicable', long: 'The authority says that this does not apply to it.' },
  referred: { short: 'Referred elsewhere', long: 'The answer points somewhere else and gives no figure itself.' },
  included: { short: 'In another figure', long: 'Given only inside one figure that covers several things together.' },
  parts_only: { short: 'Only parts given', long: 'Some of the parts are given, but not all, so nothing is added up.' },
  other_period: { short: 'Other period', long: 'A figure is given, but for another period of time.' },
  no_figure: {
    short: 'No figure given',
    long: 'The question was answered, but without a figure that can be compared.',
  },
  blank: { short: 'Left blank', long: 'The place for the answer is empty.' },
  not_asked: { short: 'Not asked', long: 'Nothing in this authority’s responses asks for this.' },
  no_response: { short: 'No answers read', long: 'Nothing with answers from this authority is open here.' },
};

/** A reason in two or three words, as a cell, a legend or a list's head has it: "Refused", "Not held". */
export const reasonLabel = (reason: MissingReason): string => reasons[reason].short;

/** A reason as a sentence. */
export const reasonSentence = (reason: MissingReason): string => reasons[reason].long;

/** "Refused under s.12", "Refused under reg.12(4)(b)", "Not held". */
export const missingLabel = ({ reason, exemption }: Pick<Missing, 'reason' | 'exemption'>): string =>
  exemption ? `${reasonLabel(reason)} under ${exemption}` : reasonLabel(reason);

/** What to call these bodies together: councils, unless one of them is not. */
export function bodiesWord(types: Iterable<AuthorityType | undefined>): { one: string; many: string } {
  for (const type of types) {
    if (type === undefined || type === 'combined' || type === 'other') return { one: 'authority', many: 'authorities' };
  }
  return { one: 'council', many: 'councils' };
}

/** "7 of 12 councils gave a figure". */
export function countSentence(given: number, of: number, bodies: { one: string; many: string }, verb: string): string {
  if (given === of)
    return of === 1 ? `The one ${bodies.one} ${verb}` : `All ${plural(of, bodies.one, bodies.many)} ${verb}`;
  return `${given} of ${plural(of, bodies.one, bodies.many)} ${verb}`;
}
