import { textWidth } from '../text-metrics.ts';

/** Where a line of words stands in a picture. */
export interface WordBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of a picture with the room that they take: from the letters' tops to the foot of their tails. */
export function wordBoxes(svg: string): WordBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(value('font-size'));
    const x = Number(value('x'));
    const y = Number(value('y'));
    const text = inner.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
    const width = textWidth(text, size, value('font-weight') === '700' ? 'bold' : 'regular');
    const anchor = value('text-anchor') ?? 'start';
    const turned = /^translate\(([-\d.]+) ([-\d.]+)\) rotate\(-90\)$/.exec(value('transform') ?? '');
    if (turned) {
      const [along, down] = [Number(turned[1]), Number(turned[2])];
      return { text, left: along - size * 0.74, right: along + size * 0.21, top: down - width, bottom: down };
    }
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.21 };
  });
}
