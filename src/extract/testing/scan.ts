import { exchangesOf } from './asked-and-answered.ts';
import { chanceOf } from './chance.ts';
import type { Told } from './correspondence.ts';

const heads = ['PARKS AND GARDENS', 'MONEY', 'CONTRACTS', 'STAFF', 'PLANS'];
const specks = ["  ~  ' .", '   .  ,', '   _.__ ,-', '|', ' .', "  ' ,"];

const wrapped = (text: string, indent: string, width = 66): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
    return lines;
  }, []);

/** A long letter as a scanner reads it: numbers broken or misread, specks between the answers, a head and a foot on each page. */
export function scanOf(seed: number): { readonly text: string; readonly told: readonly Told[] } {
  const chance = chanceOf(seed);
  const sections = 2 + chance.below(4);
  const all = exchangesOf(chance, sections * 12);
  const told: Told[] = [];
  const reply = chance.one(['Response:', 'Answer:', 'Reply:', 'Council response:']);
  const head = `  WXDC   FOI Team   Ref. 10${447 + seed}`;
  const lines = [
    'Wexmoor District Council',
    'The Guildhall, Market Street',
    '',
    'l8 October 2022',
    '',
    'Dear Sir or Madarn,',
    '',
    'I refer to your request received 20 September 2022 and reply as foliows, keeping to your own numbers.',
    '',
  ];
  let page = 1;
  for (let section = 1; section <= sections; section++) {
    lines.push(`SECTI0N ${section}   ${heads[section - 1]}`, '');
    const count = 3 + chance.below(9);
    for (let i = 1; i <= count; i++) {
      const exchange = all[(section - 1) * 12 + i - 1];
      if (!exchange) continue;
      told.push({ ...exchange, number: `${section}.${i}` });
      const shown = chance.rarely(6)
        ? chance.one([`${section}. ${i}`, `${section} .${i}`, `${section === 1 ? 'I' : section}.${i}`])
        : `${section}.${i}`;
      // A scan breaks no number that a section or a letter begins with.
      lines.push(...wrapped(`${i === 1 ? `${section}.1` : shown}   ${exchange.question}`, '      '));
      lines.push(...wrapped(`      ${reply}  ${exchange.answer}`, '                 '));
      if (chance.rarely(7)) lines.push(chance.one(specks));
      lines.push('');
      if (chance.rarely(9)) lines.push(`                                   - ${++page} -`, '', head, '');
    }
  }
  lines.push(
    'lf you are not satisfied you may ask for a review by writing to the Head of Legal Services.',
    '',
    'Yours faithfu11y',
    '',
    'Head of Digital Services',
  );
  return { text: lines.join('\n'), told };
}
