import { expect, it } from 'vitest';
import { shown as asShown } from '../testing/shown.ts';

/** What parts the things in their sentence is of no account. */
const shown = (text: string): string[] => asShown(text).map((line) => line.replace(/[;.] =>/, ' =>'));

const head =
  'Wexmoor District Council\nINFORMATION REQUEST WDC 24/0973\nReceived 6 November 2024, answered 3 December 2024\n\n';
const things = ['the firm that hires out each', 'the yearly rent', 'how many were hired in a month', 'the lease'];

/** One sentence that lists what it asks for, by marks. */
const sentence = (lead: string, mark: (i: number) => string, parting = ',', end = '.'): string =>
  `${lead} ${things.map((thing, i) => `${i === 3 ? 'and ' : ''}${mark(i)} ${thing}`).join(`${parting} `)}${end}`;
const inBrackets = (i: number): string => `(${i + 1})`;
const lettered = (i: number): string => `${'abcd'[i]})`;

const bySection = (mark: (i: number) => string, name = (text: string): string => text): string =>
  `${name('Boats')}\n\n${mark(0)} Larchfield Ltd\n${mark(1)} £12,400\n${mark(2)} 974\n\n${name('Carts')}\n\n${mark(0)} Brook & Sons\n${mark(1)} There was no rent\n${mark(2)} 31\n\n${name('Both')}\n\n${mark(3)} We do not hold the lease.\n`;

it.each<[string, string]>([
  ['please give', sentence('"I am writing about your boats and carts. Please give', inBrackets, ',', '."')],
  ['please send me', sentence('Please send me', inBrackets, ';')],
  ['could you state', sentence('As to boats and carts, could you state', inBrackets, ',', '?')],
  ['I should like', sentence('I should like', inBrackets)],
  ['we want to learn', sentence('My company hires boats and I want to learn', inBrackets)],
  ['you asked about', sentence('You asked about', inBrackets)],
  ['kindly list', sentence('Kindly list', inBrackets, ';')],
  ['the applicant sought', sentence('The applicant sought', inBrackets)],
])('what one sentence asks for by marks is answered under each heading: %s', (_, request) => {
  for (const name of [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => `**${text}**`]) {
    const [boats, carts] = [name('Boats'), name('Carts')].map((text) => text.replaceAll('*', ''));
    const said = shown(`${head}Original request\n\n${request}\n\n${bySection(inBrackets, name)}`);
    expect(said.slice(0, 6)).toEqual([
      `1 [${boats}] ${things[0]} => Larchfield Ltd`,
      `2 [${boats}] ${things[1]} => £12,400`,
      `3 [${boats}] ${things[2]} => 974`,
      `1 [${carts}] ${things[0]} => Brook & Sons`,
      `2 [${carts}] ${things[1]} => There was no rent`,
      `3 [${carts}] ${things[2]} => 31`,
    ]);
    expect(said[6]).toMatch(/^4 .*the lease.* => We do not hold the lease\.$/);
  }
});

it.each<[string, string]>([
  ['letters', sentence('Please tell me', lettered, ';')],
  ['letters in brackets', sentence('Please give', (i) => `(${lettered(i)}`)],
])('by %s', (_, request) => {
  const said = shown(
    `${head}Request\n\n${request}\n\nReply\n\n${['Larchfield Ltd', '£12,400', '974', 'Not held'].map((text, i) => `${lettered(i)} ${text}`).join('\n')}\n`,
  );
  expect(said.map((line) => line.replace(/.$/, ''))).toEqual(
    ['Larchfield Ltd', '£12,400', '974', 'Not held'].map((text, i) =>
      `${'abcd'[i]} ${things[i]} => ${text}`.replace(/.$/, ''),
    ),
  );
});

it('leaves a sentence that answers by marks alone', () => {
  expect(
    shown(`${head}1. What do you provide?\nWe provide: (1) boats, (2) carts, and (3) oars.\n2. Who asks?\nNobody\n`),
  ).toEqual(['1 What do you provide? => We provide: (1) boats, (2) carts, and (3) oars.', '2 Who asks? => Nobody']);
});
