import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** The right of review, its title and what it leads to on one line, right behind the last answer. */
const closings: readonly string[] = [
  'Your right to complain: details at wexmoor.example/foi',
  'Right of appeal - see our website',
  'Your rights of appeal: please see www.wexmoor.example/foi/appeals',
  'How to complain: write to the Head of Legal',
  'Review procedure – details on our website',
  'Complaints procedure: available at the town hall',
  'Right to review: e-mail foi@wexmoor.example within 40 days',
  'Appeal rights: set out on the back of this sheet',
];

describe('the right of review on one line is no part of the last answer', () => {
  test.each(closings)('%s', (closing) => {
    const plain = `Wexmoor Council\n\n1. How many cabs are there?\n66\n\n2. How many take wheelchairs?\nN/K\n\n${closing}\n`;
    const list = `<html><body><p>Wexmoor Council</p><dl><dt>(1) How many cabs are there?</dt><dd>66</dd><dt>(2) How many take wheelchairs?</dt><dd>N/K</dd></dl><p>${closing}</p></body></html>`;
    for (const text of [plain, list])
      expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual(['66', 'N/K']);
  });

  test('a procedure that is asked for answers', () => {
    const text =
      'Wexmoor Council\n\n1. How many cabs are there?\n66\n\n2. What papers are given to drivers?\nComplaints procedure: 14 pages, and a map\n';
    expect(extractResponse(text).answers[1]?.text).toBe('Complaints procedure: 14 pages, and a map');
  });
});
