import type { Ask } from '../ask.ts';

const notTheProduct = [
  'toCome',
  'obstacles',
  'hardship',
  'howLong',
  'centred',
  'surveyOrEngagement',
  'website',
  'portal',
  'app',
  'onlyHave',
  'formerly',
  'notNow',
  'crmAside',
  'contract',
] as const;

const notData = [
  'howMany',
  'percentage',
  'fraction',
  'survey',
  'money',
  'uptake',
  'portal',
  'notKept',
  'waste',
] as const;

/** What else a question about a day may be about. */
const notItsStart: Ask['none'] = [
  'anOfficer',
  'money',
  'portal',
  'obstacles',
  'onlyHave',
  'website',
  'app',
  'survey',
  'surveyOrEngagement',
  'engagementTool',
];

/** Questions about customer relationship management. Of an id the first that fits counts. */
export const crmAsks: readonly Ask[] = [
  {
    id: 'spend.crm',
    all: ['money', 'crm'],
    none: ['perCall', 'oneOff', 'integrateOnly', 'evaluated', 'toCome', 'crmSpendAside'],
  },
  {
    id: 'crm.in_use',
    all: ['crm', ['usesOne', 'which', 'short', 'yesNo']],
    none: [
      'when',
      'money',
      'crmAside',
      'obstacles',
      'howLong',
      'onlyHave',
      'centred',
      'surveyOrEngagement',
      'portal',
      'website',
    ],
    oneSentence: true,
  },
  {
    id: 'crm.products',
    all: ['crm', ['which', 'tool', 'usesOne', 'short', 'yesNo']],
    none: [
      'when',
      'money',
      'crmAside',
      'obstacles',
      'howLong',
      'onlyHave',
      'centred',
      'surveyOrEngagement',
      'website',
      'putInBy',
    ],
    oneSentence: true,
  },
  { id: 'crm.products', all: ['crm', 'which', 'money'], none: ['obstacles', 'implementation', 'centred'], weak: true },
  // "What is it called and when did it go live?"
  {
    id: 'crm.products',
    all: ['called', 'when'],
    context: ['crm'],
    none: ['money', 'crmAside', 'obstacles', 'onlyHave', 'centred', 'surveyOrEngagement', 'website', 'portal', 'app'],
  },
  // "Whose is it?", right after a question about the CRM; in a longer question only products known as such are its names.
  {
    id: 'crm.products',
    all: ['ofWhom', 'short'],
    context: ['ofCrm'],
    none: [...notTheProduct, 'money'],
  },
  { id: 'crm.products', all: ['ofWhom'], context: ['ofCrm'], none: [...notTheProduct, 'money'], known: true },
  { id: 'crm.products', all: ['ofWhom'], context: ['ofCrm'], none: notTheProduct, known: true, weak: true },
  {
    id: 'crm.live_since',
    all: ['when', 'liveSince'],
    context: ['crm'],
    none: ['toCome', 'formerOne', 'contract', ...notItsStart],
  },
  {
    id: 'crm.live_since',
    all: ['when', 'began'],
    context: ['ofCrm'],
    none: ['laterOn', 'toCome', ...notItsStart],
  },
  {
    id: 'crm.live_since',
    all: ['crm', 'liveSince', 'short'],
    none: ['toCome', 'formerOne', 'contract', 'money', 'portal', 'howLong', 'obstacles', 'usesOne'],
  },
  // "First used", "Since": a row below the CRM's name.
  {
    id: 'crm.live_since',
    all: ['firstUse', 'short'],
    context: ['ofCrm'],
    none: ['laterOn', 'toCome', 'howMany', 'percentage', ...notItsStart],
  },
  { id: 'crm.live_since', all: ['began', 'terse', 'sinceWord'], context: ['ofCrm'] },
  {
    id: 'crm.implementation_months',
    all: ['crm', 'implementation', 'terse'],
    none: ['contract', 'money', 'obstacles', 'when'],
  },
  // "Implementation", a heading by itself below those of the CRM.
  {
    id: 'crm.implementation_months',
    all: ['implementation', 'terse'],
    context: ['ofCrm'],
    none: ['contract', 'money', 'obstacles', 'when', 'website', 'portal', 'app', 'survey'],
  },
  {
    id: 'crm.implementation_months',
    all: ['howLong', 'implementation'],
    context: ['crm'],
    none: ['toCome', 'contractLength', 'otherWork', 'money', 'portal', 'obstacles', 'website', 'calls', 'survey'],
  },
  {
    id: 'crm.implementation_months',
    all: ['howLongWork', 'work'],
    context: ['ofCrm'],
    none: ['otherWork', 'toCome', 'contractLength', 'money', 'portal', 'obstacles', 'website', 'calls', 'survey'],
  },
  {
    id: 'crm.obstacles',
    all: ['obstacles'],
    context: ['crm'],
    none: ['howMany', 'notThere', 'survey', 'website', 'emergency', 'money', 'councillors', 'canReport'],
  },
  {
    id: 'crm.obstacles',
    all: ['hardship', 'which'],
    context: ['ofCrm'],
    none: [
      'howMany',
      'notThere',
      'survey',
      'website',
      'emergency',
      'money',
      'councillors',
      'canReport',
      'howLong',
      'portal',
      'calls',
    ],
  },
  {
    id: 'crm.centred_on',
    all: ['centred', ['residents', 'properties', 'short']],
    context: ['crm'],
    none: ['waste', 'aTeam'],
  },
  {
    id: 'crm.centred_on',
    all: ['residents', 'properties', 'either', 'keeps'],
    context: ['ofCrm'],
    none: notData,
  },
  // Of all systems, where nothing is asked of the CRM alone.
  {
    id: 'crm.centred_on',
    all: ['centred', ['residents', 'properties', 'short']],
    none: ['waste', 'aTeam'],
    weak: true,
  },
  { id: 'crm.centred_on', all: ['residents', 'properties', 'either', 'systemData'], none: notData, weak: true },
];
