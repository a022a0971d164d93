import { putsOff } from '../../header/read-kind.ts';
import type { Block } from '../../lines/block.ts';
import { readLabel } from '../../lines/read-label.ts';
import { notAnswer } from '../items/not-answers.ts';

// Shapes: an acknowledgement, an automatic reply, an apology for a delay, a letter that asks what was meant.
// Not: a reply that begins so and then answers; a letter with numbers or a table.

const asksBack =
  /\b(?:need|require)\b.{0,30}\bmore (?:information|detail)|\bdo you (?:want|mean|need)\b|\b(?:which|what) [\w ]{2,30}\byou (?:mean|want|are interested)\b|\b(?:could|can|would) you (?:please )?(?:tell us|let us know|say) (?:which|what|whether|if)\b|\bauto(?:matic|mated|-?)\s?(?:reply|response)\b|\b(?:dealt with|answered|reply|respond) as soon as\b/i;
const closes = /^(?:yours\b|(?:kind|best|many|warm)(?:est)? |regards\b|thanks?\b|sincerely\b)/i;
const isHead = /^\W?(?:(?:from|sent|to|cc|date|subject|importance|attachments?)\b\W?\s?:|[-_=*\s]{3,}$)/i;

/** Whether a message of the authority's only says that an answer will come, or asks something back. */
export function saysNothingYet(blocks: readonly Block[]): boolean {
  const paragraphs: string[] = [];
  for (const block of blocks) {
    if (block.type !== 'line') return false;
    const { text } = block.words;
    if (isHead.test(text)) continue;
    if (text.length < 40 && closes.test(text)) break;
    if ((readLabel(text)?.paths.length ?? 0) > 0 || paragraphs.length > most) return false;
    if (block.gap || paragraphs.length === 0) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
  }
  const isYet = (text: string): boolean => putsOff(text) || asksBack.test(text);
  return paragraphs.some(isYet) && paragraphs.every((text) => isYet(text) || notAnswer(text) !== undefined);
}

/** A letter of more paragraphs says something. */
const most = 12;
