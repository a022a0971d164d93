import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What the website costs and its parts, first as askers and officers may put it, then what only sounds like it.
const rows = `
What does the council spend on its website each year? => £44,100 == spend.website year 44100
What is the website's yearly bill? => £51,200 == spend.website year 51200
How much did running the council's website cost in 2023/24? => £38,900 == spend.website year 2023/24 38900
Annual website budget? => £60,000 == spend.website year 60000
What do you pay for your website per annum, all told? => About £47k == spend.website year 47000 about
Overall, what is spent on wexshire.gov.uk in a year? => £57,300 == spend.website year 57300
Website: total cost, 2022/23 and 2023/24 => £31,000 and £33,500 == spend.website year 2023/24 33500; spend.website year 2022/23 31000
What did you spend on the website, with the cost of hosting shown separately? | 2023/24, Total cost => £34,900 >> What did you spend on the website, with the cost of hosting shown separately? | 2023/24, Of which hosting => £9,900 == spend.website year 2023/24 34900; spend.website.hosting year 2023/24 9900
What is budgeted for the website in a year? => The digital team has one budget of £74,900 which covers hosting, maintenance, content and development. == spend.website year 74900 covers hosting+maintenance+content+development
How much is paid to host the council's website each year? => £7,310 == spend.website.hosting year 7310
How much goes on having the council's website hosted each year? => £5,950, to a hosting firm. == spend.website.hosting year 5950
Website hosting: price per annum? => £4,870 plus VAT == spend.website.hosting year 4870
What is the yearly website hosting cost? => £15,700 in the current year; £14,900 last year. == spend.website.hosting year 15700; spend.website.hosting year 14900
[Website hosting] Annual cost? => £3,900 >> [Website maintenance and support] Annual cost? => £8,195 plus VAT >> [Website development] Spend in the last financial year? => £0 == spend.website.hosting year 3900; spend.website.maintenance year 8195; spend.website.development year 0
Support and maintenance of the website, per annum? => £8,480 (2022/23) and £8,950 (2023/24) == spend.website.maintenance year 2023/24 8950; spend.website.maintenance year 2022/23 8480
What does upkeep of the website cost you annually? => £12,600 == spend.website.maintenance year 12600
The website: yearly cost of maintenance? => Maintenance with support comes to £6,260. == spend.website.maintenance year 6260
What is the yearly cost of keeping the content of the website up to date? => £44,000, being the pay of two web editors == spend.website.content year 44000
Website content: how much a year? => £29,500 == spend.website.content year 29500
What is allocated each year to content updates for the website? => £26,300 == spend.website.content year 26300
What was spent on technical development of the website in 2023/24? => £17,450 == spend.website.development year 2023/24 17450
What did the authority spend on developing the website in 2023/24? => Some £14k went on development in 2023/24. == spend.website.development year 2023/24 14000 about
Yearly spend on website development? => Nothing in 2023/24; £2,500 in 2022/23. == spend.website.development year 2023/24 0; spend.website.development year 2022/23 2500
Annual spend on development of the website? => Nil == spend.website.development year 0
Website costs per year for hosting, maintenance, content and development? => Hosting £16,510, maintenance £33,100, content £97,000, development £85,400. == spend.website.hosting year 16510; spend.website.maintenance year 33100; spend.website.content year 97000; spend.website.development year 85400
What does the website cost a year? | Hosting => £42,000 including maintenance >> What does the website cost a year? | Maintenance => See above >> What does the website cost a year? | Development => £12,500 == spend.website year 42000 covers hosting+maintenance; spend.website.development year 12500
Yearly cost of hosting and of maintaining the website? => £17,140 and £30,900 respectively. == spend.website.hosting year 17140; spend.website.maintenance year 30900
Website hosting and support together: annual spend? => A contract of £20,450 a year covers hosting and support. == spend.website year 20450 covers hosting+maintenance
What is budgeted for website content and for its technical development? => One budget for both, of £39,700. == spend.website year 39700 covers content+development
Website hosting, support and development costs in 2023/24? => Hosting £4,100; support £6,200; development £11,000 == spend.website.hosting year 2023/24 4100; spend.website.maintenance year 2023/24 6200; spend.website.development year 2023/24 11000

What did the new website of the county museum cost? => We gave £19,000 to it in 2022.
How much was paid for the website of Wexshire Waste Company? => £12,900
Salary of the website's content manager? => £41,708 to £45,142
What does maintaining the council's vans cost a year? => £511,000
What did development control (planning) cost in 2023/24? => £802,000
Annual cost of website training for content authors? => £1,100
What does the whole authority pay a year for cloud hosting? => £584,000
The town hall: yearly cost of maintenance? => £722,700
How much went on advertising in search engines? => £3,140
What is set aside for the new website that is planned? => £170,000
How much did the website redesign cost? => £52,000, paid once in 2022.
How much was paid to software developers by all services? => £1.2 million
How much does hosting a civic reception cost? => £2,400
Annual cost of the staff intranet? => £2,380
What did the accessibility audit of the website cost? => £4,300
How much income came from advertising on the website last year? => £6,000
What did the website of the theatre cost in 2023/24? => £9,000
How much was spent on economic development in 2023/24? => £1,400,000
What is the annual maintenance budget for parks? => £640,000
How much did you pay for domain names last year? => £910
What do schools pay you for websites a year? => £12,000
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});

test.each(
  rowsOf(`
Any project sites besides the main website, and how many? => Yes, three: Visit Wexshire, Net Zero and the art gallery. == website.microsites 3
How popular is the website - how many visitors a year and a month? => In the year to June 2024 our pages were viewed 1.4 million times in 703,551 sessions. We count roughly 290,000 individual users over the same twelve months. == website.visitors year 290000 about
How many calls did the contact centre get last year? => In 2023 we took 78,412 incoming calls. Face-to-face visits (9,206) are not in that figure. == calls.inbound year 2023 78412
How many calls did the contact centre get last year? => 78,412 calls and face-to-face visits together
`),
)('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
