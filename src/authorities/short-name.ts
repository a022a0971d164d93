const heads = [
  'The',
  'City and County of',
  'City of',
  'County of',
  'Royal Borough of',
  'London Borough of',
  'Borough Council of',
  'Borough of',
  'Council of the',
];

// The longest first: each is tried whole.
const tails = [
  'City and District Council',
  'Metropolitan Borough Council',
  'Metropolitan District Council',
  'Metropolitan Council',
  'Mayoral Strategic Authority',
  'Mayoral Combined Authority',
  'Combined County Authority',
  'Combined Authority',
  'County Borough Council',
  'District Council',
  'Borough Council',
  'County Council',
  'City Council',
  'Council',
  'Authority',
];

/** The place in a full name: `Cotswold` of Cotswold District Council. The City of London keeps its first words: London is another. */
export function shortNameOf(name: string): string {
  if (name.endsWith(' Corporation')) return name.slice(0, -' Corporation'.length);
  const tail = tails.find((words) => name.endsWith(` ${words}`));
  let rest = tail ? name.slice(0, -tail.length - 1) : name;
  for (const head of heads) if (rest.startsWith(`${head} `)) rest = rest.slice(head.length + 1);
  return rest;
}
