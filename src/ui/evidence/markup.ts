import { entity } from '../../text/entities.ts';

/** A run of the text that is shown otherwise than it is written; as `''` where it is not shown at all. */
export interface Seen {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

const words = (list: string) => new Set(list.split(' '));
/** Elements whose content no reader sees. */
const silent = words('head script style template noscript');
/** A line of white space stands around these. */
const apart = words('p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote section article hr fieldset pre');
/** These stand on a line of their own. */
const lines = words(
  'html body main header footer nav aside div li dt dd tr thead tbody tfoot caption br form address figure figcaption details summary legend center',
);
const inline = words(
  'a abbr b big cite code del em font i img input ins kbd label link mark meta o:p q s samp small span strike strong sub sup td th time tt u var wbr col colgroup button title svg path',
);
const isTag = (name: string): boolean => silent.has(name) || apart.has(name) || lines.has(name) || inline.has(name);

const tagAt = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,24})(?:[\s/][^<>]{0,3000})?>/y;
const declarationAt = /<[!?][a-zA-Z][^<>]{0,1000}>/y;
const entityAt = /&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,12});/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** What an entity shows; one that stands for a control character is left as it is written. */
function entityIn([, inside = '']: RegExpExecArray): string | undefined {
  const shown = entity(inside);
  return shown !== undefined && shown !== '' && shown < ' ' ? undefined : shown;
}

/** White space and tags between two words: what a reader sees of them together. */
interface Gap {
  readonly start: number;
  end: number;
  /** 1: a new line; 2: a line of white space too. */
  breaks: number;
  space: boolean;
  item: boolean;
  cellEnds: boolean;
  cellBegins: boolean;
}

const gapAt = (start: number): Gap => ({
  start,
  end: start,
  breaks: 0,
  space: false,
  item: false,
  cellEnds: false,
  cellBegins: false,
});

function shownOf({ start, breaks, space, item, cellEnds, cellBegins }: Gap): string {
  const bullet = item ? '• ' : '';
  if (start === 0) return bullet;
  if (breaks > 0) return '\n'.repeat(Math.min(2, breaks)) + bullet;
  if (cellEnds && cellBegins) return ' | ';
  return space ? ' ' : '';
}

function passTag(gap: Gap, name: string, closes: boolean): void {
  if (name === 'br') gap.breaks += 1;
  else if (apart.has(name)) gap.breaks = 2;
  else if (lines.has(name)) gap.breaks = Math.max(1, gap.breaks);
  if (name === 'li' && !closes) gap.item = true;
  if (name === 'td' || name === 'th') {
    if (closes) gap.cellEnds = true;
    else gap.cellBegins = true;
  }
}

/** Where what begins with the markup at `at` ends, and the tag's name; `undefined` where no markup stands there. */
function markupAt(text: string, at: number): { end: number; name?: string; closes?: boolean } | undefined {
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    return { end: close < 0 ? text.length : close + 3 };
  }
  const declaration = matchAt(declarationAt, text, at);
  if (declaration) return { end: at + declaration[0].length };
  const tag = matchAt(tagAt, text, at);
  const name = tag?.[2]?.toLowerCase();
  if (!tag || name === undefined || !isTag(name)) return undefined;
  return { end: at + tag[0].length, name, closes: tag[1] === '/' };
}

/** How a text is marked up: as a page of HTML, in which white space says nothing; as words with some tags or entities among them; not at all. */
type Kind = 'page' | 'sprinkled' | 'plain';

const pageTags = /<\/?(?:html|body|p|div|table|tr|td|th|li|ul|ol|h[1-6]|section)\b/gi;
const someMarkup =
  /<\/?(?:br|b|i|em|strong|u|sup|sub|span|p|div|font)\b|&(?:amp|nbsp|pound|lt|gt|quot|rsquo|lsquo|ndash|#x?[0-9a-f]{2,5});/gi;
const fewest = 3;

function kindOf(text: string): Kind {
  const begins = text.slice(0, 200_000);
  const isCode = /<(?:!doctype html|html|body)\b/i.test(begins.slice(0, 5000));
  if (isCode || (begins.match(pageTags)?.length ?? 0) > 2 * fewest) return 'page';
  return (begins.match(someMarkup)?.length ?? 0) >= fewest ? 'sprinkled' : 'plain';
}

/**
 * The runs of a marked-up text that a reader of the page would see otherwise: tags not at all, entities as their characters, cells
 * and paragraphs parted. In order, none over another. None for a text that only speaks of tags.
 */
export function seenIn(text: string): readonly Seen[] {
  const kind = kindOf(text);
  if (kind === 'plain') return [];
  const seen: Seen[] = [];
  let gap: Gap | undefined;
  let pre = 0;
  const close = () => {
    const bare = gap && gap.end - gap.start === 1 && text[gap.start] === ' ';
    if (gap && !bare) seen.push({ start: gap.start, end: gap.end, shown: shownOf(gap) });
    gap = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const letter = text[at] ?? '';
    const markup = letter === '<' ? markupAt(text, at) : undefined;
    if (markup) {
      gap ??= gapAt(at);
      let { end } = markup;
      const { name, closes = false } = markup;
      if (name !== undefined && silent.has(name) && !closes) {
        const found = matchAt(new RegExp(`</${name}`, 'gi'), text, end);
        const after = found ? text.indexOf('>', found.index) : -1;
        end = after < 0 ? text.length : after + 1;
      }
      if (name === 'pre') pre = Math.max(0, pre + (closes ? -1 : 1));
      if (name !== undefined) passTag(gap, name, closes);
      gap.end = end;
      at = end;
      if (kind === 'sprinkled') {
        // The line that the text itself ends here is enough.
        if (/[\r\n]/.test(text[end] ?? '')) gap.breaks = 0;
        close();
      }
      continue;
    }
    if (kind === 'page' && pre === 0 && /\s/.test(letter)) {
      gap ??= gapAt(at);
      gap.space = true;
      gap.end = ++at;
      continue;
    }
    close();
    const entity = letter === '&' ? matchAt(entityAt, text, at) : null;
    const character = entity ? entityIn(entity) : undefined;
    if (entity && character !== undefined) {
      seen.push({ start: at, end: at + entity[0].length, shown: character });
      at += entity[0].length;
    } else at++;
  }
  close();
  return seen;
}
