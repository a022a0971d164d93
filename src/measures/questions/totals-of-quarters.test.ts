import { describe, expect, it } from 'vitest';
import { extractResponse } from '../../extract/extract-response.ts';
import { measureResponse } from '../measure-response.ts';
import { told } from '../testing/measured.ts';

const quarters = ['April-June', 'July-Sept', 'Oct-Dec', 'Jan-March'];
const values = ['10,000', '11,000', '12,000', '13,000'];
const head = 'Wexmoor City Council\nRef: WX-077\n\n1. Calls to the contact centre, by quarter, with totals\n\n';

const calls = (table: readonly (readonly string[])[]): string[] => {
  const text = `${head}${table.map((cells) => cells.join('\t')).join('\n')}\n`;
  return measureResponse(text, extractResponse(text))
    .measures.filter(({ id }) => id === 'calls.inbound')
    .map(told);
};

describe('the total of four quarters is a year’s figure', () => {
  it('in each column of a table with several years', () => {
    const rows = quarters.map((name, i) => [name, values[i] ?? '', values[3 - i] ?? '']);
    const read = calls([['Quarter', '2022/23', '2023/24'], ...rows, ['Total', '46,000', '46,000']]);
    expect(read.filter((line) => line.includes(' year '))).toEqual([
      'calls.inbound year 2022/23 46000',
      'calls.inbound year 2023/24 46000',
    ]);
  });

  it('of the year that all its quarters name', () => {
    const names = quarters.map((_, i) => `Q${i + 1} 2024/25`);
    const read = calls([
      ['', ...names, 'Total'],
      ['Calls', ...values, '46,000'],
    ]);
    expect(read.filter((line) => line.includes(' year '))).toEqual(['calls.inbound year 2024/25 46000']);
  });
});
