/** The same for names that differ in case, accents, spaces, `&` and punctuation only. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As people look names up: case and accents aside, digits as numbers. The same everywhere, whatever the reader's language. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Sorts by name; names that collate alike by their characters, so that the order never depends on what came first. */
export const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

const openings = [
  'the london borough of ',
  'london borough of ',
  'the royal borough of ',
  'royal borough of ',
  'borough council of ',
  'council of the ',
  'council of ',
  'the city of ',
  'city of ',
  'borough of ',
  'the ',
];

const closings = [
  ' metropolitan borough council',
  ' metropolitan district council',
  ' county borough council',
  ' borough and district council',
  ' city and district council',
  ' borough council',
  ' district council',
  ' county council',
  ' city council',
  ' unitary council',
  ' city corporation',
  ' corporation',
  ' council',
];

function shortened(name: string): string {
  let short = name.trim();
  const closing = closings.find((end) => short.toLowerCase().endsWith(end) && short.length > end.length);
  if (closing) short = short.slice(0, -closing.length);
  // The City of London is never London, which is another place.
  if (/^(the )?city of london$/i.test(short)) return 'City of London';
  const opening = openings.find((start) => short.toLowerCase().startsWith(start) && short.length > start.length + 1);
  return opening ? short.slice(opening.length) : short;
}

/** Names without "District Council" and the like; a name in full where the short one would stand for two of them. */
export function shortNames(names: readonly string[]): readonly string[] {
  const shorts = names.map(shortened);
  const uses = new Map<string, number>();
  for (const short of shorts) uses.set(folded(short), (uses.get(folded(short)) ?? 0) + 1);
  return names.map((name, i) => {
    const short = shorts[i] ?? name;
    return uses.get(folded(short)) === 1 ? short : name;
  });
}
