import type { Path } from './number-path.ts';

/**
 * The label at the start of a line or a cell: `1.`, `1)`, `(1)`, `Q1`, `Q 1:`, `Question 1`, `1.10`, `1.10 i.`, `4a`, `4(a)(ii)`,
 * `(b)`, `ii.`, `A1:`, `A.3`, `Answer -`, `Response:`, `Council response`, `2.1 to 2.9:`, `Q3-5`, `1, 2 and 4:`.
 */
export interface Label {
  /** `bare` where it says neither question nor answer. */
  readonly role: 'question' | 'answer' | 'bare';
  /** None for a word alone (`Answer:`); several where it speaks for several questions. */
  readonly paths: readonly Path[];
  /** Where what it labels begins. */
  readonly end: number;
  /** `firm`: says what it is in words; `plain`: closed by a full stop or a bracket; `weak`: nothing but a number before a word. */
  readonly strength: 'firm' | 'plain' | 'weak';
}
