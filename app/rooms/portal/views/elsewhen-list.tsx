import { Alert } from '#design/alert/alert.tsx';
import { List } from '#design/list/list.tsx';
import { dutch } from '#platform/day.ts';
import type { ElsewhenMunicipality } from '#rooms/territory/queries/list-elsewhen.ts';

/** What the search finds among municipalities of other days, and where their territory lies on this one. */
export function ElsewhenList({ municipalities }: { municipalities: readonly ElsewhenMunicipality[] }) {
  if (municipalities.length === 0) return null;
  return (
    <Alert title="Ook gevonden op een andere datum">
      <List
        items={municipalities.map((one) => (
          <>
            {one.name} (NIS {one.nis}) {one.endedOn === null ? 'ontstond pas' : 'is opgegaan in '}
            {one.endedOn !== null && <Places places={one.onThisDay} />}{' '}
            {one.endedOn === null ? `op ${dutch(one.beganOn ?? '')} uit ` : `op ${dutch(one.endedOn)}`}
            {one.endedOn === null && <Places places={one.onThisDay} />}
          </>
        ))}
      />
    </Alert>
  );
}

function Places({ places }: { places: ElsewhenMunicipality['onThisDay'] }) {
  return (
    <>
      {places.map((place, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/gemeenten/${place.nis}`}>{place.name}</a>
        </>
      ))}
    </>
  );
}
