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
  /** The names there are, in the form of nameForm. */
  readonly names: readonly { readonly form: string }[];
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
  const byName = Map.groupBy(vintage.municipalities, ({ name }) => nameForm(name));
  return {
    byCode,
    byName,
    names: [...byName.keys()].map((form) => ({ form })),
    elsewhenByCode,
    elsewhenByName: Map.groupBy(elsewhenByCode.values(), ({ municipality }) => nameForm(municipality.name)),
  };
}

const part = /[(,]\s*(?:deel|deels|ged|gedeelte|gedeeltelijk|partim)\b/iu;

/** Whether a name says that only a part of the municipality is meant: "Brugge (deel)". */
export function namesPart(name: string): boolean {
  return part.test(name);
}

/**
 * The form in which names of municipalities are compared: "St.-Niklaas (stad)" is "sint niklaas". Statbel writes the
 * district behind a name that another municipality has too: "Nieuwerkerken (Hasselt)".
 */
export function nameForm(name: string): string {
  return searchForm(name.replace(/\([^)]*\)/gu, ' ').replace(part, ' '))
    .replace(/^(?:stad|gemeente) (?=.)/u, '')
    .replace(/\bst\b/gu, 'sint');
}

/** The municipalities of the vintage whose name is a slip of the pen away from this one, the nearest first. */
export function similarlyNamed(index: MunicipalityIndex, name: string): readonly MunicipalityName[] {
  const form = nameForm(name);
  const near = nearest(index.names, form, { distance: slipsAllowed(form), limit: 3 });
  return near.flatMap((one) => index.byName.get(one.form) ?? []);
}

/** The municipalities of the vintage whose code is one digit, or one swap of digits, away from this one: at most 5. */
export function similarlyCoded(index: MunicipalityIndex, code: string): readonly MunicipalityName[] {
  const others = [...code].flatMap((digit, at) => {
    const [before, next, after] = [code.slice(0, at), code[at + 1] ?? '', code.slice(at + 2)];
    return [before + next + digit + after, ...[...'0123456789'].map((one) => before + one + next + after)];
  });
  return [...new Set(others)]
    .sort()
    .flatMap((one) => index.byCode.get(one) ?? [])
    .slice(0, 5);
}
