import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { putUnder } from '../../text/put-under.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shapes: a letter whose line ends before its numbers were lost, so that each number is glued to what stands before it: `9 September 20221. How many`
// over `4182. How many are empty?` (418, then 2) over `£96,204.513. Please list` (£96,204.51, then 3) over `held.4. Who`, `gone?Q5. Which`.
// Not: `in 2019. The`, `section 4.2. It`, `£1,200.50. We`: the letter counts on from one number to the next, and these are none of its count.

/** Where a number of the count may stand. */
interface Place {
  readonly line: number;
  readonly at: number;
  readonly key: string;
  readonly number: number;
  /** 1 for `a`; 0 for none. */
  readonly letter: number;
  /** `start` of a line, `behind` words, in a `figure`'s digits, in those of a figure that could be a number of the count itself (`front`). */
  readonly stuck: 'start' | 'behind' | 'figure' | 'front';
  readonly asks: boolean;
}

const lineStart =
  /^(?:[-*•]\s+)?[*_]{0,3}["“‘]?\**(\(?)(Q(?:uestion)?\s?|A(?:nswer)?\s?|R(?:esponse)?\s?)?(\d{1,2})(?:\(?([a-h])\)?)?(?:[.):](?!\d)|\s+(?=["'“(]?\p{Lu}))/u;
/** `1.9.`, `Q1.9`, `2.1 to 2.4:` */
const inSection = /^\W{0,4}(?:\p{L}{1,9}\s?)?\d{1,2}\.\d[^\p{L}£]*(?:to [^\p{L}£]*)?/u;
/** The end of a number, and something that begins behind it. */
const closes = /[a-h]?(?:[.)](?=\s{0,3}["'“‘(]?[\p{Lu}£]|\s{1,3}[\d\p{Ll}])|:(?=\s\p{Lu}))/gu;
/** A figure right before such an end; most lines have none. */
const mayClose = /\d[a-h]?[.):]/;
const runBefore = /(?<!\d)(?<!\d[,.])\d[\d,.]*$/;
const wholeFigure = /^(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d\d?)?\.?$/;
/** What a number may be stuck to: the end of a word, of a sentence, of what is marked. */
const behindWords = /(?:[\p{Ll}\d?.!:;,)%"'“”‘’\]*_]|\p{Lu}\p{Lu})\(?$/u;
const endsCode = /\p{L}[/.-]?$/u;
const year = /^(?:19|20)\d\d$/;
const asking =
  /^(?:How|What|Which|Who|Whom|When|Where|Why|Whether|Do|Does|Did|Is|Are|Has|Have|Had|Was|Were|Will|Would|Can|Could|Should|Please(?! (?:note|see|find|refer|be aware|contact|visit|bear|accept|let us|do not hesitate))|If|Any|All|Names?|Copies|Copy|Lists?|Numbers?|Totals?|Average|Cost|Amount|Date|Details|Provide|State|Confirm|Give|Tell|Send|Supply|Explain|Describe|The (?:total |average |annual |yearly |overall |full |highest |lowest )?(?:number|cost|amount|names?|value|date|spend|budget|share|percentage|proportion|length|type)s?|In (?:what|which|how)|For (?:each|which|how))\b/;

/** The lines with a break before each number that is glued to what stands before it, where the letter counts on through it; as they are anywhere else. */
export function withGluedApart(text: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (lines.length > mostLines || !mayBeGlued.test(text)) return lines;
  const words = lines.map(({ from, to }) => text.slice(from, to));
  const hasSections = words.filter((one) => inSection.test(one)).length > 2;
  const places = flatMap(words, (one, i) => placesIn(one, i, hasSections));
  if (!places.some(({ stuck }) => stuck !== 'start')) return lines;
  const cuts = new Map<number, number[]>();
  for (const { line, at, stuck } of countedOf(places))
    if (stuck !== 'start') cuts.set(line, [...(cuts.get(line) ?? []), at]);
  return cuts.size === 0 ? lines : flatMap(lines, (line, i) => partedAt(text, line, cuts.get(i) ?? []));
}

/** No letter that counts its questions has more lines. */
const mostLines = 3000;
const mayBeGlued = /[^\s([][1-9]\d?[a-h]?[.):]\s?["'“‘(]?[\p{L}£\d]/u;

/** Where in a line numbers of a count may stand: at its start, and glued to what stands before them. */
function placesIn(words: string, line: number, hasSections: boolean): Place[] {
  if (words.length < 4 || words.length > 4000 || words.includes('|') || words.includes('\t')) return [];
  const start = lineStart.exec(words);
  const own = start && placeFrom(start[3], start[4], `${start[2] ?? ''}`.trim() + start[1]);
  const found: Place[] = own
    ? [{ ...own, line, at: 0, stuck: 'start', asks: asksFrom(words, start?.[0].length ?? 0) }]
    : [];
  if (!mayClose.test(words)) return found;
  // `75. Please`: 75, or 7 and then question 5.
  const mayHold = Boolean(own && own.key === '' && own.number > 9);
  const from = mayHold ? 0 : ((start ?? (hasSections ? inSection.exec(words) : null))?.[0].length ?? 0);
  for (const { index, 0: close } of matchesOf(words, closes)) {
    const run = index < from ? undefined : runBefore.exec(words.slice(Math.max(from, index - 16), index))?.[0];
    // `GW/9914) in full`: a code's digits.
    if (run === undefined || (run.length > 2 && endsCode.test(words.slice(0, index - run.length).slice(-3)))) continue;
    const asks = asksFrom(words, index + close.length);
    for (const place of gluedAt(words, index, run, close))
      found.push({
        ...place,
        line,
        asks,
        stuck: place.stuck === 'figure' && mayHold && place.at === 1 ? 'front' : place.stuck,
      });
  }
  return found;
}

type Glued = Omit<Place, 'line' | 'asks'>;

/** The numbers of one digit or two that a run of digits may end in: behind words, or behind the digits of a figure. */
function gluedAt(words: string, end: number, run: string, close: string): Glued[] {
  return flatMap([1, 2], (length): Glued[] => {
    const figure = run.slice(0, -length);
    const place = placeFrom(run.slice(-length), close.length > 1 ? close[0] : '', '');
    if (!place || figure.length + length !== run.length) return [];
    const at = end - length;
    if (figure !== '') return !year.test(run) && wholeFigure.test(figure) ? [{ ...place, at, stuck: 'figure' }] : [];
    const [, mark = ''] = /((?:Q|A|R|Question|Answer|Response)\s?)$/.exec(words.slice(Math.max(0, at - 9), at)) ?? [];
    const before = words.slice(Math.max(0, at - mark.length - 2), at - mark.length);
    if (!behindWords.test(before) && !/[?.!]\s$/.test(before)) return [];
    const bracket = before.endsWith('(') ? '(' : '';
    return [{ ...place, key: mark.trim() + bracket, at: at - mark.length - bracket.length, stuck: 'behind' }];
  });
}

const placeFrom = (digits = '', letter = '', key = ''): Pick<Place, 'key' | 'number' | 'letter'> | undefined =>
  /^[1-9]\d?$/.test(digits)
    ? { key, number: Number(digits), letter: letter === '' ? 0 : letter.charCodeAt(0) - 96 }
    : undefined;

const asksFrom = (words: string, from: number): boolean => {
  const behind = words.slice(from, from + 300).replace(/^[\s"'“‘(]+/, '');
  return asking.test(behind) || /^[^?.]{8,260}\?/.test(behind);
};

/** What stands on a chain: the place, what led to it, how good it is all together and since the count last began, how long that is. */
interface Link {
  readonly place: Place;
  readonly before: Link | undefined;
  readonly begins: boolean;
  readonly score: number;
}

const worth = { start: 1, behind: 0.9, figure: 0.4, front: 0.4 } as const;
const forAsking = 0.4;
const forHidden = 0.6;
/** A count that begins again needs two numbers more than another reading of the same places. */
const forBeginning = 1.5;

/** The places on the best counts from 1 on, of three numbers at least, in the letter's order. */
function countedOf(places: readonly Place[]): Place[] {
  const byKey = new Map<string, Place[]>();
  for (const place of places) {
    putUnder(byKey, place.key, place);
  }
  const chains = flatMap([...byKey.values()], (own) => chainsOf(bestLink(own)));
  return flatMap(chains, (chain) => (isCount(chain, chains) ? chain : []));
}

/** The last link of the best count, or counts one behind the other, that these places make. */
function bestLink(places: readonly Place[]): Link | undefined {
  const last = new Map<number, Link>();
  let best: Link | undefined;
  for (const place of places) {
    const { number, letter, stuck, asks } = place;
    const before = linkBefore(place, last);
    const fresh = (best?.score ?? 0) - forBeginning;
    const begins = number === 1 && letter < 2 && (!before || fresh > before.score);
    if (!begins && !before) continue;
    const led = begins ? (fresh > 0 ? best : undefined) : before;
    const own = worth[stuck] + (asks ? forAsking : 0);
    const link = { place, before: led, begins, score: own + (begins ? Math.max(0, fresh) : (before?.score ?? 0)) };
    const same = last.get(keyOf(number, letter));
    if (!same || link.score > same.score) last.set(keyOf(number, letter), link);
    if (!best || link.score > best.score) best = link;
  }
  return best;
}

/** The best of the links from which a place counts on. */
function linkBefore({ number, letter, stuck }: Place, last: ReadonlyMap<number, Link>): Link | undefined {
  const befores = letter > 1 ? [last.get(keyOf(number, letter - 1))] : [];
  if (letter === 1) befores.push(last.get(keyOf(number, 0)));
  if (letter < 2) for (let k = 0; k <= 8; k++) befores.push(last.get(keyOf(number - 1, k)));
  const before = befores.reduce((most, link) => ((link?.score ?? 0) > (most?.score ?? 0) ? link : most), undefined);
  // No figure's last digit goes on with a count that ended before it: `Q5 297. Which` is 297.
  if (before || stuck === 'figure') return before;
  // One that is hidden (`-8.`, `8,`) does not end the count.
  const over = last.get(keyOf(number - 2, 0));
  return over && over.score > forHidden ? { ...over, score: over.score - forHidden } : undefined;
}

/** The counts that lead to a link, each from its first place on; the last one first. */
function chainsOf(best: Link | undefined): Place[][] {
  const chains: Place[][] = [];
  let chain: Place[] = [];
  for (let link = best; link; link = link.before) {
    chain.unshift(link.place);
    if (!link.begins) continue;
    chains.push(chain);
    chain = [];
  }
  return chains;
}

/** Whether a chain counts what the letter asks or answers, and no figures and sections by chance. */
function isCount(chain: readonly Place[], chains: readonly Place[][]): boolean {
  const figures = chain.filter(({ stuck, asks }) => stuck === 'figure' && !asks).length;
  const fronts = chain.filter(({ stuck }) => stuck === 'front').length;
  if (fronts > 0 && chain.filter(({ stuck }) => stuck === 'behind' || stuck === 'figure').length <= fronts)
    return false;
  const asked = chain.filter(({ asks }) => asks).length;
  const isAnswering =
    asked * 3 < chain.length && chains.some((other) => other !== chain && other.length === chain.length);
  // `Section 14. The question`: one figure that asks nothing glues no count.
  const glued = chain.filter(({ stuck, asks }) => stuck === 'behind' || (stuck === 'figure' && asks)).length;
  const isGlued = figures <= glued && (asked * 2 > chain.length || (chain.length > 4 && figures * 2 <= chain.length));
  return chain.length > 2 && (figures === 0 || isAnswering || isGlued);
}

const keyOf = (number: number, letter: number): number => number * 9 + letter;

function partedAt(text: string, line: PhysicalLine, cuts: readonly number[]): PhysicalLine[] {
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts.filter((at) => at > 0).sort((a, b) => a - b)];
  return starts.flatMap((at, i): PhysicalLine[] => {
    const from = line.from + at;
    const next = starts[i + 1];
    let to = next === undefined ? line.to : line.from + next;
    while (to > from && text[to - 1] === ' ') to--;
    const part = { ...line, from, to, ...(i === 0 ? {} : { start: from, indent: 0, page: false }) };
    return isBlank(part) ? [] : [part];
  });
}
