import { type CodeAndName, searchForm } from '../../model.ts';
import { codeFromName, keepableCode, type SaidArea } from './area-of-line.ts';

/** A line that lies in an area, with what it says of it. */
export interface LineInArea {
  readonly line: number;
  readonly area: SaidArea;
}

/**
 * Where a code comes from: it is said so; it was adapted because it could not be kept; zeros were put before it;
 * the name has this code elsewhere in the table or in the present version; it was made from the name.
 */
export type CodeOrigin = 'said' | 'adapted' | 'zeros' | 'sameName' | 'name';

export interface CodedLine extends LineInArea {
  readonly code: string;
  readonly origin: CodeOrigin;
}

/** Gives every line the code of its area. The order of the lines does not matter. */
export function codeLines(lines: readonly LineInArea[], known: readonly CodeAndName[]): readonly CodedLine[] {
  const inTable = lines.map(({ area }) => ({ code: keepableCode(area.code), name: area.name }));
  const whole = inTable.filter(({ code }) => code !== '');
  const byName = new Map([...soleCodes(known), ...soleCodes(whole)]);
  const zeroed = Map.groupBy(
    [...whole, ...known].filter(({ code }) => /^0\d+$/u.test(code)),
    ({ code }) => code.replace(/^0+/u, ''),
  );
  return lines.map((line) => ({ ...line, ...codeOf(line.area, byName, zeroed) }));
}

function codeOf(
  { code, name }: SaidArea,
  byName: ReadonlyMap<string, string>,
  zeroed: ReadonlyMap<string, readonly CodeAndName[]>,
): { readonly code: string; readonly origin: CodeOrigin } {
  if (code === '') {
    const same = byName.get(searchForm(name));
    return same === undefined
      ? { code: codeFromName(name), origin: 'name' }
      : { code: same, origin: 'sameName' };
  }
  // Excel takes a code for a number and drops the zeros before it.
  const full = zeroed.get(code)?.find((one) => agree(name, one.name));
  if (full !== undefined) return { code: full.code, origin: 'zeros' };
  const kept = keepableCode(code);
  if (kept === '') return { code: codeFromName(name), origin: 'name' };
  return { code: kept, origin: kept === code ? 'said' : 'adapted' };
}

function agree(name: string, other: string): boolean {
  return name === '' || other === '' || searchForm(name) === searchForm(other);
}

/** Names, by searchForm, that go with one code only. */
function soleCodes(areas: readonly CodeAndName[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of areas.filter((area) => area.name !== '')) {
    codes.set(searchForm(name), (codes.get(searchForm(name)) ?? new Set()).add(code));
  }
  return new Map(
    [...codes].flatMap(([form, [code = '', ...more]]) => (more.length > 0 ? [] : [[form, code] as const])),
  );
}
