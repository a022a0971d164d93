import type { Answer } from '../../model/response.ts';

/** "Total spend 2023/24", "What was total expenditure in 2022-23?": a total of nothing that is named. */
const bareTotal =
  /^\W*(?:and )?(?:what (?:is|was) (?:the |your |its )?)?(?:total|overall|gross|annual|yearly)(?: (?:annual|yearly|gross|revenue|council))* (?:spend|spent|spending|expenditure|outgoings|outlay)(?: (?:in|for|during))?(?: the)?(?: (?:financial )?year)?[\s,(]*(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|\d\d\/\d\d)?\W*$/i;

/** "Council expenditure, 2023/24". */
const ofCouncil =
  /^\W*(?:the |your )?(council|authority)(?:['’]s)? (?:gross |net |revenue )*(?:spend|spending|expenditure|outgoings)[\s,(]*(?:in |for )?(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|\d\d\/\d\d)?\W*$/i;

/** What only a whole authority or its area has: beside it a total is the authority's. */
const ofAuthority =
  /\bpay ?roll\b|\b(?:pay|wages?|salary) bill\b|^\W*(?:(?:all|total|gross|staff) )*pay\b[^a-z]*(?:\(|$)|\bcouncil tax (?:collected|income|receipts)\b|\bsalar(?:y|ies)\b|\bagency (?:staff|workers)\b|\b(?:software|licen[cs]\w*) (?:licen[cs]\w*|for software)\b|^\W*(?:(?:total|resident|estimated|the|area['’]?s?) )*(?:population|area)\b(?! (?:offices?|teams?|committees?))|\bsquare (?:miles|kilomet)|\bsq\.? ?(?:km|miles)\b/i;

const nearby = 3;

/** The question put in full, where a total stands right by the questions for what a whole authority pays or where it is; else as it is. */
export function withAuthority(answers: readonly Answer[], index: number): string | undefined {
  const question = answers[index]?.question;
  if (question === undefined || question.length > 100) return undefined;
  const isOfCouncil = ofCouncil.test(question);
  if (!isOfCouncil && !bareTotal.test(question)) return undefined;
  const around = answers.slice(Math.max(0, index - nearby), index + nearby + 1);
  if (
    !around.some(
      (other) => other.question !== undefined && other.question !== question && ofAuthority.test(other.question),
    )
  )
    return undefined;
  if (isOfCouncil) return question.replace(/\b(?:council|authority)(?:['’]s)?/i, "the council's total");
  return question.replace(/\b(?:total|overall|gross|annual|yearly)\b/i, "the council's total");
}
