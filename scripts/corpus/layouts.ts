import type { Random } from './random.ts';

/** One row of a letter: a question or one of its parts, and what was answered. */
export interface Row {
  readonly number: string;
  readonly words: string;
  readonly part?: string;
  readonly text: string;
}

/** A question with the rows of its answers; a question without parts has one. */
export interface Group {
  readonly number: string;
  readonly words: string;
  readonly section: string;
  readonly rows: readonly Row[];
}

export interface Letter {
  readonly council: string;
  readonly reference: string;
  readonly received: string;
  readonly responded: string;
  readonly groups: readonly Group[];
  /** Paragraphs before and after the answers. */
  readonly opening: string;
  readonly closing: string;
}

const greeting = ({ council, reference, received, responded, opening }: Letter) =>
  `${council}\nTown Hall\n\n${responded}\n\nOur reference: ${reference}\n\nDear Requester\n\nThank you for your request for information, received on ${received}. Our response is below.\n\n${opening}\n`;

const farewell = ({ council, closing }: Letter) =>
  `\n${closing}\n\nYours sincerely\n\nInformation Governance Team\n${council}\n`;

const bySection = (letter: Letter, draw: (groups: readonly Group[]) => string) => {
  const sections = [...new Set(letter.groups.map((group) => group.section))];
  return sections
    .map((section) => {
      const groups = letter.groups.filter((group) => group.section === section);
      const heading = section && `## ${groups[0]?.number.split('.')[0]}. ${section}\n\n`;
      return `${heading}${draw(groups)}`;
    })
    .join('\n');
};

const cellsOf = ({ number, words, rows }: Group): [string, string, string][] =>
  rows.length === 1 && !rows[0]?.part
    ? [[number, words, rows[0]?.text ?? '']]
    : [[number, words, ''], ...rows.map(({ part, text }): [string, string, string] => ['', part ?? '', text])];

const markdown = (letter: Letter) =>
  greeting(letter) +
  bySection(
    letter,
    (groups) =>
      `| | Question | Response |\n|---|---|---|\n${groups
        .flatMap(cellsOf)
        .map(([number, words, text]) => `| ${number} | ${number || !words ? words : `• ${words}`} | ${text} |`)
        .join('\n')}\n`,
  ) +
  farewell(letter);

const html = (letter: Letter) =>
  `<!doctype html><html><head><title>${letter.reference}</title></head><body><p>${greeting(letter).replaceAll('\n', '<br>')}</p><table><tr><th>No</th><th>Question</th><th>Response</th></tr>${letter.groups
    .flatMap(cellsOf)
    .map(([number, words, text]) => `<tr><td>${number}</td><td>${words}</td><td>${text}</td></tr>`)
    .join('\n')}</table><p>${farewell(letter).replaceAll('\n', '<br>')}</p></body></html>`;

const tabs = (letter: Letter) =>
  `${greeting(letter)}\nNo\tQuestion\tResponse\n${letter.groups
    .flatMap(cellsOf)
    .map((cells) => cells.join('\t'))
    .join('\n')}\n${farewell(letter)}`;

const requestLines = (letter: Letter) =>
  letter.groups
    .map(
      ({ number, words, rows }) =>
        `${number}. ${words}${rows[0]?.part ? `\n${rows.map(({ part }) => `- ${part}`).join('\n')}` : ''}`,
    )
    .join('\n');

const answerLines = ({ number, rows }: Group) =>
  rows[0]?.part
    ? `${number}.\n${rows.map(({ part, text }) => `- ${part}: ${text}`).join('\n')}`
    : `${number}. ${rows[0]?.text}`;

const requestThenNumbers = (letter: Letter) =>
  `${greeting(letter)}\nYour request\n\n${requestLines(letter)}\n\nOur response\n\n${letter.groups.map(answerLines).join('\n\n')}\n${farewell(letter)}`;

const inTurn = (letter: Letter) =>
  `${greeting(letter)}\n${letter.groups
    .map(({ number, words, rows }) =>
      rows[0]?.part
        ? `${number}. ${words}\n\n${rows.map(({ part, text }) => `${part}: ${text}`).join('\n')}`
        : `${number}. ${words}\n\n${rows[0]?.text}`,
    )
    .join('\n\n')}\n${farewell(letter)}`;

const quotedMail = (letter: Letter) =>
  `From: foi@${letter.council.toLowerCase().replaceAll(/[^a-z]/g, '')}.example\nSent: ${letter.responded}\nSubject: ${letter.reference}\n\nDear Requester\n\nYour request was received on ${letter.received}. Our answers follow.\n\n${letter.groups.map(answerLines).join('\n\n')}\n${farewell(letter)}\n-----Original Message-----\n${requestLines(
    letter,
  )
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n`;

const labelled = (letter: Letter) =>
  `${greeting(letter)}\n${letter.groups
    .flatMap(({ number, words, rows }) =>
      rows[0]?.part
        ? [`Q${number} ${words}`, ...rows.map(({ part, text }) => `${part}\nAnswer: ${text}`)]
        : [`Q${number} ${words}\nAnswer: ${rows[0]?.text}`],
    )
    .join('\n\n')}\n${farewell(letter)}`;

export const layouts = { markdown, html, tabs, requestThenNumbers, inTurn, quotedMail, labelled } as const;

/** What a scan or a mail program does to a text without touching its figures. */
export function weather(random: Random, text: string): string {
  let worn = text;
  if (random.chance(0.2)) worn = worn.replaceAll('\n', '\r\n');
  if (random.chance(0.2))
    worn = worn.replaceAll(/(\w) (\w)/g, (all, a, b) => (random.chance(0.02) ? `${a}\u00a0${b}` : all));
  if (random.chance(0.2)) worn = worn.replaceAll(/\n\n/g, () => (random.chance(0.3) ? '\n\n\n' : '\n\n'));
  if (random.chance(0.2)) worn = `\ufeff${worn}`;
  return worn;
}
