import { Alert } from '#design/alert/alert.tsx';

/** Said to who asked and comes by the number or the link of a question that was merged. */
export function GoesOnHere({ askedAs, number }: { readonly askedAs: string; readonly number: string }) {
  return (
    <Alert title={`We behandelen ${askedAs} en ${number} samen`}>
      Wat we je over een van beide laten weten, staat hieronder. Voeg je iets toe, dan staat het bij beide.
    </Alert>
  );
}
