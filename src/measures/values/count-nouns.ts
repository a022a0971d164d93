import { matchesOf } from '../../text/matches.ts';
import { rememberedOf } from '../../text/remembered.ts';

/** What each count counts: the words that name it, those that name something like it, and those of something else. */
export interface Nouns {
  /** Named by these, a figure is the one asked for, whatever other figures stand by. */
  readonly own: RegExp;
  /** Named by these, it is taken, with the reason. */
  readonly near?: readonly [pattern: RegExp, reason: string];
  readonly other: RegExp;
}

/** By the measure's id. */
export const nounsOf: Readonly<Record<string, Nouns>> = {
  'website.visitors': {
    own: /^(?:(?:unique |total |website |new |active |individual )*(?:visitors?|users?)\b|people\b)|\b(?:visitors?|users)\b/,
    near: [
      /^(?:(?:website |total |user |unique )*(?:sessions?|visits?)\b)|\b(?:sessions?|visits)\b/,
      'The answer counts visits or sessions, not visitors',
    ],
    other:
      /\b(?:page ?views?|views|hits|pages?|clicks?|downloads?|impressions?|events?|followers|returning|bounce|mobile|desktop|subscribers)\b/,
  },
  'calls.inbound': {
    own: /\b(?:inbound|incoming|received|offered|telephone calls|phone calls|calls? (?:received|offered|presented))\b|(?:^|\b(?:number of|total|were) )calls?\b(?! (?:answered|abandoned|handled|made|lost|transferred))/,
    near: [/\b(?:answered|handled|taken)\b/, 'The answer counts calls answered'],
    other:
      /\b(?:abandoned|outbound|outgoing|e-?mails?|face[- ]to[- ]face|visits?|contacts?(?! cent(?:re|er)s?\b)|web ?chats?|letters?|webforms?|enquiries|transferred|lost|seconds|staff|agents|advisors|lines|(?<!\b(?:from|by|of) (?:our |the )?)(?:residents|households)|forms)\b/,
  },
  'statutory_notices.count': {
    own: /\b(?:notices?|adverts?|advertisements?)\b/,
    other: /\b(?:pages?|days|newspapers?|emails?|letters|consultations?|surveys?|meetings?|events?)\b/,
  },
  'reports.count': {
    own: /\b(?:reports?|issues?|requests?|cases|submissions?|incidents?|faults?|defects?)\b/,
    other: /\b(?:downloads?|users?|visitors?|calls?|days|residents|emails?)\b/,
  },
  'surveys.count': {
    own: /\b(?:surveys?|polls?|consultations?|engagements?|times)\b/,
    other:
      /\b(?:respon(?:ses?|dents?)|repl(?:y|ies)|returns?|residents|people|participants|members|questions|weeks?|households|completed|filled|staff|employees|panel)\b/,
  },
  'website.microsites': {
    own: /\b(?:microsites?|sites?|websites?|standalone|stand-alone|sub-?sites?)\b/,
    other: /\b(?:pages?|visitors?|users?|visits?|staff|developers?)\b/,
  },
  population: {
    own: /\b(?:residents?|people|population|inhabitants|persons?)\b/,
    other:
      /\b(?:households?|properties|dwellings|electors|staff|employees|homes|councillors|wards|hectares|square (?:miles|kilomet)|sq|km|years)\b/,
  },
  'systems.count': {
    own: /\b(?:systems?|databases?|applications?)\b/,
    other: /\b(?:users?|staff|servers?|suppliers?|departments?|years|stand)\b/,
  },
};

/** How a figure is named: as the thing asked for, as something like it, as something else, or not at all. */
export type Naming = 'own' | 'near' | 'other' | 'unnamed';

const everywhere = rememberedOf((pattern: RegExp) => new RegExp(pattern.source, 'g'));

/** Where the pattern's last match begins; -1 where it has none. */
const lastIn = (words: string, pattern: RegExp | undefined): number =>
  pattern?.test(words) ? (matchesOf(words, everywhere(pattern)).at(-1)?.index ?? -1) : -1;

/** How the words after a figure, else those before it, name it. */
export function kindOf(nouns: Nouns, noun: string, label: string): Naming {
  const near = (noun.split(/,| and | with |\(/)[0] ?? '').trim();
  if (nouns.other.test(near) && !(nouns.own.test(near) && near.search(nouns.own) < near.search(nouns.other)))
    return 'other';
  if (nouns.own.test(near)) return 'own';
  if (nouns.near?.[0].test(noun)) return 'near';
  if (label === '') return 'unnamed';
  const words = label.toLowerCase();
  const [own, other, nearly] = [lastIn(words, nouns.own), lastIn(words, nouns.other), lastIn(words, nouns.near?.[0])];
  if (own < 0 && other < 0 && nearly < 0) return 'unnamed';
  if (other > own && other > nearly) return 'other';
  return nearly > own ? 'near' : 'own';
}

/** Where a question asks for visits, not for people, a figure of visits is the nearer one. */
export function visitNouns(nouns: Nouns, question: string, text: string): Nouns {
  // "689,204 visits from 402,118 visitors": the measure is of people, and they are told.
  if (/\d(?: unique)? (?:visitors|users|people)\b/i.test(text)) return nouns;
  if (!/\b(?:visits|sessions)\b/i.test(question) || /\b(?:visitors?|users?|people|residents|unique)\b/i.test(question))
    return nouns;
  const [visits, reason] = nouns.near ?? [];
  return visits && reason
    ? { own: visits, near: [nouns.own, 'The answer counts people, not visits'], other: nouns.other }
    : nouns;
}

/** A question about what comes in online. */
export const asksOnline = /\b(?:online|web ?site|web|apps?|portal|tools?|forms?|digital(?:ly)?)\b/i;

/** "4,018 online and 2,977 by telephone": whether the words around a figure tell that it came by telephone. */
export const isByPhone = (before: string, after: string): boolean =>
  /\b(?:tele)?phone[\s:–-]*$/i.test(before) ||
  /^,? (?:\p{L}+ )?(?:by|over|via|on) (?:the )?(?:tele)?phone\b/iu.test(after);
