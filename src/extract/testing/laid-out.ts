import { type Chance, chanceOf, type Entry, questionnaire, wrapped } from './questionnaire.ts';

/** A letter as `pdftotext -layout` gives it, and what a reader would find in it. */
interface LaidOut {
  readonly text: string;
  readonly expected: readonly { readonly number: string; readonly question: string; readonly text: string }[];
  /** What was chosen, to say which kind of letter failed. */
  readonly traits: readonly string[];
}

const names = ['Saltmarsh District Council', 'Wexmoor Borough Council', 'Ellerby Vale Council'];
const sections = ['HARBOUR AND BEACHES', 'PARKS', 'Events and festivals', 'SECTION B: THE TOWN', 'Costs'];
const heads = [
  ['No', 'Question', 'Response'],
  ['Q', 'Question', 'Reply'],
  ['', 'You asked', 'Our response'],
  ['Ref', 'Information requested', 'Council response'],
  ['No.', 'Request', 'Answer'],
  ['#', 'Question', 'Answer'],
] as const;

/** How a row's number, question and answer stand to each other. */
type Align = 'top' | 'middle';

interface Style {
  readonly margin: number;
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly align: Align;
  readonly between: number;
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - text.length));

/** Cells side by side, each broken in its column. */
function rowOf(cells: readonly string[], { margin, starts, widths, align }: Style): string[] {
  const broken = cells.map((cell, k) => wrapped(cell, widths[k] ?? 40));
  const height = Math.max(1, ...broken.map((lines) => lines.length));
  const set = broken.map((lines) => {
    const above = align === 'middle' ? Math.floor((height - lines.length) / 2) : 0;
    return [...Array<string>(above).fill(''), ...lines];
  });
  return Array.from({ length: height }, (_, i) => {
    const line = set.reduce((sofar, lines, k) => {
      const words = lines[i] ?? '';
      return words === '' ? sofar : pad(sofar, starts[k] ?? 0) + words;
    }, '');
    return line === '' ? '' : ' '.repeat(margin) + line;
  });
}

function styleOf(chance: Chance): Style {
  const number = chance.between(5, 9);
  const asked = chance.between(26, 48);
  const said = chance.between(26, 54);
  const align = chance.oneOf<Align>(['top', 'top', 'top', 'middle']);
  return {
    margin: chance.oneOf([0, 0, 1, 4, 6]),
    starts: [0, number, number + asked + chance.between(2, 5), 0],
    widths: [number, asked, said],
    align,
    // Where nothing parts the rows, only numbers on their first lines do.
    between: align === 'middle' ? chance.between(1, 2) : chance.oneOf([0, 1, 1, 2]),
  };
}

const numberStyles: readonly ((n: number) => string)[] = [
  (n) => `${n}.`,
  (n) => `${n}`,
  (n) => `Q${n}`,
  (n) => `${n})`,
  (n) => `(${n})`,
];

/** A schedule of wrapped columns over one or more pages, with what pages have round it. */
export function laidOut(seed: number): LaidOut {
  const chance = chanceOf(seed);
  const name = chance.oneOf(names);
  const ref = `FOI ${chance.between(3000, 9999)}`;
  const entries: Entry[] = questionnaire(chance, chance.between(4, 30), chance.inHundred(30) ? 8 : 0);
  const style = styleOf(chance);
  const numbered = chance.oneOf(numberStyles);
  const head = chance.inHundred(85) ? chance.oneOf(heads) : undefined;
  const page = chance.inHundred(75) ? chance.between(28, 60) : 10_000;
  const footer = chance.oneOf<(n: number) => string[]>([
    (n) => [`${name}${' '.repeat(30)}${ref}${' '.repeat(30)}${n}`],
    (n) => [`${' '.repeat(40)}Page ${n} of 9`],
    (n) => [`${' '.repeat(44)}${n}`],
    (n) => [`${ref}${' '.repeat(50)}Page ${n}`],
    (n) => ['OFFICIAL', `${' '.repeat(40)}${n}`],
  ]);
  const running = chance.oneOf<string[]>([[], [], [`${name} - response to ${ref}`]]);
  const withHeads = head !== undefined && chance.inHundred(40);
  const withSections = chance.inHundred(35);
  const shifting = chance.inHundred(30);
  const splits = chance.inHundred(50);
  const intro = [
    name,
    'Town Hall, Quay Street',
    '',
    `Our reference: ${ref}`,
    `${chance.between(1, 28)} August 2024`,
    '',
    'Dear Requester',
    '',
    'Freedom of Information Act 2000',
    '',
    'Thank you for your request, which we received on 24 July 2024. Our response is below.',
    '',
  ];
  const outro = [
    '',
    'If you are unhappy with this response you may ask for an internal review within 40 working days.',
    '',
    'Yours sincerely',
    '',
    'Information Officer',
  ];
  const lines = [...intro];
  let used = intro.length;
  let pages = 1;
  let current = style;
  const breakPage = (): void => {
    lines.push('', '', ...footer(pages++));
    const first = running[0] ?? '';
    lines.push(`\f${first}`);
    if (first !== '') lines.push('');
    used = 2;
    if (shifting) {
      const by = chance.between(-2, 3);
      const least = (style.starts[1] ?? 0) + (style.widths[1] ?? 0) + 2;
      current = { ...style, starts: style.starts.map((at, k) => (k > 1 ? Math.max(at + by, least) : at)) };
    }
    if (withHeads && head) put(rowOf(head, current), true);
  };
  const put = (row: readonly string[], whole: boolean): void => {
    if (used + (whole || !splits ? row.length : 1) > page) breakPage();
    row.forEach((line, i) => {
      if (i > 0 && used >= page && !whole && splits) breakPage();
      lines.push(line);
      used++;
    });
  };
  const gap = (least: number): void => {
    for (let i = 0; i < Math.max(least, current.between); i++) {
      lines.push('');
      used++;
    }
  };
  if (head) {
    put(rowOf(head, current), true);
    gap(0);
  }
  let since = 0;
  entries.forEach(({ question, answer }, i) => {
    if (withSections && i > 0 && ++since > 3 && chance.inHundred(35)) {
      since = 0;
      gap(1);
      put([`${' '.repeat(current.margin)}${chance.oneOf(sections)}`], true);
      gap(1);
    }
    put(rowOf([numbered(i + 1), question, answer], current), false);
    gap(0);
  });
  lines.push(...outro);
  return {
    text: lines.join('\n'),
    expected: entries.map(({ question, answer }, i) => ({ number: String(i + 1), question, text: answer })),
    traits: [
      style.align,
      `between ${style.between}`,
      head ? 'head' : 'no head',
      ...(withHeads ? ['heads again'] : []),
      ...(withSections ? ['sections'] : []),
      ...(page < 1000 ? ['pages'] : []),
      ...(shifting && page < 1000 ? ['shifting'] : []),
      ...(splits && page < 1000 ? ['splits'] : []),
      ...(entries.some(({ answer }) => answer === '') ? ['blanks'] : []),
      `margin ${style.margin}`,
      `number ${numbered(1)}`,
      `n${entries.length}`,
    ],
  };
}
