import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor Council\nOur ref: WX/FOI/0907\n\nYou asked about trees. Please see below.\n\n';

test('a list set with tabs, an answer behind a tab below each question, rows of names and figures among them', () => {
  const text = [
    '1.\tWhat was paid to each tree surgeon in 2024/25, and in total?',
    '',
    '\tThornbury Arb\t£61,200',
    '\tOakley and Ash (West)\t£18,000',
    '',
    'WX/FOI/0907\tpage 1',
    '',
    '\tOthers\t£1,300',
    '\tTotal\t£80,500',
    '',
    '2.\tHow much was spent on the plans?',
    '',
    '\tOur wardens draw the plans in the winter and what their time costs is not recorded.',
    '',
    '3.\tWho keeps the register of trees?',
    '',
    '\tParks',
    '',
    'WX/FOI/0907\ttudalen 2 / page 2',
  ].join('\n');
  expect(shown(head + text)).toEqual([
    '1 [Thornbury Arb] What was paid to each tree surgeon in 2024/25, and in total? => £61,200',
    '1 [Oakley and Ash (West)] What was paid to each tree surgeon in 2024/25, and in total? => £18,000',
    '1 [Others] What was paid to each tree surgeon in 2024/25, and in total? => £1,300',
    '1 [Total] What was paid to each tree surgeon in 2024/25, and in total? => £80,500',
    '2 How much was spent on the plans? => Our wardens draw the plans in the winter and what their time costs is not recorded.',
    '3 Who keeps the register of trees? => Parks',
  ]);
});

test('cells that wrap, with nothing between a row and the next, stay a table', () => {
  const text = [
    '1.\tHow many trees does the',
    '\tcouncil look after?\t21,400',
    '2.\tWho surveys the trees',
    '\tbeside the roads?\tA contractor',
    '3.\tAre residents told',
    '\tbefore one is felled?\tYes',
  ].join('\n');
  expect(shown(head + text).map((line) => line.split(' => ')[1])).toEqual(['21,400', 'A contractor', 'Yes']);
});

test('rows of a number, a question and an answer are a table though an answer goes on behind a blank line', () => {
  const text = [
    '1.\tHow many trees are there?\t21,400',
    '',
    '\t\tThe figure is of May 2024.',
    '',
    '2.\tWho surveys them?\tA contractor',
    '',
    '\t\tIt changes each year.',
  ].join('\n');
  expect(shown(head + text)).toEqual([
    '1 How many trees are there? => 21,400 The figure is of May 2024.',
    '2 Who surveys them? => A contractor It changes each year.',
  ]);
});
