import { expect, it } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { measureResponse } from '../measure-response.ts';

/** What a table that asks nothing in words measures: its cells by `row, column`. */
function measured(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  let text = '';
  const answers = rows.flatMap(([row, ...cells]) =>
    cells.map((cell, k): Answer => {
      const from = text.length;
      text += `${cell}\n`;
      const spans = [[from, from + cell.length]] as const;
      return {
        part: `${row}, ${heads[k]}`,
        text: cell,
        outcome: 'answered',
        questionSpans: [],
        spans,
        sureness: { level: 'stated' },
      };
    }),
  );
  return measureResponse(text, { kind: 'response', answers, warnings: [] }).measures.map(
    ({ id, figure }) => `${id} ${'value' in figure ? String(figure.value) : ''}`,
  );
}

const crm = ['crm.in_use true', 'crm.products Verint'];

it.each<[string, readonly string[], readonly (readonly string[])[], readonly string[]]>([
  ['product, then supplier', ['Product', 'Supplier'], [['CRM', 'Verint', 'Netcall']], crm],
  ['supplier, then product', ['Supplier', 'Product'], [['CRM', 'Netcall', 'Verint']], crm],
  ['software and vendor', ['Software', 'Vendor'], [['CRM', 'Verint', 'Agilisys']], crm],
  ['system name and provider', ['System name', 'Provider'], [['CRM', 'Verint', 'Agilisys']], crm],
  ['a supplier alone', ['Supplier', 'Contract end'], [['CRM', 'Verint', '31/10/2027']], crm],
  [
    'of several rows',
    ['Product', 'Supplier'],
    [
      ['CMS', 'Drupal', 'Big Blue Door'],
      ['Survey tool', 'Snap XMP', 'Snap Surveys'],
    ],
    ['engagement.tools Snap XMP', 'website.platform Drupal'],
  ],
  ['what else a council buys', ['Product', 'Supplier'], [['Payroll', 'iTrent', 'MHR']], []],
])('%s', (_, heads, rows, expected) => {
  expect(measured(heads, rows).sort()).toEqual([...expected].sort());
});
