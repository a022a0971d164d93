import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** Letters in which other words stand among the answers, and what a careful reader sees in them, under `=====`. */
const letters: Record<string, string> = {
  'one answer for a range of Roman numbers': `
You asked:

i. Does the council have bins?
ii. Which kind?
iii. What did they cost?
iv. Who empties them?

Our response:

**i. and ii.** Yes, wheeled bins.

**iii.** £734

**iv.** Tern Ltd

Under section 20 of the Act you may require the Council to review its actions.
=====
i Does the council have bins? => Yes, wheeled bins.
ii Which kind? => Yes, wheeled bins.
iii What did they cost? => £734
iv Who empties them? => Tern Ltd`,
  'a later message that keeps the promise of the first': `
From: A. Requester
To: Thornby Council
Date: 2 May 2024

Dear Thornby Council

Please provide the following:
1. Number of bins
2. Annual spend on bins
3. Name of the firm that empties them

Yours faithfully

------------------------------

From: Thornby Council
To: A. Requester
Date: 28 May 2024

Dear A. Requester

1. 4,120
2. We will write again on this point.
3. Tern Ltd

------------------------------

From: Thornby Council
To: A. Requester
Date: 6 June 2024

Dear A. Requester

Further to our reply of 28 May, our answer to question 2 is £734 for 2023/24.

Regards
Thornby Council
=====
1 Number of bins => 4,120
3 Name of the firm that empties them => Tern Ltd
2 Annual spend on bins => £734 for 2023/24.`,
  'answers between the lines of a quoted message, from its first': `
From: Thornby FOI <foi@thornby.gov.uk>
Date: Mon, 24 Oct 2022 at 09:51
Subject: Re: Freedom of information

Hi

Our answers are below.

On Tue, 27 Sep 2022 at 17:30, Requester <r@example.org> wrote:

> Dear Thornby Council
>
> a) which bins you have
WHEELED
>
> b) their yearly cost
£734
>
> c) who empties them
TERN LTD
>
> Many thanks
=====
a which bins you have => WHEELED
b their yearly cost => £734
c who empties them => TERN LTD`,
  'titles with a number over lettered questions': `
1. Bins and lids
a) How many bins are there?
4,120
b) How many have lids?
4,000

2. Who empties them
a) Which firm?
Tern Ltd
b) At what cost?
£734
=====
1a How many bins are there? => 4,120
1b How many have lids? => 4,000
2a Which firm? => Tern Ltd
2b At what cost? => £734`,
  'the caption of a table': `
<h2>Question 1: How many bins were emptied?</h2>
<table><caption>Bins emptied by kind</caption><tr><th>Year</th><th>Wheeled</th><th>Other</th></tr>
<tr><td>2022/23</td><td>4,120</td><td>73</td></tr><tr><td>2023/24</td><td>4,210</td><td>75</td></tr></table>
<h2>Question 2: What did they cost?</h2><p>£734</p>
=====
1 [2022/23, Wheeled] How many bins were emptied? => 4,120
1 [2022/23, Other] How many bins were emptied? => 73
1 [2023/24, Wheeled] How many bins were emptied? => 4,210
1 [2023/24, Other] How many bins were emptied? => 75
2 What did they cost? => £734`,
  'a last section without questions': `
Section A  Bins
A1  Number of bins
    Answer: 4,120

Section B  Costs
B1  Cost of the bins
    Answer: £734
B2  Cost of the lids
    Answer: None

Section C  Declaration
[x] Given in full   [ ] Not given
=====
A1 Number of bins => 4,120
B1 Cost of the bins => £734
B2 Cost of the lids => None`,
};

describe('what stands among answers and is none', () => {
  for (const [name, letter] of Object.entries(letters)) {
    const [text = '', expected = ''] = letter.trim().split('\n=====\n');
    test(name, () => {
      expect(shown(`Thornby Council\n\nOur response to your request FOI 12 is below.\n\n${text}\n`)).toEqual(
        expected.split('\n'),
      );
    });
  }
});
