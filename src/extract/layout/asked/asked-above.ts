import { isStart } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { countLabels } from '../labels/count-labels.ts';
import { answerBehindDash, answerBehindMark } from '../units/behind-question.ts';
import { questionsIn } from './questions-in.ts';

/** The questions that stand right above, where none of them has an answer; absent where one may have. */
export function askedAbove(items: readonly Item[], at: number): readonly Asked[] | undefined {
  const reply = items.findLastIndex((item, i) => i < at && isLineItem(item) && item.cue === 'response');
  const from = items.findLastIndex(
    (item, i) => i < (reply < 0 ? at : reply) && isLineItem(item) && item.cue === 'request' && !item.label,
  );
  const to = reply < 0 ? at : reply;
  // Behind the heading of the reply at most what leads to it.
  const said = items.slice(to, at);
  if (said.length > mostLeading || said.some((item) => !isLineItem(item) || item.path !== undefined)) return undefined;
  const request = items.slice(from + 1, to);
  const first = request.findIndex((item) => isLineItem(item) && mayAsk(item, request));
  if (first < 0) return undefined;
  const above = items[from + first];
  if (!isStack(request.slice(first), announcedBy(above))) return undefined;
  const asked = questionsIn(countLabels(request.slice(first)));
  return asked.length > 0 ? asked : undefined;
}

/** What a line says of those below it: no more than that they follow, or that they were asked for. */
function announcedBy(above: Item | undefined): 'here' | 'as asked' | undefined {
  if (!above || !isLineItem(above)) return undefined;
  const { text } = above.line.words;
  const isCue = above.cue === 'request';
  if ((isCue || (text.endsWith(':') && byAsker.test(text))) && !ofGrounds.test(text)) return 'as asked';
  return isCue || text.endsWith(':') ? 'here' : undefined;
}

/** `I refer to your request for:`, `You would like:`, `The applicant asked us for:`, `Please tell me:` */
const byAsker =
  /\b(?:you(?:r|['’](?:d|ve))?|request(?:ed|er|s)?|ask(?:ed|s)?|enquir(?:y|ed|es)|applica(?:nt|tion)|(?:sought|wanted|wished)|(?:me|i)\b)(?![^:]{0,200}\b(?:repl(?:y|ies)|respon(?:d|se)|answer(?:ed|s)?|provide you|we (?:can|hold|have))\b)/i;

/** `You asked for a review because:` lists what was said against the first answer. */
const ofGrounds = /\b(?:because|grounds?|reviews?|complain\w*|appeal\w*|unhappy|dissatisf\w+)\b/i;

const isNumbered = (items: readonly Item[]): boolean => items.some((item) => isLineItem(item) && item.path);

/** Could be a question of the request: numbered where some are, else a bullet or a line that asks. */
function mayAsk(item: LineItem, request: readonly Item[]): boolean {
  if (item.not !== undefined && !item.label) return false;
  return isNumbered(request) ? item.path !== undefined : item.line.bullet !== undefined || item.asks >= 0.6;
}

/** How many paragraphs may lead to the reply, behind the last question; how many lines behind the reply's own heading. */
const mostPrefaces = 4;

const mostLeading = 25;

/** Questions one under the other, and behind the last of them at most what leads to the reply. */
function isStack(items: readonly Item[], announced: 'here' | 'as asked' | undefined): boolean {
  if (!items.every(isLineItem)) return false;
  const lines = items.filter(isLineItem);
  const numbered = isNumbered(items);
  const isQuestion = (item: LineItem): boolean =>
    numbered ? item.path !== undefined : item.line.bullet !== undefined || item.asks >= 0.6;
  const last = lines.findLastIndex(isQuestion);
  const asking = lines.slice(0, last + 1);
  const questions = asking.filter(isQuestion);
  // What is announced as asked for needs no words that ask: `each map with its key`.
  const isNamed = (item: LineItem): boolean =>
    announced === 'as asked'
      ? answerBehindMark(item.body.text) === undefined &&
        !(item.body.text.length < 20 && valueLike.test(item.body.text))
      : announced !== undefined && item.line.bullet !== undefined && !/\d/.test(item.body.text);
  // What is counted afresh is no longer what was announced: `What happens next` over `1. We will pass your request on.`
  const again = questions.findIndex(({ path }, i) => i > 0 && path?.length === 1 && isStart(path));
  const isLoose = (item: LineItem, i: number): boolean => (again < 0 || i < again) && isNamed(item);
  if (questions.some((item, i) => item.label?.role === 'answer' || (!isLoose(item, i) && answersItself(item))))
    return false;
  const likely = questions.filter(({ asks }) => asks >= 0.25).length;
  if (!announced && likely * 2 < questions.length) return false;
  const isHeld = asking.every((item, i) => {
    if (isQuestion(item) || item.not === 'aside' || item.cue === 'request') return true;
    const before = asking[i - 1]?.line.words.text ?? '';
    return item.line.bullet !== undefined || item.asks >= 0.4 || item.line.quote > 0 || wraps(before, item);
  });
  const behind = lines.slice(last + 1).filter((item, i) => {
    const before = lines[last + i]?.line.words.text ?? '';
    return item.line.gap || (!wraps(before, item) && /[.:]$/.test(before));
  });
  return isHeld && behind.length <= mostPrefaces;
}

const wraps = (before: string, { line }: LineItem): boolean =>
  !line.gap && (continues(before, line.words.text) || (before.length > 45 && !/[.:?!]$/.test(before)));

/** `1. Number of empty homes: 412`. */
const answersItself = ({ body: { text }, asks }: LineItem): boolean =>
  asks <= -0.4 ||
  answerBehindMark(text) !== undefined ||
  (asks < 0.5 && valueLike.test(text)) ||
  (!text.endsWith('?') && answerBehindDash(text) !== undefined && /[:–—-] ?(?:£|\d|yes|no|n\/a)/i.test(text));
