import { clausePatterns } from './clause-patterns.ts';

const papers =
  '(?:cop(?:y|ies)|reports?|documents?|e-?mails?|messages?|correspondence|minutes|notes|letters?|files?|papers?|lists?|registers?|logs?|memos?|agreements?|polic(?:y|ies)|strateg(?:y|ies)|plans?|assessments?|maps?|photographs?|recordings?|studies|study|evaluations?|business cases?|briefings?|agendas?|surveys?)';

/** Asks to be sent papers, and nothing besides that yes or no would answer. */
const asksForPapers = new RegExp(
  `^(?:\\(?(?:q\\.? ?)?\\d[\\w.()]{0,5} )?(?:(?:please|kindly|also|and|can|could|would|will|you|i would like(?: to (?:see|have|receive))?|may i(?: see| have)?) ){0,3}(?:(?:send|provide|supply|share|disclose|attach|enclose|give|forward|release|see)\\b.{0,60}\\b|(?:all|any|copies of|a copy of|cop(?:y|ies) of) (?:[\\w-]{1,16} ){0,4})${papers}\\b`,
);

/** Says that there are no such papers: "No report was written", "There are none on our system", "We do not have a copy". */
const none = clausePatterns.guardAll([
  new RegExp(
    `^(?:there (?:is|are|was|were) )?no (?:such |\\w{1,16} ){0,2}${papers} (?:\\w{1,16} )?(?:exists?|(?:was|were|has been|have been|is|are) (?:\\w{1,16} )?(?:written|made|taken|produced|prepared|drawn up|commissioned|carried out|undertaken|conducted|done|found|sent|exchanged|created|drafted|completed|issued|received))\\b`,
  ),
  new RegExp(
    `^(?:there (?:is|are|was|were)|(?:we|the (?:council|authority)) (?:has|have|found|possess(?:es)?)) no (?:such )?(?:\\w{1,16} )?${papers}\\b`,
  ),
  new RegExp(
    `\\b(?:there (?:is|are|were|have been) (?:therefore )?|(?:and|so) (?:there are )?)no (?:such )?(?:\\w{1,16} )?${papers}$`,
  ),
  /^none (?:was|were|has been|have been|is|are) (?:\w{1,16} )?(?:written|made|taken|produced|prepared|drawn up|commissioned)\b|\b(?:has|have) (?:not|never) had (?:any|such)\b/,
  /^(?:there (?:is|are|was|were) )?(?:none|nothing|no such \w{1,16}) (?:(?:was|were|could be|can be) found|exists?|on (?:our|the) (?:\w{1,16} ){0,2}(?:system|file|server|record)s?|in (?:our|the) (?:\w{1,16} ){0,2}(?:files|records|archives?|possession))\b/,
  /\b(?:do|does|did) not (?:\w{1,16} )?(?:have|possess|own|keep|hold) (?:a|any) (?:cop(?:y|ies)|such \w{1,16})\b/,
]);

/** Whether a clause says that the papers which its question (lower case) asks for do not exist. */
export const nothingToSend = (clause: string, question: string): boolean =>
  none.test(clause) && asksForPapers.test(question);
