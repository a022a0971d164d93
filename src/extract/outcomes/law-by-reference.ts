import type { Answer } from '../../model/response.ts';
import { lawNamedIn } from './exemption.ts';

/** The number of another question that a refusal leaves its reason to: `Withheld as at 8.11`, `Refused, see question 4`, `Exempt for the same reason as Q2`. */
const refersTo =
  /\b(?:as (?:at|in|for|with|per|under)|see|same as|same (?:reason|exemption|grounds?|section) (?:as|applies as)(?: (?:at|in|for))?)(?: (?:our|the))?(?: (?:answer|response|reply))?(?: (?:to|at|in))?(?: (?:questions?|q|no\.?|number|part))?\s?(\d{1,2}(?:\.\d{1,2})?\s?\(?[a-h]?\)?)(?![\d/(]|\.\d)/i;

/** Refusals that name another question's instead of a section have that one's section. */
export function withLawReferredTo(answers: readonly Answer[]): readonly Answer[] {
  const isBare = ({ outcome, exemption, text }: Answer): boolean =>
    outcome === 'refused' && exemption === undefined && text.length < 160;
  if (!answers.some(isBare)) return answers;
  const laws = new Map<string, string>();
  for (const { number, exemption, text } of answers) {
    // `Yes, but the report is withheld under section 31`: an answer that keeps back a part names a law too.
    const law = exemption ?? (number && text.length < 600 ? lawNamedIn(text.toLowerCase(), false)?.name : undefined);
    if (number && law) laws.set(number.toLowerCase(), law);
  }
  return answers.map((answer) => {
    const named = isBare(answer) ? refersTo.exec(answer.text)?.[1] : undefined;
    const law = named && laws.get(named.replace(/[\s()]/g, '').toLowerCase());
    return law ? { ...answer, exemption: law } : answer;
  });
}
