import { Alert } from '#design/alert/alert.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { reopenings } from '../engine/standing.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { inquiryStepNames } from '../texts.ts';

/** That a question was answered or ended before, and why that would not do; nothing once a new answer was delivered. */
export function ReopenedAlert({ inquiry: { steps, turn, deliveredAt } }: { readonly inquiry: InquiryView }) {
  const reopened = steps.findLast(({ kind }) => reopenings.has(kind));
  if (reopened === undefined || turn === 'nobody' || deliveredAt !== null) return null;
  return (
    <Alert skin="warning" title={`Heropend op ${dutch(dayOf(reopened.at))}`}>
      <p>{inquiryStepNames[reopened.kind]}. Wat er voordien gebeurde, staat in het verloop.</p>
      {reopened.words !== '' && <blockquote class="own-lines">{reopened.words}</blockquote>}
    </Alert>
  );
}
