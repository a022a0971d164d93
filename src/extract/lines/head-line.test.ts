import { describe, expect, test } from 'vitest';
import { isHeadLine } from './head-line.ts';

describe('pieces of a letter’s head far apart on a line', () => {
  test.each<[string, number, boolean]>([
    ['Ottershaw District Council        ODC 2024 317', 0, true],
    ['Ottershaw District Council        ODC-FOI-2255', 2, true],
    ['City of Ottershaw      FOI/24/118      Received 3 June 2024', 0, true],
    ['Received 3 June 2024        Replied 1 July 2024', 3, true],
    ['Rec. 3 June 2024      Ans. 1 July 2024', 3, true],
    ['ODC-5520     Received 3/6/2024     Answered 1/7/2024', 1, true],
    ['Our ref: FOI 118      Date received: 3 May 2025', 300, true],
    ['Information Officer        1 of 2', 80, true],
    ['RESPONSE TO REQUEST 2025/0318                 OTTERSHAW CITY COUNCIL', 0, true],
    ['Ottershaw County Council          Highways Information Request HD-EIR-0226', 0, true],
    ['Environmental Information Regulations 2004        Reply of 30 May 2025', 1, true],
    ['Freedom of Information Act 2000          Ottershaw Borough Council', 2, true],
    // Rows of tables.
    ['FOI requests answered      1,204', 4, false],
    ['Freedom of information requests      Information Team', 4, false],
    ['Scheme opened      3 May 2025', 4, false],
    ['Received 3 June 2024        14 visits', 4, false],
    ['2022/23      2023/24', 4, false],
    ['ODC 2024 317      FOI/24/118', 4, false],
    ['Ottershaw District Council        £12,500', 4, false],
    ['Ottershaw District Council        ODC 2024 317', 40, false],
  ])('%s', (words, at, expected) => expect(isHeadLine(words, at)).toBe(expected));
});
