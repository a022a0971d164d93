import { type Item, isLineItem } from './item.ts';

// Shapes, each right over a question: `Please answer the following.`, `Could you tell me the following, for 2024:`,
// `I would be grateful for answers to these questions.` Not: over what has no question of its own (`... the following: staff, budget`).

const announces =
  /^(?:please|kindly|(?:could|can|would|will|may) (?:you|i|we)\b|(?:i|we)(?:['’]d| would| am| are| want| wish| request| should| have)\b|under the |as )[^?]{0,120}\b(?:the following|these (?:few |brief |short )?(?:questions?|points|queries)|(?:the|my|some|a few) questions? (?:below|that follow)|(?:a few|some|several|two|three|four|five|six) questions)\b[^?]{0,70}[.:?–-]*$/i;

/** The lines that only announce the question right below them ask nothing: they are the letter's beginning. */
export function withoutAnnouncements(items: readonly Item[]): readonly Item[] {
  let read: Item[] | undefined;
  for (let i = 0; i + 1 < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.not || item.cue || item.label || item.asks < 0.4 || item.line.bullet) continue;
    const next = items[i + 1] as Item;
    const { text } = item.line.words;
    if (text.length > 200 || !isLineItem(next) || next.label?.role === 'answer') continue;
    if (!asksByItself(next) || !announces.test(text)) continue;
    read ??= [...items];
    read[i] = { ...item, not: 'start' };
    // Announced, it asks though it has no mark.
    if (next.asks < 0.8) read[i + 1] = { ...next, asks: 0.8 };
  }
  return read ?? items;
}

const asksByItself = ({ asks, line: { words } }: { asks: number; line: { words: { text: string } } }): boolean =>
  asks >= 0.5 &&
  (words.text.endsWith('?') || /^(?:how (?:many|much|often|long)|what|which|who|when|where)\b/i.test(words.text));
