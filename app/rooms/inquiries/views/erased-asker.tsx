import { Alert } from '#design/alert/alert.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { ErasureView } from '../queries/list-erasures.ts';

/** That the details of who asked were erased from this question, when and why; nothing where they were not. */
export function ErasedAsker({ erasures }: { readonly erasures: readonly ErasureView[] }) {
  return (
    <>
      {erasures.map(({ withTexts, at, reason }) => (
        <Alert
          title={
            withTexts
              ? `Persoonsgegevens, teksten en bijlagen gewist op ${dutch(dayOf(at))}`
              : `Persoonsgegevens van de vraagsteller gewist op ${dutch(dayOf(at))}`
          }
        >
          {reason}
        </Alert>
      ))}
    </>
  );
}
