import type { View } from '../route.ts';

const topics = {
  spend: 'Spend',
  visitors: 'Website visitors',
  crm: 'CRM',
  pairs: 'Any two',
  question: 'Any question',
  answers: 'Who answered what',
} as const;

/** What the browser's tab and history call a page. */
export function pageTitle(view: View, something: boolean): string {
  switch (view.page) {
    case 'compare':
      return `${topics[view.topic]} · Foilight`;
    case 'table':
      return 'Table · Foilight';
    case 'check':
      return 'Check · Foilight';
    case 'reference':
      return 'Reference tables and sets · Foilight';
    case 'responses':
      return 'Responses · Foilight';
    default:
      return something ? 'Add responses · Foilight' : 'Foilight';
  }
}
