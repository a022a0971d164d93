import type { AuthorityType, Nation } from '../model/authority.ts';
import type { KnownAuthority } from './known-authority.ts';
import { shortNameOf } from './short-name.ts';

/**
 * Reads the lists in `facts/`. A block begins with `# nation | region | county | year it ended` (the last two where they apply; a nation
 * outside England stands as its own region), a line with one word says the type of those that follow, and each other line is an authority:
 *
 *     GSS code, then older codes | full name | domains | other names; ... | successors or members; ...
 *
 * A code of `-` is unknown. Without domains, the domain is the short name's letters (less any "and") with `.gov.uk`; `-` means none.
 * Another name that begins with `=` stands alone, as RBKC does; any other needs a council-word beside it.
 */
export function readAuthorityLines(list: string): KnownAuthority[] {
  const found: KnownAuthority[] = [];
  let block: readonly string[] = [];
  let type: AuthorityType = 'other';
  for (const line of list.split('\n')) {
    if (line.startsWith('# ')) block = fieldsOf(line.slice(2));
    else if (line.includes('|')) found.push(readLine(fieldsOf(line), type, block));
    else if (line !== '') type = line as AuthorityType;
  }
  return found;
}

const fieldsOf = (line: string): string[] => line.split('|').map((field) => field.trim());
const wordsOf = (field = ''): string[] => field.split(' ').filter((word) => word !== '');
const namesOf = (field = ''): string[] =>
  field
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readLine(
  [codes, name = '', domains = '', others, last]: readonly string[],
  type: AuthorityType,
  [nation, region = '', county, ended]: readonly string[],
): KnownAuthority {
  const [gss, ...otherCodes] = wordsOf(codes);
  const shortName = shortNameOf(name);
  return {
    name,
    type,
    nation: nation as Nation,
    region,
    ...(gss === '-' ? {} : { gss }),
    otherCodes,
    shortName,
    otherNames: namesOf(others),
    domains: domains === '' ? [ruledDomain(shortName)] : wordsOf(domains).filter((domain) => domain !== '-'),
    ...(type === 'district' && county ? { county } : {}),
    members: type === 'combined' && !ended ? namesOf(last) : [],
    ...(ended ? { ended: Number(ended) } : {}),
    successors: ended ? namesOf(last) : [],
  };
}

const ruledDomain = (shortName: string): string =>
  `${shortName
    .toLowerCase()
    .replace(/\band\b|&/g, '')
    .replace(/[^a-z]/g, '')}.gov.uk`;
