import { catalogue, catalogueEntry } from '../measures/catalogue.ts';

const children = new Map<string, string[]>();
for (const { id, partOf } of catalogue) {
  if (partOf) children.set(partOf, [...(children.get(partOf) ?? []), id]);
}

/** The measures that add up to this one; empty for most. */
export const partsOf = (measure: string): readonly string[] => children.get(measure) ?? [];

/** The measure that this one is a part of. */
export const wholeOf = (measure: string): string | undefined => catalogueEntry(measure)?.partOf;

/**
 * Whether the figure is one of its own measure: it covers nothing else, or it is a total that covers every part. A figure for
 * hosting and maintenance together is neither's, and no total either: it stands in no cell.
 */
export function standsForItself({ id, covers }: { readonly id: string; readonly covers?: readonly string[] }): boolean {
  if (!covers || covers.every((covered) => covered === id)) return true;
  const parts = partsOf(id);
  return (
    parts.length > 0 &&
    parts.every((part) => covers.includes(part)) &&
    covers.every((covered) => covered === id || parts.includes(covered))
  );
}
