import { Alert } from '#design/alert/alert.tsx';

/** Says of what was made for the demonstration that it is no answer of ABB. */
export function DemonstrationMark() {
  return (
    <Alert skin="warning" title="Voorbeeld voor de demonstratie">
      Dit is geen antwoord van het Agentschap Binnenlands Bestuur.
    </Alert>
  );
}
