/** A day as `yyyy-mm-dd`. Texts of this form compare as days do. */
type Day = string;

/** The facts begin here: the last day of the 308 municipalities of before 2019. Earlier days are not answered. */
export const firstKnownDay: Day = '2018-12-31';

/** What sort of body drew a delineation up, and for what. */
export type DelineationKind =
  | 'administrative'
  | 'sectoralFlemish'
  | 'sectoralFederal'
  | 'touristic'
  | 'statistical';

/**
 * What we can say of a municipality's place in a delineation on a day: its areas are known; it lies in none;
 * we do not know; the delineation was not there yet; it is there no more. Only the first comes with areas.
 */
export type Knowledge = 'known' | 'none' | 'unknown' | 'notYet' | 'ended';

export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

export interface MunicipalityName {
  readonly nis: string;
  readonly name: string;
}

/** Inhabitants on 1 January of the year; source is a code of reference/inhabitants. */
export interface Population {
  readonly inhabitants: number;
  readonly year: number;
  readonly source: string;
}

/** A sum over municipalities with every year and source in it; `missing` counts those without a number. */
export interface PopulationSum {
  readonly inhabitants: number | null;
  readonly years: readonly number[];
  readonly sources: readonly string[];
  readonly missing: number;
}

/** On this first day the one code went up in the other; the two are equal where a code stayed and its territory grew. */
export interface MergerStep {
  readonly mergedOn: Day;
  readonly fromNis: string;
  readonly toNis: string;
}

/** How far an import is: still looked through, drafted, published, or thrown away. */
export type ImportState = 'open' | 'drafted' | 'published' | 'discarded';

/** The state of an import, from what happened to it. */
export function importState(happened: {
  readonly draftedAt: Date | null;
  readonly version: string | null;
  readonly discardedAt: Date | null;
}): ImportState {
  if (happened.version !== null) return 'published';
  if (happened.discardedAt !== null) return 'discarded';
  return happened.draftedAt === null ? 'open' : 'drafted';
}

/** Whether the text can be a code of a municipality or an area at all; what cannot is never sent to the database. */
export function isCode(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,40}$/.test(text);
}

/** The form in which names are compared: without case, accents and punctuation, words parted by one space. */
export function searchForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** What can be said of a delineation on a day, before looking for one municipality in it. */
export function knowledgeOf(
  existence: { readonly existsFrom: Day | null; readonly existsTo: Day | null },
  hasMembers: boolean,
  day: Day,
): Exclude<Knowledge, 'none'> {
  if (existence.existsFrom !== null && day < existence.existsFrom) return 'notYet';
  if (existence.existsTo !== null && day >= existence.existsTo) return 'ended';
  return hasMembers ? 'known' : 'unknown';
}

/** The sum of these populations, null where not one is known. Numbers of different years may meet in it. */
export function sumPopulations(populations: readonly (Population | null)[]): PopulationSum {
  const known = populations.filter((one) => one !== null);
  return {
    inhabitants: known.length === 0 ? null : known.reduce((sum, one) => sum + one.inhabitants, 0),
    years: [...new Set(known.map((one) => one.year))].sort((a, b) => a - b),
    sources: [...new Set(known.map((one) => one.source))].sort(),
    missing: populations.length - known.length,
  };
}

/** The codes in which this one, of an earlier day, has gone up by `day`: itself where it never merged. */
export function successorsOn(steps: readonly MergerStep[], nis: string, day: Day): readonly string[] {
  const past = steps.filter((step) => step.mergedOn <= day);
  return follow(mergerDays(past), nis, (code, mergedOn) =>
    past.filter((step) => step.mergedOn === mergedOn && step.fromNis === code).map((step) => step.toNis),
  );
}

/** The codes of `day` that this one, of a later day, arose from: itself where it never merged. */
export function predecessorsOn(steps: readonly MergerStep[], nis: string, day: Day): readonly string[] {
  const ahead = steps.filter((step) => step.mergedOn > day);
  return follow(mergerDays(ahead).reverse(), nis, (code, mergedOn) =>
    ahead.filter((step) => step.mergedOn === mergedOn && step.toNis === code).map((step) => step.fromNis),
  );
}

function mergerDays(steps: readonly MergerStep[]): Day[] {
  return [...new Set(steps.map((step) => step.mergedOn))].sort();
}

function follow(
  days: readonly Day[],
  nis: string,
  next: (code: string, mergedOn: Day) => readonly string[],
): readonly string[] {
  let codes: readonly string[] = [nis];
  for (const mergedOn of days) {
    codes = codes.flatMap((code) => {
      const onward = next(code, mergedOn);
      return onward.length > 0 ? onward : [code];
    });
  }
  return [...new Set(codes)].sort();
}
