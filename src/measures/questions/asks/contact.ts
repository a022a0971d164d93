import type { Ask } from '../ask.ts';

/** Other things that a question with the words of reports asks for. */
const otherwise: Ask['none'] = [
  'otherWays',
  'money',
  'percentage',
  'downloads',
  'calls',
  'crm',
  'councillors',
  'emergency',
  'survey',
  'visitors',
  'response',
];
/** And reports of one kind alone, where nothing says that all are meant. */
const unlikeReports: Ask['none'] = [...otherwise, 'oneIssue', 'missedBins', 'dealtWith'];

/** That reports are of what residents tell of: by their name, or by nothing else that is named. */
const ofIssues: Ask['all'][number] = [
  'issueWord',
  'severalIssues',
  'reportingTool',
  'canReport',
  'app',
  'waste',
  'plainContact',
];

/** What else is asked with the words of calls. */
const unlikeCalls: NonNullable<Ask['none']> = [
  'money',
  'perCall',
  'callDetail',
  'howOften',
  'councillors',
  'percentage',
  'emergency',
  'evaluated',
  'waste',
  'crm',
  'website',
];

/** Questions about how residents get in touch: calls, reports, waste calendars and apps. Of an id the first that fits counts. */
export const contactAsks: readonly Ask[] = [
  { id: 'cost_per_call', all: ['money', 'perCall'], none: ['callAside'] },
  // "What is the average price of answering one?", behind how many calls come in.
  {
    id: 'cost_per_call',
    all: ['money', 'answeringOne'],
    context: ['calls'],
    none: ['callAside', 'survey', 'website', 'crm', 'reports', 'waste', 'notices'],
  },
  // "How many calls come in each month, and what does each cost?"
  { id: 'cost_per_call', all: ['calls', 'eachCosts'] },
  {
    id: 'spend.contact_centre',
    all: ['money', 'contactCentre'],
    none: [
      'contactAside',
      'perCall',
      'eachCosts',
      'crm',
      'website',
      'tool',
      'licences',
      'waste',
      'oneSoftware',
      'emergency',
    ],
  },
  {
    id: 'spend.reporting_tools',
    all: ['money', 'reportingTool'],
    none: ['reportingAside', 'analytics', 'survey', 'councillors', 'build'],
  },
  {
    id: 'spend.reporting_tools',
    all: ['money', 'canReport', ['tool', 'app']],
    none: ['reportingAside', 'analytics', 'survey', 'councillors', 'build', 'waste', 'contactCentre', 'perCall'],
  },
  {
    id: 'spend.reporting_tools',
    all: ['money', 'canReport', 'tool', 'severalIssues'],
    none: ['reportingAside', 'analytics', 'survey', 'councillors', 'build', 'contactCentre', 'perCall'],
  },
  {
    id: 'spend.bin_calendars',
    all: [['money', 'short'], 'calendar'],
    context: ['waste'],
    none: ['howManyPrinted', 'calendarAside'],
  },
  { id: 'spend.bin_calendars', all: ['atWhatCost', 'calendar'], context: ['waste'], none: ['calendarAside'] },
  {
    id: 'spend.bin_changes',
    all: ['money', 'change', ['notify', 'communications']],
    context: ['waste'],
    none: ['calendar', 'app'],
  },
  // Beside the calendars that tell of collections, what telling of changes costs.
  { id: 'spend.bin_changes', all: ['money', 'binChanges'], context: ['calendar'], none: ['calendar', 'app', 'build'] },
  // "What did those notifications cost?", behind how residents are told of changes.
  {
    id: 'spend.bin_changes',
    all: ['money', 'notify', 'short'],
    context: ['waste', 'change'],
    none: [
      'gardenWaste',
      'calendar',
      'app',
      'build',
      'crm',
      'website',
      'emergency',
      'contactCentre',
      'statutoryNotices',
      'tool',
      'socialMedia',
    ],
  },
  {
    id: 'spend.waste_app_build',
    all: ['money', 'app', 'build'],
    context: ['waste'],
    none: ['crews', 'reportingTool', 'downloads', 'emergency'],
  },
  {
    id: 'spend.waste_app',
    all: ['money', 'app', 'perYear'],
    context: ['waste'],
    none: ['crews', 'reportingTool', 'downloads', 'emergency'],
  },
  // "What does the bin app cost?": only an answer that tells building from running says which.
  {
    id: 'spend.waste_app_build',
    all: ['money', 'app', 'waste'],
    none: ['crews', 'reportingTool', 'downloads', 'emergency', 'perYear', 'build'],
    weak: true,
  },
  {
    id: 'spend.waste_app',
    all: ['money', 'app', 'waste'],
    none: ['crews', 'reportingTool', 'downloads', 'emergency', 'perYear', 'build'],
    weak: true,
  },
  {
    id: 'calls.inbound',
    all: ['calls', ['howMany', 'short'], ['contactCentre', 'toCouncil', 'plainContact']],
    none: [...unlikeCalls, 'callsOfIt', 'callsOfThem'],
  },
  // "How many calls do they take?", of the agents and not of a firm that takes some.
  {
    id: 'calls.inbound',
    all: ['calls', 'howMany', 'callsOfThem'],
    context: [['contactCentre', 'inboundCalls']],
    notAbout: ['bot', 'tool', 'outsiders'],
    none: unlikeCalls,
  },
  // "How many calls does it take?", of the contact centre and not of what answers some calls in its stead.
  {
    id: 'calls.inbound',
    all: ['calls', ['howMany', 'short'], 'callsOfIt'],
    context: [['contactCentre', 'inboundCalls']],
    notAbout: ['bot', 'tool'],
    none: unlikeCalls,
  },
  {
    id: 'reports.count',
    all: ['reports', ['howMany', 'short'], ['submitted', 'short'], ofIssues],
    context: [['reportingTool', 'issueWord', 'app', 'waste']],
    none: unlikeReports,
  },
  {
    id: 'reports.count',
    all: ['reports', ['howMany', 'short'], ['submitted', 'short'], ofIssues],
    // A system that was asked about before, by which problems are reported.
    context: ['canReport', 'tool'],
    notAbout: ['crimes'],
    none: ['crimes', ...unlikeReports],
  },
  {
    id: 'reports.count',
    all: ['reports', 'howMany', 'submitted', 'severalIssues'],
    none: [...otherwise, 'dealtWith'],
  },
];
