import type { Ask } from '../ask.ts';

/** What makes licences those of one system, and not of all software. */
const ofOneSystem = [
  'oneSoftware',
  'forOneSystem',
  'oneContract',
  'canReport',
  'reportingTool',
  'app',
  'contactCentre',
  'calendar',
] as const;

/** Questions about the authority as a whole: its money, people, area, systems and portal. Of an id the first that fits counts. */
export const authorityAsks: readonly Ask[] = [
  {
    id: 'spend.software_licences',
    all: ['money', 'softwareWord', 'licences'],
    none: ofOneSystem,
  },
  // Right after a CRM its licences are meant.
  {
    id: 'spend.software_licences',
    all: ['money', 'software', 'licences'],
    notAbout: ['crm'],
    none: ofOneSystem,
  },
  { id: 'spend.payroll', anywhere: true, all: ['payroll'], none: ['payrollAside'] },
  // "How many people do you employ?" "What did they cost in total?"
  { id: 'spend.payroll', all: ['money', 'theyCost', 'workforce'], none: ['payrollAside'] },
  { id: 'spend.total', all: ['money'], whole: true },
  { id: 'spend.total', all: ['money', 'inTotal', 'software', 'payroll'] },
  {
    id: 'systems.count',
    all: ['systems', 'howMany', 'plainSystems'],
    none: ['money', 'percentage', 'systemsAside', 'survey', 'waste', 'contactCentre'],
  },
  {
    id: 'systems.count',
    all: ['systems', 'short', 'plainSystems'],
    none: ['money', 'percentage', 'systemsAside', 'survey', 'waste', 'contactCentre', 'which'],
  },
  {
    id: 'portal.in_use',
    all: ['portal', ['usesOne', 'short', 'yesNo']],
    none: ['money', 'percentage', 'portalAside', 'uptake', 'howMany', 'contract', 'toCome', 'otherPortal'],
  },
  // "Do residents have a portal where they can see their council tax?"
  {
    id: 'portal.in_use',
    anywhere: true,
    all: ['residents', 'portal', ['usesOne', 'yesNo', 'enabled']],
    none: ['money', 'percentage', 'uptake', 'howMany', 'contract', 'ofOthers'],
  },
  {
    id: 'portal.uptake',
    all: ['portal', ['uptake', 'percentage', 'fraction']],
    none: ['money', 'portalAside', 'survey', 'crm', 'waste', 'emergency'],
  },
  {
    id: 'portal.uptake',
    all: [['uptake', 'percentage']],
    context: ['portal', 'ofPortal'],
    notAbout: ['otherPortal'],
    none: ['money', 'portalAside', 'survey', 'crm', 'waste', 'emergency', 'otherMembers', 'dealtWith'],
  },
  {
    id: 'portal.uptake',
    all: ['fraction', 'people', 'uptake'],
    context: ['ofPortal'],
    notAbout: ['otherPortal'],
    none: ['money', 'portalAside', 'survey', 'crm', 'waste', 'emergency', 'otherMembers', 'dealtWith'],
  },
  { id: 'population', all: ['population'], none: ['money', 'populationAside', 'survey', 'waste', 'crm', 'area'] },
  {
    id: 'population',
    all: ['population', 'peopleAndArea'],
    none: ['money', 'populationAside', 'survey', 'waste', 'crm'],
  },
  {
    id: 'area_sq_km',
    all: ['peopleAndArea'],
    none: ['money', 'areaAside', 'survey', 'waste', 'crm'],
  },
  {
    id: 'area_sq_km',
    all: ['areaWord', 'short'],
    none: ['money', 'areaAside', 'survey', 'waste', 'crm', 'population', 'howMany'],
  },
  { id: 'area_sq_km', all: ['howLarge'], context: ['population'], none: ['money', 'areaAside'] },
  { id: 'area_sq_km', all: ['area'], none: ['money', 'areaAside', 'survey', 'waste', 'crm', 'population'] },
];
