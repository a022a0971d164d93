import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./testing/pictures/', import.meta.url);
const files = readdirSync(folder);

/** What is not well-formed XML of the plain kind that we write: tags, quoted attributes, text, the named entities. */
function malformed(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const tag = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w:-]*="[^"<]*")*)(\/?)>/y;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (/&(?!(?:amp|lt|gt|quot);)/.test(text) || text.includes('>')) return `text ${text.slice(0, 60)}`;
    if (next < 0) return open.length > 0 || text.trim() ? 'no end' : undefined;
    tag.lastIndex = next;
    const [whole, closing, name = '', attributes = '', empty] = tag.exec(xml) ?? [];
    if (whole === undefined) return `tag ${xml.slice(next, next + 60)}`;
    if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes)) return `attributes ${attributes}`;
    if (closing && open.pop() !== name) return `</${name}>`;
    if (!closing && !empty) open.push(name);
    at = next + whole.length;
  }
  return open.length > 0 ? `<${open.join('><')}>` : undefined;
}

test('the checker finds what is wrong', () => {
  expect(['<a>', '<a></b>', '<a b=c/>', '<a>&nbsp;</a>', '<a b="<"/>', '<a/>x'].map(malformed)).not.toContain(
    undefined,
  );
  expect(malformed('<a b="&amp;"><c/>x &lt; y</a>')).toBeUndefined();
});

/** What browsers, Inkscape and other programs all draw the same. */
const plain = new Set(['svg', 'defs', 'pattern', 'rect', 'line', 'circle', 'path', 'text']);

test.each(files)(
  '%s stands alone: well-formed, of plain shapes, with numbers for sizes and nothing from elsewhere',
  (file) => {
    const svg = readFileSync(new URL(file, folder), 'utf8');
    expect(malformed(svg)).toBeUndefined();
    const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...names].filter((name) => !plain.has(name ?? ''))).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/,
    );
    expect(svg).not.toMatch(/var\(|style=|class=|href|NaN|undefined|Infinity/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    expect(svg.match(/url\((?!#)/)).toBeNull();
  },
);
