/** `<sup>1</sup>`, `<sup>*</sup>`, `<sup>[2]</sup>`, a link inside or not; sticky. */
const raisedAt =
  /<sup(?:\s[^<>]{0,200})?>\s{0,3}(?:<a\s[^<>]{0,400}>\s{0,3})?[[(]?(?:\d{1,2}|[a-e]|[*†‡§#]{1,3})[\])]?\s{0,3}(?:<\/a>\s{0,3})?<\/sup>/iy;
/** What a raised 2 or 3 makes an area or a volume of. */
const lengthUnit = /(?:^|[\s\d])(?:[kcm]?m|ft|feet|mi|miles?|(?:kilo|centi)?met(?:re|er)s?|yards?|yds?)$/i;

/** Where the raised mark ends that begins at `at`; -1 where there is none. */
export function raisedMarkEnd(source: string, at: number): number {
  raisedAt.lastIndex = at;
  const mark = raisedAt.exec(source);
  return mark ? at + mark[0].length : -1;
}

/**
 * Whether a raised mark at `at` belongs to the word or figure right before it (`£512,900<sup>3</sup>`, which is not £512,9003); a raised 2
 * behind a length is the length's. `before`: the words of its line so far.
 */
export const isBehindWords = (source: string, at: number, before: string): boolean =>
  at > 0 && /[^\s>]/.test(source[at - 1] ?? '') && !lengthUnit.test(before);
