import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Wexmoor Council', '', 'Our ref: FOI 4410', '3 June 2024', '', 'Dear Applicant', ''];
const foot = ['', 'Yours faithfully', '', 'Information Officer'];
const read = (...lines: readonly string[]): string[] => shown([...head, ...lines, ...foot].join('\n'));

describe('one told question among what asks nothing in words', () => {
  test('paragraphs round it', () => {
    expect(
      read(
        'We employ 41 wardens and paid £612,400 for them in 2023/24.',
        '',
        'You also asked whether any of them work at night. Six do.',
        '',
        'The names of the wardens are withheld under section 40(2) of the Act.',
      ),
    ).toEqual([
      '- - => We employ 41 wardens and paid £612,400 for them in 2023/24.',
      '- whether any of them work at night => Six do. The names of the wardens are withheld under section 40(2) of the Act.',
    ]);
  });

  test('a table before it', () => {
    expect(
      read(
        'The vehicles that we run are these.',
        '',
        '| Service | Maker | Bought |',
        '|---|---|---|',
        '| Refuse | Dennis | 2019 |',
        '| Parks | Iveco | 2021 |',
        '',
        'You further asked who services them. Marl Garages Ltd does so.',
      ),
    ).toEqual([
      '- [Refuse, Maker] - => Dennis',
      '- [Refuse, Bought] - => 2019',
      '- [Parks, Maker] - => Iveco',
      '- [Parks, Bought] - => 2021',
      '- who services them => Marl Garages Ltd does so.',
    ]);
  });

  test('a table that it leads to', () => {
    expect(
      read(
        'You asked how many graves are left in each cemetery. The numbers are in the table below.',
        '',
        '| Cemetery | Full graves | Ashes plots |',
        '|---|---|---|',
        '| Oak Lane | 212 | 40 |',
        '| St Wilf | 18 | none |',
      ),
    ).toEqual([
      '- [Oak Lane, Full graves] how many graves are left in each cemetery => 212',
      '- [Oak Lane, Ashes plots] how many graves are left in each cemetery => 40',
      '- [St Wilf, Full graves] how many graves are left in each cemetery => 18',
      '- [St Wilf, Ashes plots] how many graves are left in each cemetery => none',
    ]);
  });

  test('years over named columns', () => {
    expect(
      read(
        'Thank you for your request. You asked for the figures of three years. We hold these.',
        '',
        '| Year | Trees planted | Trees felled |',
        '|---|---|---|',
        '| 2021/22 | 310 | 44 |',
        '| 2022/23 | none (drought) | 52 |',
        '',
        'Trees on private land are not counted.',
      ),
    ).toEqual([
      '- [2021/22] Trees planted => 310',
      '- [2021/22] Trees felled => 44',
      '- [2022/23] Trees planted => none (drought)',
      '- [2022/23] Trees felled => 52',
    ]);
  });

  test('titles over paragraphs, one of which tells', () => {
    expect(
      read(
        'Pest control',
        '',
        'Our own team deals with rats and wasps.',
        '',
        'Contractor',
        '',
        'Fennimore Ltd',
        '',
        'Price of a visit',
        '',
        '£64.00 including VAT',
        '',
        'Call-outs',
        '',
        '417 in 2023',
        '',
        'Further points',
        '',
        'You asked what we think of poison. The Act gives no right to opinions and we hold none.',
      ),
    ).toEqual([
      '- Pest control => Our own team deals with rats and wasps.',
      '- Contractor => Fennimore Ltd',
      '- Price of a visit => £64.00 including VAT',
      '- Call-outs => 417 in 2023',
      '- what we think of poison => The Act gives no right to opinions and we hold none.',
    ]);
  });

  test('titles that it leads to', () => {
    expect(
      read(
        'You requested details of the ferry, which we set out under three heads.',
        '',
        'Seats',
        '',
        'There are 40, of which six are under cover.',
        '',
        'Fares',
        '',
        '£2.50 for a crossing and £4 for a return.',
        '',
        'Crew',
        '',
        'Marl Boats Ltd provides three hands under a lease of 2019.',
      ),
    ).toEqual([
      '- Seats => There are 40, of which six are under cover.',
      '- Fares => £2.50 for a crossing and £4 for a return.',
      '- Crew => Marl Boats Ltd provides three hands under a lease of 2019.',
    ]);
  });

  test('nothing else is given: it stays alone', () => {
    expect(
      read(
        'You asked how many swans live on the lake. There were 14 in May.',
        '',
        'We cannot say how many there will be next year.',
      ),
    ).toEqual([
      '- how many swans live on the lake => There were 14 in May. We cannot say how many there will be next year.',
    ]);
  });
});

test("a log's summaries under its code, which is no figure", () => {
  expect(
    shown(
      'Wexmoor Council - Disclosure log\n\nRequest 24-0917\nSubject: Taxis\n\nSummary of request\nNumbers of taxis and drivers, and the fee.\n\nSummary of response\n118 taxis and 811 drivers were licensed at 1 April 2024. The fee is £318.\n',
    ),
  ).toEqual([
    '- Numbers of taxis and drivers, and the fee. => 118 taxis and 811 drivers were licensed at 1 April 2024. The fee is £318.',
  ]);
});

describe('titles that ask nothing in words', () => {
  const titles = (...pairs: readonly string[]): string[] => read(...pairs.flatMap((line) => [line, '']));

  test('long ones over figures and tables, one over a link', () => {
    expect(
      titles(
        'ROADS - WORKS AND CLAIMS',
        'Number of defects that were reported by residents in the year to 31 March 2024',
        '8,112',
        "Fees paid to the council's contractor for each kind of repair",
        '| Kind | 2022/23 | 2023/24 |\n|---|---|---|\n| Pothole | £41.00 | £44.10 |\n| Kerb | £90.00 | £96.40 |',
        'Appeals lodged by claimants against a decision',
        'None.',
        "The council's policy on inspection",
        'https://www.wexmoor.example/inspection',
      ),
    ).toEqual([
      '- Number of defects that were reported by residents in the year to 31 March 2024 => 8,112',
      "- [Pothole, 2022/23] Fees paid to the council's contractor for each kind of repair => £41.00",
      "- [Pothole, 2023/24] Fees paid to the council's contractor for each kind of repair => £44.10",
      "- [Kerb, 2022/23] Fees paid to the council's contractor for each kind of repair => £90.00",
      "- [Kerb, 2023/24] Fees paid to the council's contractor for each kind of repair => £96.40",
      '- Appeals lodged by claimants against a decision => None.',
      "- The council's policy on inspection => https://www.wexmoor.example/inspection",
    ]);
  });

  test("the letter's own among them answers nothing", () => {
    expect(
      titles(
        'Allotments',
        'There are 640 plots on nine sites.',
        'Waiting list',
        '211 people',
        'Rent of a plot',
        '£48 a year',
        'Conclusion',
        'All of the information requested has been sent to you.',
      ).slice(0, 3),
    ).toEqual([
      '- Allotments => There are 640 plots on nine sites.',
      '- Waiting list => 211 people',
      '- Rent of a plot => £48 a year',
    ]);
  });

  test('fees that were asked for, behind a heading of the reply', () => {
    expect(
      titles(
        'Please see our response below.',
        'Vehicles\n118 hackney carriages are licensed.',
        'Drivers\nThere are 811.',
        'Fees\nA new licence is £318.',
        'Minutes\nExempt under section 36.',
      ),
    ).toEqual([
      '- Vehicles => 118 hackney carriages are licensed.',
      '- Drivers => There are 811.',
      '- Fees => A new licence is £318.',
      '- Minutes => Exempt under section 36.',
    ]);
  });

  test('names before colons and dashes: what the letter is about is none of them, and three figures are enough', () => {
    expect(
      titles(
        'Re: taxis',
        'Vehicles: we license 118.',
        'Drivers: 811 hold a licence.',
        'Fees: £318 for a new licence.',
        'Minutes: these are exempt under section 36.',
      ),
    ).toEqual([
      '- Vehicles => we license 118.',
      '- Drivers => 811 hold a licence.',
      '- Fees => £318 for a new licence.',
      '- Minutes => these are exempt under section 36.',
    ]);
    expect(
      titles(
        'You asked for:',
        '- the number of plots – 640\n- the number of vacant plots – 12\n- the yearly rent – £48',
      ),
    ).toEqual(['- the number of plots => 640', '- the number of vacant plots => 12', '- the yearly rent => £48']);
  });
});
