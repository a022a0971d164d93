import type { PhysicalLine } from './physical-lines.ts';

// Shapes: `Response  Hide this section`, `Request, Show this section`, `Request (show)`, `▼ Information requested`; alone on a line, `Show all`,
// `Expand all | Collapse all`. Not: `We show all sections of the plan.`

const verbs = '(?:show|hide|open|close|expand|collapse|toggle|view)';
const things = '(?:sections?|panels?|contents?|details|items?|answers?)';
const control = `(?:${verbs} (?:(?:this|the|all|more|less|full)\\b ?)(?:${things})?|${verbs} ${things}|[([]${verbs}(?: (?:all|this))?(?: ${things})?[)\\]])`;

/** Cheap and over the whole file, since it looks at what stands behind the verb first: whether any of its lines may have one. */
const mayControl = new RegExp(
  `\\b${verbs}(?: (?:this|all|sections?|panels?|details)\\b|(?<=[([]${verbs})[)\\]])|[▼▲►▸▾▶⌄˅]`,
  'i',
);
const alone = new RegExp(`^(?:${control}|show|hide)(?:\\s{0,4}[|/·,]?\\s{0,4}${control})?$`, 'i');
/** What a button says beside the title that it opens. */
const beside = new RegExp(`^[\\s,+|–-]{0,9}(?:${verbs}\\b.{0,24})?$`, 'i');
const behind = new RegExp(`(?:\\s{2,}|\\t|\\s?[,|:·–—-]\\s|\\s(?=[([]))${control}$`, 'i');
/** Behind one space, only where one or two words of a heading stand before it. */
const behindSpace = new RegExp(`^(?:your |our |the )?[a-z]{5,12}(?= ${verbs} this section$)`, 'i');
const mark = /^[▼▲►▸▾▶⌄˅]\s*(?=\p{L})|\s*[▼▲►▸▾▶⌄˅]$/u;

/** Whether words of a button say what it does; behind its title they may be few. */
export const isControl = (words: string, isBehindTitle: boolean): boolean =>
  isBehindTitle ? beside.test(words) : alone.test(words.trim());

/** Whether the words of a button, which stand from `at`, are a section's title: three words or more that it opens and closes. */
export function titlesSection(source: string, at: number, attributes: string): boolean {
  if (!/\b(?:aria-expanded|aria-controls|data-(?:bs-)?toggle)\b/i.test(attributes)) return false;
  const inner = source.slice(at, at + 2000).split(/<\/button/i, 1)[0] ?? '';
  return /\p{L}\s+\S+\s+\S/u.test(inner.replace(/<[^<>]{0,400}>/g, ' '));
}

/** The lines of a page without what opens and closes its sections: the words of a button, or of a heading's. `dropped` has the lines that are nothing else. */
export function withoutControls(
  text: string,
  lines: readonly PhysicalLine[],
): { readonly lines: readonly PhysicalLine[]; readonly dropped: ReadonlySet<PhysicalLine> } {
  const dropped = new Set<PhysicalLine>();
  if (!mayControl.test(text)) return { lines, dropped };
  const read = lines.map((line) => {
    const length = line.to - line.from;
    if (length < 4 || length > 120) return line;
    const words = text.slice(line.from, line.to);
    if (alone.test(words)) {
      dropped.add(line);
      return line;
    }
    const heading = behindSpace.exec(words)?.[0];
    if (heading !== undefined) return { ...line, to: line.from + heading.length };
    const found = behind.exec(words) ?? mark.exec(words);
    if (!found) return line;
    return found.index === 0 && found[0].length < words.length
      ? { ...line, from: line.from + found[0].length }
      : { ...line, to: line.from + found.index };
  });
  return { lines: read, dropped };
}
