import type { AreasOnMap } from '#rooms/territory/engine/areas-on-map.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import type {
  Territory,
  TerritoryDelineation,
  TerritoryMunicipality,
} from '#rooms/territory/engine/comparison/territory.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';

/** What a map shows of one municipality, as a row of its table. */
export interface MapRow extends Pick<TerritoryMunicipality, 'nis' | 'name' | 'region' | 'population'> {
  /** Per delineation that the map shows beside the regions (`shownDelineations`): its areas, none or several. */
  readonly areas: readonly (readonly CodeAndName[])[];
  /** How its areas lie to the others, where the map compares. */
  readonly positions: readonly AreaPosition[];
  readonly isHatched: boolean;
  /** Null where it is not known, or the map shows none. */
  readonly figure: number | null;
}

/** The delineations that a map shows as fill or line, without the regions: those have a column of their own. */
export function shownDelineations(pictures: readonly MapPicture[]): readonly TerritoryDelineation[] {
  return shownAreas(pictures).map(({ delineation }) => delineation);
}

/** The table of exactly what is shown: every municipality by name, or those of the one area that is not dimmed. */
export function mapRows(
  { lines }: Territory,
  pictures: readonly [MapPicture, ...MapPicture[]],
): readonly MapRow[] {
  const [{ municipalities, crossings, figures }] = pictures;
  const shown = shownAreas(pictures);
  const positions = new Map(crossings?.comparison.positions.map((position) => [position.area, position]));
  const compared = shown.findIndex(({ delineation }) => delineation.code === crossings?.areas.code);
  return municipalities
    .filter(({ isDimmed }) => !isDimmed)
    .map(({ nis, name, region, isHatched }) => {
      const areas = shown.map(({ areasOf }) => areasOf.get(nis) ?? []);
      return {
        nis,
        name,
        region,
        population: lines.get(nis)?.population ?? null,
        areas,
        positions: (areas[compared] ?? []).flatMap(({ code }) => positions.get(code) ?? []),
        isHatched,
        figure: figures?.figures.get(nis) ?? null,
      };
    });
}

function shownAreas(pictures: readonly MapPicture[]): readonly AreasOnMap[] {
  const drawn = pictures.flatMap(({ filled, outlines, figures, borderLines }) => [
    ...outlines,
    ...(filled === null || figures !== null || borderLines !== null ? [] : [filled]),
  ]);
  const byCode = new Map(drawn.map((areas) => [areas.delineation.code, areas]));
  byCode.delete(regionsCode);
  return [...byCode.values()];
}
