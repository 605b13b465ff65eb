import { Alert } from '#design/alert/alert.tsx';
import { List } from '#design/list/list.tsx';
import { dutch } from '#platform/day.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import type { ElsewhenMunicipality } from '#rooms/territory/queries/list-elsewhen.ts';
import { keptName } from './municipality-words.ts';

interface ElsewhenListProps {
  readonly municipalities: readonly ElsewhenMunicipality[];
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
}

/** What the search finds among municipalities of other days, and where their territory lies on this one. */
export function ElsewhenList({ municipalities, suffix }: ElsewhenListProps) {
  if (municipalities.length === 0) return null;
  return (
    <Alert title="Ook gevonden op een andere datum">
      <List
        items={municipalities.map((municipality) => (
          <>
            {municipality.name} (NIS {municipality.nis}) <Fate municipality={municipality} suffix={suffix} />
          </>
        ))}
      />
    </Alert>
  );
}

interface FateProps {
  readonly municipality: ElsewhenMunicipality;
  readonly suffix: string;
}

function Fate({ municipality: { name, beganOn, endedOn, onThisDay }, suffix }: FateProps) {
  if (endedOn === null) {
    return (
      <>
        ontstond pas{beganOn && ` op ${dutch(beganOn)}`} uit <Links places={onThisDay} suffix={suffix} />
      </>
    );
  }
  const kept = keptName(name, onThisDay);
  if (kept !== null) {
    return (
      <>
        kreeg na de fusie van {dutch(endedOn)} een nieuwe NIS-code:{' '}
        <a href={`/gemeenten/${kept.nis}${suffix}`}>{kept.nis}</a>
      </>
    );
  }
  return (
    <>
      is opgegaan in <Links places={onThisDay} suffix={suffix} /> op {dutch(endedOn)}
    </>
  );
}

/** Names in a sentence, each a link: a, b en c. */
function Links({ places, suffix }: { places: readonly MunicipalityName[]; suffix: string }) {
  return (
    <>
      {places.map(({ nis, name }, index) => (
        <>
          {index > 0 && (index === places.length - 1 ? ' en ' : ', ')}
          <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>
        </>
      ))}
    </>
  );
}
