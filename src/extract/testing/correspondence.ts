import { type Exchange, exchangesOf } from './asked-and-answered.ts';
import { type Chance, chanceOf } from './chance.ts';

/** An answer that a correspondence comes to, by the number it has there. */
export interface Told extends Exchange {
  readonly number: string;
}

/** A file of messages as programs and pages save them, the story that it tells, and what its questions were answered in the end. */
export interface Correspondence {
  readonly text: string;
  readonly story: string;
  readonly told: readonly Told[];
}

interface Message {
  readonly by: 'requester' | 'authority';
  /** Days from the first message. */
  readonly day: number;
  readonly body: readonly string[];
}

const requesters = ['S. Sample', 'A. Requester', 'J. Example', '[Name removed]'];
const councils = [
  'Wexmoor District Council',
  'Fernhill Borough Council',
  'Carrowby City Council',
  'Ambleford County Council',
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** Who writes, in which program, and how they number. */
interface Manner {
  readonly chance: Chance;
  readonly requester: string;
  readonly council: string;
  readonly team: string;
  readonly number: (of: number) => string;
  readonly sections: boolean;
  readonly between: string;
}

const numbers: readonly ((of: number) => string)[] = [
  (of) => `${of}. `,
  (of) => `${of}) `,
  (of) => `Q${of}. `,
  (of) => `Q${of} `,
  (of) => `Question ${of}: `,
];

function mannerOf(chance: Chance): Manner {
  return {
    chance,
    requester: chance.one(requesters),
    council: chance.one(councils),
    team: chance.one(['Freedom of Information', 'Information Governance', 'FOI Team']),
    number: chance.one(numbers),
    sections: chance.rarely(3),
    between: chance.rarely(2) ? '' : '\n',
  };
}

const heads = ['Parks and gardens', 'Money', 'How it is run', 'Staff', 'Plans', 'Contracts'];

/** The questions as they are asked, under headings where there are many. */
function listed(manner: Manner, told: readonly Told[]): string[] {
  const lines: string[] = [];
  told.forEach(({ number, question }, i) => {
    if (manner.sections && told.length > 7 && i % 5 === 0)
      lines.push(manner.chance.rarely(2) ? (heads[(i / 5) % 6] ?? '').toUpperCase() : (heads[(i / 5) % 6] ?? ''), '');
    lines.push(`${manner.number(Number(number))}${question}${manner.between}`);
  });
  return lines.join('\n').split('\n');
}

const quoted = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '>' : `> ${line}`));

function request(manner: Manner, told: readonly Told[]): string[] {
  const { chance, council, requester } = manner;
  return [
    `Dear ${council},`,
    '',
    chance.one([
      'Please answer the following under the Freedom of Information Act.',
      'I am writing to request the information below.',
      'Under the Freedom of Information Act I should like to know:',
    ]),
    '',
    ...listed(manner, told),
    '',
    'Yours faithfully,',
    '',
    requester,
  ];
}

const signed = ({ chance, council, team }: Manner): string[] => [
  '',
  chance.one(['Regards', 'Yours sincerely', 'Kind regards']),
  '',
  chance.one(['Information Officer', team]),
  council,
  ...chance.one([
    [],
    ['', 'This email and any attachments are confidential and meant only for whom they are addressed to.'],
    ['The Guildhall, Market Street', 'Tel: 01999 900100'],
  ]),
];

const reference = (of: number): string => `FOI ${1000 + of}`;

function acknowledged(manner: Manner, ref: number): string[] {
  return manner.chance.one([
    [
      'This is an automatic reply. Your request has been received and you can expect a response within 20 working days.',
    ],
    [
      `Dear ${manner.requester}`,
      '',
      `Thank you for your request, which we have logged as ${reference(ref)}. You will hear from us within 20 working days.`,
      ...signed(manner),
    ],
  ]);
}

function refused(manner: Manner, ref: number, count: number): string[] {
  const { chance, requester } = manner;
  return [
    `Dear ${requester},`,
    '',
    reference(ref),
    '',
    chance.one([
      `Your request has ${count} questions. We estimate that to answer them would take 31 hours, which is more than the appropriate limit of £450, and we therefore refuse it under section 12 of the Freedom of Information Act 2000.`,
      'The cost of complying with your request would exceed the appropriate limit of 18 hours. Section 12(1) of the Act applies and the request is refused.',
    ]),
    '',
    chance.one([
      'If you would ask for less, for instance for annual figures only, we may be able to help.',
      'You may wish to narrow your request. We would treat it as a new one.',
    ]),
    ...signed(manner),
  ];
}

type Replying = (manner: Manner, told: readonly Told[]) => string[];

const replies: Readonly<Record<string, Replying>> = {
  bare: ({ number, between }, told) => told.flatMap((one) => [`${number(Number(one.number))}${one.answer}${between}`]),
  repeated: ({ number, between }, told) =>
    told.flatMap((one) => [`${number(Number(one.number))}${one.question}${between}`, one.answer, '']),
  quoted: ({ number }, told) =>
    told.flatMap((one) => [`> ${number(Number(one.number))}${one.question}`, '', one.answer, '']),
  labelled: (_, told) =>
    told.flatMap((one) => [`Question ${one.number}: ${one.question}`, `Answer: ${one.answer}`, '']),
};

function answered(manner: Manner, told: readonly Told[], ref: number, way: string): string[] {
  const { chance, requester } = manner;
  const body = (replies[way] as Replying)(manner, told).join('\n').split('\n');
  return [
    `Dear ${requester}`,
    '',
    reference(ref),
    '',
    chance.one([
      'Thank you for your request. Our answers are set out below.',
      'I have been round the services and this is what they have given me. The numbers are yours.',
      'The council’s response is as follows.',
      'Please see our replies:',
    ]),
    '',
    ...body,
    '',
    chance.one([
      'If you are not content you may ask for an internal review within 40 working days, and after that write to the Information Commissioner.',
      'That is everything. If you are unhappy please ask for an internal review (same e-mail address). After that the ICO is at Wycliffe House, Water Lane, Wilmslow SK9 5AF.',
    ]),
    ...signed(manner),
  ];
}

/** What the requester writes besides the first request. */
const written = ({ team, requester }: Manner, ...lines: readonly string[]): string[] => [
  `Dear ${team},`,
  '',
  ...lines,
  '',
  'Yours sincerely,',
  '',
  requester,
];

const numbered = (exchanges: readonly Exchange[]): Told[] =>
  exchanges.map((exchange, i) => ({ ...exchange, number: String(i + 1) }));

/** The stories: what was asked, what came between, what was answered in the end. */
const stories: Readonly<
  Record<string, (manner: Manner, way: string) => { messages: Message[]; told: readonly Told[] }>
> = {
  'asked, acknowledged, answered': (manner, way) => {
    const told = numbered(exchangesOf(manner.chance, 4 + manner.chance.below(24)));
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, told) },
        { by: 'authority', day: 1, body: acknowledged(manner, 7) },
        { by: 'authority', day: 25, body: answered(manner, told, 7, way) },
      ],
    };
  },
  'refused for its cost, asked again in the same words': (manner, way) => {
    const told = numbered(exchangesOf(manner.chance, 6 + manner.chance.below(24)));
    const again = listed(manner, told);
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, told) },
        { by: 'authority', day: 1, body: acknowledged(manner, 7) },
        { by: 'authority', day: 21, body: refused(manner, 7, told.length) },
        {
          by: 'requester',
          day: 23,
          body: written(
            manner,
            'I am happy with whatever you have to hand, no searching please. Same questions, same numbers:',
            '',
            ...(manner.chance.rarely(2) ? again : quoted(again)),
          ),
        },
        { by: 'authority', day: 24, body: acknowledged(manner, 8) },
        { by: 'authority', day: 44, body: answered(manner, told, 8, way) },
      ],
    };
  },
  'refused for its cost, fewer asked under new numbers': (manner, way) => {
    const { chance } = manner;
    const first = numbered(exchangesOf(chance, 8 + chance.below(20)));
    const told = numbered(chance.some(first, 3 + chance.below(first.length - 4)));
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, first) },
        { by: 'authority', day: 21, body: refused(manner, 7, first.length) },
        { by: 'requester', day: 23, body: request({ ...manner, sections: false }, told) },
        { by: 'authority', day: 24, body: acknowledged(manner, 8) },
        { by: 'authority', day: 44, body: answered(manner, told, 8, way) },
      ],
    };
  },
  'refused for its cost, fewer asked by their numbers': (manner, way) => {
    const { chance } = manner;
    const first = numbered(exchangesOf(chance, 8 + chance.below(20)));
    const told = chance.some(first, 3 + chance.below(4));
    const names = told.map(({ number }) => number);
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, first) },
        { by: 'authority', day: 21, body: refused(manner, 7, first.length) },
        {
          by: 'requester',
          day: 23,
          body: written(
            manner,
            `Thank you. In that case please answer only questions ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
          ),
        },
        { by: 'authority', day: 24, body: acknowledged(manner, 8) },
        { by: 'authority', day: 44, body: answered(manner, told, 8, way) },
      ],
    };
  },
  'made clear, then answered': (manner, way) => {
    const told = numbered(exchangesOf(manner.chance, 4 + manner.chance.below(20)));
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, told) },
        {
          by: 'authority',
          day: 5,
          body: [
            `Dear ${manner.requester}`,
            '',
            `Before we can go on we need you to clarify your request. Could you tell us which years you mean in question ${1 + manner.chance.below(4)}?`,
            ...signed(manner),
          ],
        },
        {
          by: 'requester',
          day: 6,
          body: written(manner, 'Financial years please.'),
        },
        { by: 'authority', day: 30, body: answered(manner, told, 7, way) },
      ],
    };
  },
  'answered in two letters': (manner, way) => {
    const told = numbered(exchangesOf(manner.chance, 6 + manner.chance.below(16)));
    const cut = 2 + manner.chance.below(told.length - 3);
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, told) },
        { by: 'authority', day: 1, body: acknowledged(manner, 7) },
        { by: 'authority', day: 25, body: answered(manner, told.slice(0, cut), 7, way) },
        {
          by: 'requester',
          day: 26,
          body: [`Dear ${manner.team},`, '', 'Thank you. When may I expect the rest?', '', manner.requester],
        },
        { by: 'authority', day: 33, body: answered(manner, told.slice(cut), 7, way) },
      ],
    };
  },
  'reviewed, some answers changed': (manner, way) => {
    const { chance } = manner;
    const first = numbered(exchangesOf(chance, 4 + chance.below(12)));
    const changed = new Map(
      chance.some(first, 1 + chance.below(3)).map((one) => [
        one.number,
        {
          ...one,
          answer: chance.one([
            'A further search found the figure, which is 2,417.',
            'I no longer rely on what we said before. The sum is £31,870.',
            'Our first answer was wrong. It should have been 615.',
          ]),
        },
      ]),
    );
    const told = first.map((one) => changed.get(one.number) ?? one);
    return {
      told,
      messages: [
        { by: 'requester', day: 0, body: request(manner, first) },
        { by: 'authority', day: 25, body: answered(manner, first, 7, way) },
        {
          by: 'requester',
          day: 28,
          body: [
            `Dear ${manner.council},`,
            '',
            `Please pass this on to the person who conducts reviews. I am not satisfied with your answers to question ${[...changed.keys()].join(', ')}.`,
            '',
            'Yours faithfully,',
            '',
            manner.requester,
          ],
        },
        {
          by: 'authority',
          day: 50,
          body: [
            `Dear ${manner.requester}`,
            '',
            `Internal review of ${reference(7)}`,
            '',
            'I have now completed the review. My findings are:',
            '',
            ...[...changed.values()].flatMap(({ number, answer }) => [`${manner.number(Number(number))}${answer}`, '']),
            'If you remain dissatisfied you may complain to the Information Commissioner.',
            ...signed(manner),
          ],
        },
      ],
    };
  },
  'asked for more afterwards': (manner, way) => {
    const { chance } = manner;
    const all = exchangesOf(chance, 7 + chance.below(12));
    const cut = 3 + chance.below(all.length - 5);
    const [first, more] = [numbered(all.slice(0, cut)), numbered(all.slice(cut))];
    return {
      told: [...first, ...more],
      messages: [
        { by: 'requester', day: 0, body: request({ ...manner, sections: false }, first) },
        { by: 'authority', day: 25, body: answered(manner, first, 7, way) },
        { by: 'requester', day: 30, body: request({ ...manner, sections: false }, more) },
        { by: 'authority', day: 55, body: answered(manner, more, 8, way) },
      ],
    };
  },
};

const dayOf = (day: number): string => {
  const at = 12 + day;
  return `${1 + (at % 28)} ${months[Math.floor(at / 28)]} 2024`;
};

type Saved = (manner: Manner, messages: readonly Message[]) => string[];

const emailOf = ({ council }: Manner): string => `foi@${council.split(' ')[0]?.toLowerCase()}.gov.uk`;
const senderOf = (manner: Manner, { by }: Message): string => (by === 'requester' ? manner.requester : manner.team);
const withHead = (manner: Manner, message: Message, date = 'Sent'): string[] => [
  `From: ${message.by === 'requester' ? manner.requester : `${manner.team} <${emailOf(manner)}>`}`,
  `${date}: ${dayOf(message.day)} 10:${10 + message.day}`,
  `To: ${message.by === 'requester' ? emailOf(manner) : manner.requester}`,
  `Subject: ${message.day > 0 ? 'RE: ' : ''}Freedom of Information request`,
  '',
  ...message.body,
];

/** How messages are saved: a page of a request, e-mails one after another or the latest on top, replies that quote what they reply to, a case's file. */
const saved: Readonly<Record<string, Saved>> = {
  page: (manner, messages) => [
    'Parks, playgrounds and other services',
    '',
    `${manner.requester} made this Freedom of Information request to ${manner.council}`,
    '',
    manner.chance.one(['The request was successful.', 'The request was partially successful.']),
    '',
    ...messages.flatMap((message) => [
      `From: ${senderOf(manner, message)}`,
      ...(message.by === 'authority' ? [manner.council, ''] : []),
      dayOf(message.day),
      '',
      ...message.body,
      '',
      'Link to this Report',
      '',
    ]),
    ...(manner.chance.rarely(2)
      ? [
          `J. Passer-by left an annotation (${dayOf(60)})`,
          '',
          'Much better than our own council, which refused 12 of the questions and has 300 of them.',
          '',
        ]
      : []),
    'Things to do with this request',
    'Add an annotation (to help the requester or others)',
    'Download a zip file of all correspondence',
  ],
  'in order': (manner, messages) => messages.flatMap((message) => [...withHead(manner, message), '', '']),
  'in order, ruled': (manner, messages) =>
    messages.flatMap((message) => [...withHead(manner, message, 'Date'), '', '-'.repeat(48), '']),
  'latest on top': (manner, messages) =>
    messages
      .toReversed()
      .flatMap((message, i) => [
        ...(i > 0 ? ['', manner.chance.one(['-----Original Message-----', '_'.repeat(40)])] : []),
        ...withHead(manner, message),
      ]),
  'latest on top, quoted deeper': (manner, messages) =>
    messages.toReversed().reduceRight<string[]>((below, message, i) => {
      const earlier = messages.toReversed()[i + 1];
      return [
        ...message.body,
        ...(earlier
          ? [
              '',
              `On ${dayOf(earlier.day)}, ${senderOf(manner, earlier)} <${earlier.by === 'requester' ? 'sample@example.org' : emailOf(manner)}> wrote:`,
              ...below.map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`)),
            ]
          : []),
      ];
    }, []),
  'case file': (manner, messages) => [
    `Case ${reference(7)}: all messages, in order of date`,
    '',
    ...messages.flatMap((message, i) => [
      `Message ${i + 1} of ${messages.length} | From: ${message.by === 'requester' ? manner.requester : manner.council} | ${dayOf(message.day)}`,
      '',
      ...message.body,
      '',
    ]),
  ],
};

export const storyNames = Object.keys(stories);
export const savedNames = Object.keys(saved);
export const wayNames = Object.keys(replies);

/** The correspondence that a seed decides; `story`, `how` and `way` may be chosen. */
export function correspondenceOf(
  seed: number,
  { story: named, how: given, way: chosen }: { story?: string; how?: string; way?: string } = {},
): Correspondence {
  const chance = chanceOf(seed);
  const manner = mannerOf(chance);
  const [story, how, way] = [
    named ?? chance.one(storyNames),
    given ?? chance.one(savedNames),
    chosen ?? chance.one(wayNames),
  ];
  const { messages, told } = (stories[story] as (typeof stories)[string])(manner, way);
  return { story: `${story}; ${how}; ${way}`, told, text: (saved[how] as Saved)(manner, messages).join('\n') };
}
