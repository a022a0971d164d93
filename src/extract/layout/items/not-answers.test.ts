import { describe, expect, test } from 'vitest';
import { notAnswer } from './not-answers.ts';

const rows = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('what closes a letter', () => {
  test.each(
    rows(`
    This is Wexmoor Council's response to a freedom of information (FOI) or environmental information regulations (EIR) request.
    You can browse our other responses or make a request.
    This response should answer your request in full.
    Is this page useful? Yes No
    Thank you for completing this form.
    Is mise le meas
    Thank you for taking the time to reply
    This response and the questions above will be published on our website without your name.
    Both the request and the reply will be placed on our disclosure log.
    How we have dealt with your request
    How we dealt with this request
    How your request was handled
    How we handle requests for information
    Asking for a review
    Asking us to look again
    Requesting an internal review
    If you are unhappy with this reply
    Unhappy with our response?
    Your right to complain
    Complaints and appeals
    Appeal: write to the Monitoring Officer.
    Internal review – please e-mail the Head of Legal
    Re-use of the information
    Reuse
    ClosedBy: Information Team
    Closed by: Information Team
    Signed off by: Head of Legal
    Exported 04/03/2025 09:12
    Generated on 4 March 2025
    Printed from the case system on 4 March 2025
    Was I helpful?
    Was this helpful?
    Rate my service: 1 - 2 - 3 - 4 - 5
    Rate your experience: 1 2 3 4 5
    Rate our service
    How did we do?
    Tell us how we did
    Take our survey: https://www.example.gov.uk/survey
    Please take a moment to complete our customer survey
    We would welcome your feedback on how we handled your request.
    Case closed.
    Case closed. Rate your experience: 1 2 3 4 5
    This request is now closed.
    Your request is now closed.
    We now consider your request closed.
    I am now closing your request.
    This brings your request to a close.
    I hope this helps.
    Hope this helps
    I trust this answers your questions.
    If anything is unclear please ring me on the number above.
    If you have any queries about this letter please contact me.
    Please do get in touch if anything is unclear.
    Should you wish to discuss this please call.
    You have 40 working days to ask for a review of this response.
    You can ask us to review this decision within two months.
    Any request for a review must reach us within 40 working days.
    This letter is also available in large print.
    If you need this letter in another format please tell us.
    Please think before you print.
    Sent from my iPhone
    Get Outlook for iOS
    This response will be added to our disclosure log.
    A copy of this response may be published on our website with your name removed.
    Diolch yn fawr
    Yn gywir
    pp Head of Governance
    Enc.
    Encl: none
    `),
  )('%s', (text) => {
    expect(notAnswer(text)).toBe('end');
  });
});

describe('what answers', () => {
  test.each(
    rows(`
    How we dealt with complaints was reviewed in 2023
    Asking for a password reset is the commonest call
    Closed by the contractor in 2021
    Case closed within 5 days: 412
    Generated 4,200 calls
    Printed in-house
    Printed from Canva templates
    Rated 4.2 out of 5
    Survey123
    We use a customer survey after each call
    Tell us once is the service used for deaths
    The review is held in March
    412 reviews were asked for
    This request type is now closed to new cases
    Large print is offered on request
    Calls are closed when the resident is told
    Exported weekly to Power BI
    Encryption at rest
    Residents can ask us to review the decision
    Feedback is taken by text message
    `),
  )('%s', (text) => {
    expect(notAnswer(text)).not.toBe('end');
  });
});
