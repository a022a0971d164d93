import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorities } from './authorities.ts';
import { findAuthorities } from './find-authorities.ts';

const found = (text: string) =>
  findAuthorities(text).map(({ authority, form, written }) => `${authority.name} = ${written} (${form})`);

describe('a text names', () => {
  test.each([
    ['Cotswold District Council', 'Cotswold District Council = Cotswold District Council (full)'],
    ['COTSWOLD\nDISTRICT COUNCIL', 'Cotswold District Council = COTSWOLD DISTRICT COUNCIL (full)'],
    ['**Cotswold**  \r\n**District Council**', 'Cotswold District Council = Cotswold District Council (full)'],
    ['> Cotswold District\n> Council', 'Cotswold District Council = Cotswold District Council (full)'],
    ['asked Cotswold Council to', 'Cotswold District Council = Cotswold Council (short)'],
    ['Cotswold DC replied', 'Cotswold District Council = Cotswold DC (short)'],
    ["Cotswold District Council's figures", 'Cotswold District Council = Cotswold District Council (full)'],
    ['Reading Borough Council', 'Reading Borough Council = Reading Borough Council (full)'],
    ['Reading Council', 'Reading Borough Council = Reading Council (short)'],
    ['foi@reading.gov.uk', 'Reading Borough Council = reading.gov.uk (domain)'],
    ['https://democracy.cotswold.gov.uk/x', 'Cotswold District Council = democracy.cotswold.gov.uk (domain)'],
    ['www.CARDIFF.gov.wales', 'City of Cardiff Council = www.CARDIFF.gov.wales (domain)'],
    ['gwynedd.llyw.cymru', 'Gwynedd Council = gwynedd.llyw.cymru (domain)'],
    ['foi@derrystrabane.com', 'Derry City and Strabane District Council = derrystrabane.com (domain)'],
    ['London Borough of Camden', 'London Borough of Camden = London Borough of Camden (full)'],
    ['the London Borough of Camden Council', 'London Borough of Camden = London Borough of Camden Council (short)'],
    ['LB Camden', 'London Borough of Camden = LB Camden (short)'],
    ['LB of Barking & Dagenham', 'London Borough of Barking and Dagenham = LB of Barking & Dagenham (short)'],
    ['Camden LBC', 'London Borough of Camden = Camden LBC (short)'],
    ['RBKC', 'Royal Borough of Kensington and Chelsea = RBKC (short)'],
    ['Westminster City Council', 'City of Westminster = Westminster City Council (full)'],
    ['the City of Westminster', 'City of Westminster = City of Westminster (full)'],
    ['City of London Corporation', 'City of London Corporation = City of London Corporation (full)'],
    ['BCP Council', 'Bournemouth, Christchurch and Poole Council = BCP Council (short)'],
    [
      'Bournemouth Christchurch & Poole Council',
      'Bournemouth, Christchurch and Poole Council = Bournemouth Christchurch & Poole Council (full)',
    ],
    ['Brighton & Hove City Council', 'Brighton and Hove City Council = Brighton & Hove City Council (full)'],
    ['Kingston upon Hull City Council', 'Hull City Council = Kingston upon Hull City Council (short)'],
    ['B&NES', 'Bath and North East Somerset Council = B&NES (short)'],
    [
      "King's Lynn & West Norfolk Borough Council",
      "Borough Council of King's Lynn and West Norfolk = King's Lynn & West Norfolk Borough Council (short)",
    ],
    ['Council of the City of York', 'City of York Council = Council of the City of York (short)'],
    ['The Council of the Isles of Scilly', 'Council of the Isles of Scilly = Council of the Isles of Scilly (full)'],
    ['St. Helens Council', 'St Helens Council = St. Helens Council (full)'],
    ['Stockton on Tees Borough Council', 'Stockton-on-Tees Borough Council = Stockton on Tees Borough Council (full)'],
    ['Wigan MBC', 'Wigan Metropolitan Borough Council = Wigan MBC (short)'],
    ['Leeds CC', 'Leeds City Council = Leeds CC (short)'],
    ['Kent CC', 'Kent County Council = Kent CC (short)'],
    ['West Suffolk Council', 'West Suffolk Council = West Suffolk Council (full)'],
    ['Suffolk County Council', 'Suffolk County Council = Suffolk County Council (full)'],
    ['Dorset Council', 'Dorset Council = Dorset Council (full)'],
    ['Dorset County Council', 'Dorset County Council = Dorset County Council (full)'],
    ['Newcastle Borough Council', 'Newcastle-under-Lyme Borough Council = Newcastle Borough Council (short)'],
    ['Durham City Council', 'Durham City Council = Durham City Council (full)'],
    ['Cyngor Sir Ceredigion', 'Ceredigion County Council = Cyngor Sir Ceredigion (short)'],
    ['Cyngor Sir Ynys Môn', 'Isle of Anglesey County Council = Cyngor Sir Ynys Môn (short)'],
    ['Cyngor Sir Ynys Mo\u0302n', 'Isle of Anglesey County Council = Cyngor Sir Ynys Mo\u0302n (short)'],
    [
      'Cyngor Bwrdeistref Sirol Caerffili',
      'Caerphilly County Borough Council = Cyngor Bwrdeistref Sirol Caerffili (short)',
    ],
    ['Comhairle nan Eilean Siar', 'Comhairle nan Eilean Siar = Comhairle nan Eilean Siar (full)'],
    ['City of Edinburgh Council', 'City of Edinburgh Council = City of Edinburgh Council (full)'],
    ['Highland Council', 'The Highland Council = Highland Council (full)'],
    [
      '**CAMBRIDGESHIRE  \n& PETERBOROUGH**  \nCOMBINED AUTHORITY',
      'Cambridgeshire and Peterborough Combined Authority = CAMBRIDGESHIRE & PETERBOROUGH COMBINED AUTHORITY (full)',
    ],
    ['Greater London Authority', 'Greater London Authority = Greater London Authority (full)'],
    ['Torbay Unitary\nAuthority', 'Torbay Council = Torbay Unitary Authority (short)'],
    ['West Yorkshire CA', 'West Yorkshire Combined Authority = West Yorkshire CA (short)'],
    [
      'St Albans City &amp; District Council',
      'St Albans City and District Council = St Albans City &amp; District Council (full)',
    ],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'Reading this letter',
    'West Suffolk',
    'after reading council papers',
    'Kent council tax bands',
    'West Kent Council',
    'Wexmoor and Reading Council',
    'Rugby Town Council',
    'Stroud Parish Council',
    'City of London Police',
    'City of Wolverhampton College',
    'Greater Manchester Police Authority',
    'London Borough of Wexmoor',
    'Cotswold County Council',
    'London Borough of Reading',
    'Newcastle Council',
    'the council, in Reading',
    'In Reading. Council staff',
    'Reading\n\nCouncil response',
    'rbkc',
    'richmondandwandsworth.gov.uk',
    'wexmoor.gov.uk',
    'Arts Council England',
    'Cyngor Cymuned Ceredigion',
  ])('no authority: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('several, in order', () => {
    expect(
      findAuthorities(
        'Adur and Worthing Councils wrote (foi@arun.gov.uk), not West Sussex County Council or Ipswich Borough Council.',
      ).map(({ authority, form }) => [authority.shortName, form]),
    ).toEqual([
      ['Adur', 'short'],
      ['Worthing', 'short'],
      ['Arun', 'domain'],
      ['West Sussex', 'full'],
      ['Ipswich', 'full'],
    ]);
  });
});

describe('for each authority', () => {
  test('its full name is found as itself, in lower case and in capitals too', () => {
    for (const { name } of authorities()) {
      for (const written of [name, name.toUpperCase(), name.replace(/ /g, '\n'), `From: ${name}, Example House`]) {
        expect(findAuthorities(written).map(({ authority }) => authority.name)).toEqual([name]);
      }
    }
  });

  test('its domain names it, unless it is shared or has passed on', () => {
    for (const { name, domains, ended } of authorities()) {
      for (const domain of domains) {
        const owners = authorities().filter((each) => each.domains.includes(domain));
        if (owners.length > 1 || ended) continue;
        expect(findAuthorities(`foi@${domain}.`).map(({ authority }) => authority.name)).toEqual([name]);
      }
    }
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...'Council|council|of|the|and|&|City|London|Borough|Reading|West|Suffolk|Adur|Worthing|Councils|Cyngor|Sir|MBC|,|.|\n|gov.uk|@|St|Helens'.split(
      '|',
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces).map((each) => each.join(' ')),
  );

  test('every span re-reads to what was written, and spans do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, written } of findAuthorities(text)) {
          expect(text.slice(...span).replace(/[\s*_>]+/g, ' ')).toBe(written);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          end = span[1];
        }
      }),
    );
  });

  test.each([
    'council ',
    'Reading ',
    'City of ',
    '.gov.uk',
    'a.',
    'Cyngor Sir ',
    'and ',
    "'",
    '&',
    ' ',
    'Adur and Worthing Councils ',
  ])('much of %j comes to an end', (piece) => {
    // Anything but linear would take minutes; `npm run bench:extract` has the timings.
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    for (const { span } of findAuthorities(text)) expect(span[1]).toBeLessThanOrEqual(text.length);
  });
});
