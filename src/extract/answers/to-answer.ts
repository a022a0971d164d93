import type { Answer, Sureness } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { withYearsPutRight } from '../../text/misread.ts';
import type { Draft } from '../layout/draft.ts';
import { joinLines } from '../lines/join-lines.ts';
import { nameOf, type Path } from '../lines/number-path.ts';
import { type Snippet, slice, spansOf } from '../lines/snippet.ts';
import { outcomeBeside } from '../outcomes/beside-law.ts';
import { outcomeOf } from '../outcomes/outcome-of.ts';
import { withoutMark } from './own-footnote.ts';

/** The number and the part as the record has them: below a number with a point a lone letter or small Roman number is a part. */
export function nameParts(path: Path | undefined, part: string | undefined): { number?: string; part?: string } {
  if (!path) return { part };
  const last = path.at(-1);
  if (
    path.length > 2 &&
    typeof path[1] === 'number' &&
    typeof last === 'string' &&
    /^[ivx]+$/.test(last) &&
    part === undefined
  )
    return { number: nameOf(path.slice(0, -1)), part: last };
  return { number: nameOf(path), part };
}

/** A part's name without the mark of a note and what counts it, a scan's years put right. */
const partOf = ({ part }: Draft, source: string): string | undefined =>
  part && withYearsPutRight(withoutMark(part, source).replace(partLetter, ''));

/** What counts the parts of a list and is no part of their names: `a) Month`. */
const partLetter = /^\(?[a-h]\) (?=\p{Lu}\p{Ll})/u;

/** `How many? -> Twelve`: points to the answer. */
const arrow = /^(?:[-=]>|[→⇒➔➜])\s*/;

/** The answer that a draft gives; `isScottish` where the letter names the Scottish Act. */
export function toAnswer(draft: Draft, source: string, isScottish = false): Answer {
  const joined = joinLines(draft.lines);
  const words = slice(joined, arrow.exec(joined.text)?.[0].length ?? 0, endOfWords(joined.text));
  const question = draft.question ? trimQuestion(draft.question) : undefined;
  const text = words.text.normalize('NFC');
  const { number, part } = nameParts(draft.path, partOf(draft, source));
  const { outcome, exemption } =
    text === ''
      ? { outcome: 'blank' as const, exemption: undefined }
      : draft.reasons
        ? outcomeBeside(
            text,
            question?.text,
            draft.reasons.map((line) => line.text),
            isScottish,
          )
        : outcomeOf(text, question?.text);
  const sureness = surenessOf(draft);
  return {
    number,
    part: part?.normalize('NFC'),
    question: question?.text.normalize('NFC'),
    questionSpans: question ? spansOf(question, source) : [],
    text,
    spans: spansOf(words, source),
    outcome,
    exemption,
    section: [...draft.section, ...(draft.stem ? [draft.stem] : [])].join(' > ') || undefined,
    sureness,
  };
}

/** Where the words end before the mark of a footnote that stands apart (`n/a **`), or a scan's loose speck (`Yes .`). */
const endOfWords = (text: string): number =>
  /[*†‡.·•~]/.test(text.slice(-1))
    ? text.replace(/(?<=\S)(?<!\bnote) (?:\*{1,3}|†|‡|[.·•~])$/i, '').length
    : text.length;

const surenessOf = ({ doubt, through }: Draft): Sureness =>
  doubt ? { level: 'check', reason: doubt } : through ? { level: 'read', reason: through } : { level: 'stated' };

/** What a question may be cut at. */
const endMark = /[\s:–—"”-]/;

/** A stem's colon is no part of the question. */
function trimQuestion(question: Snippet): Snippet | undefined {
  const head = /^(?:(?:your |the )?(?:request|enquiry|query)\s*:\s+)(?=\S)/i.exec(question.text)?.[0].length ?? 0;
  if (head > 0) return trimQuestion(slice(question, head));
  if (!endMark.test(question.text.slice(-1))) return question;
  const marks = question.text.match(/["”“]/g)?.length ?? 0;
  const text = question.text.replace(marks % 2 === 1 ? /(?<![\s:–—"”-])[\s:–—"”-]+$/ : /(?<![\s:–—-])[\s:–—-]+$/, '');
  if (text === '') return undefined;
  return text.length === question.text.length ? question : cut(question, text.length);
}

function cut(snippet: Snippet, length: number): Snippet {
  const runs = flatMap(snippet.runs, (run) => {
    if (run.at >= length) return [];
    const over = run.at + run.length - length;
    return over <= 0 ? [run] : [{ ...run, length: run.length - over, to: run.to - over }];
  });
  return { text: snippet.text.slice(0, length), runs };
}
