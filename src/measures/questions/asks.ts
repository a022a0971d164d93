import type { Ask } from './ask.ts';
import { authorityAsks } from './asks/authority.ts';
import { contactAsks } from './asks/contact.ts';
import { crmAsks } from './asks/crm.ts';
import { engagementAsks } from './asks/engagement.ts';
import { websiteAsks } from './asks/website.ts';

/** Every ask. Adding a measure: its words in a file of `asks/`, its names in `catalogue.ts`. */
export const asks: readonly Ask[] = [...websiteAsks, ...engagementAsks, ...contactAsks, ...crmAsks, ...authorityAsks];
