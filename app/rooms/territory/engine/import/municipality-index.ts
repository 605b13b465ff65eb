import {
  type MergerStep,
  type MunicipalityName,
  predecessorsOn,
  searchForm,
  successorsOn,
} from '../../model.ts';
import type { Vintage } from './import-report.ts';
import { nearest, slipsAllowed } from './name-distance.ts';

/** A municipality that the chosen vintage does not have, and those of the vintage that hold its territory. */
export interface Elsewhen {
  readonly municipality: MunicipalityName;
  readonly when: 'earlier' | 'later';
  readonly now: readonly MunicipalityName[];
}

/** The municipalities of one vintage, to find by code or name, and those of the other vintages beside them. */
export interface MunicipalityIndex {
  readonly byCode: ReadonlyMap<string, MunicipalityName>;
  /** By nameForm; one name can be of several. */
  readonly byName: ReadonlyMap<string, readonly MunicipalityName[]>;
  readonly elsewhenByCode: ReadonlyMap<string, Elsewhen>;
  readonly elsewhenByName: ReadonlyMap<string, readonly Elsewhen[]>;
}

/** Puts the municipalities of this vintage in an index, with what became of those of the others. */
export function indexMunicipalities(
  vintage: Vintage,
  vintages: readonly Vintage[],
  steps: readonly MergerStep[],
): MunicipalityIndex {
  const byCode = new Map(vintage.municipalities.map((one) => [one.nis, one]));
  const elsewhenByCode = new Map<string, Elsewhen>();
  for (const { from, municipalities } of vintages) {
    const when = from < vintage.from ? 'earlier' : 'later';
    for (const municipality of municipalities.filter(({ nis }) => !byCode.has(nis))) {
      const codes = (when === 'earlier' ? successorsOn : predecessorsOn)(
        steps,
        municipality.nis,
        vintage.from,
      );
      const now = codes.flatMap((code) => byCode.get(code) ?? []);
      elsewhenByCode.set(municipality.nis, { municipality, when, now });
    }
  }
  return {
    byCode,
    byName: Map.groupBy(vintage.municipalities, ({ name }) => nameForm(name)),
    elsewhenByCode,
    elsewhenByName: Map.groupBy(elsewhenByCode.values(), ({ municipality }) => nameForm(municipality.name)),
  };
}

/** The form in which names of municipalities are compared: "St.-Niklaas (stad)" is "sint niklaas". */
export function nameForm(name: string): string {
  return searchForm(name.replace(/\([^)]*\)/gu, ' '))
    .replace(/^(?:stad|gemeente) (?=.)/u, '')
    .replace(/\bst\b/gu, 'sint');
}

/** The municipalities of the vintage whose name is a slip of the pen away from this one, the nearest first. */
export function similarlyNamed(index: MunicipalityIndex, name: string): readonly MunicipalityName[] {
  const form = nameForm(name);
  const named = [...index.byName].map(([known, municipalities]) => ({ form: known, municipalities }));
  const near = nearest(named, form, { distance: slipsAllowed(form), limit: 3 });
  return near.flatMap(({ municipalities }) => municipalities);
}

/** The municipalities of the vintage whose code is one digit, or one swap of digits, away from this one. */
export function similarlyCoded(index: MunicipalityIndex, code: string): readonly MunicipalityName[] {
  const coded = [...index.byCode.values()].map((municipality) => ({ form: municipality.nis, municipality }));
  return nearest(coded, code, { distance: 1, limit: 5 }).map(({ municipality }) => municipality);
}
