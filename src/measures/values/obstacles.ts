import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { itemAt, splitList } from '../../text/list.ts';
import { matchesOf } from '../../text/matches.ts';
import { cut, type Passage, spansIn } from '../../text/passage.ts';
import { passageOf } from '../../text/passage-of.ts';
import { letteredIn } from '../questions/pieces.ts';
import { type Chosen, chosenByLetter } from './by-letter.ts';
import { optionNamed, optionsIn } from './options-asked.ts';

const everything =
  /^\W*(?:all|all of (?:the )?(?:above|below|them|these)|all (?:that )?appl(?:y|ies)|all listed|all obstacles|all challenges)\W*$/i;
const seeName = /\bsee (?:the )?([A-Z][\w]*(?: [\w]+){0,4}?) (?:below|list|at the|above|overleaf|attached|section)/;
const quotedName = /["“']([^"”'\n]{3,60})["”']/;

/** The heading line in the source that has the name that the question quotes ('See "CRM Challenges" below'), the last of them. */
function headingEnd(text: string, name: string): number | undefined {
  const wanted = name.toLowerCase();
  const lower = text.toLowerCase();
  for (let at = lower.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(wanted, at - 1)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const rest = `${text.slice(lineStart, at)}${text.slice(at + wanted.length, lineEnd)}`.replace(
      /[\s#*_|:"“”>()-]/g,
      '',
    );
    if (rest === '') return lineEnd;
  }
  return undefined;
}

/** Where the list under a heading ends: at a blank line after its first words, or after a fair number of lines. */
function listEnd(text: string, from: number): number {
  let at = from;
  let seen = false;
  for (let lines = 0; lines < 30; lines++) {
    const next = text.indexOf('\n', at + 1);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trim();
    if (line !== '') seen = true;
    else if (seen && !/^\s*\n\s*(?:[-•*]|\d+[.)])\s/.test(text.slice(end, end + 20))) return at;
    if (next < 0) return text.length;
    at = end;
  }
  return at;
}

/** Entries that stand on one line, told apart by their capitals: "Training users Promoting Usage Funding". */
function byCapitals(text: string, from: number, to: number): Span[] {
  const starts: number[] = [];
  for (const match of text.slice(from, to).matchAll(/(?:^|\s)(?=\p{Lu}\p{Ll})/gu))
    starts.push(from + match.index + match[0].length);
  const spans = starts.map((start, i): Span => [start, starts[i + 1] ?? to]);
  const joined: Span[] = [];
  for (let i = 0; i < spans.length; i++) {
    const [start, end] = spans[i] as Span;
    const next = spans[i + 1];
    const words = text.slice(start, end).trim().split(/\s+/);
    const goesOn =
      next && words.length === 1 && /ing$/.test(words[0] ?? '') && !/^(?:Other|\w+ing\b)/.test(text.slice(...next));
    if (goesOn && next) {
      joined.push([start, next[1]]);
      i++;
    } else joined.push([start, end]);
  }
  return joined;
}

const other =
  /^(?:other|something else|anything else)\b|^(?:above all|mainly|chiefly|mostly|principally|in particular|among others|and so on)$/i;

/** How long the label is that an obstacle of one's own stands behind: "Other: old records", "Other (please specify) - old records". */
const otherLabel = (item: string): number =>
  /^\s*\(other\)\s+(?=\p{L}{3})|^\s*other(?: (?:obstacles?|challenges?|issues?))?(?: ?\([^()]{0,30}\))?\s?[:–-]\s+(?=\p{L}{3})/iu.exec(
    item,
  )?.[0].length ?? 0;

/** The entries of a list: one a line (a line that begins small goes on), or all on one line. */
export function entriesIn(passage: Passage): Span[] {
  const { text } = passage;
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span: Span = [match.index, match.index + match[0].length];
    const before = lines.at(-1);
    if (before && /^\s*[\p{Ll}(]/u.test(match[0])) lines[lines.length - 1] = [before[0], span[1]];
    else lines.push(span);
  }
  const [only] = lines;
  const spans =
    lines.length === 1 && only
      ? /[,;•]/.test(text)
        ? splitList(text).map(({ span }) => span)
        : byCapitals(text, ...only)
      : lines;
  return flatMap(spans, ([from, to]) => {
    const marks = /^[\s\d.)(•\-–*]*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const item = itemAt(text, from + marks, to);
    return item && !other.test(item.value) ? [item.span] : [];
  });
}

type Entry = { readonly value: string; readonly spans: readonly Span[] };

const joined = (entries: readonly Entry[]): Chosen => ({
  value: entries.map(({ value }) => value),
  spans: flatMap(entries, ({ spans }) => spans).sort((a, b) => a[0] - b[0]),
});

/** The name of a list that the question points to. */
const listName = (question: string): string | undefined =>
  (quotedName.exec(question)?.[1] ?? seeName.exec(question)?.[1])?.trim();

const listedElsewhere =
  /\b(obstacles|challenges|barriers|difficulties|problems|options)\b,? (?:(?:that|which) are )?(?:listed|set out|given|named|shown)? ?(?:at the (?:end|foot|bottom)|below|overleaf|in the (?:list|annex|appendix))/i;

/** Where the line ends that leads to the list a question speaks of: "The obstacles listed in your letter:". */
function repeatedListEnd(text: string, question: string): number | undefined {
  const noun = listedElsewhere.exec(question)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const lines = matchesOf(text, /^[^\n?:]{3,90}:[ \t]*$/gm).filter(
    ({ index, 0: line }) =>
      line.toLowerCase().includes(noun) &&
      /^\r?\n\s*\(?(?:1|a)\b/.test(text.slice(index + line.length, index + line.length + 20)),
  );
  const last = lines.at(-1);
  return last && last.index + last[0].length;
}

/** The list in the source whose heading the question names. */
function listOf(text: string, question: string): Entry[] | undefined {
  const name = listName(question);
  const from = (name === undefined ? undefined : headingEnd(text, name)) ?? repeatedListEnd(text, question);
  if (from === undefined) return undefined;
  const passage = passageOf(text, [[from, listEnd(text, from)]]);
  const entries = entriesIn(passage).map((span) => ({
    value: foldSpaces(passage.text.slice(...span)),
    spans: spansIn(passage, span, () => true),
  }));
  return entries.length >= 2 && entries.length <= 20 ? entries : undefined;
}

/** All of the list, as "All" stands for it. */
function wholeList(text: string, question: string): Chosen | undefined {
  const list = listOf(text, question);
  return list && joined(list);
}

/** All of the list but the entries that the words name; `undefined` where they name none of them. */
function wholeListBut(text: string, question: string, except: string): Chosen | undefined {
  const list = listOf(text, question) ?? [];
  const named = except.toLowerCase();
  const rest = list.filter(({ value }) => !value.toLowerCase().includes(named));
  return rest.length > 0 && rest.length < list.length ? joined(rest) : undefined;
}

const numberMark = /(?:^|\s)\d{1,2}[.)]\s+/g;

/** The items of a text that numbers them from 1: "1. Funding 2. Training users". */
function numberedIn(text: string): Span[] {
  const marks = /^\W*1[.)]\s/.test(text) ? [...text.matchAll(numberMark)] : [];
  return marks.map((mark, i): Span => [mark.index + mark[0].length, marks[i + 1]?.index ?? text.length]);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The places in the list that an answer gives instead of words ("the first, third and sixth", "1, 3 and 5"), from 0. */
function placesIn(text: string): number[] | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const places = words.filter((word) => !/^(?:the|and|options?|numbers?|points?|items?|nos?)$/.test(word));
  const found = places.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) - 1 : ordinals.indexOf(word)));
  return found.length > 0 && found.every((place) => place >= 0) ? found : undefined;
}

/** "The main obstacles were", "Challenges:". */
const leadIn =
  /^[^:\n]{0,80}:\s+|^\W*(?:yes\W{1,3})?(?:the |our |its )?(?:\p{L}+ ){0,2}(?:obstacles?|challenges?|barriers?|difficult(?:y|ies)|problems?|issues?|hurdles?|biggest|main one|hardest)(?: of (?:these|them))? (?:(?:that )?(?:we|were|was|is|are|faced|met|encountered|identified|experienced|included?) ){0,3}(?:were|was|are|is|included?|being) |^\W*(?:we|the council|the project) (?:had|met|faced|encountered|experienced|were held (?:back|up) by|was held (?:back|up) by)(?: (?:(?:some|several|many|our|the) )?(?:obstacles|challenges|barriers|difficulties|problems|issues)(?: with| in| of|,| such as)?)? |^\W*(?:chiefly|mainly|mostly|primarily|principally|above all)[ ,]+/iu;

/** Words that name no obstacle: there was none, it is not known, it is too early to say. */
const namesNone =
  /^\W*(?:none|no|n\/?[ak]|nil|unknown|not|nothing|nowt|too (?:early|soon|long ago)|still|yet|as yet|as above|see|tb[cd]|to be|await(?:s|ing|ed)?|pending|unable|cannot|can['’]?t|ongoing|unclear|unsure|difficult to|hard to|impossible to)\b(?! enough)|^\W*(?:many|several|various|other)\W*$/i;

/** A sentence, and not what stood in the way. */
const saysSomething = /^(?:\S+ ){1,4}(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|went)\b/i;

/** An obstacle in a word or two. */
const plainObstacle =
  /^(?:costs?|funding|budgets?|time|timescales?|resources?|resourcing|capacity|training|integrations?|data(?: quality| migration| cleansing)?|money|finance|staffing|skills|culture|buy-in|procurement|technology|legacy systems)$/i;

/** The items with the last one parted at its "and", where commas part the others or a plain obstacle stands on one side: "cost, time and resources". */
function partedAtAnd(text: string, spans: readonly Span[], options: ReadonlySet<string>): Span[] {
  const [start, end] = spans.at(-1) ?? [0, 0];
  const last = text.slice(start, end);
  const lead = /^\s*and\s+/i.exec(last)?.[0].length ?? 0;
  const joint = /\s+and\s+/i.exec(last.slice(lead));
  const before = spans.slice(0, -1);
  if (!joint) return [...before, [start + lead, end]];
  const at = lead + joint.index;
  const sides = [last.slice(lead, at), last.slice(at + joint[0].length)].map((side) =>
    side.trim().replace(/[.\s]+$/, ''),
  );
  // "Training users and getting departments to take part", "old data and a shortage of staff": each side begins as an item does.
  const alike = /^\p{L}+ing\b/u.test(sides[0] ?? '') && /^\p{L}+ing\b/u.test(sides[1] ?? '');
  const parted =
    alike ||
    /^(?:an?|the|our|poor|lack) /i.test(sides[1] ?? '') ||
    (spans.length > 1 && lead === 0 && text.slice(0, start).includes(',')) ||
    sides.some((side) => plainObstacle.test(side)) ||
    sides.every((side) => options.has(optionNamed(side)));
  if (!parted || /\sand\s/i.test(sides[1] ?? '')) return [...before, [start + lead, end]];
  return [...before, [start + lead, start + at], [start + at + joint[0].length, end]];
}

/** "Integration with other systems. Funding.": sentences of a few words without a verb, each an item. */
function shortSentences(text: string): Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const { index } of matchesOf(text, sentenceEnd)) {
    spans.push([from, index]);
    from = index + 1;
  }
  if (text.slice(from).trim() !== '') spans.push([from, text.length]);
  const short = spans.every((span) => {
    const said = text.slice(...span).trim();
    return said.split(/\s+/).length <= 8 && !saysSomething.test(said) && !/[,;:]/.test(said);
  });
  return spans.length > 1 && short ? spans : undefined;
}

const sentenceEnd = /[.](?=\s+\p{Lu}|\s*$)/gu;

/** "Training users was the hardest part. We ...": what stands before such words is named. */
const wasHardest =
  /^[^.;:\n]{3,90}?(?= (?:was|were|proved(?: to be)?) (?:by far |easily |probably )?(?:the |our )(?:hardest|biggest|main|worst|most difficult|greatest|chief|trickiest|toughest)\b)/i;

/** The options that an answer chooses, as it writes them. Long prose chooses none. */
function chosenIn(whole: Passage, question: string): Chosen | undefined {
  const hardest = wasHardest.exec(whole.text)?.[0];
  const passage = hardest === undefined ? whole : cut(whole, 0, hardest.length);
  const text = passage.text.replace(
    /\.\s+(?:the (?:others|other (?:ones|items|obstacles)|rest)|none of the others)\b[^.]*\.?\s*$/i,
    '',
  );
  if (namesNone.test(text)) return undefined;
  const inShort = numberedIn(text).length === 0 ? shortSentences(text) : undefined;
  if (inShort === undefined && /[^\d][.]\s+\p{Lu}/u.test(text)) return undefined;
  const lead = leadIn.exec(text)?.[0] ?? '';
  const begin = /\bother\b[^:]{0,40}:\s+$/i.test(lead) ? 0 : lead.length;
  const lettered = letteredIn(text);
  const marked = lettered.length > 0 ? lettered.map(({ span }) => span) : (inShort ?? numberedIn(text));
  const spans =
    marked.length > 0
      ? marked
      : partedAtAnd(
          text,
          splitList(text.slice(begin).replace(/, followed by /gi, (words) => `,${' '.repeat(words.length - 1)}`)).map(
            ({ span }): Span => [span[0] + begin, span[1] + begin],
          ),
          optionsIn(question),
        );
  const items = flatMap(spans, ([from, to]) => itemAt(text, from + otherLabel(text.slice(from, to)), to) ?? []).filter(
    ({ value }) => !other.test(value),
  );
  const fits =
    items.length > 0 &&
    items.every(
      ({ value }) =>
        value.split(' ').length <= 10 && /^\D{3}/.test(value) && !/^(?:we|the council|there|it|this)\b/i.test(value),
    );
  if (!fits || (items.length === 1 && saysSomething.test(items[0]?.value ?? ''))) return undefined;
  return {
    value: items.map(({ value }) => value),
    spans: flatMap(items, ({ span }) => spansIn(passage, span, () => true)),
  };
}

/** The obstacles that an answer names. `text` is the source, where "All" may stand for a list at its end. */
export function obstaclesIn(text: string, answer: Passage, question: string): Chosen | undefined {
  if (everything.test(answer.text)) return wholeList(text, question);
  const except =
    /^\W*all (?:of them |of these )?(?:except|but|apart from|other than|excluding)(?: for)? (.{3,60}?)\W*$/i.exec(
      answer.text,
    )?.[1];
  if (except !== undefined) return wholeListBut(text, question, except);
  const byLetter = chosenByLetter(answer, question);
  if (byLetter) return byLetter.value.length > 0 ? byLetter : undefined;
  const places = placesIn(answer.text);
  // The list itself was taken into the answer: what was chosen cannot be told from it.
  const heading = listName(question);
  if (heading !== undefined && answer.text.includes(heading)) return undefined;
  if (!places) return chosenIn(answer, question);
  const list = listOf(text, question);
  const chosen = places.map((place) => list?.[place]);
  if (chosen.some((entry) => entry === undefined)) return undefined;
  return joined(flatMap(chosen, (entry) => entry ?? []));
}
