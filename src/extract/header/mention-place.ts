import type { LetterText } from './letter-text.ts';
import type { Mention } from './mentions.ts';
import { type Message, messageAt } from './messages.ts';

/** What is asked about the place in a letter where a body is named. */
export interface Place {
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
  /** A question stands right above or beside it. */
  readonly answers: boolean;
  readonly labels: readonly string[];
}

const afterName = /^(?:[\s,.|*:;–-]|$)/;
/** ` owns the lakes and we have no part in them.`: its line is a sentence. */
const sentence = /^ [a-z]{3,} .*[a-z)]\.$/;
const signOff =
  /^(?:yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|best (?:wishes|regards)|(?:many |with )?(?:thanks|regards)|many thanks|signed|cofion|yn gywir)/i;

/** `Wexmoor Borough Council and `, before the name of another council or behind it. */
const nameBefore = /^[^.:;]{3,50}\b(?:council|borough|authority) (?:and|&|[/|+]|in partnership with) (?:the )?$/i;
const nameAfter = /^ (?:and|&|[/|+]|in partnership with) (?:the )?[^.:;]{3,50}\b(?:councils?|borough|authority)$/i;
/** `Wexmoor and `, before `Sowe Councils`. */
const shortBefore = /^\p{Lu}[\p{L}'’ -]{2,40} (?:and|&|[/+]) $/u;

/** Where a mention stands, as the signs ask about it. */
export function placeOf(mention: Mention, letter: LetterText, messages: readonly Message[], lines: number): Place {
  const stretch = letter.stretches[mention.stretch];
  const length = stretch?.words.text.length ?? 0;
  const start = Math.max(0, mention.stretch - 8);
  // Of two names that share a line each stands as if alone.
  const before = mention.before.replace(mention.written.endsWith('Councils') ? shortBefore : nameBefore, '');
  const after = mention.after.replace(nameAfter, '');
  return {
    letter,
    author: messageAt(messages, mention.stretch)?.author,
    fromTop: mention.stretch,
    fromEnd: lines - mention.stretch,
    alone:
      before.replace(/^\W{0,4}the /i, '').replace(/[\W_]/g, '') === '' &&
      (after === '' || (afterName.test(after) && length < 90 && !sentence.test(after))),
    quoted: (stretch?.quote ?? 0) > 0,
    furniture: stretch?.place === 'furniture',
    signed: letter.stretches
      .slice(start, mention.stretch + 1)
      .some(({ words }) => words.text.length < 60 && signOff.test(words.text)),
    answers: stretch?.labels.some((label) => label.endsWith('?')) ?? false,
    labels: stretch?.labels ?? [],
  };
}
