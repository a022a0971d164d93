import { expect, test } from 'vitest';
import { asked, read } from './testing/head.ts';

const authority = (head: string, foot = ''): string =>
  read([...head.split('|'), ...asked, ...foot.split('|')].join('\n')).split('; ')[0] ?? '';
const day = '14 May 2025';

// The lines above the answers, those below them, and who answers.
test.each<[string, string, string]>([
  // A council that only a sentence, its website or its foot names.
  [
    'Request ID|5512||Thornby Borough Council are refusing this request under Section 12 of the Act.',
    '',
    'Thornby Borough Council',
  ],
  [
    'Decision|Thornby County Council (the Council/we) confirm that we hold information in scope of your request.',
    '',
    'Thornby County Council',
  ],
  [
    'Freedom of Information||1. The number of visitors to the main Thornby Council website in May',
    '',
    'Thornby Council',
  ],
  [
    'Responded||Requests|Council website',
    'Thornby District Council, Aver House, Station Road, Thornby',
    'Thornby District Council',
  ],
  ['Responses|Council tax bands', '', '-'],
  ['Barnet London Borough|14 May 2025', '', 'London Borough of Barnet'],
  // Companies, trusts and executives that answer themselves.
  [
    'Thornby Homes|A company wholly owned by Cotswold District Council||Thornby Homes Limited received your request on 2 May 2025.',
    '',
    'Thornby Homes Limited',
  ],
  [
    'Thornby Homes, 2 High Street, Thornby|Part of the Thornby Group, owned by Cotswold District Council|14 May 2025',
    'For other matters please write to Cotswold District Council.|Complaints Team, Thornby Homes',
    'Thornby Homes',
  ],
  [
    'Grass fires|14 May 2025',
    'You may ask for a review. Write to the Assistant Chief Fire Officer, Thornshire Fire and Rescue Service, Thornby.',
    'Thornshire Fire and Rescue Service',
  ],
  [
    'Thornlink|22 Station Road, Thornby||Thornlink received your Freedom of Information request on 2 May 2025.',
    '',
    'Thornlink',
  ],
  [
    'Thornby Life|14 May 2025||Your request was first sent to Cotswold District Council and passed to us. Thornby Life received it on 2 May 2025.',
    '',
    'Thornby Life',
  ],
  [
    'OFFICIAL|14 May 2025||I refer to your request for information which was received by Police Thornshire on 2 May 2025.',
    '',
    'Police Thornshire',
  ],
  [
    '14 May 2025||I can confirm that Thornby Shared Services holds some of the information.',
    '',
    'Thornby Shared Services',
  ],
  [
    'Averlink|Aver House, Station Road||Averlink, the Thorn and Aver Passenger Transport Executive, has your request.',
    'Corporate Governance, Averlink',
    'Averlink',
  ],
  [
    'Thornby Academies Trust|1 High Street|14 May 2025',
    'Compliance Team|Thornby Academies Trust',
    'Thornby Academies Trust',
  ],
  ['Thorn & Aver River Trust|14 May 2025', 'Information Officer, Thorn & Aver River Trust', 'Thorn & Aver River Trust'],
  // Bodies by the words of their kind.
  ['THORNSHIRE FIRE BRIGADE|14 May 2025', '', 'Thornshire Fire Brigade'],
  ['Thornshire Recycling & Waste Authority|14 May 2025', '', 'Thornshire Recycling & Waste Authority'],
  ['Thornby Port Health Authority|14 May 2025', '', 'Thornby Port Health Authority'],
  ['Upper Aver Internal Drainage Board|14 May 2025', '', 'Upper Aver Internal Drainage Board'],
  ['Thornshire Police and Crime Commissioner|14 May 2025', '', 'Thornshire Police and Crime Commissioner'],
  ['Metropolitan Police Service|Our ref: 01.FOI.24.0117', '', 'Metropolitan Police Service'],
  ['Heddlu Gogledd Cymru North Wales Police|14 May 2025', '', 'North Wales Police'],
  ['Bwrdd Iechyd Prifysgol Afon Ddu University Health Board|14 May 2025', '', 'Afon Ddu University Health Board'],
  ['Cyngor Tref Brynfa Town Council|14 May 2025', '', 'Brynfa Town Council'],
  ['Cyngor Cymuned Llanddu Community Council|14 May 2025', '', 'Llanddu Community Council'],
  [
    'Thornby-on-the-Wold Parish Council|14 May 2025',
    'Clerk to the Parish Council',
    'Thornby-on-the-Wold Parish Council',
  ],
  // One of two that share a head.
  [
    'Averdale District and Sowe Borough Councils - working in partnership|14 May 2025||This is the response of Sowe Borough Council. Averdale will reply to you separately.',
    'Information Team|Sowe Borough Council, Town Hall, Sowe WX1 1AA',
    'Sowe Borough Council',
  ],
  // At the foot alone.
  [
    '| Request ref | TDC-1178 |\n|---|---|\n| Date issued | 14 May 2025 |',
    'Thornby District Council, Civic Centre, High Street, Thornby WX1 2QY',
    'Thornby District Council',
  ],
  [
    '14 May 2025',
    'You can appeal to the Solicitor to the Council at Thornby District Council, High Street, Thornby WX1 2QY',
    'Thornby District Council',
  ],
  ['14 May 2025', 'This response is from the Thornby District Council.', 'Thornby District Council'],
  // Nobody.
  [
    '1 March 2024|Thank you for your request, which the Council received on 5 February 2024.',
    'Yours sincerely|Information Officer|for the Council',
    '-',
  ],
  ['14 May 2025|Customer Services received your request on 2 May 2025.', 'Customer Services', '-'],
  ['Town Hall, High Street, Thornby|14 May 2025', 'Town Hall, High Street, Thornby', '-'],
  ['Parks and Open Spaces|14 May 2025', 'Manager, Parks and Open Spaces', '-'],
  [
    'Dear Ms Sample|14 May 2025|Corporate Information Management Department received your request on 2 May 2025.',
    '',
    '-',
  ],
  [
    'Cotswold District Council|Thornby College, Broad Street, Thornby WX10 1AB|14 May 2025',
    '',
    'Cotswold District Council',
  ],
  [
    'Cotswold District Council|14 May 2025',
    'Main rivers come under the Aver River Agency, which should be asked.',
    'Cotswold District Council',
  ],
  [
    'Cotswold District Council|14 May 2025|You wrote: "I’m at the University of Thornby and I’m keen to know."',
    '',
    'Cotswold District Council',
  ],
])('%s %s', (head, foot, expected) => {
  expect(authority(head, foot)).toBe(expected);
});

test('a letter that nobody signs has nobody', () => expect(authority(day)).toBe('-'));
