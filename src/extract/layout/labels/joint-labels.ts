import { nameOf } from '../../lines/number-path.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shapes, right under questions that nothing stands between: `B1-B3: The districts do this.`, `2, 3 and 4. A trust runs them.`,
// `Answer to (a) to (c) - not held`. Not: `2-4: the figures are for the year` under three answers.

const word =
  "(?:(?:our |the )?(?:answers?|responses?|reply|replies)(?: ?(?:to|for))?:? ?)?(?:(?:both )?(?:questions?|q[’']?s?|parts?|points?|items?|nos?)\\.? ?(?=[A-Z]?\\.?\\d|\\())?";
const name =
  '[([]?(?:q(?:uestion)? ?)?([A-Z]?)\\.?(\\d{1,2}(?:\\.\\d{1,2})?[a-h]?|[a-h]|[ivx]{1,4})(?![\\p{L}\\d])[)\\]]?';
const beginsJoint = new RegExp(`^[([]?${word}`, 'i');
const named = new RegExp(`^${name}`, 'iu');
const by = /^\.?(?: ?(?:,|;|&|\+|\/)(?: ?(?:and|&))? ?| (?:and|to|through) | ?[-–—] ?)/i;
const closes = /^(?: ?(?:inclusive|together))?[)\]]?(?: ?[:.)]| [-–—](?= )|$| (?=\p{Lu}))\s*(?:[-–—] )?/u;

/** Which of these names a line begins with, two at least, and where its answer begins. */
function jointIn(
  text: string,
  names: readonly string[],
): { readonly own: readonly number[]; readonly end: number } | undefined {
  let at = beginsJoint.exec(text)?.[0].length ?? 0;
  if (at > 0 && text[at] === undefined) return undefined;
  const own: number[] = [];
  for (let more = 0; more < 12; more++) {
    const link = more > 0 ? by.exec(text.slice(at, at + 12))?.[0] : '';
    const match = link === undefined ? null : named.exec(text.slice(at + link.length, at + link.length + 16));
    if (!match || link === undefined) break;
    const last = own.at(-1) ?? -1;
    // `B1-3`
    const letter = match[1] || (/^[A-Z](?=\d)/.exec(names[last] ?? '')?.[0] ?? '');
    const known = names.indexOf(letter + (match[2] ?? ''));
    if (known <= last) break;
    if (/to|through|[-–—]/.test(link)) for (let k = last + 1; k < known; k++) own.push(k);
    own.push(known);
    at += link.length + match[0].length;
  }
  const end = closes.exec(text.slice(at));
  return own.length > 1 && end ? { own, end: at + end[0].length } : undefined;
}

/** A figure, a bracket, or a letter alone at its beginning. */
const mayName = /^.{0,40}[\d(]|^[a-h][.)]? /;
const mayBeJoint =
  /^[([]?(?:[a-z]{1,12}['’]?s? ){0,4}[([]?[a-z]?\.?(?:\d|[a-h]\b|[ivx]+\b)[^:]{0,30}(?:[-–—,&+/;]| to | and | through )/i;

/** So far up stands the first question that one answer speaks for. */
const furthest = 40;

/** The numbered questions right above a line, which nothing answers: the last stands right over it. */
function questionsOver(items: readonly Item[], at: number): LineItem[] {
  const run: LineItem[] = [];
  let wrapped = false;
  for (let i = at - 1; i >= 0 && i > at - furthest; i--) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.not || item.cue || item.label?.role === 'answer') break;
    const { label, body, asks } = item;
    if (label && label.paths.length > 1) break;
    if (!label || label.paths.length === 0) {
      // A question that the page's width broke.
      if (item.line.gap || item.line.bullet || asks <= -0.4 || wrapped) break;
      wrapped = true;
      continue;
    }
    if (body.text === '' || asks <= -0.3 || valueLike.test(body.text) || (wrapped && /[.?!:]$/.test(body.text))) break;
    wrapped = false;
    run.unshift(item);
  }
  return run;
}

/** The items in which such a line answers all that it names, and those ask. */
export function withJointLabels(items: readonly Item[]): readonly Item[] {
  let read: Item[] | undefined;
  items.forEach((item, i) => {
    const above = items[i - 1];
    if (!isLineItem(item) || item.not || !above || !isLineItem(above) || above.not || above.label?.role === 'answer')
      return;
    // The first that `questionsOver` would look at.
    const { label } = above;
    if (above.cue || (label && (label.paths.length > 1 || (label.paths.length > 0 && above.asks <= -0.3)))) return;
    if (!label && (above.line.gap || above.line.bullet || above.asks <= -0.4)) return;
    const head = item.line.words.text.slice(0, 80);
    if (!mayName.test(head) || !mayBeJoint.test(head)) return;
    const run = questionsOver(items, i);
    if (run.length < 2) return;
    const paths = run.map(({ label }) => label?.paths[0] ?? []);
    const joint = jointIn(item.line.words.text, paths.map(nameOf));
    if (!joint || joint.own.at(-1) !== run.length - 1) return;
    read ??= [...items];
    read[i] = {
      ...item,
      body: slice(item.line.words, joint.end),
      label: { role: 'answer', paths: joint.own.map((k) => paths[k] ?? []), end: joint.end, strength: 'firm' },
    };
    for (const k of joint.own) {
      const question = run[k] as LineItem;
      if (question.label)
        read[items.indexOf(question)] = {
          ...question,
          asks: Math.max(question.asks, 0.5),
          label: { ...question.label, role: 'question' },
        };
    }
  });
  return read ?? items;
}
