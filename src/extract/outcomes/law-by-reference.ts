import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { lawNamedIn } from './exemption.ts';

/** The number of another question that a refusal leaves its reason to: `Withheld as at 8.11`, `Refused, see question 4`, `Exempt for the same reason as Q2`. */
const refersTo =
  /\b(?:as (?:at|in|for|with|per|under)|see|same as|same (?:reason|exemption|grounds?|section) (?:as|applies as)(?: (?:at|in|for))?|(?:reasons?|exemptions?|grounds?|section) (?:(?:we|that|is|are|was|were|already|given|gave|stated|set|out|named|cited|explained|applied|used|claimed) ){1,4}(?:at|in|for|under|to))(?: (?:our|the))?(?: (?:answer|response|reply))?(?: (?:to|at|in))?(?: (?:questions?|q|no\.?|number|part))?\s?(\d{1,2}(?:\.\d{1,2})?\s?\(?[a-h]?\)?)(?![\d/(]|\.\d)/i;

/** The reason of an answer above without its number: `The same exemption applies`, `Refused for the reason given above`. */
const refersAbove =
  /\b(?:the )?same (?:exemptions?|exceptions?|reasons?|sections?|grounds?|provisions?)\b|\bas above\b|\b(?:reasons?|exemption|section) (?:given |set out |named |stated )?above\b/i;

/** An answer that stands for this one too: `Please see our answer on the cost, which applies to the contract too`. */
const appliesToo =
  /\b(?:see|refer to|as (?:at|in|for|with|per))\b.{2,80}\b(?:which|that|this|and it|it) (?:(?:also|equally|likewise) (?:appl(?:y|ies)|covers?|holds?|goes)\b|(?:appl(?:y|ies)|covers?|holds?|goes)\b(?: (?:here|equally|also|too|as well|likewise)|.{2,50}\b(?:too|also|as well|here)\b| (?:to|for) (?:this|both)))/i;

/** Nothing but the number of the answer that stands for this one: `As question 4.`, `See answer to 4`, `Please refer to our response at Q4 above`. */
const onlyRefers =
  /^(?:please )?(?:see|refer to|same as|per|as(?: (?:at|in|for|with|per|under))?)(?: (?:our|the|my))?(?: (?:answer|response|reply))?(?: (?:given )?(?:to|at|in|for|under))?(?: (?:questions?|q|no\.?|number|part))?\s?(\d{1,2}(?:\.\d{1,2})?\s?\(?[a-h]?\)?)(?:,? (?:above|please))?\.?$/i;

/** Refusals that name another question's instead of a section have that one's section, and what leaves its answer to a refusal is one. */
export function withLawReferredTo(answers: readonly Answer[]): readonly Answer[] {
  const isBare = ({ outcome, exemption, text }: Answer): boolean =>
    outcome === 'refused' && exemption === undefined && text.length < 160;
  const isLeft = ({ outcome, text }: Answer): boolean =>
    outcome === 'referred' && text.length < 160 && (appliesToo.test(text) || onlyRefers.test(text));
  if (!answers.some((answer) => isBare(answer) || isLeft(answer))) return answers;
  const laws = new Map<string, string>();
  const refused = new Map(
    flatMap(answers, (answer) =>
      answer.outcome === 'refused' && answer.number ? [[keyOf(answer.number), answer] as const] : [],
    ),
  );
  for (const { number, exemption, text } of answers) {
    // `Yes, but the report is withheld under section 31`: an answer that keeps back a part names a law too.
    const law = exemption ?? (number && text.length < 600 ? lawNamedIn(text.toLowerCase(), false)?.name : undefined);
    if (number && law) laws.set(number.toLowerCase(), law);
  }
  return answers.map((answer, i) => {
    const left = isLeft(answer);
    if (!left && !isBare(answer)) return answer;
    const only = left ? onlyRefers.exec(answer.text)?.[1] : undefined;
    if (only !== undefined) {
      // What is not a refusal as a whole stays an answer elsewhere.
      const meant = refused.get(keyOf(only));
      return meant && meant !== answer && answers.indexOf(meant) < i
        ? { ...answer, outcome: 'refused', ...(meant.exemption ? { exemption: meant.exemption } : {}) }
        : answer;
    }
    const named = refersTo.exec(answer.text)?.[1];
    const before = answers.slice(0, i).findLast(({ outcome, exemption }) => outcome === 'refused' && exemption);
    const law =
      named !== undefined
        ? laws.get(keyOf(named))
        : left || refersAbove.test(answer.text)
          ? before?.exemption
          : undefined;
    return law ? { ...answer, outcome: 'refused', exemption: law } : answer;
  });
}

const keyOf = (number: string): string => number.replace(/[\s()]/g, '').toLowerCase();
