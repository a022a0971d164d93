import type { Random } from './random.ts';

// What stands around the answers in a real letter, and is half of it: how the request was dealt with, what may be done with the answer, what to do about a complaint.

const openings = [
  'The request has been handled under the Freedom of Information Act 2000. A reasonable search was made of the records held by the services concerned, and where a service holds what was asked for it is set out below in the order of the questions.',
  'Please note that the answers were gathered from several services, which keep their records in different systems. Where a figure could not be taken from a system directly, the service concerned has said so beside its answer.',
  'Some of the questions ask for a view or an explanation. The Act gives a right to information that is recorded at the time of the request; it does not oblige an authority to create new information, to give opinions or to interpret what it holds. We have nevertheless tried to be of help where this could be done within reason.',
  'Where an answer is given for a financial year, the year runs from April to March. Figures are taken from the ledger and may differ from those in the published statement of accounts, which are drawn up on another basis.',
];

const closings = [
  'Re-use of what we send you: most of the material in this response was made by the council and is protected by copyright. You are free to use it for your own purposes, including private study and research that is not commercial, and for news reporting. Any other kind of re-use, for example publishing the material in analogue or digital form, or online, needs the permission of whoever owns the copyright.',
  'How we handle your personal data: your name and address are kept with the request for as long as our retention schedule says and are used for nothing but to answer it. The privacy notice on our website explains your rights and how to reach the data protection officer.',
  'The council is committed to openness and publishes answers that may be of wider interest in its disclosure log. Before you make another request you may like to look there first, as the information may have been published already.',
  'Any questions about this letter should be sent to the address from which it came, with the reference in the subject line, so that it finds its way to the officer who dealt with it.',
];

const complaints = [
  'If you are unhappy with the way in which your request has been handled, you may ask for an internal review. Please write to the Information Governance Team within 40 working days of the date of this letter, say what you are unhappy with and why, and quote the reference above. The review will be made by an officer who had no part in the first answer, and we aim to let you have its result within 20 working days.',
  "If you remain dissatisfied after the review you have the right under section 50 of the Act to apply to the Information Commissioner for a decision on whether the request was dealt with in accordance with the Act. The Commissioner will normally expect the council's own procedure to have been exhausted first. The Information Commissioner's Office can be reached through its website.",
];

const reasons = [
  'Refusal notice\n\nSection 43(2) exempts information where its disclosure would, or would be likely to, prejudice the commercial interests of any person, including the authority that holds it. It is a qualified exemption, and so the public interest has to be weighed. In favour of disclosure we considered openness about how public money is used and the scrutiny of contracts. In favour of withholding we considered that suppliers who learn what others charge would have less reason to compete, which would weaken the council when it next goes to the market. On balance the public interest lies in maintaining the exemption.',
];

/** Some paragraphs before the answers. */
export const opening = (random: Random): string => random.some(openings, random.whole(1, 3)).join('\n\n');

/** Paragraphs after the answers: why something is withheld, what may be done with the rest, what to do about a complaint. */
export const closing = (random: Random, isRefusing: boolean): string =>
  [...(isRefusing ? reasons : []), ...random.some(closings, random.whole(1, 4)), ...complaints].join('\n\n');

const asides = [
  'This is taken from the ledger of the service concerned.',
  'The work is done by officers of several teams as part of their wider duties.',
  'The arrangement is reviewed when the budget is set.',
  'It includes what is recharged between services, and leaves out the time of officers, which is not recorded against single tasks.',
  'The council buys this through a framework together with neighbouring authorities.',
];

/** A sentence of the kind that officers put behind a figure; it gives none itself. */
export const aside = (random: Random): string => random.pick(asides);
