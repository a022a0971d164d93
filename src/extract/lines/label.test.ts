import { describe, expect, test } from 'vitest';
import { readLabel, readLabelCell } from './label.ts';
import { nameOf } from './number-path.ts';

const shown = (text: string, read = readLabel) => {
  const label = read(text);
  return label ? `${label.role} ${label.paths.map(nameOf).join('+')} | ${text.slice(label.end)}` : undefined;
};

describe('a label at the start of a line', () => {
  test.each([
    ['1. How many?', 'bare 1 | How many?'],
    ['I 5b. How many?', 'bare 5b | How many?'],
    ['I 5 times asked', undefined],
    ['1) How many?', 'bare 1 | How many?'],
    ['(1) How many?', 'bare 1 | How many?'],
    ['[2] How many?', 'bare 2 | How many?'],
    ['Q1 How many?', 'question 1 | How many?'],
    ['Q 1: How many?', 'question 1 | How many?'],
    ['Q.4 - How many?', 'question 4 | How many?'],
    ['Question 1', 'question 1 | '],
    ['Question One: how many', 'question 1 | how many'],
    ['Question 12a – how many', 'question 12a | how many'],
    ['1.10 Can residents', 'bare 1.10 | Can residents'],
    ['1.10. Can residents', 'bare 1.10 | Can residents'],
    ['1.10 i. What topics', 'bare 1.10i | What topics'],
    ['4a How many', 'bare 4a | How many'],
    ['4a. how many', 'bare 4a | how many'],
    ['4(a)(ii) How many', 'bare 4aii | How many'],
    ['4 (a) How many', 'bare 4a | How many'],
    ['4. (a) How many', 'bare 4a | How many'],
    ['4.a) How many', 'bare 4a | How many'],
    ['(a) the cost', 'bare a | the cost'],
    ['b) the cost', 'bare b | the cost'],
    ['ii. the cost', 'bare ii | the cost'],
    ['A1: Yes', 'answer 1 | Yes'],
    ['A.3 Yes', 'answer 3 | Yes'],
    ['A1. £200', 'answer 1 | £200'],
    ['A: Yes', 'answer  | Yes'],
    ['Answer - 45', 'answer  | 45'],
    ['Answer: 3', 'answer  | 3'],
    ['Answer 3: No', 'answer 3 | No'],
    ['Response: N/A', 'answer  | N/A'],
    ['Council response', 'answer  | '],
    ['Council response: none', 'answer  | none'],
    ['Our response', 'answer  | '],
    ['Response to Question 4: none', 'answer 4 | none'],
    ['Ateb: Dim', 'answer  | Dim'],
    ['1. a) & b) See above', 'bare 1a+1b | See above'],
    ['1. a), b) and c) Yes', 'bare 1a+1b+1c | Yes'],
    ['1. a)-e) Not held', 'bare 1 | Not held'],
    ['1a – 27', 'bare 1a | 27'],
    ['3m – 4m a year', undefined],
    ['2.1 to 2.9: outsourced', 'bare 2.1+2.2+2.3+2.4+2.5+2.6+2.7+2.8+2.9 | outsourced'],
    ['Q3-5 Not held', 'question 3+4+5 | Not held'],
    ['1, 2 and 4: Not held', 'bare 1+2+4 | Not held'],
    ['Questions 2 and 3 - Not held', 'question 2+3 | Not held'],
    ['4a and b: Not held', 'bare 4a+4b | Not held'],
    ['I2a. When', 'bare 12a | When'],
    ['5.', 'bare 5 | '],
    ['[Answer] £200', 'answer  | £200'],
    ['[Answer]', 'answer  | '],
    ['[Council response]: none', 'answer  | none'],
    ['(Answer 3) No', 'answer 3 | No'],
    ['[A2] 14', 'answer 2 | 14'],
    ['i. to iii. Yes', 'bare i+ii+iii | Yes'],
    ['(iv)-(vi) Not held', 'bare iv+v+vi | Not held'],
    ['iv. and vii. Not held', 'bare iv+vii | Not held'],
    ['a) to c): No', 'bare a+b+c | No'],
    ['(a), (b) and (d) No', 'bare a+b+d | No'],
    ['Our answer to question 3 is £4,118', 'answer 3 | £4,118'],
    // What is none.
    ['[redacted] Yes', undefined],
    ['[Council house] sales', undefined],
    ['2023. A year', undefined],
    ['2023/24: £5', undefined],
    ['10 July 2025', undefined],
    ['12 High Street', undefined],
    ['450 square miles', undefined],
    ['1,234 visitors', undefined],
    ['1.2 million', undefined],
    ['12-18 months', undefined],
    ['10 - 12 months', undefined],
    ['I am writing to ask', undefined],
    ['A copy of the accounts', undefined],
    ['Response date: 4 May', undefined],
    ['Answers are below', undefined],
    ['Questions about this letter', undefined],
    ['43%', undefined],
    ['e.g. a portal', undefined],
    ['Mr. Smith', undefined],
    ['£250', undefined],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('a cell that holds a label', () => {
  test.each([
    ['I', 'bare 1 | '],
    ['I 2a', 'bare 12a | '],
    ['I2b', 'bare 12b | '],
    ['l0', 'bare 10 | '],
    ['1O', 'bare 10 | '],
    ['3', 'bare 3 | '],
    ['1.10.', 'bare 1.10 | '],
    ['Q7', 'question 7 | '],
    ['ıα', undefined],
    ['No', undefined],
    ['2010', undefined],
    ['Yes', undefined],
  ])('%s', (text, expected) => {
    expect(shown(text, readLabelCell)).toBe(expected);
  });
});
