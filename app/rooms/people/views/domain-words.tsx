import { Alert } from '#design/alert/alert.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import type { DecisionProps } from './decision-props.ts';

/** What the mail domain of the asker says about the organisation asked for. */
export function DomainWords({ request, domain, isPublicDomain, proposed }: DecisionProps) {
  const names = dutchList(proposed.map(nameBesideItsOcmw));
  if (isPublicDomain) {
    return (
      <Alert skin="warning" title={`${domain} zegt niets over de werkgever`}>
        Bij deze provider kan iedereen een adres krijgen. Vraag het bestuur of deze persoon er werkt.
      </Alert>
    );
  }
  if (proposed.some(({ id }) => id === request.organizationId)) {
    return (
      <Alert skin="success" title="Maildomein klopt">
        {domain} is bevestigd voor {names}.
      </Alert>
    );
  }
  if (proposed.length > 0) {
    return (
      <Alert skin="warning" title="Maildomein van een andere organisatie">
        {domain} is bevestigd voor {names}, en de aanvraag is voor {request.organizationName}.
      </Alert>
    );
  }
  return (
    <Alert skin="info" title="Nieuw maildomein">
      {domain} is nog voor geen enkele organisatie bevestigd. Ga na of het van {request.organizationName} is.
    </Alert>
  );
}

/** A municipality and its OCMW often share a domain, and the name of the one is part of that of the other. */
function nameBesideItsOcmw({ kind, name }: DecisionProps['proposed'][number]): string {
  return kind === 'municipality' ? `${name} (gemeente)` : name;
}
