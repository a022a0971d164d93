import type { Block } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { mayBeMisread, misreadCount } from '../../lines/misread-count.ts';
import { isNext, type Path } from '../../lines/number-path.ts';

/** Each line's label, with those put right that a scan misread, where the labels above and below show which number is missing. */
export function withMisreadLabels(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
): readonly (Label | undefined)[] {
  const isMisread = (block: Block): boolean => block.type === 'line' && mayBeMisread.test(block.words.text);
  if (!lines.some(isMisread)) return labels;
  let last: Path | undefined;
  const places = lines.flatMap((block, at) => {
    const label = labels[at];
    if (block.type !== 'line' || label?.role === 'answer') return [];
    const [path] = label?.paths ?? [];
    // `Question G` behind `Question F` is the seventh.
    const isLetter = path !== undefined && last !== undefined && typeof path[0] === 'string' && isNext(last, path);
    last = path ?? last;
    if (isLetter) return [];
    return isMisread(block) || typeof label?.paths[0]?.[0] === 'number' ? at : [];
  });
  const mended = [...labels];
  const found = misreadCount(
    places.map((at) => {
      const block = lines[at];
      return { words: block?.type === 'line' ? block.words.text : '', path: labels[at]?.paths.at(-1) };
    }),
  );
  found.forEach((one, i) => {
    if (!one) return;
    mended[places[i] ?? 0] = {
      role: one.named ? 'question' : 'bare',
      paths: [one.path],
      end: one.end,
      strength: one.named ? 'firm' : one.closed ? 'plain' : 'weak',
    };
  });
  return mended;
}
