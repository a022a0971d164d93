import { describe, expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { shown } from '../../testing/shown.ts';

const entries = [
  ['BH/25/311', 'Beach huts', '3 March 2025', 'How many huts were let in 2024?', '118', 'Coast team'],
  ['BH/25/318', 'Moorings', '9 April 2025', 'What did dredging the inner basin cost?', '£42,650', 'Harbour office'],
  [
    'BH/25/325',
    'Trees',
    '2 May 2025',
    'Please name the firm that fells diseased elms.',
    'Larchfield Ltd',
    'Coast team',
  ],
] as const;
const names = ['Log no', 'Theme', 'Came in', 'Wording', 'Sent back', 'Seen to by'] as const;
const wanted = entries.map(([, , , question, answer]) => `- ${question} => ${answer}`);
const head = 'Saltmarsh Borough Council\nDisclosure log\n\n';

type Written = (name: string, value: string) => string;
const log = (field: Written, between: string, title = (_: number): string => ''): string =>
  entries
    .map((values, k) => title(k) + values.map((value, i) => field(names[i] as string, value)).join(''))
    .join(between);

describe('a log’s entries by fields that nobody listed', () => {
  it.each<[string, Written, string]>([
    ['colons', (name, value) => `${name}: ${value}\n`, '\n'],
    ['colons and no rule', (name, value) => `${name}: ${value}\n`, ''],
    ['dashes', (name, value) => `${name} - ${value}\n`, '\n-----------\n\n'],
    ['equals signs', (name, value) => `${name} = ${value}\n`, '\n'],
    ['tabs', (name, value) => `${name}:\t${value}\n`, '\n'],
    ['dots', (name, value) => `${name} ${'.'.repeat(24 - name.length)} ${value}\n`, '\n'],
    ['names over values', (name, value) => `${name}\n${value}\n`, '\n'],
    ['capitals over values', (name, value) => `${name.toUpperCase()}\n${value}\n`, '\n'],
    ['bold type', (name, value) => `**${name}** ${value}\n\n`, '\n---\n\n'],
    ['bold names over values', (name, value) => `**${name}**\n\n${value}\n\n`, '* * *\n\n'],
    ['headings', (name, value) => `### ${name}\n\n${value}\n\n`, ''],
    ['a definition list', (name, value) => `<dt>${name}</dt><dd>${value}</dd>\n`, '</dl><hr><dl>'],
    ['strong type', (name, value) => `<p><strong>${name}</strong><br>${value}</p>\n`, '<hr>'],
    ['rows of tables', (name, value) => `<tr><th>${name}</th><td>${value}</td></tr>\n`, '</table><table>'],
  ])('reads %s', (_, field, between) => {
    const body = log(field, between);
    expect(
      shown(
        body.includes('<dt>')
          ? `${head}<dl>${body}</dl>`
          : body.includes('<tr>')
            ? `${head}<table>${body}</table>`
            : head + body,
      ),
    ).toEqual(wanted);
  });

  it('leaves the next entry’s title out of an answer that stands last', () => {
    const last = [0, 3, 4];
    const text = entries
      .map(
        (values) =>
          `${values[0]} ${values[1]}\n\n${last.map((i) => `${names[i]}: ${values[i]}\n`).join('')}In: ${values[2]}\n`,
      )
      .join('\n');
    expect(shown(head + text)).toEqual(wanted);
  });

  it('reads numbered questions and answers in two fields of one entry', () => {
    const text = `${head}Log no: BH/25/330\nCame in: 6 May 2025\nWording: 1. How many huts are empty?\n2. What is the yearly rent?\nSent back: 1. 14\n2. £612\nSeen to by: Coast team\n\nLog no: BH/25/331\nCame in: 7 May 2025\nWording: Who mends the huts?\nSent back: Brook & Sons\nSeen to by: Harbour office\n`;
    expect(shown(text)).toEqual([
      '1 How many huts are empty? => 14',
      '2 What is the yearly rent? => £612',
      '- Who mends the huts? => Brook & Sons',
    ]);
  });

  it('takes a refusal’s reason from the field that only some entries have', () => {
    const text = `${head}Log no: BH/25/340\nCame in: 6 May 2025\nWording: Who rents hut 12?\nGround: Section 40(2) personal data\n\nLog no: BH/25/341\nCame in: 7 May 2025\nWording: Who mends the huts?\nSent back: Brook & Sons\n\nLog no: BH/25/342\nCame in: 8 May 2025\nWording: How many huts burned down?\nSent back: 2\n`;
    const [refused, ...others] = extractResponse(text).answers;
    expect(refused).toMatchObject({ question: 'Who rents hut 12?', outcome: 'refused', exemption: 's.40' });
    expect(others.map(({ text: said }) => said)).toEqual(['Brook & Sons', '2']);
  });

  it('reads a field of grounds as no answer, but as why one is refused', () => {
    const entry = (n: number, asked: string, ground: string, told: string): string =>
      `Log no: BH/25/34${n}\nCame in: ${n} May 2025\nWording: ${asked}\nGround: ${ground}\nSent back: ${told}\n\n`;
    const text = [
      entry(1, 'Who rents hut 12?', 'Section 40(2)', 'We refuse to give the tenant’s name.'),
      entry(2, 'Who mends the huts?', 'None', 'Brook & Sons'),
      entry(3, 'How many huts burned down?', 'n/a', '2'),
    ].join('');
    const answers = extractResponse(head + text).answers.map(({ text: said, outcome, exemption }) => [
      said,
      outcome,
      exemption,
    ]);
    expect(answers).toEqual([
      ['We refuse to give the tenant’s name.', 'refused', 's.40'],
      ['Brook & Sons', 'answered', undefined],
      ['2', 'answered', undefined],
    ]);
  });

  it('ends the last answer where the letter closes', () => {
    const field: Written = (name, value) => `${name}: ${value}\n`;
    const short = entries.map((values) =>
      [0, 2, 3, 4].map((i) => field(names[i] as string, values[i] as string)).join(''),
    );
    const close = '\nIf you are unhappy with these answers you may ask for an internal review.\n\nYours faithfully\n';
    expect(shown(head + short.join('\n') + close)).toEqual(wanted);
  });
});

const answersOf = (text: string): (string | undefined)[] => extractResponse(text).answers.map(({ text: said }) => said);

describe('what looks like a log’s entries', () => {
  const letter = 'Saltmarsh Borough Council\nRef SBC/25/77\n\nDear Requester\n\n';

  it('contracts with the same facts each stay facts', () => {
    const contract = (n: number, name: string, value: string) =>
      `CONTRACT ${n} - ${name}\nSupplier: Larchfield Ltd\nAnnual value: ${value}\nStart date: 1 July 2023\nEnd date: 30 June 2026\n\n`;
    expect(answersOf(letter + contract(1, 'Huts', '£4,120') + contract(2, 'Moorings', '£9,310'))).toHaveLength(8);
  });

  it('numbered questions with a label of their own each stay as they are', () => {
    const text = [1, 2, 3].map((n) => `Question ${n}: How many huts were let in 202${n}?\nAnswer: ${n}4\n\n`).join('');
    expect(answersOf(letter + text)).toEqual(['14', '24', '34']);
  });

  it('the same years under several questions are parts', () => {
    const text = [1, 2]
      .map((n) => `${n}. How many berths were let in each year?\n2022/23: ${n}10\n2023/24: ${n}20\n\n`)
      .join('');
    expect(answersOf(letter + text)).toEqual(['110', '120', '210', '220']);
  });

  it('a request’s form, where who signed it answers nothing', () => {
    const text =
      'Request form\n\nName: A resident\nDate: 3 May 2025\nWhat I want to know: How many huts are let?\nSigned: A resident\n';
    expect(answersOf(text)).not.toContain('A resident');
  });

  it('the letter’s own head over answers in turn', () => {
    const text =
      'Our ref: SBC/25/78\nReceived: 3 May 2025\nReplied: 20 May 2025\nSubject: Huts\n\n1. How many huts are let?\n118\n\n2. Who mends them?\nBrook & Sons\n';
    expect(answersOf(`Saltmarsh Borough Council\n\n${text}`)).toEqual(['118', 'Brook & Sons']);
  });
});
