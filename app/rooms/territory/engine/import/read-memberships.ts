import type { MunicipalityName } from '../../model.ts';
import { listAreas } from './area-list.ts';
import { type Place, placeOf } from './area-of-line.ts';
import type { EnteredLine } from './entered-lines.ts';
import { blocking, type ImportProblem, linesOf, warning } from './import-problem.ts';
import type { ImportContext, ReadArea, ReadMembership } from './import-report.ts';
import type { MunicipalityIndex } from './municipality-index.ts';
import { municipalityOf } from './municipality-of-line.ts';
import { placeLines } from './placed-lines.ts';
import type { Shares } from './shares.ts';

/** By what lines are read: the municipalities, the shares of all lines, and what else is known. */
export interface ReadingKey {
  readonly index: MunicipalityIndex;
  readonly shares: Shares;
  readonly context: ImportContext;
  readonly isOfOneTime: boolean;
}

/** What the lines say together. `named`: codes of the municipalities that some line names, in an area or in none. */
export interface ReadLines {
  readonly memberships: readonly ReadMembership[];
  readonly areas: readonly ReadArea[];
  readonly named: ReadonlySet<string>;
  readonly withoutArea: number;
  readonly problems: readonly ImportProblem[];
}

interface PlacedLine {
  readonly line: number;
  readonly municipality: MunicipalityName | null;
  readonly place: Place;
}

/** Makes memberships of lines: the municipality, the area and the share of each, and what they say together. */
export function readMemberships(lines: readonly EnteredLine[], key: ReadingKey): ReadLines {
  const { index, shares, context, isOfOneTime } = key;
  const problems: ImportProblem[] = [];
  const placed = lines.map((line): PlacedLine => {
    const found = municipalityOf(line, index, { isOfOneTime });
    problems.push(...found.problems);
    return { line: line.line, municipality: found.municipality, place: placeIn(line) };
  });
  const inAreas = placed.flatMap(({ line, place }) =>
    place.kind === 'area' ? [{ line, area: place.area }] : [],
  );
  const list = listAreas(inAreas, context.knownAreas);
  const whole = placed.flatMap(({ line, municipality }): ReadMembership[] => {
    const area = list.areaOfLine.get(line);
    const share = shares.ofLine.get(line);
    if (municipality === null || area === undefined || share === undefined) return [];
    return [
      { line, nis: municipality.nis, name: municipality.name, areaCode: area.code, area: area.name, share },
    ];
  });
  const { memberships, problems: together } = placeLines(whole, context);
  return {
    memberships,
    areas: areasOf(memberships, list.derived),
    named: new Set(placed.flatMap(({ municipality }) => municipality?.nis ?? [])),
    withoutArea: placed.filter(({ place }) => place.kind === 'none').length,
    problems: [...problems, ...list.problems, ...placeProblems(placed), ...together],
  };
}

/** Where a cell of the area cannot be trusted, the line is in no area that we know, and that is told already. */
function placeIn(line: EnteredLine): Place {
  return line.lost.has('areaCode') || line.lost.has('area') ? { kind: 'lost' } : placeOf(line);
}

function placeProblems(placed: readonly PlacedLine[]): readonly ImportProblem[] {
  const blank = placed.filter(({ place }) => place.kind === 'blank');
  const none = placed.flatMap(({ line, place }) =>
    place.kind === 'none' ? [{ line, words: place.words }] : [],
  );
  return [
    ...blank.map(({ line }) => blocking('areaBlank', { line, column: 'area' })),
    ...[...Map.groupBy(none, ({ words }) => words)].map(([value, group]) =>
      warning('noArea', { ...linesOf(group), column: 'area', value }),
    ),
  ];
}

function areasOf(memberships: readonly ReadMembership[], derived: ReadonlySet<string>): readonly ReadArea[] {
  return [...Map.groupBy(memberships, ({ areaCode }) => areaCode)]
    .map(([code, group]) => ({
      code,
      name: group[0]?.area ?? code,
      derived: derived.has(code),
      municipalities: new Set(group.map(({ nis }) => nis)).size,
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
