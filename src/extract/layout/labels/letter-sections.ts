import { lineFrom } from '../../lines/inline.ts';
import { slice } from '../../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

const isB = (part: number | string | undefined): boolean => part === 'B' || part === 'B.';

/** `A) For parks:` over 1), 2), then `B) For allotments:` over 1), 2) again, or B) and C) over none: letters in order, right over counts that begin afresh. */
function countsUnderLetters(items: readonly Item[]): boolean {
  let letter = 'A';
  let last = 'A';
  let heads = 0;
  let waits = false;
  for (const item of items) {
    const [own, ...more] = isLineItem(item) ? (item.label?.paths ?? []) : [];
    if (!own || more.length > 0 || own.length > 1 || !isLineItem(item)) continue;
    const head = typeof own[0] === 'string' ? sectionHead.exec(item.line.words.text)?.[1] : undefined;
    // The reply has them from A on again.
    if (head === letter || (head === 'A' && heads > 0)) {
      if (head > last) last = head;
      letter = String.fromCharCode(head.charCodeAt(0) + 1);
      waits = true;
    } else if (waits && own[0] === 1) {
      heads++;
      waits = false;
    } else if (waits) return false;
  }
  return heads > 1 && last > 'A';
}

/** Whether what was asked is counted before the first letter: the letters (`(A) Main website`, `(B) Tourist website`) only head the same answers twice. */
const isAskedBefore = (items: readonly Item[]): boolean => {
  const numbers = items.findIndex((item) => isLineItem(item) && item.label?.paths[0]?.[0] === 1);
  const first = items.findIndex((item) => isLineItem(item) && isHead(item));
  return numbers >= 0 && numbers < first;
};

const isHead = ({ label, line }: LineItem): boolean =>
  label?.paths.length === 1 &&
  label.paths[0]?.length === 1 &&
  typeof label.paths[0][0] === 'string' &&
  sectionHead.test(line.words.text);

/** The same with the letters gone: what is left of them are headings. */
const withoutHeads = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => {
    if (!isLineItem(item) || !item.label || !isHead(item)) return item;
    const line = lineFrom(item.line, item.label.end);
    return { ...item, label: undefined, body: line.words, line };
  });

const sectionHead = /^\(?([A-Z])[.)]/;

const unlikeLetter = /^([ILOQRS])(\.?)\s?(\d{1,2})([a-h]?)(?:[.:)]|\s(?=\S)|$)[\s–—-]*/;

/** `I2` behind section H is no 12, `S1` behind R no 51, `Q4` behind P no fourth question: the letter itself or the one behind the section's. */
function labelledAfter(section: string, count: number, item: LineItem): LineItem | undefined {
  const [whole, letter = '', point = '', number = '', part = ''] = unlikeLetter.exec(item.line.words.text) ?? [];
  if (!whole || section < 'B') return undefined;
  const step = letter.charCodeAt(0) - section.charCodeAt(0);
  if (step !== 0 && step !== 1) return undefined;
  // What was read as a range (`I3 - 14`) must be the next in order.
  if (!item.label && Number(number) !== (step === 0 ? count + 1 : 1)) return undefined;
  const path = [letter + point, Number(number), ...(part ? [part] : [])];
  return {
    ...item,
    label: { role: 'bare', paths: [path], end: whole.length, strength: 'plain' },
    body: slice(item.line.words, whole.length),
  };
}

/** Where a letter has sections B and C, its `A1` is the first question of section A and not an answer's label. */
export function bySection(items: readonly Item[]): readonly Item[] {
  const isSectionB = (item: Item): boolean =>
    isLineItem(item) && isB(item.label?.paths[0]?.[0]) && (item.label?.paths[0]?.length ?? 0) > 1;
  if (!items.some(isSectionB)) {
    if (!countsUnderLetters(items)) return items;
    if (isAskedBefore(items)) return withoutHeads(items);
  }
  let letter: string | undefined;
  let section = 'A';
  let count = 0;
  return items.map((item) => {
    const first = isLineItem(item) ? item.label?.paths[0] : undefined;
    if (first && first.length > 1 && /^[B-Z]\.?$/.test(String(first[0])))
      [section, count] = [String(first[0]).charAt(0), Number(first[1])];
    const unlike = isLineItem(item) ? labelledAfter(section, count, item) : undefined;
    if (unlike) {
      const [letter, number] = unlike.label?.paths[0] ?? [];
      [section, count] = [String(letter).charAt(0), Number(number)];
      return unlike;
    }
    if (isLineItem(item) && item.label?.paths.length === 1) {
      const [own] = item.label.paths;
      const head = sectionHead.exec(item.line.words.text)?.[1];
      if (head && own?.length === 1 && typeof own[0] === 'string') {
        // `A.` over 1, 2, 3 heads its section's questions.
        letter = head;
        return { ...item, label: { ...item.label, paths: [[head]] } };
      }
      if (letter && own?.length === 1 && typeof own[0] === 'number' && item.label.role === 'bare')
        return { ...item, label: { ...item.label, paths: [[letter, own[0]]] } };
    }
    if (!isLineItem(item) || item.label?.role !== 'answer' || !/^A\s?\.?\d/.test(item.line.words.text)) return item;
    const own = item.line.words.text.startsWith('A.') ? 'A.' : 'A';
    return {
      ...item,
      label: {
        ...item.label,
        role: 'bare',
        strength: 'plain',
        // `A4 and A5 - none`
        paths: item.label.paths.map((number) => [own, ...number]),
      },
    };
  });
}
