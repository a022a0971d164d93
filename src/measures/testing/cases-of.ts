import type { Case } from './measured.ts';

/** The questions and answers of a block of lines (`?` a question, with its part behind a bar; `-` a line of its answer) and what is measured by them (`=`). */
export function casesOf(block: string): { readonly cases: readonly Case[]; readonly measures: readonly string[] } {
  const lines = block.split('\n');
  const cases: Case[] = [];
  for (const line of lines) {
    const said = line.slice(2);
    const last = cases.at(-1);
    if (line.startsWith('? ')) {
      const [question = '', part] = said.split(' | ');
      cases.push({ question, answer: '', ...(part === undefined ? {} : { part }) });
    } else if (line.startsWith('- ') && last) {
      cases[cases.length - 1] = { ...last, answer: last.answer === '' ? said : `${last.answer}\n${said}` };
    }
  }
  return { cases, measures: lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)) };
}

/** Rows of one line: `Question => answer == measure; measure`; `>>` before the next question, `|` before a part, `[...]` for the section. */
export function rowsOf(
  rows: string,
): readonly (readonly [line: string, cases: readonly Case[], measures: readonly string[]])[] {
  const lines = rows.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [asked = '', measures = ''] = line.split(/ ==(?: |$)/);
    const cases = asked.split(' >> ').map((one): Case => {
      const [told = '', answer = ''] = one.split(' => ');
      const [, section, words = ''] = /^(?:\[(.*?)\] )?(.*)$/.exec(told) ?? [];
      const [question = '', part] = words.split(' | ');
      return {
        question,
        answer: answer.trim(),
        ...(part === undefined ? {} : { part }),
        ...(section === undefined ? {} : { section }),
      };
    });
    return [line, cases, measures.split('; ').filter((measure) => measure !== '')] as const;
  });
}
