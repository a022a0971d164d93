import type { MeasureUnit, Period } from '../model/measure.ts';

/** The families that the page offers measures by, in the order of the screen. */
export const measureGroups = [
  { id: 'spend', label: 'Spend' },
  { id: 'website', label: 'Website' },
  { id: 'contact', label: 'Contact and reports' },
  { id: 'engagement', label: 'Engagement and notices' },
  { id: 'crm', label: 'CRM' },
  { id: 'authority', label: 'The authority' },
] as const;

export type MeasureGroupId = (typeof measureGroups)[number]['id'];

/** What a measure is called and how it may be compared: the screen's part of the catalogue. How it is found stands in `questions/`. */
export interface CatalogueEntry {
  readonly id: string;
  /** For a chart's title or a list of choices; goes on after "by council" or "per resident". */
  readonly label: string;
  /** For a column's head. */
  readonly shortLabel: string;
  readonly group: MeasureGroupId;
  readonly unit: MeasureUnit;
  /** The periods it is given for, the most usual first; empty for what has none (a yes, a name, a population). */
  readonly periods: readonly Period[];
  /** Sums over councils mean something: pounds in a year do, a cost per call or a percentage does not. */
  readonly additive: boolean;
  /** Figures that are put in order of size; false for yes or no, names and the like. */
  readonly ranked: boolean;
  /** The measure whose part this is: website hosting is part of website spend. Never added to it. */
  readonly partOf?: string;
}

type Told = Pick<CatalogueEntry, 'id' | 'label' | 'shortLabel' | 'group'> & Partial<CatalogueEntry>;

const pounds = (entry: Told): CatalogueEntry => ({
  unit: 'GBP',
  periods: ['year'],
  additive: true,
  ranked: true,
  ...entry,
});

const counted = (entry: Told & Pick<CatalogueEntry, 'unit' | 'periods'>): CatalogueEntry => ({
  additive: true,
  ranked: true,
  ...entry,
});

const told = (entry: Told & Pick<CatalogueEntry, 'unit'>): CatalogueEntry => ({
  periods: [],
  additive: false,
  ranked: false,
  ...entry,
});

/** Every measure, in the order of the screen. Adding one: an entry here and one in `questions/`. */
export const catalogue: readonly CatalogueEntry[] = [
  pounds({
    id: 'spend.website',
    label: 'Website spend',
    shortLabel: 'Website',
    group: 'spend',
  }),
  pounds({
    id: 'spend.website.hosting',
    label: 'Website hosting spend',
    shortLabel: 'Website hosting',
    group: 'spend',
    partOf: 'spend.website',
  }),
  pounds({
    id: 'spend.website.maintenance',
    label: 'Website maintenance spend',
    shortLabel: 'Website maintenance',
    group: 'spend',
    partOf: 'spend.website',
  }),
  pounds({
    id: 'spend.website.content',
    label: 'Website content spend',
    shortLabel: 'Website content',
    group: 'spend',
    partOf: 'spend.website',
  }),
  pounds({
    id: 'spend.website.development',
    label: 'Website development spend',
    shortLabel: 'Website development',
    group: 'spend',
    partOf: 'spend.website',
  }),
  pounds({
    id: 'spend.microsites',
    label: 'Standalone sites and microsites spend',
    shortLabel: 'Microsites spend',
    group: 'spend',
    periods: ['3-years', 'year'],
  }),
  pounds({
    id: 'spend.communications',
    label: 'Marketing, communications and advertising spend',
    shortLabel: 'Communications',
    group: 'spend',
  }),
  pounds({
    id: 'spend.emergency_communications',
    label: 'Emergency communications budget',
    shortLabel: 'Emergency communications',
    group: 'spend',
  }),
  pounds({
    id: 'spend.engagement_tools',
    label: 'Digital engagement tools and analytics spend',
    shortLabel: 'Engagement tools',
    group: 'spend',
  }),
  pounds({
    id: 'spend.engagement',
    label: 'Polling and community engagement budget',
    shortLabel: 'Engagement',
    group: 'spend',
  }),
  pounds({
    id: 'spend.survey_tools',
    label: 'Survey and consultation tools spend',
    shortLabel: 'Survey tools',
    group: 'spend',
  }),
  pounds({
    id: 'spend.social_media_tools',
    label: 'Social media management tools spend',
    shortLabel: 'Social media tools',
    group: 'spend',
  }),
  pounds({
    id: 'spend.statutory_notices',
    label: 'Statutory notices budget',
    shortLabel: 'Notices budget',
    group: 'spend',
  }),
  pounds({
    id: 'spend.contact_centre',
    label: 'Contact centre budget',
    shortLabel: 'Contact centre',
    group: 'spend',
  }),
  pounds({
    id: 'cost_per_call',
    label: 'Cost per inbound call',
    shortLabel: 'Cost per call',
    group: 'spend',
    periods: [],
    additive: false,
  }),
  pounds({
    id: 'spend.crm',
    label: 'CRM spend',
    shortLabel: 'CRM spend',
    group: 'spend',
  }),
  pounds({
    id: 'spend.reporting_tools',
    label: 'Issue reporting tools spend',
    shortLabel: 'Reporting tools',
    group: 'spend',
  }),
  pounds({
    id: 'spend.bin_calendars',
    label: 'Printed bin calendars spend',
    shortLabel: 'Bin calendars',
    group: 'spend',
  }),
  pounds({
    id: 'spend.bin_changes',
    label: 'Cost of telling residents about bin changes',
    shortLabel: 'Bin changes',
    group: 'spend',
  }),
  pounds({
    id: 'spend.waste_app_build',
    label: 'Cost of developing a waste app',
    shortLabel: 'Waste app, to develop',
    group: 'spend',
    periods: [],
  }),
  pounds({
    id: 'spend.waste_app',
    label: 'Waste app running cost',
    shortLabel: 'Waste app, per year',
    group: 'spend',
  }),
  pounds({
    id: 'spend.total',
    label: 'Spend of the whole authority',
    shortLabel: 'All spend',
    group: 'spend',
  }),
  pounds({
    id: 'spend.software_licences',
    label: 'Software licensing spend',
    shortLabel: 'Software licences',
    group: 'spend',
  }),
  pounds({
    id: 'spend.payroll',
    label: 'Payroll spend',
    shortLabel: 'Payroll',
    group: 'spend',
  }),

  counted({
    id: 'website.visitors',
    label: 'Website visitors',
    shortLabel: 'Website visitors',
    group: 'website',
    unit: 'visitors',
    periods: ['year', 'quarter', 'month'],
  }),
  counted({
    id: 'website.microsites',
    label: 'Standalone sites and microsites',
    shortLabel: 'Microsites',
    group: 'website',
    unit: 'sites',
    periods: [],
  }),
  told({
    id: 'website.platform',
    label: 'Website platform (CMS)',
    shortLabel: 'Website CMS',
    group: 'website',
    unit: 'names',
  }),
  told({
    id: 'website.analytics',
    label: 'Tools that measure website use',
    shortLabel: 'Website analytics',
    group: 'website',
    unit: 'names',
  }),

  counted({
    id: 'calls.inbound',
    label: 'Inbound calls',
    shortLabel: 'Inbound calls',
    group: 'contact',
    unit: 'calls',
    periods: ['year', 'quarter', 'month'],
  }),
  counted({
    id: 'reports.count',
    label: 'Issues reported by residents',
    shortLabel: 'Issue reports',
    group: 'contact',
    unit: 'reports',
    periods: ['year', 'month'],
  }),
  told({
    id: 'portal.in_use',
    label: 'Online portal for residents',
    shortLabel: 'Portal',
    group: 'contact',
    unit: 'boolean',
  }),
  told({
    id: 'portal.uptake',
    label: 'Uptake of the online portal',
    shortLabel: 'Portal uptake',
    group: 'contact',
    unit: 'percent',
    ranked: true,
  }),

  counted({
    id: 'surveys.count',
    label: 'Surveys and polls of residents',
    shortLabel: 'Surveys',
    group: 'engagement',
    unit: 'surveys',
    periods: ['year'],
  }),
  told({
    id: 'engagement.tools',
    label: 'Survey and consultation tools in use',
    shortLabel: 'Survey tools in use',
    group: 'engagement',
    unit: 'names',
  }),
  counted({
    id: 'statutory_notices.count',
    label: 'Statutory notices issued',
    shortLabel: 'Notices issued',
    group: 'engagement',
    unit: 'notices',
    periods: ['year'],
  }),

  told({
    id: 'crm.in_use',
    label: 'Use of a CRM',
    shortLabel: 'CRM in use',
    group: 'crm',
    unit: 'boolean',
  }),
  told({
    id: 'crm.products',
    label: 'CRM products',
    shortLabel: 'CRM products',
    group: 'crm',
    unit: 'names',
  }),
  told({
    id: 'crm.live_since',
    label: 'Year the CRM went live',
    shortLabel: 'CRM live since',
    group: 'crm',
    unit: 'year',
    ranked: true,
  }),
  told({
    id: 'crm.implementation_months',
    label: 'Months to implement the CRM',
    shortLabel: 'CRM implementation',
    group: 'crm',
    unit: 'months',
    ranked: true,
  }),
  told({
    id: 'crm.obstacles',
    label: 'Obstacles to implementing a CRM',
    shortLabel: 'CRM obstacles',
    group: 'crm',
    unit: 'names',
  }),
  told({
    id: 'crm.centred_on',
    label: 'What systems are centred on',
    shortLabel: 'Centred on',
    group: 'crm',
    unit: 'string',
  }),

  counted({
    id: 'population',
    label: 'Population',
    shortLabel: 'Population',
    group: 'authority',
    unit: 'people',
    periods: [],
  }),
  counted({
    id: 'area_sq_km',
    label: 'Area in square kilometres',
    shortLabel: 'Area',
    group: 'authority',
    unit: 'km2',
    periods: [],
  }),
  counted({
    id: 'systems.count',
    label: 'Information systems and databases',
    shortLabel: 'Systems',
    group: 'authority',
    unit: 'systems',
    periods: [],
  }),
];

const byId = new Map(catalogue.map((entry) => [entry.id, entry]));

/** The entry of this id; `undefined` for an id that this version does not know (a stored record of another). */
export const catalogueEntry = (id: string): CatalogueEntry | undefined => byId.get(id);
