import { describe, expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const pairs = [
  ['calls per quarter (most recent)', '49,760, July to September 2024'],
  ['cost per call', 'we have never worked one out'],
  ["the contact centre's budget", '£1.34m for 2024/25, up from £1.29m'],
  ['call recording system', 'Brindle Box'],
  ['its contract value', 's43(2), not disclosed'],
  ['the number of staff with a log-in', '308'],
] as const;
const want = pairs.map(([question, text]) => `- ${question} => ${text}`);
const head = 'Ref.  FOI/24/1608\nIn.   14.10.24\nOut.  11.11.24\n\n';
const listed = (between: string, mark = '- '): string =>
  pairs.map(([question, text]) => `${mark}${question}${between}${text}`).join('\n');

describe('what was listed, each with its answer on the line, under the letter’s own title', () => {
  it.each([
    [
      'a dash',
      `Wexmoor Council - reply to request for information\n\n${head}Re the things you listed:\n\n${listed(' - ')}`,
    ],
    ['an equals sign', `Wexmoor Council: response to your request\n\n${head}In your order:\n\n${listed(' = ')}`],
    ['a colon', `Wexmoor Council | Answers to an enquiry\n\n${head}In your order:\n\n${listed(': ')}`],
    [
      'no bullets',
      `Wexmoor Council - reply to FOI request\n\n${head}Re the things you listed:\n\n${listed(' - ', '')}`,
    ],
  ])('%s', (_, letter) => {
    expect(shown(`${letter}\n\nQueries to this office please.\n`)).toEqual(want);
  });
});
