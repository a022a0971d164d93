import { flatMap } from '../../text/flat-map.ts';
import { anyOrdinal, numberOfWord } from '../../text/numbers-as-words.ts';
import type { Label } from './label.ts';
import { endOf, replyBehind, restOfList, subLabel } from './label-list.ts';
import { letteredLabel } from './lettered-label.ts';
import { letterLabelAt, numberAt } from './number-at.ts';
import type { Path } from './number-path.ts';

const questionWord =
  /^(?:(?:foi|eir|your|the|(?:the )?(?:applicant|requester|requestor|customer|enquirer)(?:['’]s|s['’])?)\s+)?(?:(?:both )?questions?|cwestiwn|ques(?!-p{Ll})|qu(?!-p{Ll})|q(?:['’]?s(?=\.?\s\d))?)(?:(?![a-z])|(?=[Il|]\d?[a-e]?(?:\s?[.:)]|\s)))\s*\.?\s*(?:no\.?\s|number\s|rhif\s)?\s*/i;
const itemWord =
  /^(?:(?:your\s+)?requests?(?:\s+(?:items?|parts?|points?))?|nos?\.?(?=\s\d{1,2}\s?(?:[-–,&]|to\s|and\s))|parts?|items?|points?|query|queries|section(?!\s+(?:2[1-9]|3\d|4[0-4])\b|\s+1[247]\b.{0,60}\b(?:exempt|costs?|limit|vexatious|refus|withheld|hours|held|applies|repeated)\b)(?!\s+\d+(?:\s?\(\w+\))*\s+(?:of\b|FOIA|FOISA|EIR|DPA|the\b|Freedom|Act\b|Exempt|states|provides)))\s+(?=\(?[\dIl]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?(?:[:.)–—]|-{1,2}\s))/i;
const answerWord =
  /^(?:(?:the\s+)?(?:[A-Z][\w&'’.-]{0,30}\s+){0,4}(?:council|authority|combined authority|borough|trust)(?:['’]?s)?\s+|(?:our\s+|the\s+)?(?:combined|joint|single|collective)\s+|our\s+|my\s+|foi\s+|the\s+)?(?:answers?|responses?|reply|replies|ateb|ymateb|ans|comments?)(?![a-z])\s*(?:(?:to|for)\s+)?(?:(?:questions?|q(?!uer)|number|no\.?|(?:points?|items?)(?=\s\(?\d)|(?:parts?|requests?|query|queries)(?=\s\(?\d{1,2}[a-z]?\)?(?:\s?(?:[:.)–—]|-(?!\d))|$|\s(?:(?:of|is|are|was|were|and|to)\b|&|-\s))))\s*)?/i;
const turn =
  '(?:(?:first|next|then|also|lastly|finally|and|(?:first|second|third|fourth|last)ly),? )?(?:in (?:answer|response|reply|relation|respect|regards?) (?:to|of)|regarding|concerning|(?:turning|moving on|coming|going on)(?: (?:now|next|then|first(?:ly)?|lastly|finally))?,? to|with (?:regards?|reference|respect) to|as (?:to|for|regards|far as)|(?:taking|dealing (?:first |next |now )?with|answering|addressing|to (?:take|answer|address))(?: (?:first|next|together|jointly))?|for|on|re)';
const answerPhrase = new RegExp(
  `^(?:${turn}\\s+(?:your\\s+|the\\s+)?(?:(?:questions?|q|points?|parts?|items?)\\s*(?:numbers?\\s+|no\\.?\\s+)?(?=\\d|\\(?(?:[a-z]|[ivx]{1,4})\\))|(?=\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))|(?=\\d{1,2}(?:\\.\\d{1,2})+[a-z]?\\s?[,:–—-])|(?=\\d{1,2}[a-z]?\\s?:\\s))|(?=in |with |regarding|concerning|as )${turn}\\s+(?=\\d{1,2}[a-z]?,\\s)|(?=taking |dealing |answering |addressing |to )${turn}\\s+(?=\\d{1,2}[a-z]?(?:,|\\s(?:to|and|&)\\s|\\s?[-–]\\s?\\d))|(?:(?:first|last|final|second|third)ly|finally|next),? (?:questions?|points?) (?=\\d))`,
  'i',
);
/** `With regard to your second question, `: a phrase that says to which of the questions (`nth`, a group of its own) its answer is. */
export const nthPhrase = (nth: string): RegExp =>
  new RegExp(
    `^(?:(?:in (?:answer|response|reply|relation|respect|regards?) to|regarding|concerning|turning to|with (?:regards?|reference|respect) to|as (?:to|for|regards)|for|on|to) )?(?:your|the) (${nth}) (?:question|point|part|query|request|item|element)(?: of (?:your|the) (?:request|enquiry|letter|e-?mail|questions))?(?: \\([^()]{1,60}\\))?\\s*[,:;–—-]\\s*`,
    'i',
  );
const ordinalPhrase = nthPhrase(anyOrdinal);
/** `In answer to "How many are there?":` */
const quotedQuestion = /^in (?:answer|response|reply) to (?:your (?:question|query|request),? )?["“]/i;
const boxedAnswer = /^[[(](?:(?:our|council) )?(?:answers?|responses?|reply|ans|ateb|ymateb)\s?:?[\])]\s?[:–—-]?\s*/i;
/** In a scan the stroke behind it is a 1: `Al. Yes`. */
const answerLetter = /^(?:A|R)(?=\s?[\d.:)(–-]|[l|][.:)]\s|[l|]\d[.:)]\s)\s?\.?\s*/;

/** `You also asked (5) what it costs.`, `You asked (1a): What does it cost?` */
const alsoAsked =
  /^you (?:also |then |further |finally |lastly )?(?:asked|requested)(?: us)?(?: for)?,? \((?:question |q)?(\d{1,2})(?:\.(\d{1,2}))?([a-z]?)\)[,:]?\s+/i;

/** `Further to our reply of 28 May, the answer to question 3 is ...`: what stands before the label in a later letter. */
const further = /^(?:further to|following)\b[^.;:]{1,90}?,\s+(?=(?:the|our|my) (?:answer|response|reply) to )/i;

/** `Revised answer to question 3:` */
const revised =
  /^(?:the )?(?:revised|corrected|amended|updated) (?=(?:answer|response|reply) (?:to|for) (?:your )?(?:questions?|q) ?\d)/i;

/** The letters that what stands before a label begins with: further, following; the, revised, corrected, amended, updated. */
const leadStarts = 'ftrcau';
/** The letters that a phrase begins with: in, regarding, re, concerning, turning, taking, with, as, answering, for, on, to, your, the, dealing; next, lastly, secondly, moving, going. */
const phraseStarts = 'irctwafoyndlsmg';

/** A record's field with nothing but its number: `Item: 1`, `Request #2`. */
const numberField = /^(?:item|question|query|request|point|part)(?: (?:no\.?|number|id))?\s?[:#]\s?(\d{1,3})$/i;

/** `WXC response: none`: the letters of who answers. */
const initials = /^[A-Z]{2,6}(?:['’]s)?\s+(?=(?:[Aa]nswer|[Rr]esponse|[Rr]eply|[Cc]omments?)\s?(?:[:–—-]|$))/;

/** `..., `, ` of your request:`, ` is concerned -`: what closes a phrase behind its number. */
const closesPhrase =
  /^\)?(?: (?:of|in|from) (?:your|the) (?:(?:foi|eir|information|freedom of information|original) )?(?:requests?|enquiry|letter|e-?mail|questions|correspondence))?(?: (?:is|are) concerned)?\s*[,:;–—-]\s*/i;

/** `Question B How many?`, `Answer B 137`, `Response C: none`: a capital counts behind the whole word. */
const lettered = /^([A-L])(?:\)?\s?[:.–—]\s*|\)\s*|\s-\s|\s+(?=["“‘£\d(]|\p{Lu}[\p{Ll}\s'’])|\s*$)/u;

/** A label that says in words what it is: `Question 1`, `Q1:`, `A.3`, `Answer -`, `Council response`. */
export function wordLabel(head: string): Label | undefined {
  const initial = head.charAt(0).toLowerCase();
  const lead = leadStarts.includes(initial) ? ((further.exec(head) ?? revised.exec(head))?.[0].length ?? 0) : 0;
  const behind = lead > 0 ? wordLabel(head.slice(lead)) : undefined;
  if (behind?.role === 'answer' && behind.paths.length > 0) return { ...behind, end: behind.end + lead };
  const field = head.length < 24 ? numberField.exec(head)?.[1] : undefined;
  if (field) return { role: 'question', paths: [[Number(field)]], end: head.length, strength: 'firm' };
  const named = initials.exec(head)?.[0].length ?? 0;
  const answers = named > 0 ? wordLabel(head.slice(named)) : undefined;
  if (answers) return { ...answers, end: answers.end + named };
  const boxed = initial === '[' || initial === '(' ? boxedAnswer.exec(head) : null;
  if (boxed) return { role: 'answer', paths: [], end: boxed[0].length, strength: 'firm' };
  const askedToo = initial === 'y' ? alsoAsked.exec(head) : null;
  if (askedToo?.[1]) {
    const [whole, number, part, letter] = askedToo;
    const path = [Number(number), ...(part ? [Number(part)] : []), ...(letter ? [letter.toLowerCase()] : [])];
    return { role: 'question', paths: [path], end: whole.length, strength: 'firm' };
  }
  const letters = letteredLabel(head);
  if (letters) return letters;
  const mayBePhrase = phraseStarts.includes(initial);
  const ordinal = mayBePhrase ? ordinalPhrase.exec(head) : null;
  if (ordinal) {
    const value = numberOfWord((ordinal[1] ?? '').toLowerCase());
    return { role: 'answer', paths: [[value]], end: ordinal[0].length, strength: 'firm' };
  }
  const quoted = initial === 'i' ? quotedQuestion.exec(head) : null;
  if (quoted) return { role: 'question', paths: [], end: quoted[0].length, strength: 'firm' };
  // A number stands behind it, or a letter in a bracket.
  const phrase = mayBePhrase && /[\d)]/.test(head) ? answerPhrase.exec(head) : null;
  const answer = phrase ?? answerWord.exec(head) ?? answerLetter.exec(head);
  const question = answer
    ? null
    : (questionWord.exec(head) ?? (/^\p{Ll}.{0,20}\d\s*\(/u.test(head) ? null : itemWord.exec(head)));
  const match = answer ?? question;
  if (!match) return undefined;
  const role = answer ? 'answer' : 'question';
  const letterOnly = match[0].trim().length < 3;
  const at = match[0].length;
  const rest = head.slice(at);
  const spelt = /^[a-z]+/i.exec(rest)?.[0].toLowerCase() ?? '';
  // `A. Nine` says nine.
  const spelled = letterOnly ? 0 : numberOfWord(spelt);
  const first =
    spelled > 0
      ? { path: [spelled], end: at + spelt.length, bracketed: false }
      : (numberAt(head, at, true) ?? (phrase ? letterLabelAt(head, at) : undefined));
  if (first) {
    const list = restOfList(head, first);
    const tail = head.slice(list.end);
    // A date: `Response 01-12-2016`.
    if (/^[-/.]\d/.test(tail)) return undefined;
    if (phrase) {
      // `Regarding point 4, 42`: what follows the comma is the answer.
      const closedAt = flatMap([list, { paths: [first.path], end: first.end }], ({ paths, end }) => {
        const comma = closesPhrase.exec(head.slice(end));
        // `In reply to (b) we can say that`: a bracket closes it as well.
        const bracket = head[end - 1] === ')' ? /^\s+(?=(?:I|we)\b)/.exec(head.slice(end)) : null;
        const closing = comma ?? bracket;
        return closing ? [{ paths, end: end + closing[0].length }] : [];
      })[0];
      if (!closedAt) return undefined;
      // `For questions 2 and 3, this information is exempt`: the sentence that speaks for several is the answer, its beginning too.
      const { paths, end } = closedAt;
      const isSentence =
        paths.length > 1 && /^\p{Ll}[^:]{40}/u.test(head.slice(end)) && /,\s*$/.test(head.slice(0, end));
      return { role: 'answer', paths, end: isSentence ? 0 : end, strength: 'firm' };
    }
    const reply = question && !/^section/i.test(head) ? replyBehind(tail) : 0;
    if (reply > 0) return { role: 'answer', paths: list.paths, end: list.end + reply, strength: 'firm' };
    const closed =
      /^\s*(?:[.:)\]–—-]|$)/.test(tail) ||
      (letterOnly &&
        at < 3 &&
        /^\s+(?:(?!(?:19|20)\d\d\b|\d\d[/-]\d\d\b)\d|(?:19|20)\d\d\s?[/–-]\s?\d{2,4}\s?[:=–—-]?\s?[£\d])/.test(tail));
    // "Response 5 of 7", "Answers 3 questions": a number that nothing closes belongs to what follows an answer's word, but for
    // `Answer 3 None`.
    const following =
      /^\s+(?:\(|["'“‘]?[A-Z]|£)/.test(tail) || (letterOnly && at < 3 && /^\s+(?:Â?[£<~]|[a-z])/.test(tail));
    if (closed || following) {
      if (!closed && !letterOnly && role === 'answer' && !(list.paths.length === 1 && isOneReply.test(head)))
        return undefined;
      const sub = closed && list.paths.length === 1 ? subLabel(head, list.end) : undefined;
      if (sub)
        return { role, paths: [[...first.path, ...sub.path]], end: sub.end + endOf(head, sub.end), strength: 'firm' };
      // `Items 8 to 10: ...`: nobody asks several at once so.
      const speaksForAll =
        question !== null && list.paths.length > 1 && itemWord.test(match[0] + head.slice(at, at + 2));
      return {
        role: speaksForAll ? 'answer' : role,
        paths: list.paths,
        end: list.end + endOf(head, list.end),
        strength: 'firm',
      };
    }
    // `Our answer to question 3 is £402,118.`
    const verb =
      role === 'answer' && /\bto\b/i.test(match[0])
        ? /^\s+(?:of (?:your|the) (?:request|letter|e-?mail|enquiry|questions),? )?(?:is|are|was|were)(?: that| as follows)?(?:\s*:?\s+(?=\S)|\s?:$)/.exec(
            tail,
          )
        : null;
    if (verb) return { role, paths: list.paths, end: list.end + verb[0].length, strength: 'firm' };
    if (letterOnly) return undefined;
  }
  const isItem = question !== null && !questionWord.test(head);
  const letter = letterOnly || isItem || first ? null : lettered.exec(rest);
  if (letter?.[1]) return { role, paths: [[letter[1]]], end: at + letter[0].length, strength: 'firm' };
  if (role === 'answer' && !letterOnly && byWhom.test(rest))
    return { role, paths: [], end: head.length, strength: 'firm' };
  const closes = /^\s*(?:[:–—-]|\.(?=[\s:]|$)|$)/.test(rest);
  const bareWord = letterOnly ? /^[:)]|^\s*[-–—]\s/.test(rest) || isAskedBehind.test(head) : closes;
  if (!bareWord || (letterOnly && /^\s*$/.test(rest))) return undefined;
  const behindWord = role === 'question' ? numberBehindWord(rest) : undefined;
  if (behindWord) return { role, paths: [behindWord.path], end: at + behindWord.end, strength: 'firm' };
  return { role, paths: [], end: at + endOf(head, at), strength: 'firm' };
}

/** One reply and the number of its question, over words that begin afresh; no day and no length of time. */
const isOneReply =
  /^(?:our |my |the )?(?:answer|response|reply|ans)(?: (?:to|for) (?:question |q ?))? ?\(?\d{1,2}\)? (?!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d|hours?\b|days?\b)["“‘]?[A-Z£]/i;

/** `Answer given by the service:`, `Response received from Legal Services:`, alone on its line. */
const byWhom = /^\s?(?:given|provided|supplied|received|sent) (?:by|from) (?:the |our )?[^:?.\d]{2,48}:\s*$/i;

/** `Q. How many ...`: no list of letters comes so far. */
const isAskedBehind = /^Q\. +(?=["'“‘(]?\p{Lu}\p{L}*[ ,])/u;

/** `Question: 2. How many ...?`, `Question: B4a. How many ...?`: the number behind the word counts. */
function numberBehindWord(rest: string): { readonly path: Path; readonly end: number } | undefined {
  const found = /^\s*[:–—-]\s*\(?([A-Z])?(\d{1,2})([a-h])?[.)]\s+(?=["'“‘(]?\p{L})/u.exec(rest);
  if (!found) return undefined;
  const [{ length }, section, number, part] = found;
  return { path: [...(section ? [section] : []), Number(number), ...(part ? [part] : [])], end: length };
}
