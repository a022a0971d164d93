import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const around = (law: string): string => `Wexmoor Council

1. How many wells are there?
7

2. Who owns them?
The names are exempt, as explained here.

${law}

3. Is a list published?
No

4. Is one planned?
Yes
`;

test.each([
  'Section 40 of the FOIA states:\n\n(1) Any information to which a request relates is exempt information.\n\n(2) Information which is held by others is exempt too.',
  'Section 31(1) of the Freedom of Information Act 2000 provides that:\n\n(1) Information which is not exempt by virtue of another section is exempt if its disclosure would prejudice-\n(a) the prevention of crime,\n(b) the finding of offenders,',
  'The Act says:\n\n1. Where a request is made, the duty does not arise.\n2. Subject to what follows, a person is entitled to be told.',
  'Regulation 12(5) reads as follows: -\n\na) information that was given in confidence\nb) the interests of the person who gave it\nc) the course of justice',
])('numbers of the law that a letter quotes count no question: %#', (law) => {
  const answers = shown(around(law)).map((line) => line.replace(/^(\d) .* => (\w+).*$/, '$1 $2'));
  expect(answers).toEqual(['1 7', '2 The', '3 No', '4 Yes']);
});

test('answers under a sentence that names the Act are answers', () => {
  const text =
    'Your request under the Act reads:\n\n1. How many wells are there?\n\nOur answers under the Act are as follows:\n\n1. Seven wells\n2. None\n';
  expect(shown(text).at(-1)).toBe('2 - => None');
});
