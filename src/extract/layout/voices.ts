import type { Block } from '../lines/block.ts';
import type { Label } from '../lines/label.ts';

/** `Q. ...` and `A. ...` where a letter has both, so that `A.` is no item of a lettered list; a number may stand before them (`1 Q.`). */
const voice = /^(?:(\d{1,3})\s?[.)]?\s*)?(?:(Q)\s?[.:)-]\s*(?=[^\s\d])|(A)\s?[.:)-](?:\s+(?=\S)|(?=[^\s\d])))/;

/** The same without a mark behind the letter, where the two take turns throughout. */
const bareVoice = /^()(?:(Q)|(A))\s+(?=[\p{Lu}£\d"“‘(])/u;

/** Reads the voice that a line begins with, as this letter writes them; a reader that finds none where it does not have both. */
export function voicesIn(lines: readonly Block[]): (text: string) => Label | undefined {
  const marked = lettersBy(voice, lines);
  const bare = marked.includes('Q') && marked.includes('A') ? '' : lettersBy(bareVoice, lines);
  const pattern =
    marked.includes('Q') && marked.includes('A')
      ? voice
      : bare.length > 3 && bare.replaceAll('QA', '') === ''
        ? bareVoice
        : undefined;
  if (!pattern) return asRequests(lines) ? requestOf : () => undefined;
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const paths = match[1] ? [[Number(match[1])]] : [];
    return { role: match[2] ? 'question' : 'answer', paths, end: match[0].length, strength: 'firm' };
  };
}

const request = /^(?:(?:your|the|my|foi) )?(?:request|enquiry|query)\s?:\s+(?=\S)/i;

/** `Request: ...` over `Response: ...`, twice at least. */
const asRequests = (lines: readonly Block[]): boolean => {
  const texts = lines.flatMap((block) => (block.type === 'line' ? [block.words.text] : []));
  const asking = texts.filter((text) => request.test(text)).length;
  return asking > 1 && texts.filter((text) => isResponse.test(text)).length >= asking;
};

const isResponse = /^(?:(?:our|the|council) )?(?:response|reply|answer)\s?:/i;

function requestOf(text: string): Label | undefined {
  const match = request.exec(text);
  return match ? { role: 'question', paths: [], end: match[0].length, strength: 'firm' } : undefined;
}

const lettersBy = (pattern: RegExp, lines: readonly Block[]): string =>
  lines
    .map((block) => {
      const match = block.type === 'line' ? pattern.exec(block.words.text) : null;
      return match?.[2] ?? match?.[3] ?? '';
    })
    .join('');
