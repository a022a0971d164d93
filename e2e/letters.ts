/** A file to drop. */
export interface Letter {
  readonly name: string;
  readonly text: string;
}

/** Two fictional councils that answer the same questions, and what is no letter at all. */
export const thornwick: Letter = {
  name: 'thornwick.txt',
  text: `Thornwick District Council
Freedom of Information Act 2000

Our reference: FOI 2025/118
Date: 4 March 2025

Thank you for your request of 10 February 2025. Our answers are below.

1. What is your annual website budget?

£18,400 in 2024/25

2. How many visitors did the website have in the past month?

About 61,000

3. Do you use a CRM system?

Yes

4. What is your annual statutory notices budget?

We do not hold this information.
`,
};

export const millbeck: Letter = {
  name: 'millbeck.txt',
  text: `Millbeck Borough Council
Freedom of Information Act 2000

Our reference: IR-7702
Date: 21 March 2025

Thank you for your request of 10 February 2025. Our answers are below.

1. What is your annual website budget?

£9,950 in 2024/25

2. How many visitors did the website have in the past month?

The cost of finding this would exceed the appropriate limit, so we refuse this part of the request under section 12 of the Act.

3. Do you use a CRM system?

No

4. What is your annual statutory notices budget?

£41,000
`,
};

export const notALetter: Letter = {
  name: 'scan.pdf',
  text: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
};

export const empty: Letter = { name: 'empty.txt', text: '' };
