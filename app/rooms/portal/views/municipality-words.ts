import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import type { ExistingMunicipality, Merger } from '#rooms/territory/queries/get-municipality.ts';
import { regionNameAfterWord } from '#rooms/territory/texts.ts';

/**
 * Where a municipality belongs, in one or two sentences: its province, its reference region and the other
 * municipalities there; or why there is no region on that day.
 */
export function belongingWords(municipality: ExistingMunicipality, fellows: readonly string[]): string {
  const { name, province, region } = municipality;
  const start = province === null ? name : `${name} ligt in de provincie ${province.name}`;
  if (region.area === null) return `${start}. ${absenceWords(region)}`;
  const regionWords = `in de referentieregio ${regionNameAfterWord(region.area.name)}`;
  if (fellows.length === 0) return `${start} en ${regionWords}, als enige gemeente.`;
  const others = fellows.length === 1 ? '1 andere gemeente' : `${fellows.length} andere gemeenten`;
  return `${start} en ${regionWords}. In die regio liggen nog ${others}: ${dutchList(fellows)}.`;
}

/** Why there is no region on that day. */
function absenceWords({ knowledge, existsFrom }: ExistingMunicipality['region']): string {
  if (knowledge === 'notYet' && existsFrom !== null) {
    return `De referentieregio’s bestonden toen nog niet: ze liggen vast sinds ${dutch(existsFrom)}.`;
  }
  return 'In welke referentieregio de gemeente toen lag, is onbekend.';
}

/** How it became what it is: arisen from others, or grown. */
export function originWords({ nis, name, rose }: ExistingMunicipality): string | null {
  if (rose === null) return null;
  const others = namesOf(rose.from.filter((one) => one.nis !== nis));
  const grew = rose.from.some((one) => one.nis === nis);
  return grew
    ? `${name} is op ${dutch(rose.on)} uitgebreid met ${others}.`
    : `${name} is ontstaan op ${dutch(rose.on)} uit ${namesOf(rose.from)}.`;
}

/** What became of it after the day shown. */
export function endWords(municipality: MunicipalityName, ends: Merger | null): string | null {
  if (ends === null || ends.into.some((one) => one.nis === municipality.nis)) return null;
  return mergedWords(municipality, ends.into, ends.on);
}

/** That it went up in another, or, where the name stayed, that only its code is another. */
export function mergedWords({ name }: MunicipalityName, into: readonly MunicipalityName[], on: Day): string {
  const kept = keptName(name, into);
  if (kept !== null) return `${name} kreeg na de fusie van ${dutch(on)} een nieuwe NIS-code: ${kept.nis}.`;
  return `${name} is opgegaan in ${namesOf(into)} op ${dutch(on)}.`;
}

/** The one municipality that took over the name together with the territory, if there is one. */
export function keptName(name: string, into: readonly MunicipalityName[]): MunicipalityName | null {
  const [only, ...others] = into;
  return only !== undefined && others.length === 0 && only.name === name ? only : null;
}

/** That it was not there yet. */
export function comingWords(name: string, from: readonly MunicipalityName[], on: Day): string {
  return `${name} bestond toen nog niet: de gemeente ontstond op ${dutch(on)} uit ${namesOf(from)}.`;
}

function namesOf(municipalities: readonly MunicipalityName[]): string {
  return dutchList(municipalities.map((one) => one.name));
}
