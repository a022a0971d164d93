import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor District Council\nRef WX/2024/118\n\nDear Requester\n\nOur answers are set out below.\n\n';
const pairs = [
  ['How many wardens patrol the market square?', '14'],
  ['What did their radios cost in 2023/24?', '£3,871.50'],
  ['Who mends the radios?', 'Tallis Communications of Upper Wexmoor'],
  ['Yearly cost of the wardens’ uniforms', 'We do not record this'],
] as const;
const told = pairs.map(([question, answer], i) => [question, answer, i + 1] as const);
const all = pairs.map(([question, answer]) => `- ${question} => ${answer}`);
const unnumbered = (text: string): string[] => shown(text).map((line) => line.replace(/^\S+ /, '- '));

describe('marks of a letter’s own', () => {
  it.each([
    ['Wanted: ', 'Given: '],
    ['Information sought: ', 'Told: '],
    ['Applicant asks - ', 'Officer says: '],
    ['+ ', '=> '],
    ['~ ', '^ '],
    ['[ask] ', '[WDC] '],
    ['> ', 'WDC: '],
    ['FOI: ', 'Council: '],
    ['Enquiry: ', 'Reply from service - '],
    ['• ', 'Ans. '],
    ['o ', '-- '],
  ])('parts %s from %s', (asking, answering) => {
    for (const between of ['\n', '\n\n'])
      for (const behind of ['\n', '\n\n']) {
        const body = told
          .map(([question, answer]) => `${asking}${question}${between}${answering}${answer}`)
          .join(behind);
        expect(unnumbered(head + body), JSON.stringify([between, behind])).toEqual(all);
      }
  });

  it.each([
    ['{#} ', 'WDC: '],
    ['#/ ', 'R. '],
    ['<#> ', '=> '],
    ['Item #. ', 'Officer: '],
    ['POINT # - ', 'Decision #: '],
    ['Query # of 4: ', 'Info #: '],
    ['Request item #: ', 'Response item #: '],
    ['Detail # = ', 'Released: '],
  ])('parts %s from %s, each with its number', (asking, answering) => {
    const marked = (mark: string, number: number): string => mark.replace('#', `${number}`);
    const body = told
      .map(
        ([question, answer, number]) => `${marked(asking, number)}${question}\n${marked(answering, number)}${answer}`,
      )
      .join('\n\n');
    expect(unnumbered(head + body)).toEqual(all);
  });

  it.each(['Given: ', 'WDC: ', 'Ans 1 - ', '=> ', '<< ', 'FINDING '])(
    'takes the paragraph over %s for what was asked',
    (answering) => {
      const body = told.map(([question, answer]) => `${question}\n${answering}${answer}`).join('\n\n');
      expect(unnumbered(head + body)).toEqual(all);
    },
  );

  it('leaves out what tells neither of a question nor of its answer', () => {
    const services = ['Markets', 'Finance', 'Property', 'Legal'];
    const body = told
      .map(
        ([question, answer], i) =>
          `Service: ${services[i]}\nWanted: ${question}\nGiven: ${answer}\nSeen by: ${services[3 - i]}`,
      )
      .join('\n\n');
    expect(unnumbered(head + body)).toEqual(all);
  });

  it('drops the brackets round each answer', () => {
    const body = told.map(([question, answer]) => `+ ${question}\n(${answer})`).join('\n\n');
    expect(unnumbered(head + body)).toEqual(all);
  });
});

describe('what is no mark', () => {
  it('keeps the words with which answers begin', () => {
    const body = `1. Is there a warden at night?\nYes - until two\n\n2. Is there one on Sundays?\nYes - until noon\n\n3. Are they armed?\nNo - never`;
    expect(shown(head + body)).toEqual([
      '1 Is there a warden at night? => Yes - until two',
      '2 Is there one on Sundays? => Yes - until noon',
      '3 Are they armed? => No - never',
    ]);
  });

  it('keeps the parts of an answer', () => {
    const body = `1. What do the radios cost?\nHire: £1,200\nRepairs: £310\n\n2. What do the uniforms cost?\nHire: £0\nRepairs: £95`;
    expect(shown(head + body)).toEqual([
      '1 [Hire] What do the radios cost? => £1,200',
      '1 [Repairs] What do the radios cost? => £310',
      '2 [Hire] What do the uniforms cost? => £0',
      '2 [Repairs] What do the uniforms cost? => £95',
    ]);
  });

  it('takes no day of a log’s entry for an answer', () => {
    const entry = (ref: number, day: number, question: string, answer: string): string =>
      `FOI ${ref} Markets\nReceived ${day} March 2025\nResponded ${day + 9} March 2025\n1. ${question}\n${answer}`;
    const text = `Wexmoor District Council\nDisclosure log, March 2025\n\n${entry(4101, 3, 'How many wardens are there?', '14')}\n\n${entry(4102, 5, 'How many stalls were let?', '212')}`;
    expect(shown(text)).toEqual(['1 How many wardens are there? => 14', '1 How many stalls were let? => 212']);
  });
});

it('leaves a field behind each answer that is no part of it, whichever way the answers are marked', () => {
  for (const [asking, answering] of [
    ['', 'RESULT: '],
    ['>> ', 'WDC: '],
    ['', 'Our note: '],
  ] as const) {
    const body = told
      .map(
        ([question, answer], i) =>
          `Service: ${['Markets', 'Finance', 'Property', 'Legal'][i]}\n${asking}${question}\n${answering}${answer}`,
      )
      .join('\n\n');
    expect(unnumbered(head + body), answering).toEqual(all);
  }
});

it('takes no status for an answer', () => {
  const body = told.map(([question, answer]) => `${question}\n${answer}\nOutcome: Granted`).join('\n\n');
  expect(unnumbered(head + body)).toEqual(all);
});

it.each<[string, string, string]>([
  ['12 Punts and a raft.', '14 Clubs do.', 'No'],
  ['412 in all', '413 of them', '9 wardens'],
  ['**12** punts', '**31** clubs', '**2** lamps'],
  ['90 boats', '90 members', '90 lamps'],
])('figures before the words of answers count no answers: %s, %s, %s', (...said) => {
  const asked = ['What do you let on the lake?', 'Who hires what is let?', 'What lights the quay at night?'];
  const text = asked.map((question, i) => `${i + 1}. ${question}\n\n${said[i]}`).join('\n\n');
  expect(shown(head + text).map((line) => line.replace(/^.* => /, ''))).toEqual(
    said.map((words) => words.replaceAll('*', '')),
  );
});
