import { areInOrder, type Span, wordsAt } from '../../model/span.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
};

/** What is left of a text when white space, markup and the marks around words are taken away. */
function bare(text: string): string {
  return text
    .replace(/<\/?[A-Za-z!][^<>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      if (decimal || hex)
        return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex, decimal ? 10 : 16)));
      return entities[String(name).toLowerCase()] ?? whole;
    })
    .normalize('NFKC')
    .replace(/[\s"“”*_`#|\\\u00ad\ufeff\u200b>]/g, '');
}

/** What is wrong with the spans of a printed answer or figure; `undefined` where they say exactly `text`. */
export function faultInSpans(source: string, spans: readonly Span[], text?: string): string | undefined {
  if (!areInOrder(spans, source.length)) return 'spans leave the text, are empty or go back';
  if (text === undefined) return spans.length > 0 ? undefined : 'a figure without a span';
  if (text === '') return spans.length > 0 ? 'a blank answer with spans' : undefined;
  const words = wordsAt(source, spans);
  return bare(words) === bare(text) ? undefined : `spans say: ${words}`;
}
