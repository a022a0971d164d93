import type { AuthorityType } from '../model/authority.ts';
import { foldSpaces } from '../text/fold-spaces.ts';

// Read from the top: the first that is there decides.
const signs: readonly (readonly [RegExp, AuthorityType])[] = [
  [
    /\b(?:police|constabulary|nhs|hospitals?|fire|rescue|university|college|academy|school|parish|town council)\b/i,
    'other',
  ],
  [/\bcommunity council\b|\bnational park\b/i, 'other'],
  [/\bcombined (?:county )?authority\b|\bstrategic authority\b/i, 'combined'],
  [/\blondon borough\b|\bLBC\b/i, 'london'],
  [/\bmetropolitan\b|\bM[BD]C\b/i, 'metropolitan'],
  [/\bunitary\b|\bcounty borough\b|\bcyngor\b/i, 'unitary'],
  [/\bcounty council\b/i, 'county'],
  [/\b(?:district|borough) council\b|\bborough council of\b/i, 'district'],
];

/**
 * The type that the words of an unknown body's name tell: most borough councils are districts. A City Council or a plain Council can be any
 * of four types, so that its name does not tell: `other`, as for police, NHS, fire and universities.
 */
export const typeFromWords = (name: string): AuthorityType => {
  const words = foldSpaces(name);
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'other';
};
