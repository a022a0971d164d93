import { typeFromWords } from '../../authorities/type-from-words.ts';
import type { Authority } from '../../model/authority.ts';
import type { Read } from '../../model/response.ts';
import { inTitleCase } from './body-name.ts';
import { type LetterText, sourceSpans } from './letter-text.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Message, messageAt } from './messages.ts';

/** What a mention's surroundings say of the body named; each counts once for a body, however often it occurs. */
interface Sign {
  readonly name: string;
  readonly points: number;
  readonly shows: (mention: Mention, place: Place) => boolean;
}

interface Place {
  readonly letter: LetterText;
  readonly author: Message['author'] | undefined;
  /** Among the first and last lines that are no web furniture. */
  readonly fromTop: number;
  readonly fromEnd: number;
  /** The mention is its whole line, but for an address, a reference or the like after it. */
  readonly alone: boolean;
  readonly quoted: boolean;
  readonly furniture: boolean;
  /** "Yours sincerely" stands a few lines above. */
  readonly signed: boolean;
  readonly labels: readonly string[];
}

const pointing =
  /\b(?:contact(?:ing)?|matter for|responsib\w{1,6} (?:of|for|lies with|rests with|sits with)|redirect\w{0,3}|(?:direct|address|send|forward|refer|transfer)(?:ed|red|ring|ing)? (?:\w{1,16} ){0,5}to|(?:provided|held|run|delivered|managed|operated|collected|maintained|administered|carried out|undertaken|owned|led|hosted|dealt with) by|(?:function|service|duty|area|remit|jurisdiction|website|role) of|approach(?:ing)?|neighbouring|such as|including|includes|e\.g\.|for example|partners?|alongside|with|between|ask|visit|members? of|formerly|merged|successor|replac\w{1,4}|constituent|shared? with|joint\w{0,2} with|lies with|through|via|see|unlike|information commissioner)(?: the)?[\s:]{0,2}$/i;
const pointedAfter =
  /^,? (?:is|are|as) (?:the |a )?(?:responsible|\w{0,12} ?(?:waste|highways?|education|transport|billing|planning|upper|lower)|who|which)|^ (?:who|which) (?:is|are|hold|manage|provide)|^ (?:may|might|should|would) (?:be able|hold|have)|^(?:'s|’s)? (?:area|boundar|residents|website|web site|contact)|^ (?:on|via|at) (?:tel|email|0\d)/i;
const thanked =
  /\b(?:request|e-?mail|letter|enquiry|correspondence|query|application|questions?)\b[^.]{0,70}\bto (?:the )?$|\bconfirm that (?:[\w ]{1,60} )?(?:is |are )?held by (?:the )?$|\b(?:concerns|complaint) about (?:the )?$|\b(?:contacting|writing to|received by|submitted to|made to|held by us at) (?:the )?$/i;
const behalf = /\b(?:on behalf of|signed (?:for|by)|representing) (?:the )?$/i;
const speaks =
  /^(?:,? )?(?:does|do|has|have|hold|holds|can|uses|use|currently|spen[dt]|spends|confirms?|considers?|publishes|employs|operates|did|provides|answers?|answered|neither|is (?:committed|subject|unable|not|of the|obliged|required|a public)|will|cannot|aims|takes|received|processes)\b/i;
const labelled =
  /(?:^|[\s|])(?:name of (?:the |your )?(?:authority|council|organisation)|(?:public |local )?authority(?: name)?|council(?: name)?|organisation|public body|name|answered by|responding authority|issued by|department|from)\s?[:–-]?\s*$/i;
const asksName =
  /\b(?:name of (?:the |your )?(?:authority|council|organisation|local authority)|(?:authority|council|organisation)'s (?:\w{1,10} ){0,4}name|(?:your|full|official) name|which (?:council|authority))\b/i;
const afterName = /^(?:[\s,.|*:;–-]|$)/;
const signOff =
  /^(?:yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|best (?:wishes|regards)|(?:many |with )?(?:thanks|regards)|many thanks|signed|cofion|yn gywir)/i;

const isLetterhead = (place: Place): boolean =>
  place.alone && !place.quoted && !place.furniture && place.author !== 'requester';

const signs: readonly Sign[] = [
  { name: 'first line', points: 4, shows: (_, place) => isLetterhead(place) && place.fromTop < 4 },
  { name: 'letterhead', points: 7, shows: (_, place) => isLetterhead(place) && place.fromTop < 18 },
  {
    name: 'near the top',
    points: 3,
    shows: ({ before }, place) =>
      !place.quoted && place.author !== 'requester' && place.fromTop < 6 && !/\bdear\b|^to:/i.test(before),
  },
  { name: 'page title', points: 4, shows: ({ stretch }, { letter }) => letter.stretches[stretch]?.place === 'title' },
  { name: 'page head', points: 4, shows: (_, place) => place.furniture && place.alone },
  { name: 'copyright', points: 6, shows: ({ before }) => /(?:©|\(c\)|copyright)[\s\d–-]{0,14}$/i.test(before) },
  { name: 'thanked', points: 7, shows: ({ before }, place) => place.author !== 'requester' && thanked.test(before) },
  {
    name: 'signature',
    points: 7,
    shows: ({ form }, place) => place.signed && form !== 'domain' && place.author !== 'requester' && !place.quoted,
  },
  // "Freedom of Information, Wexmoor Council" over a message.
  {
    name: 'sender line',
    points: 5,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      after === '' &&
      /^[\w .'’&/-]{3,50}, $/.test(before) &&
      !/\bdear\b/i.test(before) &&
      place.author !== 'requester',
  },
  { name: 'behalf', points: 5, shows: ({ before }) => behalf.test(before) },
  {
    name: 'speaks',
    points: 4,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      !place.quoted &&
      place.author !== 'requester' &&
      speaks.test(after.trimStart()) &&
      /(?:^|[.:;|,]\s?|\bthe |\bthat )$/i.test(before),
  },
  {
    name: 'labelled',
    points: 8,
    shows: ({ before }, place) =>
      (before !== '' && labelled.test(before)) ||
      (place.alone && place.labels.some((label) => label.length < 40 && labelled.test(`${label} `))),
  },
  {
    name: 'names itself',
    points: 6,
    shows: (_, place) => place.alone && place.labels.some((label) => asksName.test(label)),
  },
  {
    name: 'sender',
    points: 8,
    shows: ({ before }, place) => place.author === 'authority' && /^\W{0,3}from\s?:/i.test(before),
  },
  {
    name: 'own address',
    points: 5,
    shows: ({ form, before }, place) =>
      form === 'domain' &&
      place.author !== 'requester' &&
      /\b(?:foi\w*|freedom\S*|info\w*|dp\w*|data\S*|democratic\S*|legal\S*|customer\S*|requests?|enquiries|contact\S*|governance\S*|records\S*|complaints?)@\S*$/i.test(
        before,
      ),
  },
  {
    name: 'own domain',
    points: 2,
    shows: ({ form }, place) => form === 'domain' && place.author !== 'requester' && !place.quoted,
  },
  { name: 'written to', points: 2, shows: ({ before }) => /\b(?:dear|to:?) (?:the )?$/i.test(before) },
  {
    name: 'closing lines',
    points: 2,
    shows: (_, place) => place.alone && place.fromEnd < 14 && !place.quoted && place.author !== 'requester',
  },
];

interface Candidate {
  readonly key: string;
  readonly mentions: Mention[];
  readonly shown: Set<string>;
  points: number;
  /** The mention that shows most. */
  best: { readonly mention: Mention; readonly points: number } | undefined;
}

function placeOf(mention: Mention, letter: LetterText, messages: readonly Message[], lines: number): Place {
  const stretch = letter.stretches[mention.stretch];
  const length = stretch?.words.text.length ?? 0;
  const start = Math.max(0, mention.stretch - 8);
  return {
    letter,
    author: messageAt(messages, mention.stretch)?.author,
    fromTop: mention.stretch,
    fromEnd: lines - mention.stretch,
    alone:
      mention.before.replace(/[\W_]/g, '') === '' &&
      (mention.after === '' || (afterName.test(mention.after) && length < 90)),
    quoted: (stretch?.quote ?? 0) > 0,
    furniture: stretch?.place === 'furniture',
    signed: letter.stretches
      .slice(start, mention.stretch + 1)
      .some(({ words }) => words.text.length < 60 && signOff.test(words.text)),
    labels: stretch?.labels ?? [],
  };
}

const leastPoints = 3;

/** Who answers: the body that the letter's head, signature, addresses and sentences speak for; absent where nothing tells. */
export function readAuthority(letter: LetterText, messages: readonly Message[]): Read<Authority> | undefined {
  const candidates = new Map<string, Candidate>();
  const lines = letter.stretches.filter(({ place }) => place !== 'furniture').length;
  for (const mention of mentionsIn(letter)) {
    const candidate = candidates.get(mention.key) ?? {
      key: mention.key,
      mentions: [],
      shown: new Set(),
      points: 0,
      best: undefined,
    };
    candidates.set(mention.key, candidate);
    candidate.mentions.push(mention);
    const place = placeOf(mention, letter, messages, lines);
    if (
      !place.alone &&
      (pointing.test(mention.before) || pointedAfter.test(mention.after)) &&
      !thanked.test(mention.before) &&
      !/^\W{0,3}from\s?:/i.test(mention.before)
    ) {
      candidate.points -= candidate.mentions.length < 4 ? 1 : 0;
      continue;
    }
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
  const winner = strongest(named);
  if (!winner?.best || winner.points < (named.length === 1 ? 0.5 : leastPoints)) return undefined;
  const chosen = namingMention(winner);
  return { value: authorityOf(chosen), spans: sourceSpans(letter, chosen.span) };
}

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
  if (!isWelsh(best.best.mention.written)) return best;
  const english = most(candidates.filter(({ mentions }) => mentions.some(({ written }) => !isWelsh(written))));
  return english && english.points >= Math.max(leastPoints, best.points - 6) ? english : best;
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();
const isWelsh = (name: string): boolean => /^(?:cyngor|awdurdod)\b/i.test(name);

/** The mention to name it by: a full name in ordinary letters, the one that shows most first. */
function namingMention({ mentions, best }: Candidate): Mention {
  const full = mentions.filter(({ form, written }) => form === 'full' && !isWelsh(written));
  const plain = full.filter(({ written }) => !isCapitals(written));
  const first = best?.mention;
  const named =
    [first, ...plain, ...full, ...mentions].find((each) => each && plain.includes(each)) ??
    full[0] ??
    first ??
    mentions[0];
  return named as Mention;
}

function authorityOf({ known, written, form }: Mention): Authority {
  if (!known) return { name: inTitleCase(written), type: typeFromWords(written) };
  const { type, nation, region, gss } = known;
  const name = form === 'full' && !isCapitals(written) && !isWelsh(written) ? written : known.name;
  return { name, type, nation, region, ...(gss ? { gss } : {}) };
}
