import { blocking, type ImportProblem, linesOf, warning } from './import-problem.ts';
import type { ReadMembership } from './import-report.ts';

/** How far the shares of a municipality may be from 1 together: tables round to whole percents. */
const roundingOff = 0.0151;

/** Memberships, each once, and what lines say about one another. */
export interface PlacedLines {
  readonly memberships: readonly ReadMembership[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Takes lines that say the same together, and tells of lines that come twice (with two shares: blocking), of
 * municipalities in several areas, and of shares of one municipality that are not 1 together. `coversAll`: a
 * municipality should lie in the delineation wholly.
 */
export function placeLines(
  lines: readonly ReadMembership[],
  { coversAll }: { coversAll: boolean },
): PlacedLines {
  const ordered = lines.toSorted((one, other) => one.line - other.line);
  const repeated = [...Map.groupBy(ordered, ({ nis, areaCode }) => `${nis} ${areaCode}`).values()];
  const memberships = repeated.flatMap(([first]) => first ?? []);
  const places = [...Map.groupBy(memberships, ({ nis }) => nis).values()];
  return {
    memberships,
    problems: [
      ...repeated.flatMap(repetition),
      ...places.flatMap(severalPlaces),
      ...places.flatMap((group) => shareSum(group, coversAll)),
    ],
  };
}

function repetition(group: readonly ReadMembership[]): readonly ImportProblem[] {
  const [first, second] = group;
  if (first === undefined || second === undefined) return [];
  const isSame = group.every(({ share }) => share === first.share);
  const details = { ...linesOf(group), value: `${first.nis} ${first.name}`, others: [first.area] };
  return [
    isSame ? warning('duplicateLine', details) : blocking('sharesDiffer', { ...details, column: 'share' }),
  ];
}

function severalPlaces(group: readonly ReadMembership[]): readonly ImportProblem[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return [];
  const others = group.map(({ area }) => area);
  return [warning('severalAreas', { ...linesOf(group), value: `${first.nis} ${first.name}`, others })];
}

function shareSum(group: readonly ReadMembership[], coversAll: boolean): readonly ImportProblem[] {
  const [first] = group;
  const shares = group.flatMap(({ share }) => share ?? []);
  if (first === undefined || shares.length < group.length) return [];
  const sum = shares.reduce((total, share) => total + share, 0);
  const isOff = sum > 1 + roundingOff || ((coversAll || group.length > 1) && sum < 1 - roundingOff);
  if (!isOff) return [];
  const others = [String(Math.round(sum * 10_000) / 10_000)];
  return [
    warning('sharesDoNotAddUp', {
      ...linesOf(group),
      column: 'share',
      value: `${first.nis} ${first.name}`,
      others,
    }),
  ];
}
