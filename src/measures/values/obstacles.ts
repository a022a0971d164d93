import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { itemAt, splitList } from '../../text/list.ts';
import { matchesOf } from '../../text/matches.ts';
import { ordinals } from '../../text/numbers-as-words.ts';
import { cut, type Passage, spansIn } from '../../text/passage.ts';
import { letteredIn } from '../questions/pieces.ts';
import { bulletedIn } from './bulleted.ts';
import { type Chosen, chosenByLetter } from './by-letter.ts';
import { type Entry, listName, listOf, other } from './named-list.ts';
import { optionNamed, optionsIn } from './options-asked.ts';

const everything =
  /^\W*(?:all|all of (?:the )?(?:above|below|them|these)|all (?:that )?appl(?:y|ies)|all listed|all obstacles|all challenges)\W*$/i;
/** How long the label is that an obstacle of one's own stands behind: "Other: old records", "Other (please specify) - old records". */
const otherLabel = (item: string): number =>
  /^\s*\(other\)\s+(?=\p{L}{3})|^\s*other(?: (?:obstacles?|challenges?|issues?))?(?: ?\([^()]{0,30}\))?\s?[:–-]\s+(?=\p{L}{3})/iu.exec(
    item,
  )?.[0].length ?? 0;

/** How long the words are that lead to an item: "with data quality and with training". */
const labelOf = (item: string): number => otherLabel(item) || (/^\s*with (?=\p{L})/u.exec(item)?.[0].length ?? 0);

const joined = (entries: readonly Entry[]): Chosen => ({
  value: entries.map(({ value }) => value),
  spans: flatMap(entries, ({ spans }) => spans).sort((a, b) => a[0] - b[0]),
});

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

const numberMark = /(?:^|\s)\(?\d{1,2}[.)]\s+/g;

/** The items of a text that numbers them from 1: "1. Funding 2. Training users". */
function numberedIn(text: string): Span[] {
  const marks = /^\W*1[.)]\s/.test(text) ? [...text.matchAll(numberMark)] : [];
  return marks.map((mark, i): Span => [mark.index + mark[0].length, marks[i + 1]?.index ?? text.length]);
}

/** The places in the list that an answer gives instead of words ("the first, third and sixth", "1, 3 and 5"), from 0. */
function placesIn(text: string): number[] | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const places = words.filter((word) => !/^(?:the|and|options?|numbers?|points?|items?|nos?)$/.test(word));
  const found = places.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) - 1 : ordinals.indexOf(word)));
  return found.length > 0 && found.every((place) => place >= 0) ? found : undefined;
}

/** "The main obstacles were", "Challenges:". */
const leadIn =
  /^[^:\n]{0,80}:\s+|^\W*(?:yes\W{1,3})?(?:the |our |its )?(?:\p{L}+ ){0,2}(?:obstacles?|challenges?|barriers?|difficult(?:y|ies)|problems?|issues?|hurdles?|biggest|main one|hardest)(?: of (?:these|them))? (?:(?:that )?(?:we|were|was|is|are|faced|met|encountered|identified|experienced|included?) ){0,3}(?:were|was|are|is|included?|being) |^\W*(?:we|the council|the project) (?:had|met|faced|encountered|experienced|were held (?:back|up) by|was held (?:back|up) by|struggled(?= with))(?: (?:(?:some|several|many|our|the) )?(?:obstacles|challenges|barriers|difficulties|problems|issues)(?: with| in| of|,| such as)?)? |^\W*(?:they|these|those|it|the (?:main |hardest |chief )?(?:ones?|parts?)) (?:were|was|are|is|included?) (?:(?:mainly|chiefly|mostly|primarily) )?|^\W*(?:chiefly|mainly|mostly|primarily|principally|above all)[ ,]+/iu;

/** Words that name no obstacle: there was none, it is not known, it is too early to say. */
const namesNone =
  /^\W*(?:none|no|n\/?[ak]|nil|unknown|not|nothing|nowt|too (?:early|soon|long ago)|still|yet|as yet|as above|see|tb[cd]|to be|await(?:s|ing|ed)?|pending|unable|cannot|can['’]?t|ongoing|unclear|unsure|difficult to|hard to|impossible to)\b(?! enough)|^\W*(?:many|several|various|other)\W*$/i;

/** A sentence, and not what stood in the way. */
const saysSomething = /^(?:\S+ ){1,4}(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|went)\b/i;

/** An obstacle in a word or two. */
const plainObstacle =
  /^(?:costs?|funding|budgets?|time|timescales?|resources?|resourcing|capacity|training|integrations?|data(?: quality| migration| cleansing)?|money|finance|staffing|skills|culture|buy-in|procurement|technology|legacy systems)$/i;

/** What an obstacle begins with, and seldom anything else: "old data and resistance to change". */
const obstacleHead =
  /^(?:(?:some|staff|general|poor|the|internal|initial|a) )?(?:resistance|lack|shortage|absence|difficult(?:y|ies)|reluctance|delays?|complexity|turnover|insufficient|limited|competing|cleansing|buy-in|opposition|scepticism|pressures?|inadequate|too (?:few|little|many|much))\b/i;

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
  const apart =
    /^with /i.test(sides[1] ?? '') ||
    (obstacleHead.test(sides[1] ?? '') && !/\b(?:between|both)\b/i.test(sides[0] ?? ''));
  const alike = /^\p{L}+ing\b/u.test(sides[0] ?? '') && /^\p{L}+ing\b/u.test(sides[1] ?? '');
  const parted =
    alike ||
    apart ||
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

/** "Integration, e.g. with Northgate and Uniform": what only illustrates an item. */
const examples =
  /\((?:e\.g\.|for example|for instance|such as|particularly|especially|notably)[^()\n]*\)|,? (?:e\.g\.|for example|for instance|such as|particularly|especially|notably)(?![^()\n]*\))[^;.\n()]*/gi;

const withoutExamples = (text: string): string => text.replace(examples, (words) => ' '.repeat(words.length));

/** Where commas stand among examples, it cannot be told where they end. */
const endUnknown = (text: string): boolean =>
  matchesOf(text, examples).some(([words]) => !words.startsWith('(') && words.indexOf(',', 1) > 0);

/** The options that an answer chooses, as it writes them. Long prose chooses none. */
function chosenIn(source: string, whole: Passage, question: string): Chosen | undefined {
  const hardest = wasHardest.exec(whole.text)?.[0];
  const passage = hardest === undefined ? whole : cut(whole, 0, hardest.length);
  const text = passage.text.replace(
    /\.\s+(?:the (?:others|other (?:ones|items|obstacles)|rest)|none of the others)\b[^.]*\.?\s*$/i,
    '',
  );
  if (namesNone.test(text) || endUnknown(text)) return undefined;
  // "(1) Old data" alone: the others were lost.
  if (/^\W*\(?1[.)]\s/.test(text) && numberedIn(text).length === 1) return undefined;
  const bulleted = bulletedIn(source, passage);
  const inShort = bulleted ?? (numberedIn(text).length === 0 ? shortSentences(text) : undefined);
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
          splitList(
            withoutExamples(text.slice(begin)).replace(
              /, followed by /gi,
              (words) => `,${' '.repeat(words.length - 1)}`,
            ),
          ).map(({ span }): Span => [span[0] + begin, span[1] + begin]),
          optionsIn(question),
        );
  const items = flatMap(spans, ([from, to]) => itemAt(text, from + labelOf(text.slice(from, to)), to) ?? []).filter(
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
  if (!places) return chosenIn(text, answer, question);
  const list = listOf(text, question);
  const chosen = places.map((place) => list?.[place]);
  if (chosen.some((entry) => entry === undefined)) return undefined;
  return joined(flatMap(chosen, (entry) => entry ?? []));
}
