import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates, findDatesWithoutYear } from './date.ts';

test.each([
  ['10th July 2025', '2025-07-10', '10th July 2025'],
  ['10 July 2025', '2025-07-10', '10 July 2025'],
  ['Dated 10 July 2025.', '2025-07-10', '10 July 2025'],
  ['1 July 2025', '2025-07-01', '1 July 2025'],
  ['Thursday 10th of July, 2025', '2025-07-10', '10th of July, 2025'],
  ['Dyddiad / Date: 19 Mai / May 2025', '2025-05-19', '19 Mai / May 2025'],
  ['Date 9tli May 2016', '2016-05-09', '9tli May 2016'],
  ['this 3rd day of March 2024', '2024-03-03', '3rd day of March 2024'],
  ['July 10, 2025', '2025-07-10', 'July 10, 2025'],
  ['on July 10th 2025 we wrote', '2025-07-10', 'July 10th 2025'],
  ['Sent: Mon, 02 Jun 2025 09:14:22 +0100', '2025-06-02', '02 Jun 2025'],
  ['10/07/2025', '2025-07-10', '10/07/2025'],
  ['Date:10/07/2025 14:32', '2025-07-10', '10/07/2025'],
  ['1/7/25', '2025-07-01', '1/7/25'],
  ['10.07.25', '2025-07-10', '10.07.25'],
  ['10.07.2025.', '2025-07-10', '10.07.2025'],
  ['10-07-2025', '2025-07-10', '10-07-2025'],
  ['10 / 07 / 2025', '2025-07-10', '10 / 07 / 2025'],
  ['2025-07-10', '2025-07-10', '2025-07-10'],
  ['2025-07-10T09:00:00', '2025-07-10', '2025-07-10'],
  ['2025/07/10', '2025-07-10', '2025/07/10'],
  ['10-Jul-2025', '2025-07-10', '10-Jul-2025'],
  ['10-Jul-25', '2025-07-10', '10-Jul-25'],
  ["10 July '25", '2025-07-10', "10 July '25"],
  ['Received: 11 Nov 24 Date of reply: tomorrow', '2024-11-11', '11 Nov 24'],
  ['10 July 25', '2025-07-10', '10 July 25'],
  ['10<sup>th</sup> June 2025', '2025-06-10', '10<sup>th</sup> June 2025'],
  ['10 th June 2025', '2025-06-10', '10 th June 2025'],
  ['l0 July 2025', '2025-07-10', 'l0 July 2025'],
  ['1O July 2O25', '2025-07-10', '1O July 2O25'],
  ['I5th August 2024', '2024-08-15', 'I5th August 2024'],
  ['10\u00a0July\u00a02025', '2025-07-10', '10\u00a0July\u00a02025'],
  ['Responded Mon 27 March 20231. Name of the authority', '2023-03-27', '27 March 2023'],
  ['Responded 27/03/20232) How many', '2023-03-27', '27/03/2023'],
  ['Dyddiad: 10 Gorffennaf 2025', '2025-07-10', '10 Gorffennaf 2025'],
  ['29 February 2024', '2024-02-29', '29 February 2024'],
  ['14 SEPT 2023', '2023-09-14', '14 SEPT 2023'],
  ['4 Sept. 2023', '2023-09-04', '4 Sept. 2023'],
  ['10 Ju1y 2025', '2025-07-10', '10 Ju1y 2025'],
  ['3 0ctober 2024', '2024-10-03', '3 0ctober 2024'],
  ['9 Apri| 2024', '2024-04-09', '9 Apri| 2024'],
  ['10July2025', '2025-07-10', '10July2025'],
  ['on the third day of June 2024 it was', '2024-06-03', 'third day of June 2024'],
  ['the twenty-fourth of October 2022', '2022-10-24', 'twenty-fourth of October 2022'],
  ['Thirtieth of April, 2023', '2023-04-30', 'Thirtieth of April, 2023'],
  ['the twentieth of May 2023', '2023-05-20', 'twentieth of May 2023'],
  ['thirty first of May 2023', '2023-05-31', 'thirty first of May 2023'],
])('%s is a date', (text, value, words) => {
  const [found] = findDates(text);
  expect(found?.value).toBe(value);
  expect(found && text.slice(...found.span)).toBe(words);
});

test.each([
  '2023/24',
  '2017-18',
  'between 2022/23 and 2023/24',
  'FOI/10/07/2025',
  'ref 2025/0710',
  'FOI-2025-07-103',
  'Tel 01223 10 07 25',
  '01223 456 7890',
  'version 10.07.25',
  'v10.07.25',
  'host 10.07.25.1',
  '1.7.25',
  '31 June 2025',
  '29 February 2023',
  '07/25/2025',
  '0 July 2025',
  'July 2025',
  'in 2025',
  '10 July',
  '12 May 25 people came',
  'between 1 and 10 July',
  'sections 1.10.2 and 3.4.20',
  '10/07/2025/88',
  'page 10 of 2025',
  '20-45-67',
  '£10.07.25',
])('%s is no date', (text) => {
  expect(findDates(text)).toEqual([]);
});

test('several dates come in the order of the text', () => {
  expect(findDates('Received 10/06/2025, answered on 10 July 2025 (due 2025-07-08)').map((d) => d.value)).toEqual([
    '2025-06-10',
    '2025-07-10',
    '2025-07-08',
  ]);
});

test.each([
  ['your email of 10 June', '2025-07-10', '2025-06-10'],
  ['received on 29th December', '2025-01-24', '2024-12-29'],
  ['on the 3rd of March', '2025-03-31', '2025-03-03'],
  ['10 June 2024', '2025-07-10', undefined],
])('%s before %s', (text, latest, value) => {
  expect(findDatesWithoutYear(text, latest)[0]?.value).toBe(value);
});

test('any day of any year is found again in each of its forms', () => {
  const names = 'January February March April May June July August September October November December'.split(' ');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2059-12-31'), noInvalidDate: true }),
      fc.string({ maxLength: 8 }).map((s) => s.replace(/[\w/.£$:-]/g, ' ')),
      (date, around) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        for (const form of [
          iso,
          `${day} ${names[month - 1]} ${year}`,
          `${day}/${month}/${year}`,
          `${names[month - 1]} ${day}, ${year}`,
        ]) {
          expect(findDates(`${around} ${form} ${around}`).map((d) => d.value)).toEqual([iso]);
        }
      },
    ),
  );
});

test('nothing throws, spans stand in order inside the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9lO/. -]{0,30}(?:July)?[0-9 ]{0,6}$/)),
      (text) => {
        let last = 0;
        for (const { span, value } of findDates(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
          last = span[1];
        }
      },
    ),
  );
});

test.each([
  ['digits', '1'],
  ['slashes', '10/'],
  ['spaces', ' '],
  ['months', '10 May '],
  ['dots', '1.1.'],
])('a megabyte of %s comes to an end', (_, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  // Anything but linear would take hours.
  expect(findDates(text).length).toBeLessThanOrEqual(text.length);
});
