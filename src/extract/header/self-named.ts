import { matchesOf } from '../../text/matches.ts';
import type { BodyNamed } from './body-name.ts';
import type { LetterText } from './letter-text.ts';

// A body whose name has no word that tells one: a company that a council owns, a trust, a transport executive. Two things tell it: a sentence in which
// only who answers is named (`Wexmoor Homes received your request`, `received by Police Wexshire on 3 May`, `I can confirm that Wexlink does hold`),
// or the letter's first line, where the same name signs the letter or stands before its address at the foot.

const word = "(?:\\p{Lu}[\\p{L}'’.-]{0,20}[\\p{L}]|\\p{Lu}{2,8})";
const name = `(${word}(?: (?:(?:and|&|of|the|for|in) ){0,2}${word}){0,5})`;
const receives = new RegExp(
  `(?:^|[.:;,] |\\n)(?:The )?${name}(?: \\([\\w &]{2,14}\\))? received (?:your|it (?:on|by)|this request|the request)\\b`,
  'gu',
);
const receivedBy = new RegExp(
  `\\b(?:request|enquiry|letter|e-?mail|which|questions)\\b[^.\\n]{0,60} received by (?:the )?${name}(?: \\([\\w &]{2,14}\\))? on\\b`,
  'gu',
);
const confirms = new RegExp(
  `\\b(?:confirm|advise you|inform you) that (?:the )?${name}(?: \\([\\w &]{2,14}\\))? (?:does (?:not )?|do (?:not )?)?holds?\\b`,
  'gu',
);

/** Words of offices, letters and places, which by themselves name no body. */
const common = new Set(
  (
    'the we i it you they he she this that these those who and of for in council authority trust board company department directorate service services team ' +
    'office officer unit group section branch desk division customer customers corporate legal democratic information governance freedom request requests data ' +
    'protection records disclosure compliance access act response reply letter reference ref subject annex form page official internal review date dear from ' +
    'finance resources highways housing parks planning education environment waste support solutions business complaints transparency executive chief monitoring ' +
    'manager director head clerk solicitor secretary hall house centre offices street road square building buildings headquarters hq guildhall library station ' +
    'town civic county city borough district parish community regulations environmental official-sensitive home news contact search menu skip website ' +
    'parks open spaces leisure culture libraries licensing revenues benefits economic development social care children adults families safety trading standards ' +
    'electoral elections digital communications procurement property assets human management technology strategy policy performance regeneration streets waste ' +
    'sheet table question questions answer answers section foi eir foia police fire rescue nhs constabulary force college school university public your our'
  ).split(' '),
);

const unit = /\b(?:department|team|unit|office|section|branch|directorate|desk|group|division|officer|manager)$/i;

const names = (phrase: string): boolean =>
  !unit.test(phrase) &&
  phrase
    .toLowerCase()
    .split(/[\s.&-]+/)
    .some((each) => each.length > 2 && !common.has(each));

const reach = 6000;

const signs = /\sreceived (?:your|it|this|the|by)\b| that [\w &'’().-]{3,90}? holds?\b/g;
/** The same, looked for from the rarer word: what stands before it is read only where it stands. */
const hasSign = /\sreceived (?:your|it|this|the|by)\b| holds?\b(?<= that [\w &'’().-]{3,90} holds?)/;
/** As far before and behind such words as a name and what it does may stand. */
const before = 170;
const behind = 130;

/** Bodies that such a sentence names. */
function bySentence(text: string): BodyNamed[] {
  const found: BodyNamed[] = [];
  const head = text.slice(0, reach);
  if (!hasSign.test(head)) return found;
  for (const { 0: sign, index } of matchesOf(head, signs)) {
    const from = Math.max(0, index - before);
    const part = text.slice(from, index + sign.length + behind);
    const pattern = sign.endsWith('by') ? receivedBy : sign.startsWith(' that') ? confirms : receives;
    for (const { 0: whole, 1: phrase = '', index: at } of matchesOf(part, pattern)) {
      const start = from + at + whole.lastIndexOf(phrase);
      if (names(phrase) && found.every(({ span }) => span[0] !== start))
        found.push({ name: phrase, span: [start, start + phrase.length] });
    }
  }
  return found;
}

const headline = new RegExp(`^(?:The )?${name}(?=,|$)`, 'u');
const company = /^ (?:Limited|Ltd|plc|CIC)\b/;

/** The name that the letter's first line has by itself or before its address, where it stands again at the end of a line or before an address. */
function byHead({ text, stretches }: LetterText): BodyNamed[] {
  const first = stretches.find(({ place }) => place === 'line');
  if (!first || first.words.text.length > 120 || first.quote > 0) return [];
  const phrase = headline.exec(first.words.text)?.[1] ?? '';
  if (phrase.length < 5 || !names(phrase)) return [];
  const found: BodyNamed[] = [];
  let again = false;
  for (let at = text.indexOf(phrase, first.at); at >= 0 && found.length < 12; at = text.indexOf(phrase, at + 1)) {
    const end =
      at + phrase.length + (company.exec(text.slice(at + phrase.length, at + phrase.length + 9))?.[0].length ?? 0);
    const behind = text.charAt(end);
    if (/[\p{L}\d]/u.test(behind)) continue;
    const before = text.slice(Math.max(0, at - 2), at);
    if (
      at > first.at + phrase.length &&
      /(?:, |\n|\| ?)$/.test(before) &&
      (behind === '\n' || behind === '' || behind === ',')
    )
      again = true;
    found.push({ name: text.slice(at, end), span: [at, end] });
  }
  return again ? found : [];
}

/** The bodies that a letter names in these ways. */
export const findSelfNamed = (letter: LetterText): BodyNamed[] => [...bySentence(letter.text), ...byHead(letter)];
