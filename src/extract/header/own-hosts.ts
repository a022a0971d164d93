import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { LetterText } from './letter-text.ts';

/** The names before `.gov.uk` in a letter's web and e-mail addresses. */
export const hostsIn = rememberedOf(
  ({ text }: LetterText): ReadonlySet<string> =>
    new Set(
      flatMap(matchesOf(text, /\.(?:gov\.uk|gov\.wales|gov\.scot|llyw\.cymru)\b/gi), ({ index }) => {
        const name = /[@./]([a-z][a-z-]{3,40})$/i.exec(text.slice(Math.max(0, index - 42), index))?.[1];
        return name ? [name.toLowerCase().replace(/-/g, '')] : [];
      }),
    ),
);

/** `The Borough of Wexmoor Council` as its address would have it: `wexmoor`. */
export const hostOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:the|of|and|city|county|borough|district|metropolitan|royal|london|council)\b/g, '')
    .replace(/[^a-z]/g, '');
