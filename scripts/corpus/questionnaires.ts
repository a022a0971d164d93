import { questionsAround } from './around.ts';
import { aside } from './frames.ts';
import type { Random } from './random.ts';

/** A figure that the extractor must find, exactly. */
export interface Known {
  readonly id: string;
  readonly period?: string;
  readonly value: number | boolean | string | readonly string[];
}

/** An answer as a council writes it, and what it really gives. */
export interface Reply {
  readonly text: string;
  readonly known: readonly Known[];
}

export interface Question {
  readonly number: string;
  readonly words: string;
  /** Labels of its parts, where it has several answers. */
  readonly parts?: readonly string[];
  readonly reply: (random: Random, size: number, part?: string) => Reply;
}

export interface Section {
  readonly title: string;
  readonly questions: readonly Question[];
}

const gaps = [
  'Information not held.',
  'The council does not hold this information.',
  'N/A',
  'Not applicable',
  'Exempt under section 43(2) of the Freedom of Information Act.',
];

const thousands = (value: number) => value.toLocaleString('en-GB');

/** Pounds in one of the ways in which councils write them; the known value is what the words say. */
function pounds(random: Random, value: number, yearly: boolean): { text: string; value: number } {
  const exact = Math.round(value);
  const round = Math.max(1000, Math.round(value / 1000) * 1000);
  return random.pick([
    { text: `£${thousands(exact)}`, value: exact },
    { text: `£${thousands(exact)}.50`, value: exact + 0.5 },
    { text: `Approximately £${thousands(round)}`, value: round },
    { text: `£${round / 1000}k${yearly ? ' per annum' : ''}`, value: round },
    { text: `The ${yearly ? 'annual' : 'total'} cost is £${thousands(exact)}.`, value: exact },
  ]);
}

const orGap = (random: Random, reply: () => Reply): Reply =>
  random.chance(0.3) ? { text: random.pick(gaps), known: [] } : reply();

/** Some officers say more than the figure. After a bare small number the point would make it a list's. */
const withAside = (random: Random, { text, known }: Reply): Reply =>
  random.chance(0.25) && !/^\d\d?$/.test(text)
    ? { text: `${text.replace(/\.$/, '')}. ${aside(random)}`, known }
    : { text, known };

const money =
  (id: string, perResident: number, period = 'year') =>
  (random: Random, size: number): Reply =>
    orGap(random, () => {
      const { text, value } = pounds(random, size * perResident * (0.5 + random.next()) + 1500, period === 'year');
      return withAside(random, { text, known: [{ id, period, value }] });
    });

const count =
  (id: string, perResident: number, period?: string, noun = '') =>
  (random: Random, size: number): Reply =>
    orGap(random, () => {
      const value = Math.max(2, Math.round(size * perResident * (0.5 + random.next())));
      const text = `${thousands(value)}${noun && random.chance(0.4) ? ` ${noun}` : ''}`;
      return period === undefined
        ? { text, known: [{ id, value }] }
        : withAside(random, { text, known: [{ id, period, value }] });
    });

const names =
  (id: string, from: readonly string[], most = 1) =>
  (random: Random): Reply =>
    orGap(random, () => {
      const value = random.some(from, random.whole(1, most));
      return { text: value.join(', '), known: [{ id, value }] };
    });

/** Month, quarter and year of one count, each in a part of its own. */
const byPeriod =
  (id: string, perResident: number) =>
  (random: Random, size: number, part = 'Year'): Reply => {
    const months = part === 'Month' ? 1 : part === 'Quarter' ? 3 : 12;
    return count(id, (perResident * months) / 12, part.toLowerCase())(random, size);
  };

const websiteParts = {
  Hosting: 'hosting',
  Maintenance: 'maintenance',
  'Content updates': 'content',
  'Technical development': 'development',
} as const;

const measured: readonly Section[] = [
  {
    title: 'Communications with residents',
    questions: [
      {
        number: '1.1',
        words:
          'What did the council spend on communications, marketing and advertising in the last full financial year?',
        reply: money('spend.communications', 1.4),
      },
      {
        number: '1.2',
        words: 'What is the total annual budget for emergency communications?',
        reply: money('spend.emergency_communications', 0.08),
      },
      {
        number: '1.3',
        words: 'How much goes each year on tools for digital engagement and analytics?',
        reply: money('spend.engagement_tools', 0.2),
      },
      {
        number: '1.4',
        words: 'What budget does the council have for issuing statutory notices?',
        reply: money('spend.statutory_notices', 0.3),
      },
      {
        number: '1.5',
        words: 'On average, how many statutory notices does the council issue each year?',
        reply: count('statutory_notices.count', 0.002, 'year'),
      },
    ],
  },
  {
    title: 'Contact centre',
    questions: [
      {
        number: '2.1',
        words: "What is the annual budget of the council's contact centre?",
        reply: money('spend.contact_centre', 6),
      },
      {
        number: '2.2',
        words: 'On average, how many inbound calls do you take each:',
        parts: ['Month', 'Quarter', 'Year'],
        reply: byPeriod('calls.inbound', 1.6),
      },
    ],
  },
  {
    title: 'Council website',
    questions: [
      {
        number: '3.1',
        words: 'How many visitors did the council website have in the past:',
        parts: ['Month', 'Quarter', 'Year'],
        reply: byPeriod('website.visitors', 8),
      },
      {
        number: '3.2',
        words: 'How many standalone websites or microsites does the council run?',
        reply: count('website.microsites', 0.00003),
      },
      {
        number: '3.3',
        words: 'What is the total annual spend on the main website for:',
        parts: Object.keys(websiteParts),
        reply: (random, size, part = 'Hosting') =>
          money(`spend.website.${websiteParts[part as keyof typeof websiteParts]}`, 0.12)(random, size),
      },
      {
        number: '3.4',
        words: "What content management system (CMS) is used for the council's main website?",
        reply: names('website.platform', ['Drupal', 'Umbraco', 'WordPress', 'Jadu', 'Contensis']),
      },
      {
        number: '3.5',
        words: 'Over the last three financial years, what did standalone websites or microsites cost in total?',
        reply: money('spend.microsites', 0.1, '3-years'),
      },
    ],
  },
  {
    title: 'Engagement',
    questions: [
      {
        number: '4.1',
        words: 'Which tools does the council use to run resident surveys or consultations?',
        reply: names(
          'engagement.tools',
          ['Citizen Space', 'SmartSurvey', 'SurveyMonkey', 'Commonplace', 'Snap Surveys'],
          2,
        ),
      },
      {
        number: '4.2',
        words: 'How many resident surveys does the council run in a typical year?',
        reply: count('surveys.count', 0.0001, 'year'),
      },
      {
        number: '4.3',
        words: 'What is the annual budget for resident polling and community engagement?',
        reply: money('spend.engagement', 0.25),
      },
    ],
  },
  {
    title: 'Waste and reporting',
    questions: [
      {
        number: '5.1',
        words: 'What is the annual cost of printed bin calendars?',
        reply: money('spend.bin_calendars', 0.1),
      },
      {
        number: '5.2',
        words: 'What is the annual cost of third-party tools for reporting issues such as potholes?',
        reply: money('spend.reporting_tools', 0.1),
      },
      {
        number: '5.3',
        words: 'How many issue reports are submitted each year through these tools?',
        reply: count('reports.count', 0.1, 'year'),
      },
    ],
  },
  {
    title: 'Systems',
    questions: [
      {
        number: '6.1',
        words: 'Which CRM platform does the council use?',
        reply: names('crm.products', ['Granicus', 'Verint', 'Salesforce', 'Microsoft Dynamics 365', 'Jadu Connect']),
      },
      { number: '6.2', words: 'What is the annual cost of the CRM?', reply: money('spend.crm', 0.4) },
      {
        number: '6.3',
        words: 'Which tools does the council use to measure website usage?',
        reply: names('website.analytics', ['Google Analytics', 'Siteimprove', 'Matomo', 'Hotjar'], 2),
      },
    ],
  },
];

/** The measured questions stand among others. */
export const survey: readonly Section[] = measured.map(({ title, questions }, i) => ({
  title,
  questions: [...questions, ...questionsAround(title, i + 1, questions.length)],
}));

export const crmQuestions: readonly Section[] = [
  {
    title: '',
    questions: [
      {
        number: '1',
        words: 'What is the population served by the Authority?',
        reply: (random, size) =>
          orGap(random, () => ({ text: thousands(size), known: [{ id: 'population', value: size }] })),
      },
      {
        number: '2',
        words: 'How large is the Authority in terms of geographical area?',
        reply: (random) =>
          orGap(random, () => {
            const value = random.whole(20, 2400);
            return { text: `${thousands(value)} square kilometres`, known: [{ id: 'area_sq_km', value }] };
          }),
      },
      {
        number: '3',
        words: 'How many information systems or databases does the Authority use?',
        reply: count('systems.count', 0.0005),
      },
      {
        number: '4a',
        words: 'Does the Authority have an online portal for residents?',
        reply: (random) => {
          const value = random.chance(0.8);
          return { text: value ? 'Yes' : 'No', known: [{ id: 'portal.in_use', value }] };
        },
      },
      {
        number: '4b',
        words: 'If so, what is the uptake as a percentage?',
        reply: (random) =>
          orGap(random, () => {
            const value = random.whole(5, 90);
            return { text: `${value}%`, known: [{ id: 'portal.uptake', value }] };
          }),
      },
      { number: '5', words: "What was the Authority's annual spend for 2023-24?", reply: money('spend.total', 2400) },
      {
        number: '6',
        words: "What was the Authority's annual spend for 2023-24 on software licensing?",
        reply: money('spend.software_licences', 9),
      },
      {
        number: '7',
        words:
          "What was the Authority's annual spend for 2023-24 on payroll of employees, agency staff and contractors?",
        reply: money('spend.payroll', 400),
      },
      {
        number: '8',
        words: 'Does the Authority use a Customer Relationship Management (CRM) system?',
        reply: () => ({ text: 'Yes', known: [{ id: 'crm.in_use', value: true }] }),
      },
      {
        number: '9a',
        words: 'When did the CRM system go live?',
        reply: (random) =>
          orGap(random, () => {
            const value = random.whole(2003, 2022);
            return { text: random.pick([`${value}`, `In ${value}`]), known: [{ id: 'crm.live_since', value }] };
          }),
      },
      {
        number: '9b',
        words: 'How long did the implementation take?',
        reply: (random) =>
          orGap(random, () => {
            const value = random.whole(3, 30);
            return { text: `${value} months`, known: [{ id: 'crm.implementation_months', value }] };
          }),
      },
      {
        number: '10',
        words: 'Are the IT systems centred primarily around residents or properties?',
        reply: (random) => {
          const value = random.pick(['residents', 'properties', 'both']);
          return { text: `${value[0]?.toUpperCase()}${value.slice(1)}`, known: [{ id: 'crm.centred_on', value }] };
        },
      },
    ],
  },
];
