import { hashOf } from '../route.ts';

/** Instead of a chart where no response was asked: what that means, and where to go on. */
export function NothingAsked({ what }: { readonly what: string }) {
  return (
    <div className="empty stack">
      <p>None of the responses that are open here was asked {what}.</p>
      <p>
        See <a href={hashOf({ view: { page: 'table' } })}>everything that they were asked</a>, or{' '}
        <a href={hashOf({ view: { page: 'add' } })}>add more responses</a>.
      </p>
    </div>
  );
}
