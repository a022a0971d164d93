import { closing, opening } from './frames.ts';
import { type Group, type Letter, layouts, weather } from './layouts.ts';
import { crmQuestions, type Known, type Section, survey } from './questionnaires.ts';
import { type Random, randomFrom } from './random.ts';

/** One response of the seeded corpus, and every figure that it gives. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  readonly council: string;
  readonly known: readonly Known[];
}

const starts = [
  'Ald',
  'Bram',
  'Cor',
  'Dun',
  'Eld',
  'Fen',
  'Gar',
  'Har',
  'Ing',
  'Kel',
  'Lang',
  'Mar',
  'Nor',
  'Oak',
  'Pen',
  'Ray',
  'Sel',
  'Thorn',
  'Ul',
  'Wyn',
];
const ends = ['mere', 'combe', 'stow', 'borne', 'leigh', 'minster', 'hythe', 'mouth', 'fold', 'wick', 'den', 'shaw'];
const kinds = [
  'District Council',
  'Borough Council',
  'County Council',
  'City Council',
  'Metropolitan Borough Council',
  'Council',
];

/** The nth invented council: all different, none of them real. */
function councilName(n: number): string {
  const start = starts[n % starts.length];
  const end = ends[Math.floor(n / starts.length) % ends.length];
  const round = Math.floor(n / (starts.length * ends.length));
  const first = ['', 'Upper ', 'Lower ', 'Great ', 'Little ', 'New ', 'Old '][round % 7];
  const more = Math.floor(round / 7);
  return `${first}${start}${end}${more > 0 ? ` and ${starts[more % starts.length]}vale` : ''} ${kinds[n % kinds.length]}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const day = (random: Random, year: number) => `${random.whole(1, 28)} ${random.pick(months)} ${year}`;

function answer(random: Random, sections: readonly Section[], size: number): { groups: Group[]; known: Known[] } {
  const known: Known[] = [];
  const groups = sections.flatMap(({ title, questions }) =>
    questions.map(({ number, words, parts, reply }): Group => {
      const rows = (parts ?? [undefined]).map((part) => {
        const { text, known: found } = reply(random, size, part);
        known.push(...found);
        return { number, words, part, text };
      });
      return { number, words, section: title, rows };
    }),
  );
  return { groups, known };
}

/** `count` responses of fictional councils, alternating between the two questionnaires. The same seed gives the same files. */
export function makeCorpus(count: number, seed = 1): CorpusFile[] {
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(seed * 1_000_003 + i);
    const council = councilName(Math.floor(i / 2));
    const size = random.whole(40, 900) * 1000 + random.whole(0, 999);
    const { groups, known } = answer(random, i % 2 === 0 ? survey : crmQuestions, size);
    const letter: Letter = {
      council,
      reference: `FOI ${random.whole(10_000, 99_999)}`,
      received: day(random, 2024),
      responded: day(random, 2025),
      groups,
      opening: opening(random),
      closing: closing(
        random,
        groups.some(({ rows }) => rows.some(({ text }) => text.includes('section 43'))),
      ),
    };
    const layout = random.pick(Object.keys(layouts) as (keyof typeof layouts)[]);
    const ending = layout === 'html' ? 'html' : layout === 'markdown' ? 'md' : 'txt';
    return {
      name: `${String(i).padStart(5, '0')}-${layout}.${ending}`,
      text: weather(random, layouts[layout](letter)),
      council,
      known,
    };
  });
}
