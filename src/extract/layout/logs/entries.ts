import { flatMap } from '../../../text/flat-map.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem } from '../items/item.ts';

/** The line that heads a request of a log: its reference, and perhaps its subject. */
const reference =
  /^(?:(?:foi|eir|our|your|request|case|enquiry|disclosure)\s+){0,2}(?:ref(?:erence)?|foi|eir|request|case|enquiry)\b\.?\s*(?:no\.?|number|id|ref(?:erence)?)?\s*[:.#–-]?\s*([A-Z]{0,6}[-/ ]?\d[\w/.-]{2,})(?:\s*[:–-]\s*.{0,80}|[\s|,;]+(?:date )?(?:rec(?:eive)?d|received|answered|replied|responded|closed|completed|issued|sent|subject)\b[^?]{0,120})?$/i;

/** A request with its response, and the title that it stands under where each of them has one. */
interface Entry {
  readonly title: string | undefined;
  readonly items: readonly Item[];
}

/**
 * The requests that a file holds one after another, each with its own reference or its own `Request` and `Response`, and a count of its own;
 * the whole file where it holds but one.
 */
export function entriesIn(items: readonly Item[]): Entry[] {
  const cues = headsByCue(items);
  const plain = (own: (readonly Item[])[]): Entry[] => own.map((one) => ({ title: undefined, items: one }));
  const byReference = cutAt(items, headsByReference(items));
  if (byReference) return plain(byReference);
  const titles = titlesOver(items, cues);
  const own = titles && cutAt(withoutLabels(items, new Set(titles)), titles);
  if (titles && own) return own.map((entry, k) => ({ title: textOf(items[titles[k] ?? 0]), items: entry }));
  const heads = cues.map((cue) => startOf(items, cue));
  return plain(cutAt(items, heads) ?? cutAtRequests(items) ?? [items]);
}

/** `Reference` on a line of its own, its code on the next. */
const referenceAlone =
  /^(?:(?:foi|eir|our|request|case) )?(?:ref(?:erence)?(?: (?:no\.?|number|id))?|foi (?:id|number)|request (?:id|number))\s?:?$/i;
const codeFirst = /^[A-Z]{0,6}[-/ ]?\d[\w/.-]{2,}(?:\s*[:–-]\s*.{0,80})?$/;

/** A page of requests, each under its own reference with its own request and response, whether or not they count their questions. */
function cutAtRequests(items: readonly Item[]): (readonly Item[])[] | undefined {
  const textAt = (i: number): string => {
    const item = items[i];
    return item && isLineItem(item) ? item.line.words.text : '';
  };
  const seen = new Set<string>();
  const heads: number[] = [];
  items.forEach((_, i) => {
    const own =
      referenceAlone.test(textAt(i)) && codeFirst.test(textAt(i + 1)) ? textAt(i + 1) : reference.exec(textAt(i))?.[1];
    if (own === undefined || seen.has(own) || referenceAlone.test(textAt(i - 1))) return;
    seen.add(own);
    heads.push(i);
  });
  if (heads.length < 2) return undefined;
  const entries = heads.map((head, k) => items.slice(k === 0 ? 0 : head, heads[k + 1] ?? items.length));
  const cuesOf = (entry: readonly Item[]): string =>
    flatMap(entry, (item) =>
      isLineItem(item) && item.cue && headsWords.test(item.line.words.text) ? item.cue : [],
    ).join();
  // Its fields may stand on lines of their own.
  const areDated = heads.every((head) =>
    datedReference.test(`${textAt(head)} ${textAt(head + 1)} ${textAt(head + 2)}`),
  );
  const isEntry = (entry: readonly Item[]): boolean => {
    const cues = cuesOf(entry);
    return cues === 'request,response' || (cues === 'response' && asksAbove(entry));
  };
  if (!areDated && !entries.every(isEntry)) return undefined;
  // What heads an entry asks nothing.
  const own = new Set(heads.map((head) => items[head]));
  return entries.map((entry) =>
    entry.map((item) =>
      own.has(item) && isLineItem(item)
        ? { ...item, label: undefined, body: item.line.words, not: item.not ?? ('start' as const) }
        : item,
    ),
  );
}

/** Whether something asks over the heading of a reply. */
function asksAbove(entry: readonly Item[]): boolean {
  const reply = entry.findIndex((item) => isLineItem(item) && item.cue === 'response');
  return entry.slice(0, reply).some((item) => isLineItem(item) && item.asks >= 0.5 && item.not === undefined);
}

/** `REF: WX-2024-0511      RECEIVED: 19 Apr 2024      CLOSED: 14 May 2024`: nothing but a log has two such lines. */
const datedReference = /\d.*\b(?:received|answered|replied|responded|closed|completed|issued|sent)\b\W{0,3}\d{1,2}\b/i;

/** A heading of what was asked or said, not of its date. */
const headsWords = /^(?!.*\bdate\b).{3,60}$/i;

function headsByReference(items: readonly Item[]): number[] {
  const seen = new Set<string>();
  const heads: number[] = [];
  items.forEach((item, i) => {
    if (!isLineItem(item) || item.label?.paths.length) return;
    const own = reference.exec(item.line.words.text)?.[1]?.toLowerCase();
    if (own === undefined || seen.has(own)) return;
    seen.add(own);
    heads.push(i);
  });
  return heads;
}

/** Where the heading of a request stands that has a response of its own before the next one. */
function headsByCue(items: readonly Item[]): number[] {
  const heads: number[] = [];
  let open: number | undefined;
  items.forEach((item, i) => {
    if (!isLineItem(item) || item.label?.paths.length) return;
    if (item.cue === 'request') open = i;
    else if (item.cue === 'response' && open !== undefined) {
      heads.push(open);
      open = undefined;
    }
  });
  return heads;
}

const textOf = (item: Item | undefined): string | undefined =>
  item && isLineItem(item) ? item.line.words.text : undefined;

/** Where the titles stand that all heads have above them: `Part B: The website` over `You asked:`; where they are counted, from the first on. */
function titlesOver(items: readonly Item[], heads: readonly number[]): readonly number[] | undefined {
  let last: Path | undefined;
  const isTitle = (at: number, k: number): boolean => {
    const [item, below] = [items[at], items[at + 1]];
    if (!item || !below || !isLineItem(item) || !isLineItem(below)) return false;
    const { line, label, cue, asks } = item;
    const path = label?.paths[0];
    const counts = k === 0 || (last && path ? isNext(last, path) : last === path);
    last = path;
    return line.gap && below.line.gap && counts && !cue && asks < 0.5 && title.test(line.words.text);
  };
  const titles = heads.map((head) => head - 1);
  return titles.length > 1 && titles.every(isTitle) ? titles : undefined;
}

const withoutLabels = (items: readonly Item[], at: ReadonlySet<number>): readonly Item[] =>
  items.map((item, i) =>
    at.has(i) && isLineItem(item)
      ? { ...item, label: undefined, path: undefined, body: item.line.words, asks: 0 }
      : item,
  );
const title = /^(?:\(?(?:\d{1,2}|[A-Z])[.):]\s?)?\p{Lu}[^.?!;£]{2,80}$/u;

/** A request's own reference, dates and heading stand above it. */
function startOf(items: readonly Item[], cue: number): number {
  let start = cue;
  for (let i = cue - 1; i >= 0 && i > cue - 7; i--) {
    const item = items[i];
    if (!item || !isLineItem(item) || item.label || item.line.words.text.length > 90) break;
    if (
      item.not === 'start' ||
      item.not === 'aside' ||
      item.line.heading !== undefined ||
      reference.test(item.line.words.text)
    )
      start = i;
  }
  return start;
}

/** The stretches from each head to the next, where each but one or two counts its questions afresh from the same number. */
function cutAt(items: readonly Item[], heads: readonly number[]): (readonly Item[])[] | undefined {
  if (heads.length < 2) return undefined;
  const entries = heads.map((head, k) => items.slice(k === 0 ? 0 : head, heads[k + 1] ?? items.length));
  const firsts = entries.map((entry, k) => firstNumber(k === 0 ? items.slice(heads[0], heads[1]) : entry));
  const counting = firsts.filter((path) => path !== undefined);
  const [first] = counting;
  if (!first || counting.length < 2 || counting.some((path) => path[0] !== first[0])) return undefined;
  // A head over nothing (a reference told once more) is none.
  return counting.length === entries.length ? entries : undefined;
}

function firstNumber(items: readonly Item[]): Path | undefined {
  for (const item of items) {
    const path = isLineItem(item) && item.label?.strength !== 'weak' ? item.label?.paths[0] : undefined;
    if (path && /^[1a]$/i.test(String(path[0]))) return path;
    if (path) return undefined;
  }
  return undefined;
}
