import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number [part] question => text`, one answer a line; what is absent is left out. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** A table and what a careful reader sees in it, under `=====`. */
const tables: Record<string, string> = {
  'numbers without a full stop in the question cell': `
| Question | Response |
|---|---|
| 1.8 Is there a rota for the bins? | No |
| 1.9 What did the bins cost? | £734 |
| 2.1 Who empties them? | The waste team |
=====
1.8 Is there a rota for the bins? => No
1.9 What did the bins cost? => £734
2.1 Who empties them? => The waste team`,
  'bare numbers in the question cell': `
Question\tAnswer
1 Is there a rota for the bins?\tYes
2 What did the bins cost?\t£734
3 Who empties them?\tA contractor
=====
1 Is there a rota for the bins? => Yes
2 What did the bins cost? => £734
3 Who empties them? => A contractor`,
  'numbers in the question cell, wrapped over rows': `
Question\tResponse
Q1. What is the full name of the\tThornby Council
authority?\t
Q2. How many bins are there? If so,\t4,120 bins, counted in the spring
where are they?\tof last year
Q3. How many calls are there each:\t
• Month\t1,200
• Year\t14,400
\t(estimated)
4. Who empties the bins? Please\tThe waste team.
give its name.\t
=====
1 What is the full name of the authority? => Thornby Council
2 How many bins are there? If so, where are they? => 4,120 bins, counted in the spring of last year
3 [Month] How many calls are there each => 1,200
3 [Year] How many calls are there each => 14,400 (estimated)
4 Who empties the bins? Please give its name. => The waste team.`,
  'wrapped rows whose empty cells have lost their tabs': `
Question\tResponse
1.1 How many bins are there in the\t4,120
whole of the borough, and how many
of these are for paper, counted in
the last full year?
1.2 What did the bins cost?\t£734
1.3 Who empties them?\tA contractor
=====
1.1 How many bins are there in the whole of the borough, and how many of these are for paper, counted in the last full year? => 4,120
1.2 What did the bins cost? => £734
1.3 Who empties them? => A contractor`,
};

describe('tables of questions and answers', () => {
  for (const [name, text] of Object.entries(tables)) {
    const [table = '', expected = ''] = text.trim().split('\n=====\n');
    test(name, () => {
      expect(shown(`Thornby Council\n\nOur response is below.\n\n${table}\n`)).toEqual(expected.split('\n'));
    });
  }
});
