import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('rows whose number and answer stand half-way down', () => {
  test('the first row’s first line too is its question’s', () => {
    const text = [
      ...head,
      '      What was spent on dredging',
      '1                                     £12,500',
      '      the harbour last year?',
      '',
      '      How many buoys were moved',
      '2                                     19',
      '      in the same time?',
    ].join('\n');
    expect(shown(text)).toEqual([
      '1 What was spent on dredging the harbour last year? => £12,500',
      '2 How many buoys were moved in the same time? => 19',
    ]);
  });

  test('an indented sentence over a table is the letter’s', () => {
    const text = [
      ...head,
      '      Our answers are set out below.',
      '1     What was spent on dredging?     £12,500',
      '2     How many buoys were moved?      19',
    ].join('\n');
    expect(shown(text)).toEqual(['1 What was spent on dredging? => £12,500', '2 How many buoys were moved? => 19']);
  });
});
