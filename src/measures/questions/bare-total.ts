import type { Answer } from '../../model/response.ts';
import { findYears } from '../../text/year.ts';

/** Where a question for a total ends, or names its year. */
const inYear =
  '(?: (?:in|for|during))?(?: the| each| that| a)?(?: (?:last |same )?(?:financial )?year)?(?: (?:ended|ending|to) (?:on )?31(?:st)? March)?[\\s,(]*(?:(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?|\\d\\d\\/\\d\\d)?\\W*$';
const body = '(?:council|authority|organisation)';

/** "Total spend 2023/24", "What was total expenditure in 2022-23?": a total of nothing that is named. */
const bareTotal = new RegExp(
  `^\\W*(?:\\d{1,2}[.)] )?(?:and )?(?:what (?:is|was) (?:the |your |its )?)?(?:total|overall|gross|annual|yearly)(?: (?:annual|yearly|gross|revenue|council))* (?:spend|spent|spending|expenditure|outgoings|outlay)${inYear}`,
  'i',
);

/** "Council expenditure, 2023/24". */
const ofCouncil = new RegExp(
  `^\\W*(?:\\d{1,2}[.)] )?(?:the |your )?${body}(?:['’]s)? (?:gross |net |revenue )*(?:spend|spending|expenditure|outgoings)${inYear}`,
  'i',
);

/** "What did the Council spend in 2021-22?", "How much does the authority spend in a year?" */
const whatItSpends = new RegExp(
  `^\\W*(?:\\d{1,2}[.)] )?(?:what|how much)(?: money)? (?:did|does|has) (?:the |your )${body} (?:spend|spent)(?: (?:in (?:all|total)|altogether|overall))?${inYear}`,
  'i',
);

const totals = [bareTotal, ofCouncil, whatItSpends];
/** The day on which a year ends is no year by itself. */
const yearEnd = /\b(?:ended|ending|to) (?:on )?31(?:st)? March \d{4}/i;

/** What only a whole authority or its area has: beside it a total is the authority's. */
const ofAuthority =
  /\bpay ?roll\b|\b(?:pay|wages?|salary) bill\b|^\W*(?:(?:all|total|gross|staff) )*pay\b[^a-z]*(?:\(|$)|\bcouncil tax (?:collected|income|receipts)\b|\bsalar(?:y|ies)\b|\b(?:staff|was|is) pay\b|\bpay of (?:all )?(?:employees|staff)\b|\bis the (?:total |resident )?population\b|\bhow many (?:people|residents) live\b|\b(?:of|in) (?:your|its|the (?:council|authority)['’]s) area\W*$|\bagency (?:staff|workers)\b|\b(?:software|licen[cs]\w*) (?:licen[cs]\w*|for software)\b|^\W*(?:(?:total|resident|estimated|the|area['’]?s?) )*(?:population|area)\b(?! (?:offices?|teams?|committees?))|\bsquare (?:miles|kilomet)|\bsq\.? ?(?:km|miles)\b/i;

const nearby = 3;

/** The question put in full, where a total stands right by the questions for what a whole authority pays or where it is; else as it is. */
export function withAuthority(answers: readonly Answer[], index: number): string | undefined {
  const question = answers[index]?.question;
  if (question === undefined || question.length > 100) return undefined;
  if (!totals.some((total) => total.test(question))) return undefined;
  const around = answers.slice(Math.max(0, index - nearby), index + nearby + 1);
  if (
    !around.some(
      (other) => other.question !== undefined && other.question !== question && ofAuthority.test(other.question),
    )
  )
    return undefined;
  const year = findYears(question.replace(yearEnd, ' '))[0];
  return `The council's total expenditure${year ? ` in ${year.written}` : ''}`;
}
