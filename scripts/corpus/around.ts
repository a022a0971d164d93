import type { Random } from './random.ts';

// Most of what a survey asks has no figure that could be compared: how, who, since when, what next. These questions and answers give a letter its real length, and the
// extractor its chances to read a figure where there is none to read.

interface Around {
  readonly words: string;
  readonly replies: readonly string[];
}

const shared = [
  'Information not held.',
  'N/A',
  'Not applicable',
  'This is not recorded centrally. To answer it, an officer would have to look through the files of every service.',
  'The council does not hold this information in the form asked for.',
];

/** What officers add where they have the time to. */
const further = [
  'The arrangements are set out in a policy that the cabinet approved and that is looked at again every 3 years.',
  'Officers from several services meet once a month to agree what is needed and who will do it.',
  'A pilot was run in two wards; its results were reported to the scrutiny committee, whose minutes can be found on the website.',
  'Residents were asked about this in the last survey, and most of those who answered were content with things as they are.',
  'Services keep their own notes of this, in different ways, so that no complete picture can be given.',
  'An equality impact assessment was carried out, and changes were made to forms and letters as a result of it.',
  'Since April 2023 requests of this kind have been passed to a single team, which replies within 5 working days.',
  'Where a resident cannot use the online service, officers in the customer service centre do so on their behalf.',
  'The contract was let after an open competition, and its performance is looked at every quarter by the client officer.',
  'Training is given to new staff when they join, and refreshed when the system or the procedure changes.',
  'The council works with 6 other authorities in the region on this, and shares what it learns with them.',
  'No decision has been taken on what will happen after that, as it depends on the outcome of the local government review.',
  'Complaints about this are few, and are answered under the corporate complaints procedure in the usual way.',
  'Members are kept informed through a bulletin and can ask for a briefing on any part of it.',
];

const atLength = (random: Random, reply: string): string =>
  reply.length > 30 || random.chance(0.5)
    ? [reply.replace(/(?<![.!])$/, '.'), ...random.some(further, random.whole(2, 6))].join(' ')
    : reply;

/** Questions without a figure, by the survey's sections. */
const around: Readonly<Record<string, readonly Around[]>> = {
  'Communications with residents': [
    {
      words: 'Which channels does the council use to keep residents informed about local services?',
      replies: [
        'Website, e-mail newsletter, social media and the residents’ magazine, which goes to every household.',
        'Mainly the website and social media. Posters and leaflets are used where a service asks for them, for example in libraries and leisure centres.',
      ],
    },
    {
      words: 'Can residents choose which topics they are told about? If so, which topics are there?',
      replies: ['Yes. Bins, roads, planning, events and jobs.', 'No', 'Yes, by signing up on the website.'],
    },
    {
      words: 'Which difficulties has the council met in reaching residents over the last 12 months?',
      replies: [
        'Fewer people read local newspapers than 5 years ago, and e-mail addresses that we hold go out of date. Some wards have poor mobile coverage, so that text messages arrive late.',
        'None were recorded.',
      ],
    },
    {
      words: 'How does the council reach residents who are not online?',
      replies: [
        'Through councillors, parish councils, noticeboards and the 14 libraries in our area, and by letter where the law asks for one.',
        'By telephone and letter, and at our offices, which are open on 3 days a week.',
      ],
    },
    {
      words: 'Are alerts targeted at parts of the area, by postcode for instance?',
      replies: ['No', 'Yes, by ward.', 'Only by partners, such as the water company and the police.'],
    },
    {
      words: 'What does the council do to judge whether its emergency messages worked?',
      replies: [
        'A debrief is held after each incident by the officers concerned, and the lessons are put in the plan for the next one. There is no formal measurement.',
        'Reach and shares are looked at on social media.',
      ],
    },
  ],
  'Contact centre': [
    {
      words: 'Is the contact centre run by the council itself or by a contractor?',
      replies: ['It is run in-house.', 'By the council.', 'It is shared with a neighbouring council.'],
    },
    {
      words: 'Which topics do residents ring about most often?',
      replies: [
        'Council tax, missed bins, housing repairs, planning and parking, in this order. Calls are not counted by topic.',
        'Waste and recycling, then council tax.',
      ],
    },
    {
      words: 'Are any chatbots or voice assistants used to route enquiries? If so, which?',
      replies: ['No', 'No, although a trial is being considered.', 'A menu with 4 choices, and no more than that.'],
    },
    {
      words: 'Which languages are offered to residents who ring?',
      replies: ['Interpreters are arranged when they are needed.', 'English; other languages through an interpreter.'],
    },
  ],
  'Council website': [
    {
      words: 'Who looks after the accessibility of the website, and to which standard?',
      replies: [
        'The digital team, to WCAG 2.2 AA. A statement on the website lists what does not meet the standard yet.',
        'Each service is responsible for its own pages, with help from the web editor.',
      ],
    },
    {
      words: 'How often are pages reviewed, and by whom?',
      replies: [
        'Each page has an owner, who is reminded once a year to look at it.',
        'Pages are reviewed when the law or the service changes. There is no fixed cycle.',
      ],
    },
    {
      words: 'Which parts of the website are looked at most?',
      replies: [
        'Bin days, council tax, planning applications, the recycling centre and school term dates.',
        'The home page, followed by waste and planning.',
      ],
    },
    {
      words: 'Is there a plan to replace or rebuild the website? If so, when is that expected?',
      replies: ['No', 'Not at present. The present contract can be extended twice.', 'This is under discussion.'],
    },
    {
      words: 'In what ways can residents say what they think of the pages they have read?',
      replies: ['There is a form at the foot of each page.', 'By a thumbs up or down, and a box for words.'],
    },
  ],
  Engagement: [
    {
      words: 'How are the views of residents weighed when a decision is taken?',
      replies: [
        'They are summarised in the report to the committee that decides, together with the officers’ reply to each point. The report is published with the agenda five days before the meeting.',
        'By the service concerned, in line with the consultation policy.',
      ],
    },
    {
      words: 'Which groups are least often heard, and what is done about that?',
      replies: [
        'Young people and those who rent privately. Officers go to colleges and community centres with paper forms.',
        'This has not been studied.',
      ],
    },
    {
      words: 'Are the results of consultations published? If so, where?',
      replies: ['Yes, on the website.', 'Yes, in the reports to committee.', 'Sometimes.'],
    },
  ],
  'Waste and reporting': [
    {
      words: 'How are households told when their collection day changes?',
      replies: [
        'By a leaflet on the bin, on the website and on social media. Residents who have given us their e-mail address get a message too.',
        'By letter.',
      ],
    },
    {
      words: 'Who decides in which order reported defects are mended?',
      replies: [
        'The highways inspector, by the size of the defect and the use of the road. Defects that are a danger are made safe within 24 hours, others within 28 days.',
        'The contractor, under the terms of the contract.',
      ],
    },
    {
      words: 'Are residents told what became of their report? If so, how?',
      replies: ['Yes, by e-mail.', 'Yes, where they left an address.', 'No'],
    },
  ],
  Systems: [
    {
      words: 'Which services share records about a resident with one another?',
      replies: [
        'Council tax and benefits share one system. Others share records only where there is an agreement to do so.',
        'None do so as a matter of course.',
      ],
    },
    {
      words: 'Who is responsible for the security of residents’ records?',
      replies: [
        'The senior information risk owner, advised by the data protection officer. All staff are trained every year.',
        'The head of ICT.',
      ],
    },
    {
      words: 'What does the council see as the next step in making its services digital?',
      replies: [
        'A single account for residents, and forms that can be filled in on a phone. Both depend on funding that has not been agreed.',
        'The digital strategy is on our website and runs for 4 years.',
      ],
    },
  ],
};

interface AroundQuestion {
  readonly number: string;
  readonly words: string;
  readonly reply: (random: Random) => { readonly text: string; readonly known: readonly never[] };
}

/** The questions of a section that give no figure, numbered after those that do. */
export const questionsAround = (title: string, section: number, from: number): readonly AroundQuestion[] =>
  (around[title] ?? []).map(({ words, replies }, i) => ({
    number: `${section}.${from + i + 1}`,
    words,
    reply: (random) => ({
      text: random.chance(0.2) ? random.pick(shared) : atLength(random, random.pick(replies)),
      known: [],
    }),
  }));
