import { type Block, type Cell, type Line, noteMark, type Row, type Table } from './block.ts';
import { addWithEntities } from './entity-words.ts';
import { blockTags, isFurniture, silent, voidTags, webFurniture } from './html-tags.ts';
import { boldTags, italicTags, withoutBullet } from './inline.ts';
import { LineBuilder } from './line-builder.ts';
import { linesOf } from './nested-table.ts';
import { isControl, titlesSection } from './page-controls.ts';
import { isBehindWords, raisedMarkEnd } from './raised-mark.ts';
import { titledTable } from './title-row.ts';

const tagAt = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,24})((?:[\s/][^<>]{0,3000})?)>/y;
interface OpenTable {
  rows: Cell[][];
  cells: Cell[] | undefined;
  lines: Line[];
  inCell: boolean;
  columns: number;
  spanned: number;
  heading: boolean;
}

/** Blocks of a stretch of HTML, and what stood in its navigation, footer, cookie banner and the like. Never closed tags are no fault. */
export function readHtml(source: string, from: number, to: number): { blocks: Block[]; furniture: Line[] } {
  const reader = new HtmlReader(source);
  reader.read(from, to);
  return { blocks: reader.blocks, furniture: reader.furniture };
}

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly furniture: Line[] = [];
  private readonly source: string;
  private readonly builder: LineBuilder;
  private readonly tables: OpenTable[] = [];
  private readonly lists: { ordered: boolean; letters: boolean; next: number }[] = [];
  private gap = true;
  private heading: number | undefined;
  private item: number | 'listed' | 'note' | undefined;
  /** Where the tag of the numbered item that is open stands. */
  private itemAt: readonly [number, number] = [0, 0];
  private quote = 0;
  /** Open elements inside web furniture; the first is the one that began it. */
  private readonly hidden: string[] = [];
  private silentUntil = '';
  private pre = 0;
  /** In a button that is a section's title, within a heading or a term or alone. */
  private titled: 'inside' | 'alone' | undefined;

  constructor(source: string) {
    this.source = source;
    this.builder = new LineBuilder(source);
  }

  read(from: number, to: number): void {
    const { source } = this;
    let i = from;
    while (i < to) {
      const next = source.indexOf('<', i);
      const end = next < 0 || next > to ? to : next;
      if (end > i && this.silentUntil === '') this.words(i, end);
      i = end;
      if (i >= to) break;
      if (source.startsWith('<!--', i)) {
        const close = source.indexOf('-->', i + 4);
        i = close < 0 || close > to ? to : close + 3;
        continue;
      }
      if (source.startsWith('<!', i) || source.startsWith('<?', i)) {
        const close = source.indexOf('>', i);
        i = close < 0 || close > to ? to : close + 1;
        continue;
      }
      tagAt.lastIndex = i;
      const match = tagAt.exec(source);
      if (!match || i + match[0].length > to) {
        if (this.silentUntil === '') this.words(i, i + 1);
        i++;
        continue;
      }
      if (match[2] === 'sup' && match[1] === '' && this.silentUntil === '') {
        const end = raisedMarkEnd(source, i);
        if (end > 0 && end <= to && (this.builder.isEmpty || isBehindWords(source, i, this.builder.text))) {
          if (this.builder.isEmpty) this.item = 'note';
          i = end;
          continue;
        }
      }
      i += match[0].length;
      const name = (match[2] ?? '').toLowerCase();
      const opens = match[1] !== '/';
      if (name === 'button' && this.title(opens, i, match[3] ?? '')) continue;
      if (opens && (name === 'table' || name === 'ul' || name === 'ol')) this.numberAlone();
      this.tag(name, !opens, match[3] ?? '');
      if (opens && name === 'li') this.itemAt = [i - match[0].length, i];
    }
    this.endLine();
    while (this.tables.length > 0) this.endTable();
  }

  private words(from: number, to: number): void {
    const { source, builder } = this;
    if (this.titled && isControl(source.slice(from, to), !builder.isEmpty)) {
      if (to - from > 1) this.silentUntil = 'button';
      return;
    }
    if (this.pre > 0) {
      let start = from;
      for (let i = from; i <= to; i++) {
        if (i < to && source.charCodeAt(i) !== 10) continue;
        builder.add(start, i);
        if (i < to) this.endLine();
        start = i + 1;
      }
      return;
    }
    addWithEntities(builder, source, from, to);
  }

  private tag(name: string, closing: boolean, attributes: string): void {
    if (this.silentUntil !== '') {
      if (closing && name === this.silentUntil) this.silentUntil = '';
      return;
    }
    if (silent.has(name)) {
      if (!closing && !attributes.endsWith('/')) this.silentUntil = name;
      return;
    }
    const { builder } = this;
    if (boldTags.has(name) && name.length < 7 && name !== 'th' && name !== 'dt')
      builder.bold = Math.max(0, builder.bold + (closing ? -1 : 1));
    else if (italicTags.has(name)) builder.italic = Math.max(0, builder.italic + (closing ? -1 : 1));
    if (name === 'br') this.endLine();
    if (!blockTags.has(name)) return;
    this.endLine();
    if (name !== 'br') this.gap = true;
    this.hide(name, closing, attributes);
    if (name[0] === 'h' && name.length === 2 && name !== 'hr') this.heading = closing ? undefined : Number(name[1]);
    else if (name === 'summary') this.heading = closing ? undefined : 3;
    else if (name === 'ul' || name === 'ol') {
      if (closing) this.lists.pop();
      else
        this.lists.push({
          ordered: name === 'ol' && !/list-style[^;"']{0,40}none/.test(attributes),
          letters: /\stype=["']?a\b|lower-(?:alpha|latin)/.test(attributes),
          next: Number(/start=["']?(\d{1,4})/.exec(attributes)?.[1] ?? 1),
        });
    } else if (name === 'li') {
      const list = this.lists.at(-1);
      if (closing) this.item = undefined;
      else if (list?.ordered) this.item = Number(/value=["']?(\d{1,4})/.exec(attributes)?.[1] ?? list.next);
      else this.item = 'listed';
      if (!closing && list && typeof this.item === 'number') list.next = this.item + 1;
    } else if (name === 'blockquote') this.quote = Math.max(0, this.quote + (closing ? -1 : 1));
    else if (name === 'pre') this.pre = Math.max(0, this.pre + (closing ? -1 : 1));
    else this.tableTag(name, closing, attributes);
    builder.bold = name === 'dt' && !closing ? 1 : blockTags.has(name) && closing ? 0 : builder.bold;
    if (closing) builder.italic = 0;
  }

  /** Whether a button's tag is that of a title: in a heading or a term, or of words that open what stands under them. */
  private title(opens: boolean, at: number, attributes: string): boolean {
    const { titled, builder } = this;
    if (!opens) {
      this.titled = undefined;
      if (titled && this.silentUntil === 'button') this.silentUntil = '';
      if (titled === 'alone') this.titleLine(undefined);
      return titled !== undefined;
    }
    if (this.silentUntil !== '' || titled) return false;
    if (this.heading !== undefined || builder.bold > 0) this.titled = 'inside';
    else if (titlesSection(this.source, at, attributes)) {
      this.titled = 'alone';
      this.titleLine(3);
    }
    return this.titled !== undefined;
  }

  private titleLine(heading: number | undefined): void {
    this.endLine();
    this.heading = heading;
    this.gap = true;
  }

  /** The number of an item that holds a table or a list and no words of its own: the line that a page shows beside it. */
  private numberAlone(): void {
    if (typeof this.item !== 'number' || !this.builder.isEmpty || this.tables.length > 0 || this.hidden.length > 0)
      return;
    this.builder.glyph(`${this.item}.`, ...this.itemAt);
    this.item = undefined;
    this.endLine();
  }

  private hide(name: string, closing: boolean, attributes: string): void {
    if (voidTags.has(name)) return;
    if (this.hidden.length > 0) {
      if (!closing) this.hidden.push(name);
      else {
        const at = this.hidden.lastIndexOf(name);
        if (at >= 0) this.hidden.length = at;
      }
      return;
    }
    if (closing) return;
    if (
      webFurniture.has(name) ||
      (attributes !== '' &&
        (name === 'div' || name === 'section' || name === 'ul' || name === 'p' || name === 'form' || name === 'ol') &&
        isFurniture(attributes))
    )
      this.hidden.push(name);
  }

  private tableTag(name: string, closing: boolean, attributes: string): void {
    const table = this.tables.at(-1);
    if (name === 'table') {
      if (closing) this.endTable();
      else if (this.tables.length < 40)
        this.tables.push({
          rows: [],
          cells: undefined,
          lines: [],
          inCell: false,
          columns: 1,
          spanned: 1,
          heading: false,
        });
      return;
    }
    if (!table) return;
    if (name === 'tr' || name === 'tbody' || name === 'thead' || name === 'tfoot') {
      this.endCell(table);
      if (table.cells) table.rows.push(table.cells);
      table.cells = name === 'tr' && !closing ? [] : undefined;
    } else if (name === 'td' || name === 'th') {
      this.endCell(table);
      if (closing) return;
      table.cells ??= [];
      table.inCell = true;
      table.heading = name === 'th';
      table.columns = Math.min(Number(/colspan=["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1) || 1, 50);
      table.spanned = Math.min(Number(/rowspan=["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1) || 1, 500);
    }
  }

  private endCell(table: OpenTable): void {
    if (!table.inCell) return;
    table.cells?.push({ lines: table.lines, columns: table.columns, rows: table.spanned, heading: table.heading });
    table.lines = [];
    table.inCell = false;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    this.endCell(table);
    if (table.cells) table.rows.push(table.cells);
    const rows: Row[] = table.rows
      .filter((cells) => cells.some((cell) => cell.lines.length > 0))
      .map((cells) => ({ cells }));
    const outer = this.tables.at(-1);
    if (outer?.inCell) {
      for (const line of linesOf(rows)) outer.lines.push(line);
      return;
    }
    // A table that only lays out a page is no table.
    if (rows.every((row) => row.cells.length < 2) || rows.length === 0) {
      for (const row of rows) for (const cell of row.cells) for (const line of cell.lines) this.blocks.push(line);
      return;
    }
    const block: Table = { type: 'table', rows, form: 'html', quote: this.quote };
    if (this.hidden.length === 0) this.blocks.push(...(titledTable(block) ?? [block]));
  }

  private endLine(): void {
    const item = this.item;
    const line = this.builder.take({
      indent: this.lists.length > 1 ? (this.lists.length - 1) * 2 : 0,
      gap: this.gap,
      heading: this.heading,
      bullet: item === undefined ? undefined : item === 'note' ? noteMark : '<li>',
      ordinal: typeof item !== 'number' ? undefined : this.lists.at(-1)?.letters ? letterOf(item) : item,
      quote: this.quote,
    });
    if (!line) return;
    this.item = undefined;
    this.gap = false;
    const read = withoutBullet(line);
    const table = this.tables.at(-1);
    if (this.hidden.length > 0) this.furniture.push(read);
    else if (table?.inCell) table.lines.push(read);
    else this.blocks.push(read);
  }
}

const letterOf = (nth: number): string | number => (nth > 26 ? nth : String.fromCharCode(96 + nth));
