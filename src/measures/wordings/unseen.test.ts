import { describe, expect, test } from 'vitest';
import { measured } from '../testing/measured.ts';

type Pair = readonly [question: string, answer: string];

describe('wordings that letters nobody had seen brought', () => {
  test.each<readonly [readonly Pair[], readonly string[]]>([
    [
      [
        ['Which system do members of the public use to report faults and graffiti?', 'FixMyStreet'],
        ['What does that system cost each year?', '£9,400 per annum'],
      ],
      ['spend.reporting_tools year 9400'],
    ],
    [
      [
        ['Which system do residents use to report missed bins?', 'Our own forms'],
        ['What does it cost each year?', '£9,400'],
      ],
      [],
    ],
    [
      [['The area covered by the council, and its population.', '312 square kilometres and about 81,000 people']],
      ['population 81000 about', 'area_sq_km 312'],
    ],
    [
      [
        ['How many statutory notices were placed in newspapers last year?', '144'],
        ['What is the budget for notices in 2025/26?', '£61,000'],
      ],
      ['statutory_notices.count year 144', 'spend.statutory_notices year 2025/26 61000'],
    ],
    [
      [
        [
          'Other than by letter, how are residents told of changes to bin collections, and what does that cost?',
          '£730',
        ],
      ],
      ['spend.bin_changes year 730'],
    ],
    [
      [
        ['Are the systems organised around residents or properties?', 'Properties'],
        ['Is a CRM in use?', 'Yes'],
        ['Is the CRM organised around residents or properties?', 'Residents'],
      ],
      ['crm.in_use true', 'crm.centred_on residents'],
    ],
    [[['Are your IT systems centred on residents or properties?', 'Properties']], ['crm.centred_on properties']],
    [[['How is use of the website measured?', 'Matomo and Hotjar']], ['website.analytics [Matomo, Hotjar]']],
    [[['What was the total cost of building the current website?', '£52,000, paid once in 2023.']], []],
    [
      [
        ['What was spent on the website in 2022/23?', '£21,000'],
        ['How many visitors did it have in that year?', '340,200'],
      ],
      ['spend.website year 2022/23 21000', 'website.visitors year 2022/23 340200'],
    ],
    [
      [['Which CRM is in use?', 'Verint Engagement Management is the main CRM.']],
      ['crm.in_use true', 'crm.products [Verint Engagement Management]'],
    ],
    [
      [['Which CRM is in use?', 'Salesforce The contract ends in 2027']],
      ['crm.in_use true', 'crm.products [Salesforce]'],
    ],
    [
      [['Which survey tools are in use?', 'Citizen Space. We stopped using Commonplace in 2023.']],
      ['engagement.tools [Citizen Space]'],
    ],
    [
      [['Which survey tools are in use?', 'We gave up SurveyMonkey and now have SmartSurvey.']],
      ['engagement.tools [SmartSurvey]'],
    ],
    [
      [
        ['Which content management system does the main website use?', 'Jadu'],
        ['What was spent last year on hosting, and on support and maintenance?', 'Hosting £6,200. Support £9,900.'],
      ],
      ['website.platform [Jadu]', 'spend.website.hosting year 6200', 'spend.website.maintenance year 9900'],
    ],
    [
      [['Population of the area', '61,300 (Census 2021, rounded to the nearest hundred)']],
      ['population 2021 61300 about'],
    ],
    [[['Population of the area', '61,300 (Census 2021)']], ['population 2021 61300']],
  ])('%j', (pairs, measures) => {
    expect(measured(...pairs.map(([question, answer]) => ({ question, answer })))).toEqual(measures);
  });
});

const spend = 'What is the annual spend on the website for';
const rows = (...texts: readonly string[]) =>
  ['Hosting', 'Maintenance', 'Content updates', 'Technical development'].map((part, i) => ({
    question: spend,
    part,
    answer: texts[i] ?? '',
  }));

describe('one figure for several parts of the website', () => {
  const covered = 'spend.website year 28000 covers hosting+maintenance+content+development';
  test.each<readonly [readonly string[], readonly string[]]>([
    [['£28,000 for all of these'], [covered]],
    [['£28,000 (covers all of the below)', 'As above', 'See above', 'Included above'], [covered]],
    [
      ['£28,000 for all of these', '', '', '£4,000'],
      ['spend.website.hosting year 28000', 'spend.website.development year 4000'],
    ],
    [['£28,000'], ['spend.website.hosting year 28000']],
  ])('%j', (texts, measures) => {
    expect(measured(...rows(...texts))).toEqual(measures);
  });

  test('each of two parts that the question names has its own', () => {
    const question = 'What are the yearly costs of hosting, and of support?';
    expect(
      measured(
        { question: 'Which CMS runs the website?', answer: 'Umbraco' },
        { question, part: 'Hosting', answer: '£3,100' },
        { question, part: 'Support', answer: '£8,800' },
      ),
    ).toEqual(['website.platform [Umbraco]', 'spend.website.hosting year 3100', 'spend.website.maintenance year 8800']);
  });

  test('questions in a row that each name another part speak of the website', () => {
    expect(
      measured(
        { question: 'Does the council run microsites?', answer: 'Yes' },
        { question: 'Annual spend on hosting', answer: '£3,100' },
        { question: 'Annual spend on maintenance', answer: '£8,800' },
        { question: 'Annual spend on content updates', answer: '£1,200' },
        { question: 'Annual spend on technical development', answer: '£6,000' },
      ),
    ).toEqual([
      'spend.website.hosting year 3100',
      'spend.website.maintenance year 8800',
      'spend.website.content year 1200',
      'spend.website.development year 6000',
    ]);
  });
});
