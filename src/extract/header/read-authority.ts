import type { KnownAuthority } from '../../authorities/known-authority.ts';
import { typeFromWords } from '../../authorities/type-from-words.ts';
import type { Authority } from '../../model/authority.ts';
import type { Read } from '../../model/response.ts';
import { isPointedTo, signs } from './authority-signs.ts';
import { inTitleCase } from './body-name.ts';
import { type LetterText, sourceSpans } from './letter-text.ts';
import { namesByTheWay } from './lone-signs.ts';
import { placeOf } from './mention-place.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Message } from './messages.ts';

interface Candidate {
  readonly key: string;
  readonly mentions: Mention[];
  readonly shown: Set<string>;
  points: number;
  /** Named in passing, as a request or a closing names who answers. */
  byTheWay: boolean;
  /** The mention that shows most. */
  best: { readonly mention: Mention; readonly points: number } | undefined;
}

const leastPoints = 3;
/** Where no other body is named: at least one sign beside the mention itself. */
const loneLeast = 1.5;

/** Who answers, and the name of another body that shares the letter's head, where nothing tells which of the two it is. */
export interface Answering extends Read<Authority> {
  readonly beside?: string;
}

/** Who answers: the body that the letter's head, signature, addresses and sentences speak for; absent where nothing tells. */
export function readAuthority(letter: LetterText, messages: readonly Message[]): Answering | undefined {
  const candidates = new Map<string, Candidate>();
  const pointedAt = new Set<string>();
  const lines = letter.stretches.filter(({ place }) => place !== 'furniture').length;
  for (const mention of mentionsIn(letter)) {
    const candidate = candidates.get(mention.key) ?? {
      key: mention.key,
      mentions: [],
      shown: new Set(),
      points: 0,
      byTheWay: false,
      best: undefined,
    };
    candidates.set(mention.key, candidate);
    candidate.mentions.push(mention);
    const place = placeOf(mention, letter, messages, lines);
    if (!candidate.byTheWay && namesByTheWay(mention, letter, place)) candidate.byTheWay = true;
    if (isPointedTo(mention, place)) {
      candidate.points -= candidate.mentions.length < 4 ? 1 : 0;
      pointedAt.add(`${mention.key}|${mention.stretch}`);
      continue;
    }
    // "It is run by Wexmoor District Council, www.wexmoor.gov.uk": its address says no more than its name.
    if (mention.form === 'domain' && pointedAt.has(`${mention.key}|${mention.stretch}`)) continue;
    const shown = signs.filter(({ shows }) => shows(mention, place));
    const points = shown.reduce((sum, sign) => sum + sign.points, 0);
    for (const sign of shown) {
      if (!candidate.shown.has(sign.name)) candidate.points += sign.points;
      candidate.shown.add(sign.name);
    }
    if (candidate.mentions.length <= 4) candidate.points += 0.5;
    if (!candidate.best || points > candidate.best.points) candidate.best = { mention, points };
  }
  const named = [...candidates.values()].filter(({ points }) => points > 0);
  const strong = strongest(named);
  const least = named.length === 1 ? loneLeast : leastPoints;
  const winner = strong && strong.points >= least ? strong : namedByTheWay([...candidates.values()]);
  if (!winner) return undefined;
  const chosen = namingMention(winner);
  const twin = named.find(
    (each) => each !== winner && winner.points - each.points <= twinReach && areTwins(winner, each),
  );
  return {
    value: authorityOf(chosen),
    spans: sourceSpans(letter, chosen.span),
    ...(twin ? { beside: authorityOf(namingMention(twin)).name } : {}),
  };
}

/** The one body that a letter without a head names in passing as who answers. */
function namedByTheWay(candidates: readonly Candidate[]): Candidate | undefined {
  const [one, other] = candidates.filter(({ byTheWay }) => byTheWay);
  return other ? undefined : one;
}

const headReach = 4;
/** A second name's line is worth so much less. */
const twinReach = 1;

/** Both are named at the letter's head, on one line or one right under the other, and are no two names of one body. */
const areTwins = (one: Candidate, other: Candidate): boolean =>
  !isTranslated(one.mentions[0]?.written ?? '') &&
  !isTranslated(other.mentions[0]?.written ?? '') &&
  one.mentions.some(({ stretch }) =>
    other.mentions.some((each) => stretch < headReach && Math.abs(each.stretch - stretch) < 2),
  );

/** The body with most points; of a bilingual letter's two names, the English one. */
function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  const most = (list: readonly Candidate[]) =>
    list.reduce<Candidate | undefined>((best, each) => (!best || each.points > best.points ? each : best), undefined);
  const best = most(candidates);
  if (!best?.best || best.best.mention.known) return best;
  // Of "Averdale and Sowe Councils" the one that answers, where one does.
  if (best.key.endsWith(' councils')) {
    const single = candidates.filter(
      ({ key, points }) =>
        points >= leastPoints && key !== best.key && best.key.startsWith(key.replace(/ council$/, '')),
    );
    return most(single) ?? best;
  }
  if (!isTranslated(best.best.mention.written)) return best;
  const english = most(candidates.filter(({ mentions }) => mentions.some(({ written }) => !isTranslated(written))));
  // `Cyngor Sir Brynfa / Brynfa County Council`: one body's two names on one line.
  const beside = english?.mentions.some(
    ({ stretch, before }) => /[/|–—-]\s?$/.test(before) && best.mentions.some((each) => each.stretch === stretch),
  );
  return english && (beside || english.points >= Math.max(leastPoints, best.points - 9)) ? english : best;
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();
/** A name in Welsh, Gaelic or Irish, beside which a letter has the English one. */
const isTranslated = (name: string): boolean => /^(?:cyngor|awdurdod|comhairle)\b/i.test(name);
const isSameBut = (one: string, other: string): boolean => one.replace('&', 'and') === other.replace('&', 'and');

/** The mention to name it by: a full name in ordinary letters, the one that shows most first. */
function namingMention({ mentions, best }: Candidate): Mention {
  const full = mentions.filter(({ form, written }) => form === 'full' && !isTranslated(written));
  const plain = full.filter(({ written }) => !isCapitals(written));
  const first = best?.mention;
  const listed = plain.find(({ known, written }) => written === known?.name);
  const shown = [first, ...plain].find((each) => each && plain.includes(each));
  // `Ambrose & Sowe Council` at the letter's head stays, though its foot spells the `and` out as the list does.
  const named = listed && shown && isSameBut(listed.written, shown.written) ? shown : (listed ?? shown);
  return (named ?? full[0] ?? first ?? mentions[0]) as Mention;
}

/** A name in capitals as the list spells it: `CARDIFF COUNCIL` is Cardiff Council, one of its names. */
const fromCapitals = (written: string, { name, otherNames }: KnownAuthority): string =>
  [name, ...otherNames].find((each) => each.toUpperCase() === written) ?? name;

function authorityOf({ known, written, form }: Mention): Authority {
  if (!known) return { name: inTitleCase(written), type: typeFromWords(written) };
  const { type, nation, region, gss } = known;
  const own = form === 'full' && !isTranslated(written);
  const name = !own ? known.name : isCapitals(written) ? fromCapitals(written, known) : written;
  return { name, type, nation, region, ...(gss ? { gss } : {}) };
}
