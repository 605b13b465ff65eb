import { Alert } from '#design/alert/alert.tsx';
import { List } from '#design/list/list.tsx';
import { dutch } from '#platform/day.ts';
import type { ElsewhenMunicipality } from '#rooms/territory/queries/list-elsewhen.ts';

interface ElsewhenListProps {
  readonly municipalities: readonly ElsewhenMunicipality[];
  readonly suffix: string;
}

/** What the search finds among municipalities of other days, and where their territory lies on this one. */
export function ElsewhenList({ municipalities, suffix }: ElsewhenListProps) {
  if (municipalities.length === 0) return null;
  return (
    <Alert title="Ook gevonden op een andere datum">
      <List items={municipalities.map((one) => sentence(one, suffix))} />
    </Alert>
  );
}

function sentence({ nis, name, beganOn, endedOn, onThisDay }: ElsewhenMunicipality, suffix: string) {
  const places = <Places places={onThisDay} suffix={suffix} />;
  const [only] = onThisDay;
  if (endedOn === null) {
    return (
      <>
        {name} (NIS {nis}) ontstond pas op {dutch(beganOn ?? '')} uit {places}
      </>
    );
  }
  if (onThisDay.length === 1 && only?.name === name) {
    return (
      <>
        {name} (NIS {nis}) kreeg na de fusie van {dutch(endedOn)} een nieuwe NIS-code:{' '}
        <a href={`/gemeenten/${only.nis}${suffix}`}>{only.nis}</a>
      </>
    );
  }
  return (
    <>
      {name} (NIS {nis}) is opgegaan in {places} op {dutch(endedOn)}
    </>
  );
}

function Places({ places, suffix }: { places: ElsewhenMunicipality['onThisDay']; suffix: string }) {
  return (
    <>
      {places.map((place, index) => (
        <>
          {separator(index, places.length)}
          <a href={`/gemeenten/${place.nis}${suffix}`}>{place.name}</a>
        </>
      ))}
    </>
  );
}

function separator(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' en ' : ', ';
}
