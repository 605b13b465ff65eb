import { type CodeAndName, searchForm } from '../../model.ts';
import { type CodedLine, codeLines, type LineInArea } from './area-codes.ts';
import { blocking, type ImportProblem, linesOf, warning } from './import-problem.ts';

/** The areas of a table, one name per code; what each line's area is; and what is the matter with them. */
export interface AreaList {
  readonly areaOfLine: ReadonlyMap<number, CodeAndName>;
  /** Codes that were made from a name. */
  readonly derived: ReadonlySet<string>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Gives every line one area with a code and a name. A missing name is that of the code in the present version, else
 * the code itself; of several spellings of one name the most frequent is taken. Told are: codes that were made or
 * changed, names that were missing, a code with two names (blocking), a name with two codes.
 */
export function listAreas(lines: readonly LineInArea[], known: readonly CodeAndName[]): AreaList {
  const coded = codeLines(lines, known);
  const byCode = Map.groupBy(coded, ({ code }) => code);
  const names = new Map([...byCode].map(([code, group]) => [code, nameOf(code, group, known)]));
  return {
    areaOfLine: new Map(coded.map(({ line, code }) => [line, { code, name: names.get(code) ?? code }])),
    derived: new Set(coded.filter(({ origin }) => origin === 'name').map(({ code }) => code)),
    problems: [
      ...changedCodes(coded),
      ...missingNames(coded, names),
      ...[...byCode].flatMap(([code, group]) => otherNames(code, group, names.get(code) ?? code)),
      ...sharedNames(byCode, names),
    ],
  };
}

function nameOf(code: string, lines: readonly CodedLine[], known: readonly CodeAndName[]): string {
  const counts = new Map<string, number>();
  for (const { name } of lines.map(({ area }) => area)) {
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, n], [other, m]) => {
    return m - n || Number(isOneCase(one)) - Number(isOneCase(other)) || (one < other ? -1 : 1);
  });
  return most?.[0] ?? known.find((area) => area.code === code)?.name ?? code;
}

/** Whether a name is in capitals or in small letters only: of equals the other spelling is the better one. */
function isOneCase(name: string): boolean {
  return name === name.toUpperCase() || name === name.toLowerCase();
}

const kindOfChange = {
  adapted: 'areaCodeAdapted',
  zeros: 'areaCodeZeros',
  sameName: 'areaCodeDerived',
  name: 'areaCodeDerived',
} as const;

/** Codes that were changed are told one by one; those that were found by a name, together. */
function changedCodes(coded: readonly CodedLine[]): readonly ImportProblem[] {
  const changed = coded.flatMap((line) => (line.origin === 'said' ? [] : [{ ...line, origin: line.origin }]));
  const groups = Map.groupBy(changed, ({ origin, area }) => `${kindOfChange[origin]} ${area.code}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const value = first.area.code === '' ? first.area.name : first.area.code;
    const others = [...new Set(group.map(({ code }) => code))].sort();
    return [warning(kindOfChange[first.origin], { ...linesOf(group), column: 'areaCode', value, others })];
  });
}

function missingNames(
  coded: readonly CodedLine[],
  names: ReadonlyMap<string, string>,
): readonly ImportProblem[] {
  const nameless = coded.filter(({ code }) => names.get(code) === code);
  if (nameless.length === 0) return [];
  const others = [...new Set(nameless.map(({ code }) => code))].sort();
  return [
    warning('areaNameDerived', { ...linesOf(nameless), column: 'area', value: others[0] ?? '', others }),
  ];
}

/** The names beside the one that was taken, where case, accents or punctuation are not the only difference. */
function otherNames(code: string, lines: readonly CodedLine[], name: string): readonly ImportProblem[] {
  const differing = lines.filter(
    ({ area }) => area.name !== '' && searchForm(area.name) !== searchForm(name),
  );
  const groups = Map.groupBy(differing, ({ area }) => searchForm(area.name));
  return [...groups.values()].map((group) =>
    blocking('areaCodeTwoNames', {
      ...linesOf(group),
      column: 'area',
      value: group[0]?.area.name ?? '',
      others: [code, name],
    }),
  );
}

function sharedNames(
  byCode: ReadonlyMap<string, readonly CodedLine[]>,
  names: ReadonlyMap<string, string>,
): readonly ImportProblem[] {
  const byName = Map.groupBy(names, ([, name]) => searchForm(name));
  return [...byName.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const codes = group.map(([code]) => code).sort();
      const lines = codes.flatMap((code) => byCode.get(code) ?? []);
      const value = names.get(codes[0] ?? '') ?? '';
      return warning('areaNameTwoCodes', { ...linesOf(lines), column: 'areaCode', value, others: codes });
    });
}
