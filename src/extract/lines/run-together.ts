import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { misreadCount } from './misread-count.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shapes: a page whose line ends were lost on its way, so that head, request and reply stand in one line of hundreds of characters:
// `Reference: 4471 12 May 2024 Dear Sir Thank you for ... You asked: 1. How many? 2. Which? Our response: 1. 312 2. Jadu Yours faithfully`.
// Not: a long paragraph of a letter that has lines, a row of a spreadsheet, a page of HTML.

/** So long is a line that holds a letter. */
const longest = 360;
/** A file has this many lines at most beside those that hold the letter: a title, what a website sets over it. */
const mostLines = 6;

/** The lines of a file whose line ends were lost, parted where a reader sees that something new begins; as they are anywhere else. */
export function withLinesParted(text: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (lines.length > 40 || !lines.some(({ from, to }) => to - from >= longest)) return lines;
  const held = lines.filter((line) => line.to - line.from >= longest);
  if (lines.filter((line) => !isBlank(line)).length > held.length + mostLines) return lines;
  return flatMap(lines, (line) => {
    const words = held.includes(line) ? text.slice(line.from, line.to) : '';
    return isLetter(words) ? partedLine(words, line) : [line];
  });
}

/** Words of a letter's head, its turns and its close: two of them make a letter of a line. */
const letterWords =
  /\b(?:Dear|Yours (?:sincerely|faithfully)|Thank you for your|You (?:asked|requested|have (?:asked|requested))|(?:(?:Our|The|Council) )?[Rr]esponse(?: is)?:|Request:|Answers?:|Date (?:received|of)|(?:Our )?[Rr]ef(?:erence)?:|internal review|Information Commissioner|Freedom of Information)/gi;

function isLetter(words: string): boolean {
  if (words.length < longest || /^[[{<]/.test(words) || words.includes('\t') || words.split(' | ').length > 3)
    return false;
  return new Set(matchesOf(words, letterWords).map(({ 0: found }) => found.toLowerCase())).size > 1;
}

/** A line in parts; an empty line stands before what begins a new piece of the letter. */
function partedLine(words: string, line: PhysicalLine): PhysicalLine[] {
  const apart = new Set(matchesOf(words, pieces).map(({ index }) => index));
  const numbers = new Set(countedIn(words));
  const firm = new Set([
    ...apart,
    ...numbers,
    ...behindCues(words),
    ...behindFigures(words, numbers),
    ...(numbers.size === 0 ? betweenQuestions(words) : []),
  ]);
  const ends = sentencesIn(words);
  const starts = [0];
  for (const at of [...new Set([...firm, ...ends])].sort((a, b) => a - b)) {
    const last = starts.at(-1) ?? 0;
    if (at <= last) continue;
    const isQuestion = begins.test(words.slice(at, at + 40));
    // What is said in several sentences stays together: only a question's end, and the next question, part a paragraph.
    const asked = words.slice(last, at);
    if (!firm.has(at) && !isQuestion && !numbers.has(last) && !begins.test(asked) && !asked.trimEnd().endsWith('?'))
      continue;
    if (numbers.size === 0 && isQuestion && !begins.test(asked)) apart.add(at);
    starts.push(at);
  }
  return flatMap(starts, (at, i): PhysicalLine[] => {
    const from = line.from + at;
    let to = line.from + (starts[i + 1] ?? words.length);
    while (to > from && words[to - line.from - 1] === ' ') to--;
    const part = { ...line, from, to, start: i === 0 ? line.start : from, indent: i === 0 ? line.indent : 0 };
    return apart.has(at) ? [{ ...part, to: from }, part] : [part];
  });
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What begins a piece of a letter: a label of its head, a greeting, a turn from request to reply, the close. */
const pieces = new RegExp(
  `(?<=\\s)(?:${[
    '(?:Date|Case|Request|Response|FOI|EIR|Our|Your) ?(?:received|of (?:request|response|reply|issue)|requested|responded|sent|issued|[Rr]ef(?:erence)?(?: [Nn](?:o|umber))?|ID|[Nn]umber|type)\\.?\\s?:',
    '(?:Date|Subject|Ref(?:erence)?|Re|Tel(?:ephone)?|E-?mail|Website)\\.?\\s?:',
    '(?:(?:(?:The|Your|Details of) )?[Rr]equest(?: details)?|[Qq]uestions?|You (?:asked|requested|have (?:asked|requested))\\b[^.?!:]{0,90}|(?:(?:Our|The|Council) )?(?:[Rr]esponse|[Rr]eply|[Aa]nswers?|[Dd]ecision)(?: (?:is|was))?(?: as follows| below)?)\\s?:',
    '(?:You asked for the following|You (?:have )?(?:asked|requested) the following(?: information)?)\\b',
    'Dear (?=\\p{Lu})',
    '(?:Thank you for your|I refer to your|Further to your|We can confirm that|I can confirm that|I write )',
    `(?<!: )\\d{1,2}(?:st|nd|rd|th)? ${months} (?:19|20)\\d\\d(?= (?:Dear|Our|Ref|Freedom|FREEDOM|FOI))`,
    '(?<!\\b(?:the|under|of|an?) )F(?:reedom|REEDOM) (?:of|OF) (?:Information|INFORMATION) (?:Act|ACT|Request|REQUEST)\\b(?= (?:2000 \\p{Lu}|[–—-]|\\())',
    'Yours (?:sincerely|faithfully|truly)|(?:Kind|Best) regards',
    'If you (?:are (?:un|dis|not )|remain|have any|wish to|would like)',
    'You (?:may|can|are free to|have the right to) (?:ask|use|request|apply|re-?use|appeal|complain)',
    'The supply of information',
    'Page \\d{1,2} of \\d',
  ].join('|')})`,
  'gu',
);

/** What stands on a line of its own: a cue with what was asked or said behind it, the greeting, the close. */
const alone = [
  /(?<=(?<!\bof)\s)(?:(?:(?:The|Your|Details of) )?[Rr]equest(?: details)?|You (?:asked|requested|have (?:asked|requested))\b[^.?!:]{0,90}|(?:(?:Our|The|Council) )?(?:[Rr]esponse|[Rr]eply|[Aa]nswers)(?: (?:is|was))?(?: as follows| below)?)\s?:\s+(?=\(?\d|\p{Lu})/gu,
  /You (?:have )?(?:asked|requested)(?: for)? the following(?: information)?[.:]?\s+(?=\(?\d|\p{Lu})/gu,
  /(?<=\s)Dear (?:Sir\s?\/\s?Madam|Sir or Madam|Sir|Madam|Requeste?o?r|Applicant|Enquirer|Customer|(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}[\p{L}'’-]{1,30}),?\s+(?=\p{Lu})/gu,
  /(?<=\s)(?:Yours (?:sincerely|faithfully|truly)|(?:Kind|Best) regards),?\s+(?=\p{Lu})/gu,
];

const behindCues = (words: string): number[] =>
  flatMap(alone, (pattern) => matchesOf(words, pattern).map(({ index, 0: found }) => index + found.length));

const startsInMonth = new RegExp(`^\\s*${months}`);
const counted =
  /(?<=\s)(?:(?:Q|Question )\s?)?\(?(\d{1,2})?(?:(?<=\d)\s?)?\(?([A-Ha-h](?=[.)]))?([.):]{1,2}|(?=\s\p{Lu}))\s*(?=["'“‘(<~*]?[\p{Lu}£\d<*])/gu;

/** Where the numbers of questions and answers stand: each the next of its count, which may begin again. */
function countedIn(words: string): number[] {
  const found = flatMap(matchesOf(words, counted), ({ index, 0: found, 1: digits, 2: letter, 3: close }): Mark[] => {
    if (digits === undefined && letter === undefined) return [];
    const before = words.slice(Math.max(0, index - 14), index);
    if (
      /\b(?:questions?|sections?|no\.?|pages?|paragraphs?|points?|parts?|acts?|and|to|of|in|on|by|for)\s$/i.test(before)
    )
      return [];
    // A number that nothing closes: only behind a sentence or before what plainly asks, and no day of a month.
    const rest = index + found.length;
    if (
      close === '' &&
      (!(/[.?!:;]["'”’)]?\s$/.test(before) || begins.test(words.slice(rest, rest + 40))) ||
        startsInMonth.test(words.slice(index + found.length, index + found.length + 14)))
    )
      return [];
    const place = letter === undefined ? 0 : letter.toLowerCase().charCodeAt(0) - 96;
    return [{ at: index, number: digits === undefined ? undefined : Number(digits), letter: place }];
  })
    .concat(stuckIn(words))
    .sort((one, other) => one.at - other.at);
  const marks = withMisread(words, found);
  const cuts: number[] = [];
  let last: Mark = { at: 0, number: 0, letter: 0 };
  marks.forEach((mark, i) => {
    // Of `153311.` either 11 or 1 counts.
    if (cuts.length > 0 && mark.at - (cuts.at(-1) ?? 0) < 2) return;
    const own = { ...mark, number: mark.number ?? last.number };
    const begins =
      mark.number === 1 && mark.letter < 2 && marks.slice(i + 1, i + 30).some((later) => goesOn(own, later));
    if (!begins && !(last.number !== 0 && goesOn(last, mark))) return;
    last = own;
    cuts.push(mark.at);
  });
  return cuts.length > 2 ? cuts : [];
}

/** `l.`, `S.`, `4h.` before a capital. */
const mayCount = /(?<=\s)(?:Q\s?)?\(?(?:[lI|SZBG]|\d{1,2}[a-hα])[\dlI|Oo]{0,2}[a-hα]?[.):]{1,2}\s+(?=["'“‘(]?\p{Lu})/gu;

/** The marks with those that a scan made letters of. */
function withMisread(words: string, marks: readonly Mark[]): readonly Mark[] {
  const tokens = matchesOf(words, mayCount);
  if (tokens.length === 0) return marks;
  const places = [...new Set([...marks.map(({ at }) => at), ...tokens.map(({ index }) => index)])].sort(
    (a, b) => a - b,
  );
  const byPlace = new Map(marks.map((mark) => [mark.at, mark]));
  const misread = misreadCount(
    places.map((at) => {
      const { number, letter = 0 } = byPlace.get(at) ?? {};
      const path = number === undefined ? undefined : [number, ...(letter > 0 ? [letterOf(letter)] : [])];
      return { words: words.slice(at, at + 24), path };
    }),
  );
  return flatMap(places, (at, i): Mark[] => {
    const [number, part] = misread[i]?.path ?? [];
    const own = byPlace.get(at);
    if (typeof number !== 'number') return own ? [own] : [];
    return [{ at, number, letter: typeof part === 'string' ? part.charCodeAt(0) - 96 : 0 }];
  });
}

const letterOf = (place: number): string => String.fromCharCode(96 + place);

/** `area?74,3002. How large is it?`, `since 20154. What share`, `Manager7. In which`: a number stuck to what answers the question before it. */
const stuck = /(?<=[\p{L}\d%)])(\d{1,2})\.\s?(?=["'“‘]?\p{Lu}[^?]{6,300}\?)/gu;
const endsYear = /(?<!\d)(?:19|20)\d\d$/;

/** All that such numbers may be: of the figures `22,40010` the last one or the last two. */
const stuckIn = (words: string): Mark[] =>
  flatMap(matchesOf(words, stuck), ({ index, 1: digits = '' }) => {
    const end = index + digits.length;
    if (endsYear.test(words.slice(Math.max(0, end - 6), end))) return [];
    return [1, 2].flatMap((length): Mark[] => {
      const number = words.slice(end - length, end);
      return /^[1-9]\d?$/.test(number) && /[\p{L}\d%)]/u.test(words.charAt(end - length - 1))
        ? [{ at: end - length, number: Number(number), letter: 0 }]
        : [];
    });
  });

interface Mark {
  readonly at: number;
  /** None for a letter alone. */
  readonly number: number | undefined;
  /** 1 for `a`; 0 for none. */
  readonly letter: number;
}

const goesOn = (last: Mark, next: Mark): boolean =>
  next.number === undefined || next.number === last.number
    ? next.letter === last.letter + 1
    : next.number === (last.number ?? 0) + 1 && next.letter < 2;

const sentence = /(?<=[\p{Ll}\d)%’”"'\]][.?!]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}£\d])(?!If (?:yes|so|no|not)\b)/gu;
const opener =
  '(?:The (?:total |average |annual |yearly |overall |full |current )?(?:number|cost|amount|name|value|date|spend|budget|percentage|length|volume|type)s?|How (?:many|much|often|long)|What|Which|Who|When|Where|Why|Do|Does|Did|Is|Are|Has|Have|Was|Were|Can|Please|If|Any|Names?|Copies|A copy|Lists?|A list|Number|Total)';
const begins = new RegExp(`^(?!If |Please (?:note|see|find))${opener}\\s`);
/** A figure or one word that answers, and the next question right behind it: `4,120 Do you have`, `No The number of`. */
const answerAlone = new RegExp(`^(?:£?\\d[\\d,]*(?:\\.\\d+)?%?|Yes|No|None|Nil|N/A|Not held)\\s+(?=${opener}\\s)`);

/** Where the next question begins behind an answer that ends in no full stop, `Lowmoor Coatings Ltd Who inspects them?`, and where that answer begins. */
function betweenQuestions(words: string): number[] {
  const marks = matchesOf(words, /\?["'”’)]*\s+(?=\S)/g).map(({ index, 0: mark }) => index + mark.length);
  return flatMap(marks, (from, i) => {
    const said = words.slice(from, marks[i + 1] ?? words.length);
    const at = said.includes('?') ? said.search(asksBehindWords) : -1;
    return at < 1 || at > longestSaid || /[.!:;] /.test(said) ? [] : [from, from + at + 1];
  });
}

const longestSaid = 120;
const asksBehindWords =
  / (?<=[^.?!:;, ] )(?:How (?:many|much|often|long)|What|Which|Who|When|Where|Why|Do|Does|Did|Is|Are|Has|Have|Was|Were) \p{Ll}/u;

const endsNothing = /(?:^|\s)\(?(?:[A-Z]?\d{1,2}|No|Ltd|St|Dr|Mr|Mrs|Ms|cf|Ref|etc)[.)]$/;

/** Where sentences begin; the full stop of a number or of a short form ends none. */
const sentencesIn = (words: string): number[] =>
  matchesOf(words, sentence)
    .filter(({ index }) => !endsNothing.test(words.slice(Math.max(0, index - 6), index)))
    .map(({ index, 0: space }) => index + space.length);

/** Where the next question stands right behind a figure or a word that is a whole answer. */
const behindFigures = (words: string, numbers: ReadonlySet<number>): number[] =>
  flatMap(sentencesIn(words), (at) => {
    const one = numbers.has(at) ? null : answerAlone.exec(words.slice(at, at + 60));
    return one ? [at, at + one[0].length] : [];
  });
