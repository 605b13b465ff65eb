import type { LegalSituation } from '#rooms/legislation/model.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import { regionNameAfterWord } from '#rooms/territory/texts.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { absenceText } from './place-cells.tsx';
import { type PlaceRow, placeRows, situationsOf } from './place-rows.ts';
import { areaWithKind, mainRegionText, positionWords } from './place-words.ts';

/** One area of a municipality in as few words as a sheet of paper has room for. */
export interface SheetRow {
  readonly area: string;
  /** The field before the position: hatched for what crosses; null where nothing is compared. */
  readonly mark: 'hatched' | 'plain' | null;
  readonly position: string;
  /** The main region of what crosses, or that there is none. */
  readonly mainRegion: string | null;
  readonly situations: readonly LegalSituation[];
}

/** The rows of the sheet's table: one per area, in the order of the places. */
export function sheetRows(
  picture: MunicipalityPicture,
  legal: LegalSituations,
  places: readonly PlaceInDelineation[],
): readonly SheetRow[] {
  return placeRows(places).map((row) => ({
    area: areaText(row),
    situations: situationsOf(legal, row),
    ...briefPosition(picture, row),
  }));
}

function areaText({ place, area }: PlaceRow): string {
  if (area === null) return `${place.delineation.name}: ${absenceText(place)}`;
  return areaWithKind(place.delineation, area.area.name);
}

function briefPosition(
  { territory }: MunicipalityPicture,
  { place, area }: PlaceRow,
): Pick<SheetRow, 'mark' | 'position' | 'mainRegion'> {
  if (area === null) return { mark: null, position: '', mainRegion: null };
  const { position } = area;
  const isCrossing = position?.position === 'crossing';
  const isCompared = position !== null && place.delineation.code !== 'referentieregio';
  const main = isCrossing ? mainRegionText(territory, position) : null;
  const said = position?.exAequo || main === null ? main : `hoofdregio ${regionNameAfterWord(main)}`;
  const mark = isCrossing ? 'hatched' : 'plain';
  return {
    mark: isCompared ? mark : null,
    position: positionWords(territory, place, area),
    mainRegion: said,
  };
}
