import { Alert } from '#design/alert/alert.tsx';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';

/** That the municipality of a view is not there on its day, with those in which it has gone up; nothing for null. */
export function GoneMunicipality({
  view,
  successors,
}: {
  readonly view: MapView;
  readonly successors: readonly MunicipalityName[] | null;
}) {
  if (successors === null) return null;
  return (
    <Alert title={`Gemeente ${view.municipality} is er niet op deze kaart`}>
      {successors.length === 0 ? (
        'Kies een gemeente op de kaart, of een andere datum.'
      ) : (
        <>
          Haar grondgebied hoort op deze dag bij{' '}
          {successors.map(({ nis, name }) => (
            <a href={mapHref(view, { municipality: nis })}>{name}</a>
          ))}
          .
        </>
      )}
    </Alert>
  );
}
