import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// Each question in Welsh (`C` for cwestiwn) right above the same in English, and one answer.
const asked: readonly (readonly [string, string, string])[] = [
  ['Faint o gychod sydd yn yr harbwr?', 'How many boats are in the harbour?', '74'],
  ['Beth yw cost angori?', 'What does a mooring cost?', '£512 a year'],
  ['Pa system a ddefnyddir?', 'Which system is used?', 'Nid ydym yn cadw hyn. / This is not held.'],
];

test.each(['.', ':', ')'])('C1%s over Q1', (mark) => {
  const body = asked.map(
    ([welsh, english, answer], i) =>
      `C${i + 1}${mark} ${welsh}\nQ${i + 1}${mark} ${english}\nA${i + 1}${mark} ${answer}`,
  );
  expect(shown(`CYNGOR ABER\n\nCais am wybodaeth / Request\n\n${body.join('\n\n')}\n`)).toEqual(
    asked.map(([, english, answer], i) => `${i + 1} ${english} => ${answer}`),
  );
});
