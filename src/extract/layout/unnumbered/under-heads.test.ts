import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(
    `Wexmoor Borough Council\n\nFOI 2291\nDate received: 2 May 2024\nDate responded: 20 May 2024\n${text}`,
  ).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** Pages whose request stands in lines and whose reply stands under a heading for each; under `=====` what a careful reader sees. */
const pages: Record<string, string> = {
  'a heading for each line of the request, one of them as rights of review are headed': `
## Request

Please tell me how many ferries there are.
Please state what they cost in the last year and the year before it.
Please name the yard that mends them.
Please provide the number of complaints about late crossings.

## Response

### Ferries

There are four. Two of them carry cars.

### Cost

| Year | Cost |
| --- | --- |
| 2022 | £41,200 |
| 2023 | £44,870 |

### Yard

• Gull Ltd
• our own slip

### Complaints

31

## Complaints

You can ask for an internal review within 40 working days.
=====
Please tell me how many ferries there are. => There are four. Two of them carry cars.
[2022] Please state what they cost in the last year and the year before it. => £41,200
[2023] Please state what they cost in the last year and the year before it. => £44,870
Please name the yard that mends them. => Gull Ltd our own slip
Please provide the number of complaints about late crossings. => 31`,
  'a line that no heading answers': `
**Your request**

Please tell me how many ferries there are.
Please provide the names of their masters.
Please state what the piers cost in the last year.
Please say which yard mends the boats.

**Our response**

### Number of ferries

There are four.

### Cost of piers

The piers cost £12,400.

### The yard

The boats go to Gull Ltd.
=====
Please tell me how many ferries there are. => There are four.
Please state what the piers cost in the last year. => The piers cost £12,400.
Please say which yard mends the boats. => The boats go to Gull Ltd.`,
};

describe('a reply under the names of what was asked', () => {
  for (const [name, page] of Object.entries(pages)) {
    const [text = '', expected = ''] = page.split('\n=====\n');
    test(name, () => expect(shown(text)).toEqual(expected.split('\n')));
  }
});
