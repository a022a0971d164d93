import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** Sections with a heading and a few words on what they are about, and what a careful reader sees in them, under `=====`. */
const letters: Record<string, string> = {
  'a heading in capitals and a sentence right under it': `
SECTION ONE: TREES
Planting and felling in the borough's parks and streets.

1.1 How many trees were planted?
Reply: 412

1.2 How many were felled?
Reply: There were none.

SECTION TWO: PONDS
The number of ponds, what lives in them and what they cost.

2.1 How many ponds are there?
Reply: Seven

2.2 What was spent on them?
Reply: £3,410

SECTION THREE: BANDSTANDS
Bands and their hours. Figures are for the summer of 2024 unless another season is given.

3.1 How many concerts were given?
Reply: 31
=====
1.1 How many trees were planted? => 412
1.2 How many were felled? => There were none.
2.1 How many ponds are there? => Seven
2.2 What was spent on them? => £3,410
3.1 How many concerts were given? => 31`,
  'a heading, a paragraph of its own over some lines, and a count that goes on with letters': `
Part A - Trees

This part deals with trees on land that the council owns or keeps, and not with those
in private gardens.

A1. How many trees were planted?
412 were planted.

A2. Who plants them?
Our own gardeners.

Part B - Ponds

Here we take together the ponds of all parks. Where a pond lies in two parks we have
counted it once.

B1. How many ponds are there?
There are seven ponds.

B2. Who cleans them?
A contractor does.
=====
A1 How many trees were planted? => 412 were planted.
A2 Who plants them? => Our own gardeners.
B1 How many ponds are there? => There are seven ponds.
B2 Who cleans them? => A contractor does.`,
  'a count that begins again in each theme': `
Theme 1: Trees

1. How many trees were planted?
Response: 412

2. Who plants them?
Response: Our own gardeners

Theme 2: Ponds

All that is said here is true of the winter too.

1. How deep is the deepest pond?
Response: 3.2 metres

2. Who cleans them?
Response: Nobody at present

Theme 3: Bandstands

The parks team answered these.

1. When was the last one painted?
Response: May 2019
=====
1 How many trees were planted? => 412
2 Who plants them? => Our own gardeners
1 How deep is the deepest pond? => 3.2 metres
2 Who cleans them? => Nobody at present
1 When was the last one painted? => May 2019`,
  'paragraphs in capitals and of the law within an answer stay with it': `
1. Please give the names of the gardeners.
These are withheld.

PUBLIC INTEREST TEST

We find that the harm is greater than the gain.

2. How many gardeners are there?
There are nine.

3. Please give their tasks.
Section 43: the tasks are priced in a contract that is out to tender.

This will change in May.

4. How many tools are there?
There are 300.
=====
1 Please give the names of the gardeners. => These are withheld. PUBLIC INTEREST TEST We find that the harm is greater than the gain.
2 How many gardeners are there? => There are nine.
3 Please give their tasks. => Section 43: the tasks are priced in a contract that is out to tender. This will change in May.
4 How many tools are there? => There are 300.`,
};

describe('sections with a few words under their heading', () => {
  for (const [name, letter] of Object.entries(letters)) {
    const [text = '', expected = ''] = letter.split('\n=====\n');
    test(name, () => expect(shown(text)).toEqual(expected.split('\n')));
  }
});
