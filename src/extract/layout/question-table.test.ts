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
};

describe('tables of questions and answers', () => {
  for (const [name, text] of Object.entries(tables)) {
    const [table = '', expected = ''] = text.trim().split('\n=====\n');
    test(name, () => {
      expect(shown(`Thornby Council\n\nOur response is below.\n\n${table}\n`)).toEqual(expected.split('\n'));
    });
  }
});
