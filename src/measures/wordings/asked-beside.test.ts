import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What is asked beside a thing, or of it in between, does not make it another; what could be taken for it does.
const rows = `
Total calls into the contact centre in 2024/25, and the average wait => 91,244 calls; the average wait was 3 minutes 12 seconds. == calls.inbound year 2024/25 91244
Website visitors in 2024/25, and the bounce rate => 438,700 visitors, with a bounce rate of 41%. == website.visitors year 2024/25 438700
CMS in use and the firm that supports it => Contensis, supported by Zengenti Ltd. == website.platform [Contensis]
Annual budget of the contact centre and the number of staff => £742,000 and 22 FTE == spend.contact_centre year 742000
How many calls did the call centre take in 2023/24, how many were abandoned, and how long did people wait? => 91,244 taken, 4,100 abandoned, 2 minutes == calls.inbound year 2023/24 91244
Number of online surveys in 2023/24 and the average number of replies => 22 surveys, 210 replies == surveys.count year 2023/24 22
How many statutory notices were placed in 2023/24 and in which papers? => 127, in the Gazette == statutory_notices.count year 2023/24 127
What is the cost of the website and the intranet? => £42,000 ==
What is the cost of the website and the cost of the intranet? => £42,000 ==
How many e-mails and what number of letters did the contact centre get in 2023/24? => 12,000 and 4,000 ==
Which CRM system does the council use? => Verint >> Reseller, if any => Bytes >> What is the annual fee? => £9,500 == crm.in_use true; crm.products [Verint]; spend.crm year 9500
Which CRM system does the council use? => Verint >> Length of contract and date of renewal => 5 years >> What is the annual fee? => £9,500 == crm.in_use true; crm.products [Verint]; spend.crm year 9500
Which CRM system does the council use? => Verint >> What other suppliers were considered? => Three others >> What did it cost in 2023/24? => £9,500 == crm.in_use true; crm.products [Verint]; spend.crm year 2023/24 9500
Which CRM system does the council use? => Verint >> Which departments use it? => Waste >> When did it go live? => 2017 == crm.in_use true; crm.products [Verint]; crm.live_since 2017
Which CRM system does the council use? => Verint >> Which telephony system is used? => Netcall >> What is the annual fee? => £9,500 == crm.in_use true; crm.products [Verint]
How many calls did the contact centre get in 2023/24? => 91,244 >> What about in an ordinary month? => About 7,600 == calls.inbound year 2023/24 91244; calls.inbound month 7600 about
How many calls did the contact centre get in 2023/24? => 91,244 >> How does this compare with the year before? => It was 88,200 in 2022/23 == calls.inbound year 2023/24 91244; calls.inbound year 2022/23 88200
How many calls did the contact centre get in 2023/24? => 91,244 >> And what is the figure for the last month? => 7,311 == calls.inbound year 2023/24 91244; calls.inbound month 7311
How many calls did the contact centre get in 2023/24? => 91,244 >> What does that come to per month? => 7,600 == calls.inbound year 2023/24 91244; calls.inbound month 2023/24 7600
Does the council have a customer relationship management system? => Yes >> If yes, which one, and since when? => Granicus govService (bought as Firmstep). It went live in 2016. == crm.in_use true; crm.products [Granicus govService]; crm.live_since 2016
Does the council have a customer relationship management system? => Yes >> Does it support open standards? If so, which ones? => JSON feeds == crm.in_use true
Which tools are used to engage with the public online? => Commonplace == engagement.tools [Commonplace]
What platform does the Authority use to engage with residents? => Your Voice, which is built on EngagementHQ. == engagement.tools [EngagementHQ]
How does the council engage with residents? => By letter, and at Citizens' Panels ==
Number of public (statutory) notices placed in the press in 2023/24 => 164 >> Cost of placing them => £51,330 == statutory_notices.count year 2023/24 164; spend.statutory_notices year 51330
Calls taken by your customer services team in 2024/25 => 51,000 >> What is the team's budget for 2024/25? => £402,700 == calls.inbound year 2024/25 51000; spend.contact_centre year 2024/25 402700
Calls taken by your customer services team in 2024/25 => 51,000 >> Is there a web team? => Yes >> What is the team's budget for 2024/25? => £402,700 == calls.inbound year 2024/25 51000
What software runs the council's website? => Terminalfour >> What software runs the telephone system? => Mitel == website.platform [Terminalfour]
What software runs the council's website? => Terminalfour >> What software runs the phones? => Mitel == website.platform [Terminalfour]
Agency staff cost in 2023/24 => £61,330 ==
Name of Authority => Wexmoor District Council ==
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases)).toEqual(measures);
});
