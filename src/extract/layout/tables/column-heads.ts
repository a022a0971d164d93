import { fieldWords } from '../../../text/field-words.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Cell } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { isPeriodHead } from './unit-heads.ts';

/** Words over a column of questions. */
export const questionHead =
  /\b(?:question|questions|request|requested|query|enquiry|you asked|asked|(?:you|they) (?:want(?:ed)?|need(?:ed)?|would like)|information (?:required|sought|wanted)|foi information|item|description|cwestiwn)\b/i;
/** Words over a column of answers. */
export const answerHead =
  /\b(?:answers?|answered|responses?|responded|replied|reply|replies|result|ateb|ymateb|information (?:provided|released|held|supplied|given)|(?:we|council) (?:can|hold|holds|said|say|says|know|told|found|replied|provide|provided)|findings?|^what was (?:said|given|provided|released)|^(?:corrected|amended|revised)(?: (?:answer|figure|response|reply|value)s?)?$|yes ?\/ ?no|y ?\/ ?n|(?:our|council|officer|service)(?:['’]s)? (?:comments?|position|information)|council)\b/i;
/** Words over a column of numbers. */
export const labelHead =
  /^(?:no\.?|nos?\.?|number|q\.?|q no\.?|#|ref\.?|reference|id|item|question (?:no\.?|number|ref)|q(?:uestion)? ?#|s\/n)$/i;

/** Words over a column that tells of an answer who gave it, when, or whether it is held: neither question nor answer. */
export const asideHead =
  /^(?:(?:answer(?:ed)?|complet(?:ed)?|provid(?:ed)?|suppli(?:ed)?|respon(?:ded|se)|prepared|dealt with|repl(?:y|ied)) (?:by|from)|(?:(?:responding|responsible|answering|council|lead|relevant|owning|information) )?(?:services?(?: area)?|department|dept\.?|directorate|team|officer|unit|section|division|function|business area|owner|lead|contact)(?:[/ ](?:responding|responsible|name|area|lead|contact|team|service|department|officer))?|date (?:answered|of (?:answer|response|reply)|responded|completed|supplied)|(?:response|answer|answered|reply) (?:date|status)|(?:is |was )?(?:the )?(?:information |data )?held|(?:information|data) (?:held|released|disclosed)\?|status)\s?\??$/i;

/** A service of an authority, as such a column has it. */
export const serviceName =
  /^(?:(?:the|corporate|customer|digital|legal|democratic|street|environmental|adult|children['’]?s) ){0,2}(?:(?:ict|it|hr|digital|finance|legal|highways|communications|comms|housing|planning|waste|environment|transport|parking|procurement|revenues|benefits|licensing|leisure|parks|libraries|education|property|estates|governance|customer|democratic|information|elections|policy|performance|people|place|resources|social care|economic development|web)(?:(?:,| and| &) [\p{L}]{2,20})?(?: (?:services?|team|department|directorate|office|unit|division|centre))?|\p{L}[\p{L}&, ]{1,40} (?:services?|team|department|directorate|unit|division))$/iu;

/** What names the letter, its sender or its dates, and asks nothing. */
export const isAboutTheLetter =
  /^(?:(?:council|authority|local authority|organisation)(?: name)?|name(?: of (?:the )?(?:council|authority))?|(?:our |your |request |case )?ref(?:erence)?(?: (?:no|number))?|(?:foi|case|request)(?: ref(?:erence)?| id| no\.?| number)?|date.{0,20}|(?:request |was )?(?:received|responded|replied|answered|issued|sent|closed|completed|logged|published|opened)(?: (?:on|to on|date))?|request(?:ed)?|status|outcome|id|timestamp|e-?mail|(?:applicant|requester) type|directorate|department|service(?: area)?|subject)$/i;

/** Whether a column beside the numbers holds answers to them: under a year, or nothing but figures (`1. | 310 | 95`). */
export function holdsValues(head: string, column: number, body: readonly (readonly (Cell | undefined)[])[]): boolean {
  if (isPeriodHead(head)) return true;
  const texts = body.map((row) => cellText(row[column])).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[£<~]?\s?\d[\d,.]*\s?[%*km]?$/i.test(text));
}

/** The words of a column's head, which in an export is a field's name. */
export const headText = (cell: Cell | undefined): string => fieldWords(cellText(cell));

const asksByName = /\b(?:questions?|requests?|requested|query|enquiry|asked|sought)\b/i;

/** A row that says which column asks and which answers. */
export function namesColumns(row: readonly (Cell | undefined)[]): boolean {
  const head = row.map(headText);
  // A row with a number of its own asks: `Question 1 | How many does the council have?`.
  const label = readLabelCell(head[0] ?? '');
  if (label?.role === 'question' && label.paths.length > 0) return false;
  if (head.some((text) => text.length >= 60 || (text.includes('?') && text.length > 24))) return false;
  // `No | Question | Waste | Housing`: numbers, questions, and a name for each column of answers.
  const [numbers = '', question = '', ...kinds] = head;
  if (
    labelHead.test(numbers) &&
    /^(?:questions?|request|query|enquiry|cwestiwn)$/i.test(question) &&
    kinds.length > 0 &&
    kinds.every((text) => /^\p{L}[^.?]{1,40}$/u.test(text))
  )
    return true;
  // `FOI request W-2291 | Response date: 4 October` is a page's head.
  if (head.some((text) => /\d{3}$|(?:date|ref(?:erence)?)\s*:\s*\S/i.test(text) && !isPeriodName(text))) return false;
  // `Question | 2022/23 | 2023/24`
  if (head.some((text) => questionHead.test(text)) && head.filter(isPeriodHead).length > 1) return true;
  // `Details of request | Comments`: nothing else answers.
  const isCommented = head.length < 4 && /^(?:(?:our )?comments?|details)$/i.test(head.at(-1) ?? '');
  if (isCommented && asksByName.test(head.at(-2) ?? '') && (head.length < 3 || labelHead.test(numbers))) return true;
  return (
    head.some((text) => answerHead.test(text)) &&
    head.some(
      (text, i) =>
        (questionHead.test(text) || labelHead.test(text)) &&
        !(answerHead.test(text) && i > 0 && !questionHead.test(text)),
    )
  );
}
