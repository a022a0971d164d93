import type { Analysis } from '../../model/analysis.ts';
import { anchorAt } from '../../model/anchor.ts';
import type { Correction, Says, Subject } from '../../model/correction.ts';
import { evidenceIn } from '../../model/evidence.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ProjectSource, StoredRecord } from '../project.ts';
import type { ProjectParts } from '../write-project.ts';

const stated = { level: 'stated' } as const;

/** A letter of a fictional council with three answers; the signature is quoted nowhere. */
export const letter = `Ashcombe District Council
Our reference: FOI 204

1. What did the council spend on its website in 2024/25?
About £12,400 🙂
2. How many calls did it take in a year?
Not held.
3. Which system does it use?
Fernleaf.

Yours sincerely, the information officer on desk seven
`;

export const idOf = (digit: string): string => digit.repeat(64);

const at = (words: string): Span => [letter.indexOf(words), letter.indexOf(words) + words.length];

const answer = (number: string, question: string, text: string, outcome: Answer['outcome']): Answer => ({
  number,
  question,
  questionSpans: [at(question)],
  text,
  spans: [at(text)],
  outcome,
  sureness: stated,
});

/** What is read from the letter. */
export function analysisOf(sourceId: string): Analysis {
  const evidence = (words: string) => {
    const found = evidenceIn(letter, [at(words)], 'test');
    if (!found) throw new Error(`no ${words}`);
    return found;
  };
  return {
    sourceId,
    extractor: '1.0.0',
    response: {
      kind: 'response',
      authority: {
        value: { name: 'Ashcombe District Council', type: 'district' },
        spans: [at('Ashcombe District Council')],
      },
      reference: { value: 'FOI 204', spans: [at('FOI 204')] },
      responded: { value: '2026-03-02', spans: [] },
      answers: [
        answer('1', 'What did the council spend on its website in 2024/25?', 'About £12,400 🙂', 'answered'),
        answer('2', 'How many calls did it take in a year?', 'Not held.', 'not_held'),
        answer('3', 'Which system does it use?', 'Fernleaf.', 'answered'),
      ],
      warnings: [],
    },
    measures: [
      {
        id: 'spend.website',
        unit: 'GBP',
        figure: { kind: 'number', value: 12400 },
        answer: 0,
        evidence: evidence('£12,400'),
        period: 'year',
        year: '2024/25',
        approximate: true,
        by: { Fernleaf: 12000, toString: 400 } as Readonly<Record<string, number>>,
        sureness: { level: 'read', reason: 'a test' },
      },
      {
        id: 'crm.product',
        unit: 'names',
        figure: { kind: 'names', value: ['Fernleaf'] },
        answer: 2,
        evidence: evidence('Fernleaf'),
        approximate: false,
        sureness: stated,
      },
    ],
    asked: [
      { id: 'spend.website', period: 'year', answer: 0 },
      { id: 'calls', period: 'year', answer: 1 },
      { id: 'crm.product', answer: 2 },
    ],
  };
}

export const sourceOf = (digit: string, change: Partial<ProjectSource> = {}): ProjectSource => ({
  id: idOf(digit),
  name: `${digit}.txt`,
  path: `post/${digit}.txt`,
  text: letter,
  bytes: new TextEncoder().encode(letter).length,
  encoding: 'utf-8',
  opened: '2026-11-20T09:00:00.000Z',
  sample: false,
  quotesOnly: false,
  analysis: analysisOf(idOf(digit)),
  ...change,
});

const anchor = (words: string) => {
  const found = anchorAt(letter, [at(words)]);
  if (!found) throw new Error(`no ${words}`);
  return found;
};

const figure: Subject = {
  kind: 'figure',
  measure: 'spend.website',
  period: 'year',
  year: '2024/25',
  at: anchor('£12,400'),
};
const second: Subject = { kind: 'answer', number: '2', at: anchor('Not held.') };
const whole: Subject = { kind: 'response' };

const says: readonly (readonly [Subject, Says])[] = [
  [
    figure,
    {
      kind: 'figure',
      figure: { kind: 'range', low: 12000, high: 13000 },
      unit: 'GBP',
      approximate: false,
      from: anchor('About £12,400'),
    },
  ],
  [figure, { kind: 'rejected' }],
  [second, { kind: 'outcome', outcome: 'refused', exemption: 's.12' }],
  [whole, { kind: 'authority', authority: { name: 'Ashcombe Borough Council', type: 'district', nation: 'England' } }],
  [second, { kind: 'checked' }],
  [whole, { kind: 'note', text: 'Asked again on Monday.' }],
];

/** A correction of every kind, about one source. */
export const correctionsOf = (sourceId: string): Correction[] =>
  says.map(([subject, word], i) => ({
    id: `k${i}`,
    sourceId,
    made: `2026-11-20T10:0${i}:00.000Z`,
    extractor: '1.0.0',
    subject,
    says: word,
    ...(i === 0 && {
      was: { kind: 'figure', figure: { kind: 'number', value: 12400 }, unit: 'GBP', approximate: true },
      why: 'The annex says so.',
    }),
  }));

/** What a file of format 3 can say besides: what a figure is of, and two figures of one name that only the reader gives. */
export const namedCorrectionsOf = (sourceId: string): Correction[] => {
  const [first] = correctionsOf(sourceId);
  if (first?.says.kind !== 'figure') throw new Error('no figure');
  const { was: _was, why: _why, ...bare } = first;
  const own = (id: string): Correction => ({
    ...bare,
    id,
    subject: { kind: 'figure', measure: 'spend.crm', period: 'year', own: id },
  });
  const of = { measure: 'spend.website.hosting', period: 'month' } as const;
  return [{ ...first, id: 'n0', says: { ...first.says, of } }, own('n1'), own('n2')];
};

export const sampleStored: readonly StoredRecord[] = [{ key: 'entry:x', value: { format: 99, odd: true } }];

export const sampleWorkspace: Workspace = {
  mine: 'name:ashcombe district council',
  sets: [{ id: 's1', name: 'Neighbours', keys: ['name:ashcombe district council', 'E07000079'] }],
  tables: [
    {
      id: idOf('c'),
      name: 'people.csv',
      path: 'tables/people.csv',
      text: 'Council,People\nAshcombe,1\nCotswold,2\nStroud,3\nReading,4\n',
      bytes: 57,
      encoding: 'utf-8',
      opened: '2026-11-21T09:00:00.000Z',
      source: 'An office of statistics',
      year: '2024',
      matches: [{ row: 'Ashcombe', key: 'name:ashcombe district council' }, { row: 'Reading' }],
      columns: [{ label: 'People', name: 'Residents', used: true }],
    },
  ],
};

export const sampleParts: ProjectParts = {
  head: {
    kind: 'project',
    saved: '2026-11-22T08:00:00.000Z',
    extractor: '1.0.0',
    title: 'Spend on websites',
    settings: { view: '#/compare/spend', mine: null, years: [2024, 2025] },
  },
  sources: [sourceOf('a'), sourceOf('b', { sample: true })],
  corrections: correctionsOf(idOf('a')),
  workspace: sampleWorkspace,
  stored: async () => sampleStored,
};

/** A PNG of one pixel, as small as one can be. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);
