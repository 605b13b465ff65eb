import { Details } from '#design/details/details.tsx';
import { TableMark } from '#design/table/table-mark.tsx';
import type { Day } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type {
  PlaceInArea,
  PlaceInDelineation,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import { delineationKindNames, withoutAreaWords } from '#rooms/territory/texts.ts';
import { areaHref } from './areas-table.tsx';
import { MunicipalityLinks } from './municipality-links.tsx';
import {
  isPlacedElsewhere,
  type MunicipalityPicture,
  regionFellowsElsewhere,
} from './municipality-picture.ts';
import type { PlaceRow } from './place-rows.ts';
import { areaWithKind, fellowsWords, positionWords, regionsWords } from './place-words.ts';
import { StatedOn } from './stated-on.tsx';

interface DelineationCellProps {
  readonly row: PlaceRow;
  readonly day: Day;
  readonly suffix: string;
}

/** What a delineation is, and of which day its areas are. */
export function DelineationCell({ row: { place, area }, day, suffix }: DelineationCellProps) {
  const isFirst = area === null || area === place.areas[0];
  const { code, name, kind, remark, statedOn } = place.delineation;
  return (
    <>
      <a id={isFirst ? placeAnchor(place.delineation) : undefined} href={`/afbakeningen/${code}${suffix}`}>
        {name}
      </a>
      <span class="table-note">{delineationKindNames[kind]}</span>
      {remark && <span class="table-note">{remark}</span>}
      {place.areas.length > 0 && <StatedOn statedOn={statedOn} day={day} />}
    </>
  );
}

/** The anchor of the first row of a delineation in the table of places. */
export function placeAnchor({ code }: Pick<PlaceInDelineation['delineation'], 'code'>): string {
  return `afbakening-${code}`;
}

/** The area with its kind, leading to its place among the others; or why there is none. */
export function AreaCell({ row: { place, area }, suffix }: { row: PlaceRow; suffix: string }) {
  if (area === null) return <>{absenceText(place)}</>;
  const { code, name, alternativeNames } = area.area;
  return (
    <>
      <a href={areaHref(place.delineation, code, suffix)}>{areaWithKind(place.delineation, name)}</a>
      {alternativeNames.length > 0 && <span class="table-note">ook: {alternativeNames.join(', ')}</span>}
    </>
  );
}

/** What stands in the place of an area that is not there. */
export function absenceText({ delineation, knowledge }: PlaceInDelineation): string {
  return withoutAreaWords({ ...delineation, knowledge });
}

interface CellProps {
  readonly picture: MunicipalityPicture;
  readonly place: PlaceInDelineation;
  readonly area: PlaceInArea;
}

/** How an area lies to the regions, over which it lies, and whether that places the municipality elsewhere. */
export function PositionCell({ picture, place, area }: CellProps) {
  const regions = regionsWords(picture.territory, area.position);
  return (
    <>
      {area.position && place.delineation.code !== 'referentieregio' && (
        <TableMark hatched={area.position.position === 'crossing'} />
      )}
      {positionWords(picture.territory, place, area)}
      {regions && <span class="table-note">{regions}</span>}
      {isPlacedElsewhere(picture, place.delineation) && (
        <span class="table-note">
          <strong>elders ingedeeld</strong>
        </span>
      )}
    </>
  );
}

/** The others in the area, and how many of the own region are among them. */
export function FellowsCell({ picture, place, area, suffix }: CellProps & { suffix: string }) {
  if (area.fellows.length === 0) return <>geen</>;
  const isCompared = place.delineation.kind !== 'statistical' && place.delineation.code !== 'referentieregio';
  const words = isCompared ? fellowsWords(area, picture.fellows.length) : null;
  const missing = isCompared ? regionFellowsElsewhere(picture, area) : [];
  return (
    <>
      <Details
        summary={area.fellows.length === 1 ? '1 gemeente' : `${dutchCount(area.fellows.length)} gemeenten`}
      >
        <ul class="compact-list">
          {area.fellows.map((fellow) => (
            <li>
              <a href={`/gemeenten/${fellow.nis}${suffix}`}>{fellow.name}</a>
              {area.outsideRegion.includes(fellow) && fellow.region && ` (${fellow.region.name})`}
            </li>
          ))}
        </ul>
        {missing.length > 0 && (
          <p>
            In dezelfde regio, niet in dit gebied:{' '}
            <MunicipalityLinks
              territory={picture.territory}
              codes={missing.map(({ nis }) => nis)}
              suffix={suffix}
            />
          </p>
        )}
      </Details>
      {words && <span class="table-note">{words}</span>}
    </>
  );
}
