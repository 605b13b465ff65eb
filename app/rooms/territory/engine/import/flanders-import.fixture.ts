import type { ImportContext, Vintage } from './import-report.ts';

type Row = Readonly<Record<string, string>>;
type ReadSet = (set: string) => readonly Row[];

/** One version of a delineation of `reference/`, as lines of a file: code and name of municipality and area, share. */
export interface ReferenceTable {
  readonly version: string;
  readonly vintage: string;
  readonly lines: readonly (readonly [
    nis: string,
    name: string,
    areaCode: string,
    area: string,
    share: string,
  ])[];
}

const vintageDays = ['2018-12-31', '2019-01-01', '2025-01-01'];

/** What a table is judged by, out of the facts of the project; `read` gives the rows of a set of `reference/`. */
export function flandersContext(read: ReadSet): ImportContext {
  const municipalities = read('municipalities');
  const vintages = vintageDays.map((from, index): Vintage => {
    const there = municipalities.filter(
      ({ valid_from = '', valid_to = '' }) => valid_from <= from && (valid_to === '' || valid_to > from),
    );
    const named = there.map(({ nis = '', name = '' }) => ({ nis, name }));
    return { from, to: vintageDays[index + 1] ?? null, municipalities: named };
  });
  const steps = read('mergers').map(
    ({ merged_on: mergedOn = '', from_nis: fromNis = '', to_nis: toNis = '' }) => {
      return { mergedOn, fromNis, toNis };
    },
  );
  return { vintages, steps, knownAreas: [], coversAll: false };
}

/** Every version of `reference/` of which the members are known. */
export function referenceTables(read: ReadSet): readonly ReferenceTable[] {
  const context = flandersContext(read);
  const areaNames = new Map(
    read('areas').map(({ version, code, name = '' }) => [`${version} ${code}`, name]),
  );
  const sets = ['memberships', 'memberships-2024', 'memberships-2022', 'memberships-2018'];
  const versions = Map.groupBy(sets.flatMap(read), ({ version = '' }) => version);
  return [...versions].map(([version, rows]): ReferenceTable => {
    const day = version.split('@')[1] ?? '';
    const vintage = context.vintages.findLast(({ from }) => from <= day) ?? context.vintages[0];
    const names = new Map(vintage?.municipalities.map(({ nis, name }) => [nis, name]));
    return {
      version,
      vintage: vintage?.from ?? '',
      lines: rows.map(({ nis = '', area = '', share = '' }) => {
        return [nis, names.get(nis) ?? '', area, areaNames.get(`${version} ${area}`) ?? '', share] as const;
      }),
    };
  });
}
